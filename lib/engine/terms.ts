import type { Source } from './source';
import { growHash, hashOf } from './tokens';

/** What a form leads to: `value` is whatever the caller put in (a term of a rule, a signal). */
export interface FormHit<T> {
  value: T;
  start: number;
  end: number;
}

interface Phrase<T> {
  text: string;
  value: T;
  open: boolean;
  caps: boolean;
}

interface Entry<T> {
  value: T;
  /** Lower case. */
  text: string;
  /** Set when only these capitals count. */
  caps: string | null;
}

/** The phrases that share a first word. */
interface PhraseGroup<T> {
  first: string;
  /** Nothing but signs after it («jf. §»). */
  alone: Phrase<T>[];
  /** By the hash of the second word; the comparison of the whole phrase is what decides. */
  bySecond: Map<number, Phrase<T>[]>;
  /** Whose last word may go on: «enslig mindreårige» for «enslig mindreårig»; the second word may be cut there. */
  open: { second: string; phrase: Phrase<T> }[];
}

// Bits of the gate: what a hash of a word, or of the beginning of one, may lead to.
const WHOLE = 1;
const BEGINNING = 2;
const PHRASE = 4;
const HEAD = 8;
const TAIL = 16;
const ENDING = 32;
const GATE_MASK = 0xffff;
/** Lower-case words with one space between. */
const PLAIN = /^[a-z0-9æøåéèêóòôäöü]+(?: [a-z0-9æøåéèêóòôäöü]+)*$/;
/** Letters by which beginnings of compounds are told apart first; shorter forms count as whole words only. */
const HEAD_LENGTH = 3;
/** The same from behind, for ends of compounds («brystkreft»); three letters must stand before it: «hudkreft» has them, «bekreft» not. */
const TAIL_LENGTH = 4;
const BEFORE_ENDING = 3;

/**
 * All word forms of all rules in one index, so that the time goes with the text and not with the number of rules. A 64 k
 * gate on the word's hash turns nearly every word away; beginnings of compounds are found letter by letter while the hash
 * grows, phrases by their first word, then their second.
 */
export class FormIndex<T> {
  private readonly gate = new Uint8Array(GATE_MASK + 1);
  private readonly whole = new Map<number, Entry<T>[]>();
  private readonly beginnings = new Map<number, Entry<T>[]>();
  /** By the hash of the end read backwards. */
  private readonly endings = new Map<number, Entry<T>[]>();
  private readonly phrases = new Map<number, PhraseGroup<T>[]>();

