import type { Decision, Reason, Verdict, Way } from '../lib/contracts/decision';
import type { Finding } from '../lib/contracts/finding';
import type { Language } from '../lib/contracts/language';
import type { LookupAnswer } from '../lib/contracts/lookup';
import { explainRule } from '../lib/explain/explain-rule';
import { t } from '../lib/i18n';
import { ACTION_NAME, ANSWER_NAME, CLASS_NAME, MARKER, say } from './texts';

/** A verdict for people. Never quotes what was found: a terminal is scrolled back, and its output is saved. */
export function scanReport(name: string, text: string, { findings, decision }: Verdict, language: Language): string {
  const lines = [
    `${name}: ${MARKER[decision.class]} ${CLASS_NAME[decision.class][language]} – ${ACTION_NAME[decision.action][language]}`,
    `  ${ceilingLine(decision, language)}`,
  ];
  const starts = lineStarts(text);
  for (const reason of decision.reasons) lines.push(...reasonLines(reason, text, findings, starts, language));
  for (const notice of decision.notices) lines.push(`  · ${notice.message[language]}`);
  for (const { code, ruleId } of decision.incomplete) {
    lines.push(`  ${say('notChecked', language)}: ${ruleId ? `${code} (${ruleId})` : code}`);
  }
  if (decision.reasons.length === 0 && decision.incomplete.length === 0) lines.push(`  ${say('nothing', language)}`);
  const ways = decision.ways.flatMap((way) => wayText(way, language) ?? []);
  if (ways.length > 0) lines.push(`  ${say('instead', language)}: ${ways.join(' · ')}`);
  return `${lines.join('\n')}\n`;
}

function ceilingLine({ toolName, ceiling }: Decision, language: Language): string {
  const tool = toolName === '' ? say('anyTool', language) : toolName;
  if (ceiling === 'none') return `${tool} ${say('notUsed', language)}.`;
  const most = CLASS_NAME[ceiling][language].toLowerCase();
  return `${tool} ${say('upTo', language)} ${say('atMost', language)}: ${most}.`;
}

function reasonLines(
  reason: Reason,
  text: string,
  findings: readonly Finding[],
  starts: readonly number[],
  language: Language,
): string[] {
  const own = findings.filter((finding) => finding.ruleId === reason.ruleId);
  const places = [...new Set(own.map((finding) => lineOf(finding.start, starts)))];
  const shown = places.slice(0, 8).join(', ') + (places.length > 8 ? ' …' : '');
  const where = places.length > 0 ? ` (${say('line', language)} ${shown})` : '';
  const unsure = reason.confidence === 'low' ? `${say('uncertain', language)} ` : '';
  const lines = [
    `  ${MARKER[reason.class]} ${reason.count} × ${unsure}${reason.name[language]}${where}: ${reason.message[language]}`,
  ];
  lines.push(...howLines(reason, text, own, language).map((line) => `      ${line}`));
  if (reason.instead) lines.push(`      ${reason.instead[language]}`);
  const basis = reason.hjemmel.map((one) =>
    one.uncertain ? `${one.name} (${say('tobechecked', language)})` : one.name,
  );
  if (basis.length > 0) lines.push(`      ${say('basis', language)}: ${basis.join(', ')}`);
  return lines;
}

/** «linje 3: …», without the words themselves. */
function howLines(reason: Reason, text: string, own: readonly Finding[], language: Language): string[] {
  const { told, more } = explainRule(own, reason.ruleId, text, language, { quotes: false });
  const lines = told
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ place, sentences }) => `– ${place === '' ? '' : `${place}: `}${sentences.join(' ')}`);
  if (more > 0) lines.push(`– ${t(language, 'why.more', { count: more })}`);
  return lines;
}

function wayText(way: Way, language: Language): string | null {
  switch (way.kind) {
    case 'help':
      return null;
    case 'other_tool':
      return `${say('use', language)} ${way.name}${way.url ? ` (${way.url})` : ''}`;
    case 'contact':
      return `${say('ask', language)} ${way.role[language]}${way.name ? `, ${way.name}` : ''}${way.email ? ` <${way.email}>` : ''}`;
    default:
      return say(way.kind, language);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

export function lookupReport(answer: LookupAnswer, language: Language): string {
  const chips = [
    answer.toolName,
    answer.taskName?.[language],
    answer.dataKind?.name[language] ?? (answer.dataClass ? CLASS_NAME[answer.dataClass][language] : null),
    answer.account ? say(answer.account, language) : null,
  ].filter((chip) => chip !== null && chip !== undefined);
  const lines = [ANSWER_NAME[answer.answer][language]];
  if (chips.length > 0) lines.push(`  ${say('understood', language)}: ${chips.map((chip) => `[${chip}]`).join(' ')}`);
  for (const condition of answer.conditions) lines.push(`  · ${condition[language]}`);
  if (answer.alternative)
    lines.push(`  ${say('instead', language)}: ${say('use', language)} ${answer.alternative.name}`);
  for (const check of answer.check) lines.push(`  ${say('check', language)}: ${check[language]}`);
  for (const dont of answer.dont) lines.push(`  ${say('dont', language)}: ${dont[language]}`);
  if (answer.hjemmel.length > 0) {
    const names = answer.hjemmel.map((one) =>
      one.uncertain ? `${one.name} (${say('tobechecked', language)})` : one.name,
    );
    lines.push(`  ${say('basis', language)}: ${names.join(', ')}`);
  }
  if (answer.decidedBy?.validUntil) lines.push(`  ${say('until', language)} ${answer.decidedBy.validUntil}`);
  if (answer.contact) {
    const { role, name, email } = answer.contact;
    lines.push(`  ${say('ask', language)} ${role[language]}${name ? `, ${name}` : ''}${email ? ` <${email}>` : ''}`);
  }
  if (answer.missing.length > 0) {
    lines.push(`  ${say('missing', language)}: ${answer.missing.map((one) => say(one, language)).join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}
