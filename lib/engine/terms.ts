import type { Source } from './source';

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
  caps: boolean;
  original: string;
}

/**
 * All word forms of all rules in one index, so that the time goes with the text and not with the number of rules:
 * whole words by one hash lookup a token; beginnings of compounds by one lookup per length that exists for the token's
 * first three letters; phrases by their first word, then their second.
 */
export class FormIndex<T> {
  private readonly exact = new Map<string, Entry<T>[]>();
  private readonly beginnings = new Map<string, Entry<T>[]>();
  /** By the first three letters as one number: cutting three letters out of every word cost more than the look-up. */
  private readonly lengths = new Map<number, number[]>();
  private readonly phrases = new Map<string, PhraseGroup<T>>();

  add(form: string, match: 'word' | 'prefix' | 'caps', value: T): void {
    const clean = form.normalize('NFC').replace(/\s+/g, ' ').trim();
    const lower = clean.toLowerCase();
    const words = lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const [first, second] = words;
    if (first === undefined) return;
    const caps = match === 'caps';
    if (second === undefined && first === lower) {
      const entry = { value, caps, original: clean };
      if (match === 'prefix') {
        push(this.beginnings, lower, entry);
        const head = headOf(lower);
        const lengths = this.lengths.get(head) ?? [];
        if (!lengths.includes(lower.length)) lengths.push(lower.length);
        this.lengths.set(head, lengths);
      } else push(this.exact, lower, entry);
      return;
    }
    const group: PhraseGroup<T> = this.phrases.get(first) ?? { alone: [], bySecond: new Map(), open: [] };
    this.phrases.set(first, group);
    const phrase = { text: caps ? clean : lower, value, open: match === 'prefix', caps };
    if (second === undefined) group.alone.push(phrase);
    else if (phrase.open) group.open.push({ second, phrase });
    else push(group.bySecond, second, phrase);
  }

  /** Every form in the text, by position; a compound is found whole («barnevernsvedtaket»). */
  find(source: Source): FormHit<T>[] {
    const { tokens, text } = source;
    const hits: FormHit<T>[] = [];
    for (let i = 0; i < tokens.count; i += 1) {
      const word = tokens.words[i] ?? '';
      const start = tokens.start[i] ?? 0;
      const end = tokens.end[i] ?? 0;
      const exact = this.exact.get(word);
      if (exact) {
        for (const entry of exact)
          if (!entry.caps || text.slice(start, end) === entry.original) hits.push({ value: entry.value, start, end });
      }
      const lengths = this.lengths.size > 0 && word.length >= 3 ? this.lengths.get(headOf(word)) : undefined;
      if (lengths) {
        for (const length of lengths) {
          const entries = length <= word.length ? this.beginnings.get(word.slice(0, length)) : undefined;
          if (entries) for (const entry of entries) hits.push({ value: entry.value, start, end });
        }
      }
      // Forms of one or two letters as beginnings would match half the language; they count as whole words.
      if (word.length < 3) {
        const entries = this.beginnings.get(word);
        if (entries) for (const entry of entries) hits.push({ value: entry.value, start, end });
      }
      const phrases = this.phrases.get(word);
      if (phrases) findPhrases(source, i, phrases, hits);
    }
    return hits;
  }
}

/** The phrases that share a first word. */
interface PhraseGroup<T> {
  /** Nothing but signs after it («jf. §»). */
  alone: Phrase<T>[];
  bySecond: Map<string, Phrase<T>[]>;
  /** Whose last word may go on: «enslig mindreårige» for «enslig mindreårig»; the second word may be cut there. */
  open: { second: string; phrase: Phrase<T> }[];
}

function findPhrases<T>(source: Source, index: number, group: PhraseGroup<T>, hits: FormHit<T>[]): void {
  for (const phrase of group.alone) tryPhrase(source, index, phrase, hits);
  const next = source.tokens.words[index + 1];
  if (next === undefined) return;
  const whole = group.bySecond.get(next);
  if (whole) for (const phrase of whole) tryPhrase(source, index, phrase, hits);
  for (const { second, phrase } of group.open) if (next.startsWith(second)) tryPhrase(source, index, phrase, hits);
}

function headOf(word: string): number {
  return (word.charCodeAt(0) * 65_536 + word.charCodeAt(1)) * 65_536 + word.charCodeAt(2);
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

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
