import type { Span } from '../../../contracts/finding';
import type { Reading } from './value';

/** A value with its place. */
export interface Read extends Reading, Span {}

/** The longest value that is read, in UTF-16 code units. */
const LONGEST = 320;

const CLOSE = String.raw`(?:[\\"'\u0060*)\]}»]|&quot;){0,4}`;
// «passordet mitt», «passordet til Visma», «password for the wifi»
const WHOSE = String.raw`(?: (?:(?:mitt|min|mi|ditt|din|di|sitt|sin|si|hans|hennes|hennar|vårt|vår|dykkar|deres|my|our|your)(?![\p{L}\p{N}-])|(?:til|for|på|hos|i|of|in|to|on)(?: [\p{L}\p{N}.@_/-]{1,30}){1,3}?)){0,2}`;
const SIGN = String.raw`[ \t]{0,3}(?::=|=>|->|→|⇒|[=!]={1,2}|:{1,2}|=|%3[dD]|-(?=[ \w])|\||\(|…|\.{2,4})[ \t]{0,4}(?:is |er )?`;
// `password: String = "…"`, `password_1 varchar := '…'`
const TYPE = String.raw`(?:(?:str|string|text|char|varchar|securestring|[A-Z]\w{0,20})\??[ \t]{0,2}:?=[ \t]{0,2})?`;
const VERB = String.raw`(?:[ \t]{1,2}[…,.]{0,4}[ \t]{0,2}(?:(?:er|is|var|was|blir|ble|blei|vart|har blitt|har vorte)(?: nå| no| now)?(?: (?:satt|sett|endret|endra|byttet|bytta|set|changed)(?: til| to))?|(?:satt|sett|endret|endra|byttet|bytta|set|changed) (?:til|to)):?[ \t]{1,2})`;
const TAG = String.raw`(?:[ \t][^<>\n]{0,80})?>[ \t]{0,2}`;
// `<add key="Password" value="…"/>`
const VALUE = String.raw`[ \t]{1,2}value[ \t]?=[ \t]?`;
const after = new RegExp(`${CLOSE}(?:${WHOSE}(?:(${SIGN}${TYPE})|(${VERB}))|(${TAG})|(${VALUE}))`, 'iuy');
// On the line below the label, alone there.
const below = /["'*)]{0,3}[ \t]{0,3}:["'*]{0,3}[ \t]{0,3}\r?\n[ \t]{0,4}([^\s]{6,80})[ \t]{0,3}(?:\r?\n|$)/y;
// `put("password", "…")`, `#define password "…"`
const argument = /(?:\\?["'\u0060)]{0,2}[ \t]?,[ \t]{0,2}|[ \t]{1,3})(?=[bru@]?\\?["'])/y;
const flags = /(?:[ \t]{1,3}-[A-Za-z]{2,20}){0,3}[ \t]{1,3}/y;

/** What stands after a label that ends at `at`, or null. Reads at most 600 characters on. */
export function readAfter(text: string, at: number): Read | null {
  const match = matchAt(after, text, at);
  if (match) {
    const isVerb = match[2] !== undefined;
    const isBare = !isVerb && /^[-|(]$/.test((match[1] ?? '').trim());
    return readValue(text, at + match[0].length, isVerb ? 'verb' : isBare ? 'bare' : 'sign');
  }
  const quoted = matchAt(argument, text, at);
  if (quoted) return readValue(text, at + quoted[0].length, 'sign');
  const space = matchAt(flags, text, at);
  return space ? readValue(text, at + space[0].length, 'bare') : null;
}

/** A value alone on the line below the label. */
export function readBelow(text: string, at: number): Read | null {
  const match = matchAt(below, text, at);
  if (!match) return null;
  const value = match[1] ?? '';
  const start = at + match[0].indexOf(value, match[0].indexOf('\n'));
  return { value, start, end: start + value.length, how: 'bare', isQuoted: false };
}

function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

const opening = /[bru@]?\(?(\\{0,4}(?:"""|'''|["'\u0060«])|&quot;)/iy;
const unquoted = new RegExp(String.raw`[^\s"'«»\u0060,;<>|]{1,${LONGEST}}`, 'y');

function readValue(text: string, at: number, how: Reading['how']): Read | null {
  const quote = matchAt(opening, text, at);
  if (quote) {
    const open = quote[1] ?? '';
    const close = open === '«' ? '»' : open;
    const start = at + quote[0].length;
    const end = text.slice(start, start + LONGEST).indexOf(close);
    const value = end < 0 ? '' : text.slice(start, start + end);
    if (value !== '' && !value.includes('\n')) return { value, start, end: start + value.length, how, isQuoted: true };
    // A value of several lines: its first line is read.
    if (!text.slice(start, start + LONGEST).includes('\n')) return null;
    return readRow(text, start, how);
  }
  return readRow(text, at, how);
}

function readRow(text: string, at: number, how: Reading['how']): Read | null {
  const match = matchAt(unquoted, text, at);
  if (!match) return null;
  const value = endOf(match[0]);
  return { value, start: at, end: at + value.length, how, isQuoted: false };
}

/** Without what closes the sentence, the bracket or the parameter it stands in. */
function endOf(value: string): string {
  const parameter = value.search(/&(?:amp;)?\w{1,40}=|%26\w|&quot;|&lt;/);
  // reads ≤ 320 characters
  return (parameter > 0 ? value.slice(0, parameter) : value).replace(/[.,:;?)\]}\\]+$/, '');
}
