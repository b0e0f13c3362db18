import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type Probe, probe } from '../e2e/card';
import { caseText } from '../e2e/case-texts';
import { test as base, expect } from '../e2e/fixtures';
import { BUILT_PAGES } from '../pages/build';

export { expect };

const ORIGIN = 'https://claude.ai';

/** One file as the page's server got it. */
interface Uploaded {
  name: string;
  type: string;
  modified: number;
  path: string;
  how: string;
  bytes: Buffer;
}

export interface UploadPage {
  page: Page;
  probe: Probe;
  session: CDPSession;
  uploaded: Uploaded[];
  /** Messages the server got. */
  sent: string[];
  /** A file on disk, with a time of change of its own. */
  file(name: string, content: string | Buffer): string;
  /** Drops real files, folders or text as a hand does: trusted events from the browser itself. */
  drop(css: string, what: { files?: string[]; text?: string }): Promise<void>;
  /** Opens a picker by a press and chooses in the browser's own dialog. */
  choose(press: () => Promise<void>, files: string[]): Promise<void>;
  /** Puts something on the clipboard in several forms and presses Ctrl+V in the field that has focus. */
  paste(forms: Record<string, string | Buffer>): Promise<void>;
  focus(): Promise<void>;
  composerText(): Promise<string>;
  press(label: string): Promise<void>;
}

/** Text of a harmless file, with letters that break when bytes are touched. */
export const harmlessFile = 'Møtet om sykkelveier er flyttet til torsdag.\r\nTa med blåbær og brødskiver.\n';
export const caseFile = `Notat\n${caseText.text}\n`;

/** The upload page under a real site's name, with the built extension. */
export const test = base.extend<{ uploads: (script?: 'uploads' | 'deep-chat-page') => Promise<UploadPage> }>({
  uploads: async ({ browserWithExtension }, use, testInfo) => {
    const { context, sent } = browserWithExtension;
    const uploaded: Uploaded[] = [];
    let script = 'uploads';
    await context.route(`${ORIGIN}/u/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data: blob:; form-action 'self'",
        },
        body: `<!doctype html><meta charset="utf-8"><title>Samtale</title><main id="conversation"></main><footer id="composer-place"></footer><script src="/${script}.js"></script>`,
      }),
    );
    await context.route(`${ORIGIN}/deep-chat-page.js`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(join(BUILT_PAGES, 'deep-chat-page.js'), 'utf8'),
      }),
    );
    for (const path of ['upload', 'deep-chat']) {
      await context.route(`${ORIGIN}/${path}`, async (route) => {
        const head = route.request().headers()['x-file'];
        uploaded.push({
          ...(head
            ? JSON.parse(decodeURIComponent(head))
            : { name: '', type: '', modified: 0, path: '', how: 'deep-chat' }),
          bytes: route.request().postDataBuffer() ?? Buffer.alloc(0),
        });
        await route.fulfill({ json: { text: 'Takk.' } });
      });
    }
    await use(async (wanted = 'uploads') => {
      script = wanted;
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/u/page`);
      const eyes = await probe(page);
      const session = await context.newCDPSession(page);
      const composer = page.locator('[data-testid="chat-input"]');
      if (wanted === 'uploads') {
        await composer.click();
        await expect.poll(() => eyes.badge()).toContain('følger med');
      }
      return {
        page,
        probe: eyes,
        session,
        uploaded,
        sent,
        file(name, content) {
          const path = testInfo.outputPath(name);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, content);
          utimesSync(path, new Date('2026-03-04T05:06:07Z'), new Date('2026-03-04T05:06:07Z'));
          return path;
        },
        async drop(css, { files = [], text }) {
          const box = await page.locator(css).boundingBox();
          if (!box) throw new Error(`${css} is not drawn`);
          const items = text === undefined ? [] : [{ mimeType: 'text/plain', data: text }];
          const data = { items, files, dragOperationsMask: 1 };
          for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
            await session.send('Input.dispatchDragEvent', { type, x: box.x + 20, y: box.y + 15, data });
          }
        },
        async choose(press, files) {
          await session.send('Page.enable');
          await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
          const opened = new Promise<number>((resolve) =>
            session.once('Page.fileChooserOpened', ({ backendNodeId }) => resolve(backendNodeId ?? 0)),
          );
          await press();
          await session.send('DOM.setFileInputFiles', { files, backendNodeId: await opened });
        },
        async paste(forms) {
          const parts = Object.entries(forms).map(
            ([type, data]) => [type, Buffer.from(data).toString('base64')] as const,
          );
          await page.evaluate(async (all) => {
            const bytes = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
            const item = Object.fromEntries(all.map(([type, data]) => [type, new Blob([bytes(data)], { type })]));
            await navigator.clipboard.write([new ClipboardItem(item)]);
          }, parts);
          await page.keyboard.press('ControlOrMeta+v');
        },
        focus: () => composer.click(),
        composerText: () =>
          composer.evaluate((root) => [...root.children].map((child) => child.textContent ?? '').join('\n')),
        async press(label) {
          await eyes.tabTo(label);
          await page.keyboard.press('Enter');
        },
      };
    });
    await context.unroute(`${ORIGIN}/u/**`);
    for (const path of ['upload', 'deep-chat', 'deep-chat-page.js']) await context.unroute(`${ORIGIN}/${path}`);
  },
});

/** Waits until the browser has drawn and worked through what lies in line: to say of something that it did not happen. */
export async function settle({ page }: UploadPage): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
