import type { Paradigm } from './inflect';

/** A mistake in a source file, said so that the person who wrote the file can find it. */
export interface SourceProblem {
  file: string;
  path?: string;
  message: string;
}

/** One line of a lexicon file, as people write it. */
export interface LexiconTerm {
  nb?: string | string[];
  nn?: string | string[];
  strength: 'S' | 'M' | 'W';
  /** For the reader of the file; not in the pack. */
  note?: string;
  /** Also the first part of compounds: «fosterhjem» finds «fosterhjemsplassering». */
  prefix?: boolean;
  /** Also the last part of compounds: «kreft» finds «brystkreft». */
  suffix?: boolean;
  /** Abbreviations that count only in capitals. */
  caps?: string[];
  /** Word forms that the builder does not make by itself. */
  forms?: string[];
  /** Gender when the builder guesses wrong; `none`: exactly as written. */
  paradigm?: Paradigm | { nb?: Paradigm; nn?: Paradigm };
}

export interface Lexicon {
  file: string;
  area: string;
  terms: LexiconTerm[];
}
