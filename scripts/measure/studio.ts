import type { Page } from '@playwright/test';
import { st } from '../../lib/studio/text';
import { launch } from '../../tests/e2e/fixtures';
import { largePack } from './large-pack';
import type { Row } from './row';

const KEYS = 120;
const MOST_MS = 16;

/**
 * What a keystroke costs in the pack studio, in the built page, on a pack of 5 000 terms and 300 rules: from the key's text in the field
 * to the page being drawn anew (React's work and layout), in milliseconds. The work that waits for a pause is told beside it.
 */
export async function measureStudio(): Promise<Row[]> {
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(`chrome-extension://${browser.extensionId}/studio.html`);
    // The page sets its language before it draws.
    await page.getByRole('heading', { level: 1 }).waitFor();
    const language = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nb';
    const nav = (part: 'rules' | 'about') =>
      page.getByRole('button', { name: st(language, `studio.nav.${part}`), exact: true }).click();
    await page.getByRole('button', { name: st(language, 'studio.begin.open') }).waitFor();
    const pack = largePack(300, 5_000);
    await page.locator('input[type=file]').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });
    await nav('about');
    const rows = [await typing(page, 'publisher', st(language, 'studio.about.publisher'))];
    await nav('rules');
    const list = pack.rules?.find(({ kind }) => kind === 'term');
    const name = list?.name[language] ?? '';
    await page.getByRole('button', { name: st(language, 'studio.rules.edit', { name }), exact: true }).click();
    rows.push(await typing(page, 'term', st(language, 'studio.rule.term', { number: 1 })));
    rows.push(await typing(page, 'example', st(language, 'studio.rule.example', { number: 1 })));
    await page.close();
    return rows;
  } finally {
    await browser.close();
  }
}

async function typing(page: Page, id: string, label: string): Promise<Row> {
  await page.getByRole('textbox', { name: label, exact: true }).first().focus();
  const times = await page.evaluate(async (keys) => {
    const all: number[] = [];
    for (let key = 0; key < keys; key++) {
      const from = performance.now();
      document.execCommand('insertText', false, 'abcdefghij'.charAt(key % 10));
      // React draws in a microtask after the event; reading a size makes the browser lay it out at once.
      await Promise.resolve();
      void document.body.offsetHeight;
      all.push(performance.now() - from);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return all.sort((a, b) => a - b);
  }, KEYS);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    id: `studio.key.${id}-ms`,
    measure: `a keystroke in the pack studio, 5 000 terms and 300 rules, ${id}, p95 ms`,
    value: at(0.95),
    aim: { at: 'most', value: MOST_MS },
    detail: { p50: at(0.5), longest: at(1) },
  };
}
