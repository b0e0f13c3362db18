import type { WordTable } from './word-table';

/** What a unit can be; the model tells people from the other names so that it knows what they are instead. */
export const LABELS = ['none', 'person', 'organisation', 'place', 'other'] as const;
export const PERSON = 1;

/** The trained name model, decoded: see `docs/NAME-MODEL.md`. */
export interface NameModel {
  /** Word → number of its set of traits. */
  words: WordTable;
  /** Set of traits → bits of `TRAIT`. */
  traits: Uint16Array;
  /** Feature → its row in `rows`. */
  features: WordTable;
  /** `width` numbers for each feature. */
  rows: Int8Array;
  width: number;
  /** What one step in `rows` stands for. */
  scale: number;
  /** Bias of the hidden numbers, `width` long. */
  hidden: Float32Array;
  /** Hidden → labels, `LABELS.length` rows of `width`, then the bias of each label. */
  out: Float32Array;
  /** Weights of the document's evidence; see `settle.ts`. */
  settle: Float32Array;
  /** Log-odds from which a word is taken: with capitals, without, and without among sentences that have some. */
  thresholds: Float32Array;
}
