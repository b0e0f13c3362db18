import { NONE } from '../contracts/figures';
import type { Language } from '../contracts/language';
import type { Pack } from '../contracts/pack';
import { pick } from '../i18n';
import { type InsightText, say } from './text';

/** What ids are called, from the packs in force; an id that no pack knows any longer stands as it is. */
export interface Names {
  tool: (id: string | null) => string;
  rule: (id: string) => string;
  lesson: (id: string) => string;
  task: (id: string | null) => string;
  service: (id: string | null) => string;
}

export function namesOf(packs: readonly Pack[], language: Language): Names {
  const made = (pairs: readonly (readonly [string, string])[]) => new Map(pairs);
  const tools = made(packs.flatMap((pack) => pack.tools.map(({ id, name }) => [id, name] as const)));
  const rules = made(packs.flatMap((pack) => pack.rules.map(({ id, name }) => [id, pick(name, language)] as const)));
  const lessons = made(
    packs.flatMap((pack) => pack.lessons.map(({ id, title }) => [id, pick(title, language)] as const)),
  );
  const tasks = made(packs.flatMap((pack) => pack.tasks.map(({ id, name }) => [id, pick(name, language)] as const)));
  const services = made(
    packs.flatMap((pack) => pack.services.map(({ id, name }) => [id, pick(name, language)] as const)),
  );
  const isNone = (id: string | null): id is null => id === null || id === NONE || id === '';
  return {
    tool: (id) => (isNone(id) ? say(language, 'line.tool.none') : (tools.get(id) ?? id)),
    rule: (id) => rules.get(id) ?? id,
    lesson: (id) => lessons.get(id) ?? id,
    task: (id) => (isNone(id) ? say(language, 'report.none') : (tasks.get(id) ?? id)),
    service: (id) => (isNone(id) ? say(language, 'report.none') : (services.get(id) ?? id)),
  };
}

/** `2026-11` as people write it. */
export function monthName(month: string, language: Language): string {
  const [year, number] = month.split('-');
  return `${say(language, `month.${Number(number)}` as InsightText)} ${year}`;
}
