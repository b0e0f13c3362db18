import { BORNE_BY_MEN, BORNE_BY_WOMEN } from './name-pools';

/** One word of a name as it is written, with what stands before it. */
export interface NamePart {
  before: string;
  /** Without a dot behind an initial. */
  word: string;
  kind: 'given' | 'surname' | 'particle';
}

const PARTICLES = new Set(
  'von van de der den du la le da di dos del bin bint ibn al el ben af av abu ter ten'.split(' '),
);
const women = new Set(BORNE_BY_WOMEN.map((name) => name.toLowerCase()));
const men = new Set(BORNE_BY_MEN.map((name) => name.toLowerCase()));

export type Sex = 'woman' | 'man' | null;

/** The sex that a given name tells; null when it tells none or is not known. */
export function sexOf(given: string): Sex {
  const name = given.toLowerCase();
  const first = name.split('-')[0] ?? name;
  if (women.has(name) || women.has(first)) return 'woman';
  return men.has(name) || men.has(first) ? 'man' : null;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a name: «Nordmann, Kari» has its surname first; one word alone is a given name when it is known as one. */
export function readName(value: string): { parts: NamePart[]; rest: string } {
  const words = [...value.matchAll(WORD)];
  const comma = value.indexOf(',');
  const hyphened = (index: number) => index > 0 && value[(words[index]?.index ?? 0) - 1] === '-';
  // A double name («Anne-Marie») is one: its halves are of one kind.
  const heads = words.map((_, index) => index).filter((index) => !hyphened(index));
  const lastHead = heads.at(-1) ?? 0;
  const parts: NamePart[] = [];
  let from = 0;
  for (const [index, match] of words.entries()) {
    const word = match[0];
    const head = heads.findLast((at) => at <= index) ?? 0;
    let kind: NamePart['kind'];
    if (PARTICLES.has(word.toLowerCase()) && index > 0) kind = 'particle';
    else if (comma >= 0) kind = match.index < comma ? 'surname' : 'given';
    else if (heads.length === 1) kind = sexOf(value) || sexOf(word) ? 'given' : 'surname';
    else kind = head === lastHead ? 'surname' : 'given';
    parts.push({ before: value.slice(from, match.index), word, kind });
    from = match.index + word.length;
  }
  return { parts, rest: value.slice(from) };
}
