import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { harmlessText } from '../../tests/e2e/case-texts';
import { expect, launch, openChat } from '../../tests/e2e/fixtures';
import { byId } from '../../tests/e2e/sites';
import { builtExtension } from '../launch';
import type { Row } from './row';

const CALLS = 20;
const BLOCKS = 15;
/** The same page where no part of KI-vett runs. */
const ELSEWHERE = 'https://elsewhere.test/';

/**
 * What the request guard adds to the page's own call of `fetch`, in milliseconds of the call itself: the question, the
 * judgement and the answer all lie inside it. In turns with the same calls on a host that is not followed. And the size of
 * what runs in the page's world.
 */
export async function measureGuard(): Promise<Row[]> {
  const script = brotliCompressSync(readFileSync(join(builtExtension, 'content-scripts/guard.js'))).length;
  const browser = await launch();
  try {
    const { page, probe } = await openChat(browser, byId('chatgpt'), { waitUntilReady: false });
    await page.locator('#prompt-textarea').click();
    await expect.poll(() => probe.badge()).toMatch(/følger med|is following/);
    await page.route(/chatgpt\.com\/(?:backend-api|telemetry)/, (route) => route.fulfill({ body: 'ok' }));
    const free = await browser.context.newPage();
    await free.route(`${ELSEWHERE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await free.goto(ELSEWHERE);
    const kinds = [
      ['other', '/telemetry', 'a request nobody described'],
      ['prompt', '/backend-api/f/conversation', 'a prompt of 4 000 characters, never seen before'],
    ] as const;
    const rows: Row[] = [];
    for (const [id, path, what] of kinds) {
      const guarded: number[] = [];
      const bare: number[] = [];
      for (let block = 0; block < BLOCKS; block += 1) {
        guarded.push(await callTime(page, path, block));
        bare.push(await callTime(free, path, block));
      }
      const [ours, theirs] = [median(guarded), median(bare)];
      rows.push({
        id: `guard.${id}.added-ms`,
        measure: `added to one call of fetch, ${what}, ms`,
        value: ours - theirs,
        detail: {
          'guarded ms': round(ours),
          'unguarded ms': round(theirs),
          'guarded ÷ unguarded': round(ours / theirs),
        },
      });
    }
    rows.push({
      id: 'guard.script-bytes',
      measure: 'script in the page’s world, brotli, bytes',
      value: script,
      aim: { at: 'most', value: 8192 },
    });
    return rows;
  } finally {
    await browser.close();
  }
}

type Page = Awaited<ReturnType<typeof openChat>>['page'];

/** Milliseconds of one call, mean of a block: the browser's clock is too coarse for one. Every text is a new one. */
function callTime(page: Page, path: string, block: number): Promise<number> {
  return page.evaluate(
    async ([url, text, count, turn]) => {
      const bodies = Array.from({ length: count }, (_, i) =>
        JSON.stringify({ messages: [{ content: { parts: [`${text} Avsnitt ${turn * count + i}.`] } }] }),
      );
      const sent: Promise<unknown>[] = [];
      const from = performance.now();
      for (const body of bodies) sent.push(fetch(url, { method: 'POST', body }));
      const time = (performance.now() - from) / count;
      await Promise.all(sent);
      return time;
    },
    [path, prompt, CALLS, block] as const,
  );
}

const prompt = `${harmlessText} `.repeat(85).trim();

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
