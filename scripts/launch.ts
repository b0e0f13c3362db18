import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { commonFlags, requireBrowser } from './find-browser.mjs';

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** Folder of the profile, thrown away at the end. */
  profile: string;
  /** The background; wakes it when the browser has put it to sleep. */
  worker(): Promise<Worker>;
  /** Ends the browser and throws its profile away. */
  close(): Promise<void>;
}

/** Folder of the built extension; KIVETT_EXTENSION names another one (a build for Edge, an unpacked release). */
export const builtExtension =
  process.env.KIVETT_EXTENSION ?? fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/**
 * Starts a browser with the built extension in a profile of its own. The extension goes in through the debugger
 * (`Extensions.loadUnpacked`): branded Chrome and Edge refuse `--load-extension`, and one way for all is one way to test.
 */
export async function launchWithExtension({
  headless,
  extension = builtExtension,
}: {
  headless: boolean;
  extension?: string;
}): Promise<Launched> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('No built extension: run `npx wxt build` first.');
  const profile = mkdtempSync(join(tmpdir(), 'kivett-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    permissions: ['clipboard-read', 'clipboard-write'],
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...commonFlags(), '--enable-unsafe-extension-debugging'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('the browser does not answer');
  const session = await browser.newBrowserCDPSession();
  // Not in Playwright's table of commands yet.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  await session.detach();
  const ours = () => context.serviceWorkers().find((worker) => worker.url().includes(id));
  return {
    context,
    extensionId: id,
    profile,
    worker: async () => ours() ?? (await context.waitForEvent('serviceworker', (worker) => worker.url().includes(id))),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
