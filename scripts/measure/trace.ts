import type { BrowserContext, Page } from '@playwright/test';

/** One run of the main thread in which nothing else could happen, in milliseconds. */
export interface Block {
  ms: number;
  /** What of it the processor worked on it: the rest went to others on a busy machine. NaN where the browser doesn't say. */
  cpuMs: number;
  /** What of it was spent in calls into KI-vett's scripts, as far as the browser tells them apart. */
  ourMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * The longest task of the page's main thread in each phase, read from the browser's own trace: short ones count too, which
 * a page's `longtask` entries do not tell of. A phase ends with a mark in the page; the page must be loaded by then.
 */
export async function traceBlocks(
  context: BrowserContext,
  page: Page,
  work: (phase: <T>(name: string, run: () => Promise<T>) => Promise<T>) => Promise<void>,
): Promise<ReadonlyMap<string, Block>> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser does not answer');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  const mark = (name: string) => page.evaluate((given) => void performance.mark(given), name);
  const names: string[] = [];
  await work(async (name, run) => {
    // A page that is not loaded yet has nothing before its first phase.
    if (page.url() !== 'about:blank') await mark(`before ${name}`);
    const result = await run();
    await mark(`after ${name}`);
    names.push(name);
    return result;
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return new Map(names.map((name) => [name, longest(events, name)]));
}

function longest(events: readonly TraceEvent[], phase: string): Block {
  const end = events.find(({ name }) => name === `after ${phase}`);
  if (!end) throw new Error(`no mark in the trace for ${phase}`);
  const own = events.filter(({ pid, tid }) => pid === end.pid && tid === end.tid);
  const start = own.find(({ name }) => name === `before ${phase}`)?.ts ?? 0;
  const within = (event: TraceEvent, from: number, to: number) => event.ts >= from && event.ts < to;
  const tasks = own.filter((event) => event.name === 'RunTask' && event.dur && within(event, start, end.ts));
  if (tasks.length === 0) throw new Error(`no tasks in the trace for ${phase}`);
  const length = ({ tdur, dur }: TraceEvent) => tdur ?? dur ?? 0;
  const task = tasks.reduce((most, one) => (length(one) > length(most) ? one : most));
  const ours = own.filter(
    (event) =>
      event.name === 'FunctionCall' &&
      event.args?.data?.url?.startsWith('chrome-extension:') &&
      within(event, task.ts, task.ts + (task.dur ?? 0)),
  );
  return { ms: (task.dur ?? 0) / 1000, cpuMs: (task.tdur ?? Number.NaN) / 1000, ourMs: outermost(ours) / 1000 };
}

/** Length of the calls together; one inside another is counted once. */
function outermost(calls: readonly TraceEvent[]): number {
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of calls.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < until) continue;
    sum += dur;
    until = ts + dur;
  }
  return sum;
}