  add(form: string, match: 'word' | 'prefix' | 'suffix' | 'caps', value: T): void {
    // Nearly every form is plain already; sorting that out first halves the time it takes to make the index.
    const plain = PLAIN.test(form);
    const clean = plain ? form : form.normalize('NFC').replace(/\s+/g, ' ').trim();
    const lower = plain ? form : clean.toLowerCase();
    const [first, second] = plain ? lower.split(' ', 2) : (lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    if (first === undefined) return;
    const caps = match === 'caps' ? clean : null;
    if (second === undefined && first === lower) {
      const entry = { value, text: lower, caps };
      const hash = hashOf(lower);
      if (match === 'prefix' && lower.length >= HEAD_LENGTH) {
        push(this.beginnings, hash, entry);
        this.open(hash, BEGINNING);
        this.open(hashOf(lower.slice(0, HEAD_LENGTH)), HEAD);
      } else if (match === 'suffix' && lower.length >= TAIL_LENGTH) {
        const backwards = hashBack(lower, 0, lower.length);
        push(this.endings, backwards, entry);
        this.open(backwards, ENDING);
        this.open(hashBack(lower, lower.length - TAIL_LENGTH, lower.length), TAIL);
      } else {
        push(this.whole, hash, entry);
        this.open(hash, WHOLE);
      }
      return;
    }
    const hash = hashOf(first);
    this.open(hash, PHRASE);
    const phrase = { text: caps ?? lower, value, open: match === 'prefix', caps: caps !== null };
    const groups = this.phrases.get(hash) ?? [];
    this.phrases.set(hash, groups);
    let group = groups.find((other) => other.first === first);
    if (!group) {
      group = { first, alone: [], bySecond: new Map(), open: [] };
      groups.push(group);
    }
    if (second === undefined) group.alone.push(phrase);
    else if (phrase.open) group.open.push({ second, phrase });
    else push(group.bySecond, hashOf(second), phrase);
  }

  /** Every form in the text, by position; a compound is found whole («barnevernsvedtaket»). */
  find(source: Source): FormHit<T>[] {
    const { lower } = source;
    // Taken out of their object once: reading them through it in every round took twenty times as long.
    const { count, hash: hashes, start: starts, end: ends } = source.tokens;
    const { gate } = this;
    const hits: FormHit<T>[] = [];
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] ?? 0;
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const bits = gate[slot(hash)] ?? 0;
      if ((bits & WHOLE) !== 0) this.findWhole(source, hash, start, end, hits);
      if (end - start >= HEAD_LENGTH) {
        let grown = growHash(
          growHash(growHash(0, lower.charCodeAt(start)), lower.charCodeAt(start + 1)),
          lower.charCodeAt(start + 2),
        );
        if (((gate[slot(grown)] ?? 0) & HEAD) !== 0) {
          for (let at = start + HEAD_LENGTH; ; at += 1) {
            if (((gate[slot(grown)] ?? 0) & BEGINNING) !== 0) this.findBeginning(lower, grown, start, at, end, hits);
            if (at >= end) break;
            grown = growHash(grown, lower.charCodeAt(at));
          }
        }
      }
      if (end - start >= TAIL_LENGTH + BEFORE_ENDING) this.findEnding(lower, start, end, hits);
      if ((bits & PHRASE) !== 0) {
        for (const group of this.phrases.get(hash) ?? [])
          if (standsAt(lower, group.first, start, end)) findPhrases(source, i, hashes[i + 1] ?? 0, group, hits);
      }
    }
    return hits;
  }

  private open(hash: number, bit: number): void {
    const at = slot(hash);
    this.gate[at] = (this.gate[at] ?? 0) | bit;
  }

  private findWhole({ lower, text }: Source, hash: number, start: number, end: number, hits: FormHit<T>[]): void {
    for (const entry of this.whole.get(hash) ?? []) {
      if (!standsAt(lower, entry.text, start, end)) continue;
      if (entry.caps === null || text.startsWith(entry.caps, start)) hits.push({ value: entry.value, start, end });
    }
  }

  private findBeginning(lower: string, hash: number, start: number, at: number, end: number, hits: FormHit<T>[]): void {
    for (const entry of this.beginnings.get(hash) ?? [])
      if (standsAt(lower, entry.text, start, at)) hits.push({ value: entry.value, start, end });
  }

  private findEnding(lower: string, start: number, end: number, hits: FormHit<T>[]): void {
    let grown = hashBack(lower, end - TAIL_LENGTH, end);
    if (((this.gate[slot(grown)] ?? 0) & TAIL) === 0) return;
    for (let at = end - TAIL_LENGTH; at >= start + BEFORE_ENDING; at -= 1) {
      if (((this.gate[slot(grown)] ?? 0) & ENDING) !== 0) {
        for (const entry of this.endings.get(grown) ?? [])
          if (standsAt(lower, entry.text, at, end)) hits.push({ value: entry.value, start, end });
      }
      grown = growHash(grown, lower.charCodeAt(at - 1));
    }
  }
}

/** Hash of `text` between `start` and `end`, read from behind; never equal to `hashOf` by design, only by accident. */
function hashBack(text: string, start: number, end: number): number {
  let hash = 7;
  for (let i = end - 1; i >= start; i -= 1) hash = growHash(hash, text.charCodeAt(i));
  return hash;
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 16)) & GATE_MASK;
}

function standsAt(lower: string, text: string, start: number, end: number): boolean {
  return end - start === text.length && lower.startsWith(text, start);
}

function findPhrases<T>(
  source: Source,
  index: number,
  nextHash: number,
  group: PhraseGroup<T>,
  hits: FormHit<T>[],
): void {
  for (const phrase of group.alone) tryPhrase(source, index, phrase, hits);
  const whole = group.bySecond.get(nextHash);
  if (whole) for (const phrase of whole) tryPhrase(source, index, phrase, hits);
  if (group.open.length === 0 || index + 1 >= source.tokens.count) return;
  const next = source.tokens.word(index + 1);
  for (const { second, phrase } of group.open) if (next.startsWith(second)) tryPhrase(source, index, phrase, hits);
}

function tryPhrase<T>(source: Source, index: number, phrase: Phrase<T>, hits: FormHit<T>[]): void {
  const text = phrase.caps ? source.text : source.lower;
  const wanted = phrase.text;
  // What stands before the first word in the form («§ 13-1»).
  const lead = wanted.search(/[\p{L}\p{M}\p{N}]/u);
  const start = (source.tokens.start[index] ?? 0) - lead;
  if (start < 0 || text.slice(start, start + lead) !== wanted.slice(0, lead)) return;
  let at = start + lead;
  for (let i = lead; i < wanted.length; i += 1) {
    const want = wanted.charCodeAt(i);
    if (want === 32) {
      const from = at;
      while (at < text.length && isBlank(text.charCodeAt(at)) && at - from < 40) at += 1;
      if (at === from || source.text.slice(from, at).split('\n').length > 2) return;
    } else {
      if (text.charCodeAt(at) !== want) return;
      at += 1;
    }
  }
  const tokens = source.tokens;
  let last = index;
  while (last + 1 < tokens.count && (tokens.start[last + 1] ?? 0) < at) last += 1;
  const lastEnd = tokens.end[last] ?? 0;
  if (lastEnd > at) {
    if (!phrase.open) return;
    at = lastEnd;
  }
  hits.push({ value: phrase.value, start, end: at });
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
