import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type Worker,
} from '@playwright/test';
import type { MessageInput, MessageName, MessageOutput, Settings } from '../../lib/contracts/messages';
import { launchWithExtension } from '../../scripts/launch';
import { serveChatPages } from '../pages/serve';
import { type Probe, probe } from './card';
import { type ChatSite, SITES } from './sites';

export { expect };

/** Everything that crossed a border the tests can see, for the whole life of the browser. */
interface Traffic {
  requests: { method: string; url: string; body: string | null }[];
  console: string[];
}

export interface Browser {
  context: BrowserContext;
  extensionId: string;
  /** Folder of the profile, thrown away at the end. */
  profile: string;
  traffic: Traffic;
  /** Every message a chat page's server received, in order. */
  sent: string[];
  worker(): Promise<Worker>;
}

export interface Chat {
  page: Page;
  probe: Probe;
  site: ChatSite;
  /** Bodies the page sent as a message, in order. */
  sent(): string[];
  /** Puts the caret in the composer. */
  focus(): Promise<void>;
  /** What the composer says, lines joined by a line break. */
  text(): Promise<string>;
  /** Pastes as a person does: a trusted paste event with the text on the clipboard. */
  paste(text: string): Promise<void>;
  /** Waits until KI-vett says it watches along. */
  ready(): Promise<void>;
}

interface Fixtures {
  chat: (site: ChatSite, options?: { waitUntilReady?: boolean }) => Promise<Chat>;
  /** Opens one of the extension's own pages in a tab. */
  own: (
    name: 'popup' | 'sidepanel' | 'options' | 'practice' | 'studio' | 'welcome' | 'insight',
    query?: string,
  ) => Promise<Page>;
  /** Asks the background, as the extension's own pages do. */
  ask: <N extends MessageName>(name: N, input: MessageInput<N>) => Promise<MessageOutput<N>>;
  clean: undefined;
}

/**
 * Starts the browser with the built extension, cut off from the network, with our pages under the sites' names. A copy
 * whose background answers nobody opens no welcome: it is told with `welcome: false`.
 */
export async function launch(
  extension?: string,
  { welcome = true }: { welcome?: boolean } = {},
): Promise<Browser & { close(): Promise<void> }> {
  const { context, extensionId, profile, worker, close } = await launchWithExtension({
    headless: true,
    ...(extension ? { extension } : {}),
  });
  if (welcome) await closeWelcome(context);
  const traffic: Traffic = { requests: [], console: [] };
  const onRequest = (request: Request) =>
    traffic.requests.push({ method: request.method(), url: request.url(), body: request.postData() });
  const onConsole = (message: ConsoleMessage) => traffic.console.push(message.text());
  context.on('request', onRequest);
  context.on('console', onConsole);
  context.on('weberror', (error) => traffic.console.push(String(error.error())));
  context.on('serviceworker', (worker) => worker.on('console', onConsole));
  // No network: what is not one of our pages is refused before it leaves.
  await context.route(/^(https?|wss?):/, (route) => route.abort('blockedbyclient'));
  const { sent } = await serveChatPages(context);
  (await worker()).on('console', onConsole);
  return { context, traffic, sent, worker, extensionId, profile, close };
}

/** The page that opens after an install, out of the way of every other test. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(welcome, { message: 'the welcome opens after an install' }).toBeDefined();
  await welcome()?.close();
}

/** Opens a chat page of a site and waits until KI-vett says that it watches along. */
export async function openChat(
  { context, sent }: Browser,
  site: ChatSite,
  { waitUntilReady = true }: { waitUntilReady?: boolean } = {},
): Promise<Chat> {
  const page = await context.newPage();
  await page.goto(site.url);
  const composer = page.locator(site.composer).first();
  await composer.waitFor();
  const eyes = await probe(page);
  const chat: Chat = {
    page,
    site,
    probe: eyes,
    sent: () => [...sent],
    focus: () => composer.click(),
    text: () => composer.evaluate(readComposer),
    async paste(text) {
      await page.evaluate((value) => navigator.clipboard.writeText(value), text);
      await page.keyboard.press('ControlOrMeta+v');
    },
    async ready() {
      await expect.poll(() => eyes.badge(), { message: 'KI-vett says that it watches along' }).toContain('følger med');
    },
  };
  if (waitUntilReady) {
    await chat.focus();
    await chat.ready();
  }
  return chat;
}

export const test = base.extend<Fixtures, { browserWithExtension: Browser }>({
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const started = await launch();
      await use(started);
      await started.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ browserWithExtension }, use) => {
    await use(browserWithExtension.context);
  },

  ask: async ({ browserWithExtension }, use) => {
    const { context, extensionId } = browserWithExtension;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await use(
      (name, input) =>
        page.evaluate(
          async ([message, data]) => {
            const reply = await chrome.runtime.sendMessage({ kivett: message, input: data });
            if (!reply?.ok) throw new Error(`${message}: ${reply?.code}`);
            return reply.data;
          },
          [name, input] as const,
        ) as never,
    );
    await page.close();
  },

  /** Every test starts with the settings of a first start, and leaves no page behind. */
  clean: [
    async ({ browserWithExtension, ask }, use) => {
      const { context, traffic, sent } = browserWithExtension;
      const first: Settings = { language: 'nb', followedHosts: [], kommunePack: null, service: null, counting: true };
      await ask('settings.set', first);
      await ask('counts.remove', { days: null });
      for (const { host } of SITES) await ask('account.set', { host, account: 'private' });
      sent.length = 0;
      traffic.requests.length = 0;
      traffic.console.length = 0;
      const before = new Set(context.pages());
      await use(undefined);
      for (const page of context.pages()) if (!before.has(page)) await page.close();
    },
    { auto: true },
  ],

  chat: async ({ browserWithExtension }, use, testInfo) => {
    const opened: Chat[] = [];
    await use(async (site, options) => {
      const chat = await openChat(browserWithExtension, site, options);
      opened.push(chat);
      return chat;
    });
    if (testInfo.status === testInfo.expectedStatus) return;
    // What stood on the page says more than the line that failed.
    for (const chat of opened)
      await testInfo.attach(chat.site.name, { body: await stateOf(chat), contentType: 'text/plain' });
  },

  own: async ({ browserWithExtension }, use) => {
    const { context, extensionId } = browserWithExtension;
    await use(async (name, query = '') => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}.html${query}`);
      return page;
    });
  },
});

async function stateOf({ probe: eyes, page, text, sent }: Chat): Promise<string> {
  const asked = {
    marker: () => eyes.badge(),
    focus: () => eyes.focusedName(),
    active: () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)),
    drawn: () => eyes.allText(),
    written: text,
    sent: async () => sent().join(' | '),
  };
  const lines = Object.entries(asked).map(async ([name, ask]) => `${name}: ${await ask().catch(String)}`);
  return (await Promise.all(lines)).join('\n');
}

/** Runs in the page. Blocks become lines, as the model has them. */
function readComposer(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  const lines = [...element.children].map((child) => child.textContent ?? '');
  return lines.length > 0 ? lines.join('\n') : (element.textContent ?? '');
}
