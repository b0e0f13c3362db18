import type { Doc, Entity } from './corpus';
import { anyPool, type Pool } from './name-pools';
import { pick } from './random';

const WORD = /\p{Lu}[\p{L}\p{M}]+/gu;

/**
 * The same document about other people: each part of a person's name becomes another name, the same one all through the
 * text. What stands around must then tell, since the names themselves are rare or foreign.
 */
export function swapNames(doc: Doc, pools: readonly Pool[], random: () => number): Doc {
  const people = doc.entities.filter(({ label }) => label === 'PER').sort((a, b) => a.start - b.start);
  const whole = new Set<string>();
  const given = new Set<string>();
  for (const { start, end } of people) {
    const words = doc.text.slice(start, end).match(WORD) ?? [];
    for (const word of words) whole.add(word);
    for (const word of words.slice(0, -1)) given.add(word);
  }
  const stands = new Map<string, string>();
  const pool = new Map<string, Pool>();
  const swapWord = (word: string, owner: Pool): string => {
    const bare = word.endsWith('s') && whole.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    let other = stands.get(bare);
    if (other === undefined) {
      other = random() < 0.15 ? bare : pick(given.has(bare) ? owner.first : owner.last, random);
      stands.set(bare, other);
    }
    const written = bare === bare.toUpperCase() && bare.length > 2 ? other.toUpperCase() : other;
    return bare === word ? written : written.endsWith('s') ? written : `${written}s`;
  };
  return rewrite(doc, people, (text) => {
    const last = text.match(WORD)?.at(-1) ?? text;
    const owner = pool.get(last) ?? anyPool(pools, random);
    pool.set(last, owner);
    return text.replace(WORD, (word) => swapWord(word, owner));
  });
}

/** Writes some spans anew and moves every other along. */
function rewrite(doc: Doc, spans: readonly Entity[], how: (text: string) => string): Doc {
  const chosen = new Set(spans);
  let text = '';
  let from = 0;
  const entities: Entity[] = [];
  for (const entity of [...doc.entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (entity.start < from) continue;
    text += doc.text.slice(from, entity.start);
    const start = text.length;
    const old = doc.text.slice(entity.start, entity.end);
    text += chosen.has(entity) ? how(old) : old;
    entities.push({ start, end: text.length, label: entity.label });
    from = entity.end;
  }
  return { text: text + doc.text.slice(from), entities };
}
