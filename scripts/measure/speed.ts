import { OpenRedaction } from 'openredaction';
import type { CompiledRules } from '../../lib/engine';
import { createInspector, inspect } from '../../lib/engine';
import type { Row } from './row';
import { norwegianPrompt } from './texts';
import { bareScan, timed, timedInTurns } from './timing';

const SHORT = 4_000;
const LONG = 100_000;
/** Calls before the engine's code is compiled as far as it gets; the first ones are shown beside. */
const WARM_UP = 1_000;

/** How fast the engine is: milliseconds that a busy machine makes larger, and ratios within one run that it hardly moves. */
export async function measureSpeed(rules: CompiledRules): Promise<Row[]> {
  const text = norwegianPrompt(SHORT);
  const bare = timed(() => bareScan(text));
  const cold = timed(() => inspect(text, rules), { runs: 50, minimumMs: 0, warmUp: 0 });
  const engine = timed(() => inspect(text, rules), { warmUp: WARM_UP });
  const open = new OpenRedaction({ redactionMode: 'placeholder' });
  const turns = await timedInTurns(
    () => inspect(text, rules),
    () => open.detect(text),
    { runs: 400, warmUp: 100 },
  );
  const { full, keystroke } = measureKeystroke(rules);
  return [
    {
      id: 'speed.4000.p95-ms',
      measure: '4 000 characters, whole base pack with names, p95 in ms',
      value: engine.p95,
      aim: { at: 'most', value: 2 },
      detail: {
        'p50 ms': round(engine.p50),
        'first 50 calls p50 ms': round(cold.p50),
        '÷ one charCodeAt pass': round(engine.p50 / bare.p50),
      },
    },
    {
      id: 'speed.4000.openredaction',
      measure: 'openredaction ÷ KI-vett, 4 000 characters, in turns of ten',
      value: turns.theirs.p50 / turns.ours.p50,
      aim: { at: 'least', value: 25 },
      detail: { 'theirs p50 ms': round(turns.theirs.p50), 'ours p50 ms': round(turns.ours.p50) },
    },
    {
      id: 'speed.100000.keystroke',
      measure: 'full scan ÷ one keystroke, 100 000 characters',
      value: full / keystroke,
      aim: { at: 'least', value: 20 },
      detail: { 'full p50 ms': round(full), 'keystroke p50 ms': round(keystroke) },
    },
  ];
}

/** A sentence typed letter by letter in the middle of a long text, against reading the whole text each time. Medians in ms. */
export function measureKeystroke(rules: CompiledRules): { full: number; keystroke: number } {
  const text = norwegianPrompt(LONG);
  const middle = text.indexOf('\n\n', LONG / 2) + 2;
  const typed = 'Eleven i 7B har vært borte siden mandag, og mor er bekymret. ';
  const steps = Array.from(
    { length: typed.length },
    (_, i) => text.slice(0, middle) + typed.slice(0, i + 1) + text.slice(middle),
  );
  const full: number[] = [];
  const keystroke: number[] = [];
  for (let round = 0; round < 5; round++) {
    const inspector = createInspector(rules);
    inspector.inspect(text);
    for (const step of steps) {
      const from = performance.now();
      inspector.inspect(step);
      keystroke.push(performance.now() - from);
    }
    for (const step of steps.slice(0, 12)) {
      const from = performance.now();
      inspect(step, rules);
      full.push(performance.now() - from);
    }
  }
  return { full: median(full), keystroke: median(keystroke) };
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 100) / 100;
