import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../lib/engine/names/word-table';
import { hashOf } from '../../lib/engine/tokens';
import { pick } from './random';

export interface Pool {
  first: string[];
  last: string[];
}

/**
 * Names to put in the place of others. The Sámi, Kven and Norwegian lists that may not ship are cut in two by a hash: this
 * half teaches, the other measures (`heldOut`).
 */
export function readPools(data: string, pack: string): Pool[] {
  const lines = (path: string) =>
    readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'));
  const ssbFirst = lines(join(pack, 'names', 'first.txt'));
  const ssbLast = lines(join(pack, 'names', 'last.txt'));
  const words = new Set(lines(join(pack, 'names', 'ambiguous.tsv')).map((line) => line.split('\t')[0]));
  const rare = (names: string[]) =>
    names.filter((name) => !heldOut(name) && !words.has(name) && /^\p{Lu}\p{Ll}{2,}$/u.test(name));
  const giella = (name: string) =>
    rare(lines(join(data, 'measure-only', 'sami-names', name)).map((line) => line.split('\t')[0] as string));
  const pools: Pool[] = [
    { first: ssbFirst, last: ssbLast },
    { first: [...giella('giella_mal.tsv'), ...giella('giella_fem.tsv')], last: giella('giella_sur.tsv') },
    { first: [...giella('sme_mal.txt'), ...giella('sme_fem.txt')], last: giella('giella_sur.tsv') },
  ];
  return [...pools, ...foreignPools(pack)];
}

/** One pool for each language of the hand-written lists. */
function foreignPools(pack: string): Pool[] {
  const groups = (name: string) => {
    const all: string[][] = [];
    for (const line of readFileSync(join(pack, 'names', name), 'utf8')
      .split(/\r?\n/)
      .slice(1)) {
      if (line.startsWith('#')) all.push([]);
      else if (line !== '') all[all.length - 1]?.push(line);
    }
    return all;
  };
  const first = groups('foreign-first.txt');
  const last = groups('foreign-last.txt');
  // Sámi and Kven share their surnames.
  return first.map((names, i) => ({ first: names, last: last[Math.min(i, last.length - 1)] as string[] }));
}

/** True for the half of a list that training never sees. */
export const heldOut = (name: string): boolean => (keyOf(hashOf(name.toLowerCase())) & 1) === 1;

/** Half of the names from Norwegian lists, the other half from anywhere. */
export function anyPool(pools: readonly Pool[], random: () => number): Pool {
  const r = random();
  return r < 0.2 ? (pools[0] as Pool) : r < 0.5 ? (pools[1] as Pool) : pick(pools, random);
}
