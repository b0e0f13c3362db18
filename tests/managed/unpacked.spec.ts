import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtExtension, launchWithExtension } from '../../scripts/launch';
import { POLICY_BUILD } from './policy-browser';

/** What the options page is told about blocking, for an extension that no policy has installed. */
async function blockingOf(extension: string): Promise<string> {
  const browser = await launchWithExtension({ headless: true, extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const reply = await page.evaluate(() => chrome.runtime.sendMessage({ kivett: 'managed.get', input: {} }));
    return reply.data.blocking;
  } finally {
    await browser.close();
  }
}

test('the store’s build asks for nothing and claims nothing', async () => {
  expect(await blockingOf(builtExtension)).toBe('absent');
});

test('the admin’s build without a policy: the browser is silent, and we say so', async () => {
  test.skip(!existsSync(join(POLICY_BUILD, 'manifest.json')), 'no admin build: KIVETT_POLICY_BUILD=1 npx wxt build');
  expect(await blockingOf(POLICY_BUILD)).toBe('silent');
});
