import type { Finding, FindingType, Span } from '../contracts/finding';

export interface Value {
  value: string;
  type: FindingType;
}

/** Shorter values are words and numbers that mean other things too. */
const SHORTEST = 6;

/** Long enough, and of more than letters or than one word, so that the same signs elsewhere are the same value. */
export function isTelling({ value, type }: Value): boolean {
  if (value.length < SHORTEST) return false;
  if (type === 'PERSON') return /\S\s+\S/.test(value);
  return type !== 'AGE' && (/\d{3}|@/.test(value.replace(/[\s.-]/g, '')) || value.length > 12);
}

/**
 * Every place outside `covered` where a value is written out, as findings. Rules see a name in one place and not in another;
 * in a file the same value is the same one everywhere.
 */
export function everyOccurrence(text: string, values: readonly Value[], covered: readonly Span[]): Finding[] {
  const taken = [...covered];
  const found: Finding[] = [];
  const distinct = new Map(values.filter(isTelling).map((one) => [one.value, one]));
  // Longest first: a part of a value that was found is no value of its own.
  for (const { value, type } of [...distinct.values()].sort((a, b) => b.value.length - a.value.length))
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (isInsideWord(text, at, end) || taken.some((span) => span.start < end && at < span.end)) continue;
      taken.push({ start: at, end });
      found.push({
        start: at,
        end,
        type,
        ruleId: 'same-value',
        packId: 'file',
        class: 'fortrolig',
        confidence: 'medium',
        evidence: [{ kind: 'pattern' }],
      });
    }
  return found;
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return (
    (isWord(text[start - 1]) && isWord(text[start])) ||
    // «Kari Nordmanns» is Kari Nordmann.
    (isWord(text[end]) && isWord(text[end - 1]) && !/^s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)))
  );
}
