import type { Place } from '../contracts/redaction';

/** One replacement in an owner's own text, in UTF-16 code units of it. */
export interface OwnEdit {
  start: number;
  end: number;
  text: string;
}

/** Something in a file that holds text and can be written: a run of a paragraph, a cell, an attribute. */
export interface Owner {
  readonly text: string;
  /** Called at most once, edits by start and never overlapping. */
  take(edits: readonly OwnEdit[]): void;
}

/**
 * The whole file's text as one, so that one plan covers it and a value that is split over several owners is seen whole; and
 * where in the file each stretch of it stands.
 */
export interface TextMap {
  /** Adds an owner's text, or the part of it between `from` and `to`. */
  add(owner: Owner, from?: number, to?: number): void;
  /** What stands between owners in the file by other means: a line, a tab. Never written to. */
  glue(text: string): void;
  /** Takes back glue that nothing has followed yet, and puts this in its place. */
  reglue(text: string): void;
  text(): string;
  /** Carries each place to the owners it covers: the first gets the replacement, the others lose their part. */
  distribute(places: readonly Pick<Place, 'start' | 'end' | 'replacement'>[]): void;
}

interface Stretch {
  start: number;
  end: number;
  owner: Owner;
  from: number;
}

export function createTextMap(): TextMap {
  const pieces: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  let pending = '';
  const flush = () => {
    // No glue before the first text: the map begins where the file's text begins.
    if (length > 0 && pending !== '') {
      pieces.push(pending);
      length += pending.length;
    }
    pending = '';
  };
  return {
    add(owner, from = 0, to = owner.text.length) {
      if (to <= from) return;
      flush();
      pieces.push(owner.text.slice(from, to));
      stretches.push({ start: length, end: length + to - from, owner, from });
      length += to - from;
    },
    glue(text) {
      pending += text;
    },
    reglue(text) {
      pending = pending.replace(/[ \t\n]+$/, '') + text;
    },
    text: () => pieces.join(''),
    distribute(places) {
      const edits = new Map<Owner, OwnEdit[]>();
      let next = 0;
      for (const place of places) {
        while ((stretches[next]?.end ?? Infinity) <= place.start) next += 1;
        let text = place.replacement;
        for (let at = next; at < stretches.length; at += 1) {
          const { start, end, owner, from } = stretches[at] as Stretch;
          if (start >= place.end) break;
          const own = edits.get(owner) ?? [];
          edits.set(owner, own);
          own.push({
            start: from + Math.max(place.start, start) - start,
            end: from + Math.min(place.end, end) - start,
            text,
          });
          text = '';
        }
      }
      for (const [owner, own] of edits) owner.take(own);
    },
  };
}

/** The text after its edits. */
export function applyEdits(text: string, edits: readonly OwnEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
