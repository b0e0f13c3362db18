/** A word (hyphenated ones whole) that may be part of a name, with what was seen close to it. Offsets into the working text. */
export interface NameCandidate {
  start: number;
  end: number;
  /** Hash of the word without a genitive -s. */
  key: number;
  /** Log-odds of «part of a person's name» by what stands around. */
  score: number;
  /** How it hangs on the candidate before: `APART`, `BESIDE`, `ACROSS_PARTICLE`. */
  joined: number;
  /** `CAPITALISED`, `SMALL` or `SMALL_IN_PROSE`. */
  written: number;
  /** Bits of `TRAIT`, of the word without a genitive -s. */
  traits: number;
  /** Bits of the shape; see `features.ts`. */
  shape: number;
  /** Opens a sentence or line. */
  opens: boolean;
  /** Kinds of gap on both sides; see `GAP`. */
  gapBefore: number;
  gapAfter: number;
  /** What follows makes it a street, a firm or a foundation: «gate», «AS», «& Co». */
  isThing: boolean;
}
