import type { Span } from '../contracts/finding';
import type { Standin } from '../contracts/redaction';
import { labelFor, placeholder } from './labels';

/** A text to check in another's place, and the way back to where things stand in the real one. */
export interface Swapped {
  text: string;
  /** A stretch of the real text, by one of the swapped text. */
  span(span: Span): Span;
}

/** Far above what a conversation numbers people with. */
const FIRST_NUMBER = 9001;

/**
 * The text with placeholders for what stands in for people by ordinary words («Anne Dahl», a moved date): to a check they
 * would be people. Each is swapped as many times as it was written and no more: a real Anne may come in later.
 */
export function asPlaceholders(text: string, standins: readonly Standin[]): Swapped {
  const wanted = standins.filter(({ written }) => text.includes(written));
  if (wanted.length === 0) return { text, span: (span) => span };
  const left = new Map(wanted.map(({ written, count }) => [written, count]));
  const names = new Map(
    wanted.map(({ written, type }, index) => [written, placeholder(labelFor(type, 'nb'), FIRST_NUMBER + index)]),
  );
  const longestFirst = wanted.map(({ written }) => written).sort((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?=[sS]?['’]?(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  const moves: { real: Span; swapped: Span }[] = [];
  let result = '';
  let from = 0;
  for (const match of text.matchAll(any)) {
    const written = match[0];
    const more = left.get(written) ?? 0;
    if (more === 0) continue;
    left.set(written, more - 1);
    const end = match.index + written.length;
    result += text.slice(from, match.index);
    const start = result.length;
    result += names.get(written) ?? '';
    moves.push({ real: { start: match.index, end }, swapped: { start, end: result.length } });
    from = end;
  }
  const back = (offset: number, edge: 'start' | 'end'): number => {
    const last = moves.findLast(
      ({ swapped }) => swapped.start < offset || (swapped.start === offset && edge === 'start'),
    );
    if (!last) return offset;
    return offset < last.swapped.end ? last.real[edge] : offset - last.swapped.end + last.real.end;
  };
  return {
    text: result + text.slice(from),
    span: ({ start, end }) => ({ start: back(start, 'start'), end: back(end, 'end') }),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
