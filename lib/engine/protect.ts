import { classLevel } from '../contracts/classes';
import type { Span } from '../contracts/finding';
import type { Hit, ProtectedStrings } from './rules';
import type { Source } from './source';

// What looks like an identifier and is none. Each expression is linear: bounded repeats, or repeats of one set.
const AMOUNT = String.raw`\d{1,3}(?:[ .]\d{3}){1,5}|\d{1,15}`;
const shapes: readonly { gate: RegExp | null; shape: RegExp }[] = [
  // LOV-1967-02-10-4, FOR-2018-06-15-876
  { gate: /(?:lov|for)-/i, shape: /\b(?:LOV|FOR)-\d{4}-\d{2}-\d{2}(?:-\d{1,5})?/gi },
  // § 13, §§ 5-3 og 5-4, jf. fvl. § 13 nr. 2
  {
    gate: /§/,
    shape:
      /§{1,2} ?\d{1,3}(?:[-. ]\d{1,3})?(?: ?[a-z](?![a-z0-9_]))?(?:(?:,| og| eller| til| jf\.?)[ §]{0,4}\d{1,3}-\d{1,3})*/gi,
  },
  // kr 12 345 678,50 · NOK 500
  {
    gate: /kr|nok|eur|usd|[€$]/i,
    shape: new RegExp(String.raw`(?:\b(?:kr|nok|eur|usd)\b\.?|[€$]) ?:? ?(?:${AMOUNT})(?:,\d{2}|,-)?(?!\d)`, 'gi'),
  },
  // 12 345 678 901 kroner · 3 000 mill. · 12 500,-
  {
    gate: /kr|nok|mill|mrd|€|,-|prosent|%/i,
    shape: new RegExp(
      String.raw`(?:${AMOUNT})(?:,\d{1,2})?(?:,-| ?(?:kroner|kr|nok|mill(?:ion(?:er|ar)?)?|milliard(?:er|ar)?|mrd|mnok|prosent|%|€)(?![\p{L}\p{N}]))`,
      'giu',
    ),
  },
  // KID 0044555258 · KID-nummer: 2345676
  { gate: /kid/i, shape: /\bkid(?:[- ]?(?:nummer|nr\.?))?(?: er)?[:. ]{0,3}\d[\d ]{1,28}(?:\d|-)/gi },
  // 1. januar 2025–31. desember 2029 and 2005-2010 as years
  { gate: /\d{4}-\d{4}/, shape: /\b(?:19|20)\d{2}-(?:19|20)\d{2}(?![\d-])/g },
];

/** `[NAVN 1]`, `[FØDSELSNUMMER 2]`: what anonymising put in, read back by the next check. */
const PLACEHOLDER = /\[[A-ZÆØÅ][A-ZÆØÅ -]{1,40} \d{1,4}[b-z]?\]/g;

/** Types that a law reference, a sum or a KID may be mistaken for. */
const numeric = new Set([
  'NATIONAL_ID',
  'DUF_NUMBER',
  'PHONE',
  'BANK_ACCOUNT',
  'CREDIT_CARD',
  'ORG_NUMBER',
  'CASE_NUMBER',
  'PROPERTY_ID',
  'VEHICLE_PLATE',
  'DATE_OF_BIRTH',
  'IP_ADDRESS',
]);

/** From this class up, a layer that stands on the national one hides nothing. */
const HIDDEN_BY_NATIONAL_ONLY = classLevel('strengt_fortrolig');

/**
 * Drops the hits that lie in protected vocabulary: the packs' own strings (any type), and numbers that are known not to be
 * any. A kommune may protect its switchboard's number; what is `strengt_fortrolig` or `gradert` it can't make invisible.
 */
export function withoutProtected(hits: Hit[], source: Source, { national, lower }: ProtectedStrings): Hit[] {
  if (hits.length === 0) return hits;
  const own = inOrder([...placeholders(source), ...literal(source.text, national)]);
  const mild = inOrder(literal(source.text, lower));
  const numbers = inOrder(numberSpans(source.text, hits));
  if (own.spans.length + mild.spans.length + numbers.spans.length === 0) return hits;
  const isHidden = (hit: Hit) =>
    touches(own, hit) ||
    (classLevel(hit.class) < HIDDEN_BY_NATIONAL_ONLY && touches(mild, hit)) ||
    (numeric.has(hit.type) && inside(numbers, hit));
  return hits.filter((hit) => !isHidden(hit));
}

/** Placeholders of an anonymised text, in order. */
export function placeholders(source: Source): Span[] {
  if (!source.text.includes('[')) return [];
  return Array.from(source.text.matchAll(PLACEHOLDER), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How far before and after a number its law reference, sum or KID can reach; a list of sections is the longest. */
const REACH_BEFORE = 160;
const REACH_AFTER = 60;

function numberSpans(text: string, hits: readonly Hit[]): Span[] {
  return windowsAround(text, hits).flatMap((window) => {
    const part = text.slice(window.start, window.end);
    return shapes
      .filter(({ gate }) => !gate || gate.test(part))
      .flatMap(({ shape }) => Array.from(part.matchAll(shape)))
      .map((match) => ({ start: window.start + match.index, end: window.start + match.index + match[0].length }))
      .filter(({ start }) => !isDigit(text.charCodeAt(start - 1)));
  });
}

/** The parts of the text near a hit that looks like a number; they begin at a space, so that no word is cut. */
function windowsAround(text: string, hits: readonly Hit[]): Span[] {
  const windows: Span[] = [];
  const numbers = hits.filter((hit) => numeric.has(hit.type)).sort((a, b) => a.start - b.start);
  for (const hit of numbers) {
    let start = Math.max(0, hit.start - REACH_BEFORE);
    while (start > 0 && start > hit.start - 2 * REACH_BEFORE && text.charCodeAt(start - 1) !== 32) start -= 1;
    const end = Math.min(text.length, hit.end + REACH_AFTER);
    const last = windows[windows.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function literal(text: string, strings: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const string of strings) {
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length))
      spans.push({ start: at, end: at + string.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Spans by start, and for each the furthest end of it and those before: one look tells whether any of them reaches a place. */
interface Ordered {
  spans: readonly Span[];
  furthest: Int32Array;
}

function inOrder(spans: Span[]): Ordered {
  spans.sort((a, b) => a.start - b.start);
  const furthest = new Int32Array(spans.length);
  let end = 0;
  for (const [index, span] of spans.entries()) {
    end = Math.max(end, span.end);
    furthest[index] = end;
  }
  return { spans, furthest };
}

/** The furthest end of the spans that begin before `offset`; -1 when none does. */
function furthestBefore({ spans, furthest }: Ordered, offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return furthest[low - 1] ?? -1;
}

function touches(spans: Ordered, hit: Span): boolean {
  return furthestBefore(spans, hit.end) > hit.start;
}

function inside(spans: Ordered, hit: Span): boolean {
  return furthestBefore(spans, hit.start + 1) >= hit.end;
}
