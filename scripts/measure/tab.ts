import type { Page } from '@playwright/test';
import { probe } from '../../tests/e2e/card';
import { type Browser, expect, launch } from '../../tests/e2e/fixtures';
import { byId } from '../../tests/e2e/sites';
import { html } from '../../tests/pages/serve';
import type { Row } from './row';
import { norwegianPrompt } from './texts';
import { type Block, traceBlocks } from './trace';

const PASTED = 10_000;
const TYPED = ' Eleven i 7B har vært borte siden mandag, og mor er bekymret.';
const MOST_MB = 25;
const MOST_BLOCK_MS = 50;
const site = byId('chatgpt');
/** A host that nobody follows: the same page where no part of KI-vett runs. Another site is another process. */
const ELSEWHERE = 'https://elsewhere.test/';
const PATIENT = { timeout: 20_000 };
const FOLLOWS = /følger med|is following/;

interface Tab {
  startMb: number;
  usedMb: number;
  blocks: ReadonlyMap<string, Block>;
}

/**
 * What KI-vett costs a tab: the JS heap it adds and how long it holds the main thread, on the test page of ChatGPT against
 * the very same page on a host that is not followed. The heap is what the renderer's V8 isolate holds after a full collection
 * (`Runtime.getHeapUsage`), so the page's world, ours and the guard count together, and the bytes of typed arrays are added.
 */
export async function measureTab(): Promise<Row[]> {
  const browser = await launch();
  try {
    await browser.context.route(`${ELSEWHERE}**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(site) });
      else await route.fulfill({ contentType: 'text/javascript', path: `.built/pages${pathname}` });
    });
    const bare = await use(browser, ELSEWHERE, false);
    const ours = await use(browser, site.url, true);
    const heap = (id: string, measure: string, mine: number, theirs: number): Row => ({
      id: `tab.heap.${id}-mb`,
      measure: `JS heap added to a tab, ${measure}, MB`,
      value: mine - theirs,
      aim: { at: 'most', value: MOST_MB },
      detail: { 'with MB': round(mine), 'without MB': round(theirs) },
    });
    const block = (phase: string, measure: string): Row => {
      const [mine, theirs] = [ours.blocks.get(phase), bare.blocks.get(phase)];
      return {
        id: `tab.block.${phase}-ms`,
        measure: `longest task of the main thread, what KI-vett adds to it, ${measure}, processor ms`,
        value: Math.max(0, (mine?.cpuMs ?? Number.NaN) - (theirs?.cpuMs ?? Number.NaN)),
        ...(phase === 'start' ? {} : { aim: { at: 'most', value: MOST_BLOCK_MS } as const }),
        detail: {
          'with ms': round(mine?.ms ?? Number.NaN),
          'processor ms': round(mine?.cpuMs ?? Number.NaN),
          'calls of ours ms': round(mine?.ourMs ?? Number.NaN),
          'without ms': round(theirs?.ms ?? Number.NaN),
          'its processor ms': round(theirs?.cpuMs ?? Number.NaN),
        },
      };
    };
    return [
      heap('start', 'rules loaded', ours.startMb, bare.startMb),
      heap('used', `${PASTED} characters pasted and judged`, ours.usedMb, bare.usedMb),
      block('start', 'from the page’s start until the rules are in place'),
      block('paste', `${PASTED} characters pasted, judged and held, and the card opens`),
      block('insert', `${PASTED} characters put in at once and judged`),
      block('typing', `${TYPED.length} letters typed behind them`),
    ];
  } finally {
    await browser.close();
  }
}

/** Opens the page, pastes and types. A paste with people in it is held: what is typed behind comes in another way. */
async function use(browser: Browser, url: string, followed: boolean): Promise<Tab> {
  const { context } = browser;
  const page = await context.newPage();
  const composer = page.locator(site.composer).first();
  const text = norwegianPrompt(PASTED);
  const length = () => composer.evaluate((field) => field.textContent?.length ?? 0);
  const isIn = () => expect.poll(length).toBeGreaterThan(PASTED * 0.9);
  let startMb = 0;
  const blocks = await traceBlocks(context, page, async (phase) => {
    const eyes = await phase('start', async () => {
      await page.goto(url);
      await composer.click();
      const found = followed ? await probe(page) : null;
      if (found) await expect.poll(() => found.badge(), PATIENT).toMatch(FOLLOWS);
      return found;
    });
    startMb = await heapMb(page);
    await page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await phase('paste', async () => {
      await page.keyboard.press('ControlOrMeta+v');
      if (eyes) await expect.poll(async () => (await eyes.card()) !== null, PATIENT).toBe(true);
      else await isIn();
      await idle(page);
    });
    await page.keyboard.press('Escape');
    await composer.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await phase('insert', async () => {
      await page.keyboard.insertText(text);
      await isIn();
      await idle(page);
    });
    await page.keyboard.press('ControlOrMeta+End');
    await phase('typing', async () => {
      for (const letter of TYPED) await page.keyboard.insertText(letter);
      await idle(page);
    });
  });
  const usedMb = await heapMb(page);
  await page.close();
  return { startMb, usedMb, blocks };
}

/** Nothing is left to do: twice nothing within the time that a pause in writing counts as one. */
function idle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let quiet = 0; quiet < 20; quiet += 1)
      await new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
  });
}

async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return (heap.usedSize + (heap.backingStorageSize ?? 0)) / 1e6;
}

const round = (value: number) => Math.round(value * 100) / 100;
