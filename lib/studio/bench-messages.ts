import type { CheckContext } from '../check';
import type { PackProblem } from '../contracts/errors';
import type { Pack } from '../contracts/pack';
import type { PackAdvice } from '../contracts/pack-review';
import type { CorpusText } from './corpus';
import type { Draft } from './draft';
import type { BenchAnswer, CorpusChange } from './test-bench';

/** Orders to the test bench's thread. `number` rises; a newer order ends an older one. */
export type BenchRequest =
  | { kind: 'layers'; packs: readonly Pack[] }
  | { kind: 'draft'; number: number; draft: Draft; today: string }
  | { kind: 'text'; text: string; context: CheckContext }
  | { kind: 'corpus'; number: number; texts: readonly CorpusText[]; context: CheckContext; published: Draft | null };

export type BenchReply =
  /** This draft is the one on the bench now. */
  | { kind: 'ready'; number: number }
  /** With problems the draft could not be tried, and the one before it is still on the bench. */
  | {
      kind: 'draft';
      number: number;
      problems: PackProblem[];
      failed: PackProblem[];
      examples: number;
      advice: PackAdvice[];
    }
  | { kind: 'text'; text: string; answer: BenchAnswer }
  | { kind: 'corpus'; number: number; done: number; changes: CorpusChange[]; finished: boolean; failed: boolean };
