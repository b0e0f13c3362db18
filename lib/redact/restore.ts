import type { Span } from '../contracts/finding';
import type { RedactionKey } from '../contracts/redaction';
import { placeholder, sameLabels } from './labels';

/** A stretch of an answer and what stands behind it. */
export interface Restored extends Span {
  original: string;
}

const OPENING = '[({<«【［⟦⟨"“\'`';
const CLOSING = '])}>»】］⟧⟩"”\'`';
const BLANK = String.raw`[\s\u00a0\u202f\u200b_-]`;
/** Longest placeholder in a text, in UTF-16 code units; what is longer is none of ours. */
const LONGEST = 60;

/**
 * Where an answer holds placeholders or pseudonyms of `key`, also as a language model has rewritten them: other case, other
 * brackets or none, escaped, with underscore, zero or line break, translated, with a genitive behind. Without brackets only in
 * capitals: «navn 1» may be a form's own words. What is in doubt is left as it stands. By start, never overlapping.
 */
export function findRestorable(text: string, key: RedactionKey): Restored[] {
  if (key.size === 0) return [];
  const { labelled, worded } = patternsOf(key);
  const found: Restored[] = [];
  if (labelled) {
    for (const match of matches(labelled, text)) {
      const [core, label = '', number = '', letter = ''] = match;
      const original = originalOf(key, label, number, letter);
      if (original === undefined) continue;
      const span = withBrackets(text, { start: match.index, end: match.index + core.length });
      const bare = span.start === match.index;
      if (bare && (label !== label.toUpperCase() || isTied(text, span))) continue;
      found.push({ ...span, original });
    }
  }
  if (worded) {
    for (const match of matches(worded, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const original = key.get(match[0]) ?? upper(key, match[0]);
      if (original !== undefined && !found.some((one) => span.start < one.end && span.end > one.start))
        found.push({ ...span, original });
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}

/** The answer with the originals in it. One pass: an original that looks like a placeholder is not replaced again. */
export function restore(text: string, key: RedactionKey): string {
  let result = '';
  let from = 0;
  for (const { start, end, original } of findRestorable(text, key)) {
    result += text.slice(from, start) + original;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * From where the end of a streaming answer may be the beginning of something in `key`: show what stands before it, and wait
 * for the rest. The length of the text when nothing is pending.
 */
export function pendingFrom(text: string, key: RedactionKey): number {
  const { labels, words } = patternsOf(key);
  const tail = Math.max(0, text.length - LONGEST);
  for (let at = tail; at < text.length; at += 1) {
    const rest = text.slice(at);
    const opens = OPENING.includes(rest[0] ?? '') || rest[0] === '\\' || rest[0] === '&';
    const boundary = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    if (!boundary && !opens) continue;
    const plain = rest.replace(/^(?:\\?[[({<«【［⟦⟨"“'`]|&#91;|\\|&#?\d{0,2};?)/u, '').replace(/^\s{0,3}/u, '');
    if (opens && plain === '') return at;
    const upperCase = plain.toUpperCase().replace(/[\s_-]+/gu, ' ');
    for (const label of labels) {
      if (label.startsWith(upperCase.trimEnd()) && (opens || plain === plain.toUpperCase())) return at;
      const behind = upperCase.startsWith(label) ? upperCase.slice(label.length) : null;
      // «[NAVN 1» may be «[NAVN 1]», «[NAVN 12]» or «[NAVN 1b]».
      if (behind !== null && /^ ?\d{0,6}[B-Z]?\s{0,3}$/u.test(behind)) return at;
    }
    if (boundary && words.some((word) => word.startsWith(rest))) return at;
  }
  return text.length;
}

interface KeyPatterns {
  size: number;
  labels: string[];
  words: string[];
  labelled: RegExp | null;
  worded: RegExp | null;
}

/** A streaming answer asks thousands of times with the same key: its expressions are put together once. */
const compiledKeys = new WeakMap<RedactionKey, KeyPatterns>();

function patternsOf(key: RedactionKey): KeyPatterns {
  const known = compiledKeys.get(key);
  // A key that has grown since is another one.
  if (known?.size === key.size) return known;
  const { labels, words } = readKey(key);
  const made = {
    size: key.size,
    labels,
    words,
    labelled: labels.length > 0 ? corePattern(labels) : null,
    worded: words.length > 0 ? wordPattern(words) : null,
  };
  compiledKeys.set(key, made);
  return made;
}

/** `matchAll` without its copy of the expression: the copy is compiled anew, which costs more than a short text's whole reading. */
function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}

/** Labels that the key's placeholders may have come back with, and its other replacements; longest first. */
function readKey(key: RedactionKey): { labels: string[]; words: string[] } {
  const labels = new Set<string>();
  const words: string[] = [];
  for (const replacement of key.keys()) {
    const label = /^\[(.+) \d+[b-z]?\]$/u.exec(replacement)?.[1];
    if (label) for (const same of sameLabels(label)) labels.add(same);
    else words.push(replacement);
  }
  const longestFirst = (a: string, b: string) => b.length - a.length;
  return { labels: [...labels].sort(longestFirst), words: words.sort(longestFirst) };
}

function corePattern(labels: readonly string[]): RegExp {
  const names = labels.map((label) => escaped(label).replaceAll(' ', `${BLANK}{1,3}`)).join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${names})(?:\\?${BLANK}){0,3}0{0,3}(\d{1,6})([b-z])?(?![\p{N}])`,
    'giu',
  );
}

function wordPattern(words: readonly string[]): RegExp {
  const each = words.flatMap((word) => [word, word.toUpperCase()]).map(escaped);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[...new Set(each)].join('|')})(?=[sS]?['’]?(?![\p{L}\p{N}]))`,
    'gu',
  );
}

function originalOf(key: RedactionKey, label: string, number: string, letter: string): string | undefined {
  const written = label.toUpperCase().replace(/[\s\u00a0\u202f\u200b_-]+/gu, ' ');
  const candidates = [written, written.replaceAll(' ', '-')].flatMap(sameLabels);
  const find = (suffix: string) =>
    candidates.map((one) => key.get(placeholder(one, number, suffix))).find((value) => value !== undefined);
  const exact = find(letter);
  if (exact !== undefined || letter !== 's') return exact;
  // «NAVN 1s», «[NAVN 1s]»: a genitive.
  const owner = find('');
  return owner === undefined ? undefined : `${owner}s`;
}

function upper(key: RedactionKey, word: string): string | undefined {
  for (const [replacement, original] of key) if (replacement.toUpperCase() === word) return original.toUpperCase();
  return undefined;
}

/** The stretch with the brackets around it, when one opens before and one closes behind; also escaped and as entities. */
function withBrackets(text: string, { start, end }: Span): Span {
  const before = /(?:\\?[[({<«【［⟦⟨"“'`]|&#91;|&lsqb;)[\s\u00a0]{0,3}$/u.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  const behind = /^[\s\u00a0]{0,3}(?:\\?[\])}>»】］⟧⟩"”'`]|&#93;|&rsqb;)/u.exec(text.slice(end, end + 10));
  if (!before || !behind) return { start, end };
  const escapes = before[0].startsWith('\\');
  // «Mappe\[NAVN 1]»: a backslash that nothing answers behind is the text's own.
  if (escapes && !behind[0].includes('\\'))
    return isSquare(bracketOf(before[0]))
      ? { start: start - before[0].length + 1, end: end + behind[0].length }
      : { start, end };
  const open = bracketOf(before[0]);
  const close = bracketOf(behind[0]);
  if (OPENING.indexOf(open) !== CLOSING.indexOf(close)) return { start, end };
  return isSquare(open)
    ? { start: start - before[0].length, end: end + behind[0].length }
    : // Other signs may be the sentence's own: «(NAVN 1)», «"NAVN 1"».
      { start, end };
}

function bracketOf(signs: string): string {
  const plain = signs.replace(/[\s\u00a0\\]/gu, '');
  if (plain === '&#91;' || plain === '&lsqb;') return '[';
  return plain === '&#93;' || plain === '&rsqb;' ? ']' : plain;
}

function isSquare(sign: string): boolean {
  return '[【［⟦⟨'.includes(sign);
}

/** A word or number goes on right beside it: then it is a longer word, except for a genitive. */
function isTied(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 3);
  return (
    /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') ||
    (/^[\p{L}\p{N}]/u.test(behind) && !/^s(?![\p{L}\p{N}])/u.test(behind))
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
