import type { Span } from '../contracts/finding';
import type { Source } from './source';
import { partAt } from './structure';

/** A sentence longer than this is read only so far around the place: a keystroke must not change what lies further off. */
const SENTENCE_REACH = 400;

/** The sentence around a span, at most 400 UTF-16 code units before its start and after its end. */
export function sentenceAround(source: Source, { start, end }: Span): Span {
  return around(source.structure().sentences, start, end, SENTENCE_REACH, source.text.length);
}

/** The paragraph around a span, at most `reach` code units before its start and after its end. */
export function paragraphAround(source: Source, { start, end }: Span, reach: number): Span {
  return around(source.structure().paragraphs, start, end, reach, source.text.length);
}

function around(starts: readonly number[], start: number, end: number, reach: number, length: number): Span {
  const index = partAt(starts, start);
  return {
    start: Math.max(starts[index] ?? 0, start - reach),
    end: Math.min(starts[index + 1] ?? length, end + reach),
  };
}
