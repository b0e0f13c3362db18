import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Browser } from '../e2e/fixtures';

/** What stands on our button for one tab. */
export interface Toolbar {
  title: string;
  badge: string;
}

/** The toolbar of the tab whose address begins with `address`, as the browser has it. */
export async function toolbarOf(browser: Browser, address: string): Promise<Toolbar> {
  return readToolbar(await browser.worker(), address);
}

/** The same, read by one of the extension's own pages: after a reload the debugger has lost the background. */
export function readToolbar(from: Worker | Page, address: string): Promise<Toolbar> {
  return (from as Worker).evaluate(async (start) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(start));
    if (tab?.id === undefined) return { title: 'no tab', badge: '' };
    const [title, badge] = await Promise.all([
      chrome.action.getTitle({ tabId: tab.id }),
      chrome.action.getBadgeText({ tabId: tab.id }),
    ]);
    return { title, badge };
  }, address);
}

/** Serves one page under any address; the body is all there is to it. Undone with the context. */
export async function servePage(context: BrowserContext, address: string, body: string): Promise<void> {
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><meta charset="utf-8">${body}` }),
  );
}

/** Popup beside a page that stays in front: it sees that page as the active tab. */
export async function popupOver(front: Page, { context, extensionId, worker }: Browser): Promise<Page> {
  await front.bringToFront();
  const opened = context.waitForEvent('page');
  await (await worker()).evaluate(
    (url) => chrome.tabs.create({ url, active: false }),
    `chrome-extension://${extensionId}/popup.html`,
  );
  return opened;
}

interface DomNode {
  nodeValue: string;
  attributes?: string[];
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Everything KI-vett has drawn, in the page and in its frames: the words and the labels of its closed roots. */
export async function drawn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: DomNode;
    };
    const words: string[] = [];
    const walk = (node: DomNode, ours: boolean): void => {
      if (ours) words.push(node.nodeValue, ...(node.attributes ?? []));
      for (const child of node.children ?? []) walk(child, ours);
      for (const shadow of node.shadowRoots ?? []) walk(shadow, ours || isOurs(shadow));
      if (node.contentDocument) walk(node.contentDocument, false);
    };
    walk(root, false);
    return words.filter(Boolean).join('\n');
  } finally {
    await session.detach();
  }
}

/** Pages of the tests have closed roots too: ours holds `kv-root`. */
function isOurs(shadow: DomNode): boolean {
  return shadow.shadowRootType === 'closed' && JSON.stringify(shadow).includes('kv-root');
}

/** A composer as a page might have it, sending to `/sent` on Enter and on its button. */
export function composerScript(field: string, button: string | null): string {
  return `<script>
    const field = document.querySelector(${JSON.stringify(field)});
    const read = () => field.value ?? field.innerText;
    const send = () => {
      const text = read().trim();
      if (!text) return;
      if ('value' in field) field.value = ''; else field.textContent = '';
      const turn = document.createElement('article');
      turn.textContent = text;
      document.body.prepend(turn);
      fetch('/sent', { method: 'POST', body: JSON.stringify({ text }) });
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    });
    ${button === null ? '' : `document.querySelector(${JSON.stringify(button)}).addEventListener('click', send);`}
  </script>`;
}
