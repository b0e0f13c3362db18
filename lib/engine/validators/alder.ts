import { isWordCode } from '../characters';
import type { Candidate, Validator } from './validator';

/** Behind the number: «41 år gammel», «41-årig», «41-åringen», «41 år», «41 years old». */
const BEHIND =
  /^(?:(?: |-)?år(?:ing|ig|s gam|ingar|ingen|en)[\p{L}]*| års? (?:gam+[ea]?l\p{L}*|ung\p{L}*)| ?år(?![\p{L}])| years? old| ?yo(?!\p{L})|-year-old)/u;
/** Before it: «alder: 41», «alderen er 41», «aged 41». */
const BEFORE = /(?:(?<!\p{L})(?:pasientens )?alder(?:en)?[^.,\n\d]{0,28}|age:? |aged )$/u;
/** A name right before: «Kari Hansen, 41 år», «Kari Hansen (41 år», «Kari er 41 år»; reads ≤ 60 characters. */
const NAME = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:,| \(| er| var|, som er|, en| er en)? ?$/u;

/**
 * Ages. Grades: `beside` (a full name right before: «Kari Hansen, 41 år»), `told` (said as somebody's age: «41 år gammel»,
 * «14-åring», «alder: 41»). A span of years («41 år») without either is none. Reads 60 units before and 20 behind.
 */
export const alder: Validator = {
  name: 'alder',
  grades: ['beside', 'told'],
  scan({ text, lower, tokens: { groups } }) {
    const found: Candidate[] = [];
    if (!['år', 'alder', 'age', 'year'].some((word) => lower.includes(word))) return found;
    for (let i = 0; i < groups.count; i += 1) {
      const start = groups.start[i] ?? 0;
      const end = groups.end[i] ?? 0;
      if (end - start > 3 || isWordCode(text.charCodeAt(start - 1)) || Number(text.slice(start, end)) > 119) continue;
      if (/[-–.,/]/.test(text[start - 1] ?? '') || /^ ?[-–/,.]\d/.test(text.slice(end, end + 3))) continue;
      const behind = BEHIND.exec(lower.slice(end, end + 20));
      const labelled = BEFORE.test(lower.slice(Math.max(0, start - 40), start));
      if (!behind && !labelled) continue;
      const whole = behind ? end + behind[0].length : end;
      if (behind && NAME.test(text.slice(Math.max(0, start - 60), start)))
        found.push({ start, end: whole, grade: 'beside' });
      else if (labelled || !/^ ?år$/.test(behind?.[0] ?? '')) found.push({ start, end: whole, grade: 'told' });
    }
    return found;
  },
};
