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
 * first three letters; phrases by their first two words.
 */
export class FormIndex<T> {
  private readonly exact = new Map<string, Entry<T>[]>();
  private readonly beginnings = new Map<string, Entry<T>[]>();
  private readonly lengths = new Map<string, number[]>();
  private readonly phrases = new Map<string, Phrase<T>[]>();
  private readonly phraseFirst = new Set<string>();

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
        const head = lower.slice(0, 3);
        const lengths = this.lengths.get(head) ?? [];
        if (!lengths.includes(lower.length)) lengths.push(lower.length);
        this.lengths.set(head, lengths);
      } else push(this.exact, lower, entry);
      return;
    }
    this.phraseFirst.add(first);
    const key = second === undefined ? first : `${first} ${second}`;
    push(this.phrases, key, { text: caps ? clean : lower, value, open: match === 'prefix', caps });
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
      const lengths = this.lengths.size > 0 && word.length >= 3 ? this.lengths.get(word.slice(0, 3)) : undefined;
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
      if (this.phraseFirst.has(word)) this.findPhrases(source, i, hits);
    }
    return hits;
  }

  private findPhrases(source: Source, index: number, hits: FormHit<T>[]): void {
    const { tokens } = source;
    const word = tokens.words[index] ?? '';
    const next = tokens.words[index + 1];
    const one = this.phrases.get(word);
    if (one) for (const phrase of one) tryPhrase(source, index, phrase, hits);
    const two = next === undefined ? undefined : this.phrases.get(`${word} ${next}`);
    if (two) for (const phrase of two) tryPhrase(source, index, phrase, hits);
    // «enslig mindreårige» for the beginning «enslig mindreårig»: the last word may go on, so the key may not be whole.
    if (next !== undefined && !two) {
      for (let length = next.length - 1; length >= 3; length -= 1) {
        const cut = this.phrases.get(`${word} ${next.slice(0, length)}`);
        if (cut) for (const phrase of cut) if (phrase.open) tryPhrase(source, index, phrase, hits);
      }
    }
  }
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
