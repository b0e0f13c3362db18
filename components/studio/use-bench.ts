import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckContext } from '../../lib/check';
import type { PackProblem } from '../../lib/contracts/errors';
import type { Pack } from '../../lib/contracts/pack';
import type { PackAdvice } from '../../lib/contracts/pack-review';
import type { BenchReply, BenchRequest } from '../../lib/studio/bench-messages';
import type { CorpusText } from '../../lib/studio/corpus';
import type { Draft } from '../../lib/studio/draft';
import type { BenchAnswer, CorpusChange } from '../../lib/studio/test-bench';

export interface BenchState {
  /** Why the draft can't be tried; empty when it can. */
  problems: readonly PackProblem[];
  /** Examples that do not hold. */
  failed: readonly PackProblem[];
  /** What somebody should still look at. */
  advice: readonly PackAdvice[];
  /** How many examples were run; null while the first draft is being made ready. */
  examples: number | null;
  /** The draft that `problems`, `failed` and `examples` speak of; another than the one shown while it is being tried. */
  of: Draft | null;
  answer: ({ text: string } & BenchAnswer) | null;
  corpus: {
    count: number;
    done: number;
    changes: readonly CorpusChange[];
    finished: boolean;
    failed: boolean;
    stale: boolean;
  } | null;
}

export interface UseBench {
  state: BenchState;
  tryText: (text: string, context: CheckContext) => void;
  runCorpus: (texts: readonly CorpusText[], context: CheckContext, published: Draft | null) => void;
}

const NOTHING: BenchState = {
  problems: [],
  failed: [],
  advice: [],
  examples: null,
  of: null,
  answer: null,
  corpus: null,
};
/** The draft goes to the bench when nobody has typed for so long, in milliseconds: copying it there costs the page some. */
const PAUSE_MS = 400;

/** The test bench's thread, kept up with the draft. It ends with the page. */
export function useBench(startWorker: () => Worker, inForce: readonly Pack[], draft: Draft, today: string): UseBench {
  const [state, setState] = useState(NOTHING);
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const sent = useRef(new Map<number, Draft>());
  const tell = useCallback((request: BenchRequest) => worker.current?.postMessage(request), []);

  useEffect(() => {
    const started = startWorker();
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<BenchReply>) => setState((before) => taken(before, data, sent.current));
    started.postMessage({ kind: 'layers', packs: inForce } satisfies BenchRequest);
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, [startWorker, inForce]);

  const first = useRef(true);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        first.current = false;
        const order = ++number.current;
        sent.current = new Map([[order, draft]]);
        tell({ kind: 'draft', number: order, draft, today });
        setState(({ corpus, ...before }) => ({
          ...before,
          corpus: corpus?.finished ? { ...corpus, stale: true } : null,
        }));
      },
      first.current ? 0 : PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [draft, today, tell]);

  const tryText = useCallback<UseBench['tryText']>((text, context) => tell({ kind: 'text', text, context }), [tell]);
  const runCorpus = useCallback<UseBench['runCorpus']>(
    (texts, context, published) => {
      const corpus = { count: texts.length, done: 0, changes: [], finished: false, failed: false, stale: false };
      setState((before) => ({ ...before, corpus }));
      tell({ kind: 'corpus', number: ++number.current, texts, context, published });
    },
    [tell],
  );
  return useMemo(() => ({ state, tryText, runCorpus }), [state, tryText, runCorpus]);
}

function taken(before: BenchState, reply: BenchReply, sent: ReadonlyMap<number, Draft>): BenchState {
  if (reply.kind === 'text') return { ...before, answer: { text: reply.text, ...reply.answer } };
  if (reply.kind === 'corpus') {
    const { done, changes, finished, failed } = reply;
    return before.corpus ? { ...before, corpus: { ...before.corpus, done, changes, finished, failed } } : before;
  }
  const of = sent.get(reply.number);
  // Of a draft that another has come after: its problems are perhaps mended.
  if (!of) return before;
  if (reply.kind === 'ready') return { ...before, problems: [] };
  return {
    ...before,
    of,
    problems: reply.problems,
    failed: reply.failed,
    advice: reply.advice,
    examples: reply.examples,
  };
}
