import { entropyOf } from '../randomness';
import { type LabelKind, labelsIn } from './hemmelighet/labels';
import { readLogins, readMachines, readPair } from './hemmelighet/pair';
import { type Read, readAfter, readBelow } from './hemmelighet/reading';
import { gradeOf, isChosen } from './hemmelighet/value';
import type { Candidate, Validator } from './validator';

/** «brukernavn: kari» this near before the label, and a password may follow without any sign. UTF-16 code units. */
const USER_NEAR = 60;
const user = /(?:^|[^\p{L}])(?:brukernavn|brukarnamn|bruker|brukar|user(?:name)?|login|e-?post)[^\p{L}]/iu;

/**
 * Passwords and keys that stand after their label. Grades: `strong` (after «:» or «=», or at least two sorts of characters
 * with a digit or sign), `pin` (four to twelve digits), `word` (letters alone: «passord: sommer» or «passord: mangler»).
 * Each label is read once, and at most 600 characters on from it: linear on any text, and local.
 */
export const hemmelighet: Validator = {
  name: 'hemmelighet',
  grades: ['strong', 'pin', 'word'],
  scan({ text, lower }) {
    const found: Candidate[] = [];
    for (const label of labelsIn(text, lower)) {
      // The last part of a path or a host is no label: «https://example.no/token».
      if (/[/.@]/.test(text.charAt(label.start - 1)) && /["'\s]/.test(text.charAt(label.end))) continue;
      const pair = label.kind === 'password' ? readPair(text, label.start, label.end) : null;
      if (pair && gradeOf(label, pair) === 'strong') {
        take(found, pair, 'strong');
        continue;
      }
      const read = readAfter(text, label.end);
      let grade = read && gradeOf(label, read);
      if (read && !grade && read.how === 'bare' && label.kind === 'password' && hasUser(text, label.start))
        grade = gradeOf(label, { ...read, how: 'sign' }) === 'strong' && /\d/.test(read.value) ? 'strong' : null;
      if (read && grade) take(found, read, grade, label.kind);
      if (grade || label.kind === 'key') continue;
      const below = readBelow(text, label.end);
      if (below && gradeOf(label, { ...below, how: 'sign' }) === 'strong' && isChosen(below.value))
        take(found, below, 'strong');
    }
    for (const read of readLogins(text, lower))
      if (read.how === 'sign' || isChosen(read.value)) take(found, read, 'strong');
    for (const read of readMachines(text))
      if (isChosen(`${read.value}!`) && /\p{Lu}|[^\p{L}\d]/u.test(read.value)) take(found, read, 'strong');
    return found;
  },
};

function take(found: Candidate[], { start, end, value }: Read, grade: string, kind: LabelKind = 'password'): void {
  const isKey = kind === 'key' || kind === 'named-key';
  const bits = Math.round(entropyOf(value) * 10) / 10;
  found.push({ start, end, grade, ...(isKey ? { evidence: [{ kind: 'entropy', bits }] } : {}) });
}

function hasUser(text: string, start: number): boolean {
  return user.test(text.slice(Math.max(0, start - USER_NEAR), start));
}
