import type { Evidence, Finding, FindingType } from './finding';

/**
 * Types that say what a text is about, not who. Replacing the word would leave the matter standing, and pretend that it
 * did not: such a text is edited by a person.
 */
export const TOPIC_TYPES: ReadonlySet<FindingType> = new Set<FindingType>([
  'HEALTH',
  'CHILD_WELFARE',
  'SOCIAL_SERVICES',
  'SPECIAL_CATEGORY',
  'CRIMINAL_OFFENCE',
  'CLASSIFIED_MARKING',
  'SECURITY_DETAIL',
]);

/** True when a placeholder can stand in for the finding: it points at someone or something, and its span is all of it. */
export function isReplaceable(finding: Finding): boolean {
  if (TOPIC_TYPES.has(finding.type)) return false;
  // A public number or name says who without giving anyone away; taking it out would only spoil the text.
  if ((finding.type === 'ORG_NUMBER' || finding.type === 'PERSON') && finding.class === 'apen') return false;
  if (finding.evidence.some((item) => item.kind === 'topic')) return false;
  // A number made certain by the name beside it has that name as a part too; a combination has been seen in no other way.
  return !finding.evidence.some((item) => item.kind === 'part') || finding.evidence.some(isSeen);
}

/** Was something read at the finding's own place? */
function isSeen({ kind }: Evidence): boolean {
  return kind === 'checksum' || kind === 'pattern' || kind === 'list' || kind === 'model';
}
