import type { CheckContext, Checker } from '../check';
import { compileCheck } from '../check';
import type { Pack } from '../contracts/pack';
import { lintPack } from '../packs';
import type { BenchReply, BenchRequest } from './bench-messages';
import type { CorpusChange } from './test-bench';
import { compareText, compileDraft, layersBelow, runAllExamples, type Tried, tryText } from './test-bench';

/**
 * The test bench's own thread: what is typed in the page never waits for it. A newer order of the same kind ends an older one at
 * its next pause, and answers carry the number of their order.
 */
let inForce: readonly Pack[] = [];
let tried: Tried | null = null;
let newestDraft = 0;
let newestCorpus = 0;
let trying: { text: string; context: CheckContext } | null = null;

const post = (reply: BenchReply) => self.postMessage(reply);
/** Lets messages that lie waiting come in. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

self.onmessage = ({ data }: MessageEvent<BenchRequest>) => {
  if (data.kind === 'layers') inForce = data.packs;
  if (data.kind === 'draft') void takeDraft(data);
  if (data.kind === 'text') {
    trying = { text: data.text, context: data.context };
    answerText();
  }
  if (data.kind === 'corpus') void runCorpus(data);
};

async function takeDraft({ number, draft, today }: Extract<BenchRequest, { kind: 'draft' }>): Promise<void> {
  newestDraft = number;
  // What a corpus run compares is no longer what stands there.
  newestCorpus = 0;
  await pause();
  if (number !== newestDraft) return;
  const compiled = compileDraft(draft, inForce);
  if (!compiled.ok) {
    // The last draft that could be tried stays on the bench, and the page says so.
    post({ kind: 'draft', number, problems: compiled.problems, failed: [], examples: 0, advice: [] });
    return;
  }
  tried = compiled.value;
  post({ kind: 'ready', number });
  answerText();
  await pause();
  if (number !== newestDraft) return;
  const examples = tried.pack.rules.reduce((sum, { examples: e }) => sum + e.match.length + e.ignore.length, 0);
  const failed = runAllExamples(compiled.value);
  await pause();
  if (number !== newestDraft) return;
  const { pack, layers } = compiled.value;
  const advice = lintPack(pack, layers.slice(0, -1), today);
  post({ kind: 'draft', number, problems: [], failed, examples, advice });
}

function answerText(): void {
  if (!tried || !trying) return;
  post({ kind: 'text', text: trying.text, answer: tryText(trying.text, trying.context, tried) });
}

async function runCorpus({
  number,
  texts,
  context,
  published,
}: Extract<BenchRequest, { kind: 'corpus' }>): Promise<void> {
  newestCorpus = number;
  const after = tried;
  if (!after) return post({ kind: 'corpus', number, done: 0, changes: [], finished: true, failed: true });
  const before = beforeOf(published, after);
  if (!before) return post({ kind: 'corpus', number, done: 0, changes: [], finished: true, failed: true });
  const changes: CorpusChange[] = [];
  for (const [index, text] of texts.entries()) {
    if (index % 10 === 9) {
      post({ kind: 'corpus', number, done: index, changes: [], finished: false, failed: false });
      await pause();
      if (number !== newestCorpus) return;
    }
    const change = compareText(text, context, before, after.checker);
    if (change) changes.push(change);
  }
  post({ kind: 'corpus', number, done: texts.length, changes, finished: true, failed: false });
}

/** Without an earlier issue the draft is compared with what holds where nothing is published: the layers below. */
function beforeOf(published: Extract<BenchRequest, { kind: 'corpus' }>['published'], after: Tried): Checker | null {
  if (published) {
    const compiled = compileDraft(published, inForce);
    return compiled.ok ? compiled.value.checker : null;
  }
  const compiled = compileCheck(layersBelow(inForce, after.pack));
  return compiled.ok ? compiled.value : null;
}
