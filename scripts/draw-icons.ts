import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ProtectionMark } from '../components/ui/protection-mark';
import type { TabProtection } from '../lib/contracts/protection';
import { requireBrowser } from './find-browser.mjs';

/** Draws the toolbar's pictures from the very marks the chat page and the popup show: `npx tsx scripts/draw-icons.ts`. */
const NAMES: Record<TabProtection['state'], string> = {
  protected: 'full',
  partly: 'half',
  unprotected: 'crossed',
  reload: 'arrow',
  starting: 'dots',
  not_here: 'empty',
};
const SIZES = [16, 32];

const browser = await chromium.launch({ executablePath: requireBrowser() });
const page = await browser.newPage();
for (const [state, name] of Object.entries(NAMES) as [TabProtection['state'], string][]) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const mark = renderToStaticMarkup(createElement(ProtectionMark, { state, size }));
    await page.setContent(`<style>html,body{margin:0;background:transparent}</style>${mark}`);
    const picture = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    writeFileSync(fileURLToPath(new URL(`../public/icon/${name}-${size}.png`, import.meta.url)), picture);
  }
}
await browser.close();
