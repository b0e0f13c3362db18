import { ceilingLevel, classLevel } from '../../lib/contracts/classes';
import type { Decision, Reason, Verdict, Way } from '../../lib/contracts/decision';
import { FINDING_TYPES, type Finding, type KnownFindingType } from '../../lib/contracts/finding';
import type { Language } from '../../lib/contracts/language';
import { fill, joinList, pick, t } from '../../lib/i18n';
import { texts } from '../../locales';

/** True when the tool may not have the text: the class is above the ceiling, or the tool is not to be used at all. */
function overCeiling(decision: Decision): boolean {
  return decision.ceiling === 'none' || classLevel(decision.class) > ceilingLevel(decision.ceiling);
}

/** False when everything that carries the class is less than certain: then the sentence says «kan være». */
function isCertain(decision: Decision): boolean {
  const carrying = decision.reasons.filter((reason) => reason.class === decision.class);
  return carrying.length === 0 || carrying.some((reason) => reason.confidence === 'high');
}

/** «Dette er fortrolig.» */
function classSentence(decision: Decision, language: Language): string {
  return t(language, `verdict.${isCertain(decision) ? 'is' : 'maybe'}.${decision.class}`);
}

/** The tool as people call it; a tool that no pack knows has no name, only a place in the sentence. */
export function toolName(decision: Decision, language: Language): string {
  return decision.toolName || t(language, 'verdict.tool.unnamed');
}

/** Reasons in the text itself, not in the situation (a tool that is not used, an account not known). */
export function textReasons({ decision, findings }: Verdict): Reason[] {
  return decision.reasons.filter((reason) => isInText(reason, findings));
}

export function isInText(reason: Reason, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.ruleId === reason.ruleId);
}

/** «ChatGPT er bare for åpen informasjon.» What the tool may have, seen from this text. */
function toolSentence(decision: Decision, language: Language): string {
  const params = { tool: toolName(decision, language) };
  if (classLevel(decision.class) >= classLevel('strengt_fortrolig')) return t(language, 'verdict.tool.never');
  if (decision.ceiling === 'none') return t(language, 'verdict.tool.none', params);
  if (!overCeiling(decision)) return t(language, 'verdict.tool.fits', params);
  return fill(texts[`verdict.tool.${decision.ceiling}`][language], params);
}

/** The whole headline of a verdict, honest about what was not read. */
export function headline(verdict: Verdict, language: Language): string {
  const { decision, state } = verdict;
  if (state === 'unchecked') return t(language, 'verdict.unchecked');
  if (decision.reasons.length === 0 && !overCeiling(decision)) {
    return t(language, state === 'partly_checked' ? 'verdict.nothing.partly' : 'verdict.nothing');
  }
  // A class is said of a whole text, and of this one a part is unread.
  if (state === 'partly_checked' && !overCeiling(decision)) {
    return t(language, 'verdict.fits.partly', { tool: toolName(decision, language) });
  }
  return `${classSentence(decision, language)} ${toolSentence(decision, language)}`;
}

const isKnown = (type: string): type is KnownFindingType => (FINDING_TYPES as readonly string[]).includes(type);

/** «2 navn, 1 fødselsnummer og helse»: counts and kinds, never the text itself. */
export function summary(reasons: readonly Reason[], language: Language): string {
  const counts = new Map<string, { count: number; reason: Reason }>();
  for (const reason of reasons) {
    const key = isKnown(reason.type) ? reason.type : reason.ruleId;
    const before = counts.get(key);
    counts.set(key, { count: (before?.count ?? 0) + reason.count, reason: before?.reason ?? reason });
  }
  const parts = [...counts].map(([key, { count, reason }]) =>
    isKnown(key) ? fill(texts[`type.${key}`][language], { count }) : pick(reason.name, language),
  );
  return joinList(parts, language);
}

/** «Ikke kontrollert: …», or nothing when everything was read. */
export function incompleteSentence(decision: Decision, language: Language): string | null {
  const codes = [...new Set(decision.incomplete.map((item) => item.code))];
  if (codes.length === 0) return null;
  const what = joinList(
    codes.map((code) => t(language, `incomplete.${code}`)),
    language,
  );
  return t(language, 'incomplete.sentence', { what });
}

export type ButtonWay = Exclude<Way, { kind: 'contact' }>;

/** Policy puts anonymising after editing when the text stays personal: then it is a help, not a way to send. */
export function anonymiseSends(decision: Decision): boolean {
  const kinds = decision.ways.map((way) => way.kind);
  const edit = kinds.indexOf('edit');
  return edit === -1 || kinds.indexOf('anonymise') < edit;
}

/**
 * The ways in the order they are drawn: the first that is a button is the big one. A way back to the text is always
 * there, also when policy forgot it.
 */
export function orderWays(decision: Decision): {
  recommended: ButtonWay;
  others: ButtonWay[];
  contacts: Extract<Way, { kind: 'contact' }>[];
} {
  const contacts = decision.ways.filter((way) => way.kind === 'contact');
  const buttons = decision.ways.filter((way): way is ButtonWay => way.kind !== 'contact');
  if (!buttons.some((way) => way.kind === 'edit')) buttons.push({ kind: 'edit' });
  // A reason is something one has to choose to give, and «Les mer» leads away: neither may lie under Enter.
  const first = buttons.findIndex((way) => way.kind !== 'send_with_reason' && way.kind !== 'help');
  const recommended = buttons[first] ?? { kind: 'edit' };
  return { recommended, others: buttons.filter((_, index) => index !== first), contacts };
}
