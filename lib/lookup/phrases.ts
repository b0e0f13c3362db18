import { CLASS_IDS, type ClassId } from '../contracts/classes';
import { joined, nearlyEqual, stems, tokenise } from './normalise';
import { type KnownAccount, NEVER_A_NAME, ORDINARY } from './words';

/** What a phrase in a question can mean. */
export type Meaning =
  | { kind: 'tool'; id: string }
  | { kind: 'task'; id: string }
  | { kind: 'data'; id: string; class: ClassId }
  | { kind: 'class'; class: ClassId }
  | { kind: 'account'; account: KnownAccount };

interface Phrase {
  key: string;
  words: number;
  meaning: Meaning;
}

export interface PhraseIndex {
  exact: ReadonlyMap<string, readonly Phrase[]>;
  /** By each possible stem. */
  inflected: ReadonlyMap<string, readonly Phrase[]>;
  /** By length, then by first letter: what a misspelt word is compared with. */
  byLength: ReadonlyMap<string, readonly Phrase[]>;
  /** Kinds of information above `apen`, longest first: what a compound may begin with. */
  beginnings: readonly Phrase[];
  /** The same and words of cases, longest first: what a compound may end with. */
  ends: readonly Phrase[];
  longest: number;
}

/** A phrase found in a question: tokens `from` to `to`, end exclusive. */
export interface Match {
  from: number;
  to: number;
  meaning: Meaning;
}

const FUZZY_FROM = 5;
const BEGINNING_FROM = 6;
/** Shorter ends are also ends of words that have nothing to do with them. */
const END_FROM = 8;
/** So many letters stand before an end: «bankkontonummer». */
const BEFORE_END = 3;

/** `asWritten`: found in no other form than this; the pack has written them all out. */
export interface PhraseEntry {
  text: string;
  meaning: Meaning;
  asWritten?: boolean;
}

export function indexPhrases(entries: readonly PhraseEntry[]): PhraseIndex {
  const exact = new Map<string, Phrase[]>();
  const inflected = new Map<string, Phrase[]>();
  const byLength = new Map<string, Phrase[]>();
  const beginnings: Phrase[] = [];
  const ends: Phrase[] = [];
  let longest = 1;
  for (const { text, meaning, asWritten = meaning.kind === 'account' } of entries) {
    const words = tokenise(text).length;
    const key = joined(text);
    if (key === '') continue;
    const phrase: Phrase = { key, words, meaning };
    longest = Math.max(longest, words + 1);
    add(exact, key, phrase);
    if ('class' in meaning && meaning.class !== 'apen' && key.length >= END_FROM) ends.push(phrase);
    if (asWritten) continue;
    for (const one of stems(key)) add(inflected, one, phrase);
    if (key.length >= FUZZY_FROM) add(byLength, `${key.length}${key[0]}`, phrase);
    if (meaning.kind === 'data' && meaning.class !== 'apen' && key.length >= BEGINNING_FROM) beginnings.push(phrase);
  }
  for (const list of [beginnings, ends]) list.sort((a, b) => b.key.length - a.key.length);
  return { exact, inflected, byLength, beginnings, ends, longest: Math.min(longest, 8) };
}

function add(table: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = table.get(key);
  if (list) list.push(phrase);
  else table.set(key, [phrase]);
}

/**
 * All phrases in a question, none overlapping another: longest first, as written before inflected, inflected before
 * misspelt. One phrase that means several things gives a match for each.
 */
export function findPhrases(tokens: readonly string[], index: PhraseIndex): Match[] {
  const taken = new Array<boolean>(tokens.length).fill(false);
  const matches: Match[] = [];
  const tryAll = (
    find: (key: string) => readonly Phrase[],
    widest: number,
    allowed: (window: readonly string[]) => boolean,
  ) => {
    for (let width = Math.min(widest, tokens.length); width >= 1; width -= 1) {
      for (let from = 0; from + width <= tokens.length; from += 1) {
        if (taken.slice(from, from + width).some(Boolean)) continue;
        const window = tokens.slice(from, from + width);
        if (!allowed(window)) continue;
        const phrases = find(window.join(''));
        if (phrases.length === 0) continue;
        taken.fill(true, from, from + width);
        matches.push(...distinct(phrases).map((meaning) => ({ from, to: from + width, meaning })));
      }
    }
  };
  tryAll(
    (key) => index.exact.get(key) ?? [],
    index.longest,
    () => true,
  );
  tryAll((key) => inflectedForm(key, index), index.longest, mayBeInflected);
  tryAll((key) => misspelt(key, index), 2, mayBeMisspelt);
  tryAll((key) => beginning(key, index), 1, mayBeMisspelt);
  tryAll((key) => end(key, index), 1, mayBeMisspelt);
  return matches.sort((a, b) => a.from - b.from);
}

/** Only the last word of a phrase is inflected here; it has to be one that could be. */
function mayBeInflected(window: readonly string[]): boolean {
  const last = window.at(-1) ?? '';
  return lengthOf(window) >= FUZZY_FROM && last.length >= 4 && isContent(last);
}

/** «Kan vi» joined is one letter from a tool's name: short and ordinary words are never part of a guess. */
function mayBeMisspelt(window: readonly string[]): boolean {
  return lengthOf(window) >= FUZZY_FROM && window.every((token) => token.length >= 3 && isContent(token));
}

function isContent(token: string): boolean {
  return !ORDINARY.has(token) && !NEVER_A_NAME.has(token);
}

function lengthOf(window: readonly string[]): number {
  return window.reduce((sum, token) => sum + token.length, 0);
}

function inflectedForm(key: string, index: PhraseIndex): readonly Phrase[] {
  for (const one of stems(key)) {
    const phrases = index.inflected.get(one);
    if (phrases) return phrases;
  }
  return [];
}

function misspelt(key: string, index: PhraseIndex): readonly Phrase[] {
  const near: Phrase[] = [];
  for (const length of [key.length, key.length - 1, key.length + 1]) {
    for (const phrase of index.byLength.get(`${length}${key[0]}`) ?? []) {
      if (nearlyEqual(key, phrase.key)) near.push(phrase);
    }
    if (near.length > 0) return near;
  }
  return near;
}

/** «helsejournalen» begins with «helsejournal», «barnevernssaken» with «barnevern»: the kind is the same or stricter. */
function beginning(key: string, index: PhraseIndex): readonly Phrase[] {
  const found = index.beginnings.find((phrase) => key.startsWith(phrase.key));
  return found ? [found] : [];
}

/** «bankkontonummeret» is an account number: the last part of a compound says what it is. */
function end(key: string, index: PhraseIndex): readonly Phrase[] {
  for (const one of stems(key)) {
    const found = index.ends.find((phrase) => one.length >= phrase.key.length + BEFORE_END && one.endsWith(phrase.key));
    if (found) return [found];
  }
  return [];
}

/** Of kinds of information the strictest, of the rest each once. */
function distinct(phrases: readonly Phrase[]): Meaning[] {
  const seen = new Map<string, Meaning>();
  for (const { meaning } of phrases) {
    const key = meaning.kind === 'tool' || meaning.kind === 'task' ? `${meaning.kind}:${meaning.id}` : meaning.kind;
    const before = seen.get(key);
    if (!before || (isClassed(meaning) && isClassed(before) && level(meaning) > level(before))) seen.set(key, meaning);
  }
  return [...seen.values()];
}

function isClassed(meaning: Meaning): meaning is Extract<Meaning, { class: ClassId }> {
  return 'class' in meaning;
}
function level(meaning: { class: ClassId }): number {
  return CLASS_IDS.indexOf(meaning.class);
}
