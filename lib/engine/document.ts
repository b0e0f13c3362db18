import type { Span } from '../contracts/finding';
import type { NameCandidate } from './names/candidate';
import type { Candidate } from './validators/candidate';

/** What is known of the whole document when a text is read, or a part of it. Offsets of the text that is read. */
export interface DocumentFacts {
  /** The names of people, settled over the whole document. Their evidence may lie outside the part. */
  people: readonly Candidate[];
  /** The document's words at a place, lower case, also outside the part. */
  wordsAt(span: Span): string;
  /** A placeholder of ours stands somewhere: the text has been anonymised. */
  anonymised: boolean;
}

/** True when two rows of possible names tell the document the same, wherever they stand. */
export function sameCandidates(a: readonly NameCandidate[], b: readonly NameCandidate[]): boolean {
  return a.length === b.length && a.every((one, index) => sameBut(one, b[index] as NameCandidate));
}

function sameBut(a: NameCandidate, b: NameCandidate): boolean {
  return (
    a.key === b.key &&
    a.score === b.score &&
    a.joined === b.joined &&
    a.written === b.written &&
    a.traits === b.traits &&
    a.shape === b.shape &&
    a.opens === b.opens &&
    a.gapBefore === b.gapBefore &&
    a.gapAfter === b.gapAfter &&
    a.isThing === b.isThing
  );
}
