import type { DayCount, EventChannel } from '../contracts/events';
import type { Language } from '../contracts/language';
import { joinList, t } from '../i18n';
import type { Names } from './names';
import { type InsightText, say } from './text';

const WHAT: Record<EventChannel, InsightText> = {
  prompt: 'line.text',
  request: 'line.text',
  file: 'line.file',
  paste: 'line.paste',
  lookup: 'line.lookup',
};

/** One stored row in plain words: everything that stands in it, the day apart. */
export function countLine(row: DayCount, names: Names, language: Language): { head: string; more: string[] } {
  const word = (key: InsightText, params: Record<string, string | number> = {}) => say(language, key, params);
  const what = word(WHAT[row.channel], { count: row.count, tool: names.tool(row.tool) });
  const isQuestion = row.channel === 'lookup';
  const parts = [what, ...(isQuestion ? [] : [t(language, `class.${row.class}`)]), word(`outcome.${row.outcome}`)];
  return {
    head: parts.join(' – '),
    more: [
      ...(isQuestion && row.task ? [word('line.task', { task: names.task(row.task) })] : []),
      ...(row.rules.length > 0 ? [word('line.rules', { rules: joinList(row.rules.map(names.rule), language) })] : []),
      ...(row.quiet.length > 0 ? [word('line.quiet', { rules: joinList(row.quiet.map(names.rule), language) })] : []),
      ...(row.reason ? [word('line.reason', { reason: t(language, `reason.${row.reason}`) })] : []),
      ...(row.lesson ? [word('line.lesson', { lesson: names.lesson(row.lesson) })] : []),
      ...(row.incomplete ? [word('line.incomplete')] : []),
      ...(row.service ? [word('line.service', { service: names.service(row.service) })] : []),
    ],
  };
}
