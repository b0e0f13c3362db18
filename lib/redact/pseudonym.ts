import type { RedactionKey } from '../contracts/redaction';
import { readName, sexOf } from './name-parts';
import { MEN, SURNAMES, WOMEN } from './name-pools';
import { nameParts } from './people';

/** Other names for people, never the same twice, and none that the text itself holds. */
export interface Pseudonyms {
  /** Other words for the words of one person's names, in all the forms that stand in the text; the fullest form first. */
  of(forms: readonly string[]): (form: string) => string;
}

/**
 * First name for first name, surname for surname; sex is kept where the name tells it; no part keeps its initial. Deterministic: the
 * same text gets the same names. `text` is what must not hold them; a word that has another one in `known` keeps it.
 */
export function createPseudonyms(text: string, known: RedactionKey = new Map()): Pseudonyms {
  // Made when somebody first asks: most texts get placeholders.
  let made: { before: Map<string, string>; taken: Set<string> } | null = null;
  const read = () => {
    made ??= { before: wordsOf(known), taken: wordsIn(text, known) };
    return made;
  };
  const pick = (pool: readonly string[], initials: ReadonlySet<string>): string | null => {
    const found = pool.find((name) => !read().taken.has(name.toLowerCase()) && !initials.has(initial(name)));
    if (!found) return null;
    read().taken.add(found.toLowerCase());
    return found;
  };
  let unnamed = 0;
  const given = (word: string, initials: ReadonlySet<string>) =>
    pick(sexOf(word) === 'man' ? MEN : sexOf(word) === 'woman' ? WOMEN : neither(), initials) ?? madeUp();
  // Where the name tells no sex, women's and men's names in turn.
  let turn = 0;
  const neither = () => {
    turn += 1;
    return turn % 2 === 0 ? MEN : WOMEN;
  };
  const madeUp = () => {
    unnamed += 1;
    return `Ukjent${String.fromCharCode(64 + ((unnamed - 1) % 26) + 1)}${unnamed > 26 ? unnamed : ''}`;
  };

  return {
    of(forms) {
      const words = new Map<string, string>();
      const initials = new Set(forms.flatMap((form) => readName(form).parts.map(({ word }) => initial(word))));
      for (const form of forms) {
        for (const { word, kind } of readName(form).parts) {
          const key = word.toLowerCase();
          if (word.length === 1 || kind === 'particle' || words.has(key)) continue;
          const same = read().before.get(key);
          if (same) {
            words.set(key, same);
            continue;
          }
          words.set(key, kind === 'given' ? given(word, initials) : (pick(SURNAMES, initials) ?? madeUp()));
        }
      }
      return (form) => {
        const { parts, rest } = readName(form);
        return parts.map(({ before, word }) => before + inStyleOf(word, other(word, words))).join('') + rest;
      };
    },
  };
}

/** The names in use are nobody else's, also where the text does not say them. */
function wordsIn(text: string, known: RedactionKey): Set<string> {
  return new Set(nameParts([text, ...known.keys(), ...known.values()].join(' ').replace(/[^\p{L}\p{M}]+/gu, ' ')));
}

/** Word → what stood for it before, of names with as many words on both sides. */
function wordsOf(known: RedactionKey): Map<string, string> {
  const words = new Map<string, string>();
  for (const [replacement, value] of known) {
    if (replacement.startsWith('[')) continue;
    const is = readName(replacement).parts;
    const was = readName(value).parts;
    if (is.length !== was.length) continue;
    was.forEach(({ word, kind }, index) => {
      const other = is[index]?.word ?? '';
      if (kind !== 'particle' && word.length > 1 && other.length > 1) words.set(word.toLowerCase(), capitalised(other));
    });
  }
  return words;
}

/** As the pools write it: the style of what it stands for is put on anew each time. */
function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}

/** An initial is that of the new name; a particle stays. */
function other(word: string, words: ReadonlyMap<string, string>): string {
  const known = words.get(word.toLowerCase());
  if (known) return known;
  if (word.length > 1) return word;
  const whole = [...words].find(([old]) => initial(old) === initial(word));
  return whole ? initial(whole[1]) : word;
}

function initial(name: string): string {
  return (name.normalize('NFC')[0] ?? '').toUpperCase();
}

function inStyleOf(word: string, made: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return made.toUpperCase();
  return word === word.toLowerCase() ? made.toLowerCase() : made;
}
