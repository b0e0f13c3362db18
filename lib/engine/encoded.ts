import type { Evidence, Span } from '../contracts/finding';
import { type Decoded, decodeBase64, decodePercent, percentAt } from './decode';
import { LOCAL_REACH, MAX_ENCODED } from './limits';
import type { Hit } from './rules';
import type { Source } from './source';

/** An encoded part of the text and what it says. */
interface Token extends Span {
  as: 'base64' | 'percent';
  decoded: Decoded;
}

export interface EncodedHits {
  hits: Hit[];
  /** What has to be read again as a whole when something in it changes: long tokens with what stands around them, in order. */
  wide: Span[];
  /** Where the first token stands that was not read, because there were too many; null when all were. */
  unread: number | null;
}

/** What stands before and after a token is read with it: «fødselsnummer: MTMw…». UTF-16 code units. */
const BEFORE = 60;
const AFTER = 30;

/**
 * What stands in base64 and percent-encoding, as hits of the text that was given: of percent-encoding exactly where it stands,
 * of base64 the whole token. One encoding is taken off, not two: text that is encoded twice was meant to be hidden, and
 * this guard is there for accidents. `read` gives the hits of a text that itself is not decoded.
 */
export function encodedHits(source: Source, read: (text: string) => readonly Hit[]): EncodedHits {
  const hits: Hit[] = [];
  const wide: Span[] = [];
  const tokens = [...percentTokens(source.text), ...base64Tokens(source)];
  for (const token of tokens.slice(0, MAX_ENCODED)) {
    const { start, end } = token;
    if (end - start > LOCAL_REACH - BEFORE) wide.push({ start: Math.max(0, start - BEFORE), end: end + AFTER });
    const from = Math.max(0, start - BEFORE);
    const before = source.text.slice(from, start);
    const text = before + token.decoded.text + source.text.slice(end, end + AFTER);
    collect(read(text), { token, start: before.length, end: before.length + token.decoded.text.length, from }, hits);
  }
  const unread = tokens.slice(MAX_ENCODED).map(({ start }) => start);
  return { hits, wide, unread: unread.length > 0 ? unread.reduce((a, b) => Math.min(a, b)) : null };
}

/** A token in the text that is read: `[start, end)` is what was decoded, before it stands what begins at `from`. */
interface Place extends Span {
  token: Token;
  from: number;
}

function collect(found: readonly Hit[], place: Place, hits: Hit[]): void {
  const seen = new Set<string>();
  for (const hit of found) {
    // What begins before the token is found without decoding it; what only repeats a name says nothing of this place.
    if (hit.start < place.start || hit.end > place.end || hit.confidence === 'low') continue;
    if (hit.evidence.some(({ kind }) => kind === 'repeat')) continue;
    const span = spanOf(hit, place);
    const key = `${hit.ruleId} ${span.start} ${span.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    hits.push({ ...hit, ...span, evidence: evidenceOf(hit.evidence, place) });
  }
}

function spanOf(hit: Hit, { token, start }: Place): { start: number; end: number } {
  const { from, to } = token.decoded;
  if (!from || !to) return { start: token.start, end: token.end };
  return {
    start: token.start + (from[hit.start - start] ?? 0),
    end: token.start + (to[hit.end - 1 - start] ?? token.end - token.start),
  };
}

/** Words inside the encoding can't be pointed at; those in front of it can. */
function evidenceOf(evidence: readonly Evidence[], { token, start, from }: Place): Evidence[] {
  const told: Evidence[] = [];
  for (const item of evidence) {
    if (item.kind === 'encoded') continue;
    if (!('span' in item) || !item.span) told.push(item);
    else if (item.kind === 'context' && item.span.end <= start)
      told.push({ ...item, span: { start: item.span.start + from, end: item.span.end + from } });
  }
  told.push({ kind: 'encoded', as: token.as });
  return told;
}

/** Fewer characters hold neither a number nor a name. */
const MIN_DECODED = 6;
/** A percent-encoded token ends where an address in running text does. */
const ENDS = /[\s"<>«»`]/;

function percentTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(at + 1, done))) {
    if (percentAt(text, at) < 0) continue;
    let start = at;
    while (start > done && !ENDS.test(text[start - 1] ?? ' ')) start -= 1;
    let end = at;
    while (end < text.length && !ENDS.test(text[end] ?? ' ')) end += 1;
    const decoded = decodePercent(text.slice(start, end));
    if (decoded && decoded.text.length >= MIN_DECODED) tokens.push({ start, end, as: 'percent', decoded });
    done = end;
  }
  return tokens;
}

/** The shortest word that may be a part of base64, and the shortest whole token: eleven digits are fifteen characters. */
const MIN_WORD = 10;
const MIN_TOKEN = 14;
/** Base64 in mail is broken into lines of 64 or 76. */
const MIN_LINE = 60;

function base64Tokens({ text, tokens }: Source): Token[] {
  const found: Token[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = tokens.start[i] ?? 0;
    const end = tokens.end[i] ?? 0;
    if (end - start < MIN_WORD || start < done || !mixesCase(text, start, end)) continue;
    const widest = runAround(text, start, end, done, IN_BASE64);
    done = widest.end;
    if (widest.end - widest.start < MIN_TOKEN) continue;
    // «/sak/MTMw…»: a slash, hyphen or underscore may belong to the address and not to the token.
    const run = readRun(text, widest) ?? readRun(text, runAround(text, start, end, widest.start, IN_WORD));
    if (run) found.push(run);
  }
  return found;
}

function readRun(text: string, { start, end }: Span): Token | null {
  if (end - start < MIN_TOKEN) return null;
  const decoded = decodeBase64(text.slice(start, end));
  return decoded === null ? null : { start, end, as: 'base64', decoded: { text: decoded, from: null, to: null } };
}

/** Base64 of text holds capitals and small letters from the second character on; Norwegian words don't. */
function mixesCase(text: string, start: number, end: number): boolean {
  let upper = false;
  let other = false;
  for (let i = start + 1; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) upper = true;
    else if (code < 128) other = true;
    else return false;
  }
  return upper && other;
}

const IN_WORD = 1;
const IN_BASE64 = 2;
const kinds = new Uint8Array(128);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') kinds[char.charCodeAt(0)] = 3;
for (const char of '+/-_') kinds[char.charCodeAt(0)] = IN_BASE64;

/** The row of characters of a kind around a word, with its padding and the lines it goes on over. */
function runAround(text: string, from: number, to: number, least: number, kind: number): Span {
  const holds = (at: number) => ((kinds[text.charCodeAt(at)] ?? 0) & kind) !== 0;
  let start = from;
  while (start > least && holds(start - 1)) start -= 1;
  let end = to;
  let line = start;
  for (;;) {
    while (end < text.length && holds(end)) end += 1;
    const next = text.startsWith('\r\n', end) ? end + 2 : text[end] === '\n' ? end + 1 : -1;
    if (next < 0 || end - line < MIN_LINE || (end - line) % 4 !== 0 || !holds(next)) break;
    line = next;
    end = next;
  }
  for (let padding = 0; padding < 2 && text[end] === '='; padding += 1) end += 1;
  return { start, end };
}
