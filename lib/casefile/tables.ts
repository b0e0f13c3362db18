import type { Ceiling } from '../contracts/classes';
import type { Pack, Tool } from '../contracts/pack';
import { fill, formatDate, pick, t } from '../i18n';
import { type CompiledPolicy, type Standing, standingOf } from '../policy';
import { plain } from './plain';
import type { CaseFileLanguage } from './slots';
import { type Gap, gap, WORDS } from './words';

type Status = Standing['status'];
/** The manager is another person for each employee: there is nothing to fill in. */
const EVERYONES_OWN = 'naermeste-leder';
const NOTHING = '–';
/** What may be used stands first; a decision that ran out stands where it must be seen. */
const ORDER: readonly Status[] = ['approved', null, 'open_only', 'ask', 'not_used'];

/** Every tool that somebody has decided about, as the decision holds on the day: a raise without its assessment shows no raise. */
export function toolTable(policy: CompiledPolicy, language: CaseFileLanguage, today: string): string {
  const decided = new Set(policy.layers.flatMap(({ tools }) => [...tools.keys()]));
  const lines = [...policy.tools.values()]
    .filter(({ id }) => decided.has(id))
    .flatMap((tool) => standingsOf(tool, policy, language, today))
    .sort((a, b) => ORDER.indexOf(a.standing.status) - ORDER.indexOf(b.standing.status) || byName(a.name, b.name));
  const gaps = (['tool', 'ceiling', 'conditions', 'approvedBy', 'validUntil'] as const).map((what) =>
    gap(language, what),
  );
  const rows = lines.map(({ name, standing }) => toolRow(name, standing, language));
  return table(WORDS[language].tools, rows.length > 0 ? rows : [gaps]);
}

/** The five classes with what they mean, in the words of the uppermost layer: a kommune may not move them. */
export function classTable(packs: readonly Pack[], language: CaseFileLanguage): string {
  const classes = new Map<string, Pack['classes'][number]>();
  for (const one of packs.flatMap((pack) => pack.classes)) if (!classes.has(one.id)) classes.set(one.id, one);
  const rows = [...classes.values()].map(({ label, meaning }) => [
    cell(pick(label, language), language, 'classId'),
    cell(pick(meaning, language), language, 'meaning'),
  ]);
  const none = [gap(language, 'classId'), gap(language, 'meaning')];
  return table(WORDS[language].classes, rows.length > 0 ? rows : [none]);
}

/** Whom to ask, one line a role. A role that the kommune has put nobody in says so. */
export function contactList(policy: CompiledPolicy, language: CaseFileLanguage): string {
  const lines = [...policy.contacts.values()]
    .filter(({ id }) => id !== EVERYONES_OWN)
    .map((contact) => {
      const role = plain(capital(pick(contact.role, language)));
      return `- ${role}: ${reach(contact) || gap(language, 'contact')}`;
    });
  return lines.length > 0 ? lines.join('\n') : `- ${gap(language, 'contacts')}`;
}

/** Name, addresses and phone of a contact on one line; empty when the pack names none of them. */
export function reach(contact: Pack['contacts'][number]): string {
  const { name, email, phone, url } = contact;
  return [name, email, phone, url].flatMap((part) => plain(part ?? '') || []).join(', ');
}

function standingsOf(tool: Tool, policy: CompiledPolicy, language: CaseFileLanguage, today: string) {
  const work = standingOf(tool, 'work', today, policy);
  const own = standingOf(tool, 'private', today, policy);
  if (saysTheSame(work, own)) return [{ name: plain(tool.name), standing: work }];
  return [
    { name: `${plain(tool.name)} (${lower(t(language, 'account.work'))})`, standing: work },
    { name: `${plain(tool.name)} (${lower(t(language, 'account.private'))})`, standing: own },
  ];
}

function saysTheSame(a: Standing, b: Standing): boolean {
  const said = ({ status, ceiling, conditions, assessment, validUntil, expired }: Standing) =>
    JSON.stringify([status, ceiling, conditions, assessment, validUntil, expired]);
  return said(a) === said(b);
}

function toolRow(name: string, standing: Standing, language: CaseFileLanguage): string[] {
  const { assessment, validUntil, expired } = standing;
  const conditions = [...new Set(standing.conditions.map((one) => pick(one, language)))].join(' ');
  const approved = assessment ? `${assessment.by}, ${formatDate(assessment.date, language)}` : '';
  const until = validUntil ? formatDate(validUntil, language) : '';
  const ranOut = expired ? fill(WORDS[language].ranOut, { date: formatDate(expired.date, language) }) : '';
  // A tool that is not used has no conditions to be used on, and the ban holds until somebody lifts it.
  const none = standing.ceiling === 'none' ? NOTHING : '';
  return [
    name || gap(language, 'tool'),
    highest(standing.status, standing.ceiling, language),
    cell(conditions || none, language, 'conditions'),
    cell(approved, language, 'approvedBy'),
    cell(until || ranOut || none, language, 'validUntil'),
  ];
}

function highest(status: Status, ceiling: Ceiling, language: CaseFileLanguage): string {
  if (ceiling === 'none') return WORDS[language].notUsed;
  if (status === 'ask') return WORDS[language].askFirst;
  return t(language, `class.${ceiling}`);
}

function cell(text: string, language: CaseFileLanguage, what: Gap): string {
  return plain(text) || gap(language, what);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'nb');
}

function lower(text: string): string {
  return text.toLocaleLowerCase('nb');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
