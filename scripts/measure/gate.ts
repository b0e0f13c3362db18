import { harmlessText } from '../../tests/e2e/case-texts';
import { expect, launch, openChat } from '../../tests/e2e/fixtures';
import { byId } from '../../tests/e2e/sites';
import type { Row } from './row';

const PRESSES = 100;

/**
 * What the gate adds between Enter and the page's own handler, in milliseconds, in the real browser with the built
 * extension: the length of a dispatched press whose first listener after the gate ends it. A judged text is one that stood still before Enter; `fresh` changed in the moment before.
 */
export async function measureGate(): Promise<Row[]> {
  const browser = await launch();
  try {
    // The language of the profile is the machine's, so the marker's words are not waited for, only the marker.
    const chat = await openChat(browser, byId('claude'), { waitUntilReady: false });
    const { page } = chat;
    await chat.focus();
    await expect.poll(() => chat.probe.badge()).toMatch(/følger med|is following/);
    await page.evaluate(() => {
      // First in line after the gate; nothing is sent, so that the same text is pressed again and again.
      document.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
    });
    const long = `${harmlessText} `.repeat(200).trim();
    const rows: Row[] = [];
    for (const [id, text] of [
      ['short', harmlessText],
      ['long', long],
    ] as const) {
      await chat.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
      const judged = await presses(chat.page, false);
      const fresh = await presses(chat.page, true);
      rows.push(
        row(`gate.${id}.judged`, `Enter to the page's handler, ${text.length} characters, judged`, judged, 5),
        row(`gate.${id}.fresh`, `the same, changed just before`, fresh),
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

type Page = Awaited<ReturnType<typeof openChat>>['page'];

/** Each press dispatched in the page: the listeners run in the call, so the call's length is the gate's. */
async function presses(page: Page, change: boolean): Promise<number[]> {
  return page.evaluate(
    ([count, changed]) => {
      const field = document.querySelector<HTMLElement>('[data-testid="chat-input"]');
      const times: number[] = [];
      for (let press = 0; press < count; press += 1) {
        if (changed) document.execCommand('insertText', false, press % 2 === 0 ? ' a' : ' b');
        const event = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true });
        const from = performance.now();
        field?.dispatchEvent(event);
        times.push(performance.now() - from);
      }
      return times.sort((a, b) => a - b);
    },
    [PRESSES, change] as const,
  );
}

function row(id: string, measure: string, times: number[], most?: number): Row {
  const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? Number.NaN;
  return {
    id,
    measure: `${measure}: p95, ms`,
    value: at(0.95),
    ...(most === undefined ? {} : { aim: { at: 'most', value: most } as const }),
    detail: { p50: at(0.5), runs: times.length },
  };
}
