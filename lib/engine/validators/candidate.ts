import type { Evidence } from '../../contracts/finding';

/** A place that a validator has looked at. Offsets into the working text. */
export interface Candidate {
  start: number;
  end: number;
  grade: string;
  /** Name of the synthetic series, for numbers that were made for testing. */
  series?: string;
  /** Name of the list that gave the finding, for names. */
  list?: string;
  /** More that was seen, in the order it should be told. Spans are of the working text. */
  evidence?: Evidence[];
}
