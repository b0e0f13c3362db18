import type { Span } from '../../contracts/finding';
import { isWordCode } from '../characters';
import { LOCAL_REACH } from '../limits';
import type { Source } from '../source';
import { tokenAt } from '../tokens';
import { type CompiledPeople, type MarkKind, SHORTEST_ENDING, tailOf } from './people';

/** A word near a name that says something of who it is. */
export interface Mark extends Span {
  kind: MarkKind;
  /** The word as the pack has it, to count different ones. */
  text: string;
}

/** A compound has at least so many letters before its ending. */
const BEFORE_ENDING = 2;

/**
 * The pack's words of people within `LOCAL_REACH` of the names, in order of the text. Reads each token near a name once;
 * the rest of the text is not looked at. `names` are in order.
 */
export function marksAround(source: Source, names: readonly Span[], people: CompiledPeople): Mark[] {
  const { tokens } = source;
  const marks: Mark[] = [];
  let next = 0;
  for (const name of names) {
    const from = Math.max(next, tokenAt(tokens, name.start - LOCAL_REACH));
    const until = name.end + LOCAL_REACH;
    let i = from;
    for (; i < tokens.count && (tokens.end[i] ?? 0) <= until; i += 1) readToken(source, i, people, marks);
    next = Math.max(next, i);
  }
  return marks;
}

function readToken({ tokens, lower }: Source, index: number, people: CompiledPeople, into: Mark[]): void {
  const start = tokens.start[index] ?? 0;
  const end = tokens.end[index] ?? 0;
  for (const { kind, text } of people.words.get(tokens.hash[index] ?? 0) ?? []) {
    if (!lower.startsWith(text, start)) continue;
    const last = start + text.length;
    if (isWordCode(lower.charCodeAt(last)) && isWordCode(text.charCodeAt(text.length - 1))) continue;
    into.push({ start, end: last, kind, text });
  }
  if (end - start < SHORTEST_ENDING + BEFORE_ENDING) return;
  for (const { kind, text } of people.endings.get(tailOf(lower, end)) ?? [])
    if (end - start >= text.length + BEFORE_ENDING && lower.startsWith(text, end - text.length))
      into.push({ start, end, kind, text });
}
