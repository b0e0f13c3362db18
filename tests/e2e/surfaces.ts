import type { CDPSession, Page } from '@playwright/test';
import { type Browser, expect } from './fixtures';

/**
 * The browser's own popup or side panel. Neither is among `context.pages()`: they are reached through the browser's
 * debugger, and read and pressed by script in them.
 */
export interface Surface {
  /** What a person can read in it. */
  text(): Promise<string>;
  /** Presses the button of that name, with the rights of a person's click. */
  press(name: string): Promise<void>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  title: string;
}

/** Commands of the debugger that Playwright has no types for. */
type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

const POPUP = 'popup.html';
const PANEL = 'sidepanel.html';

/**
 * Presses KI-vett's button in the toolbar while `front` is the tab in front, as a person does: the browser opens its own
 * popup and lets the extension see this one tab's address (`activeTab`).
 */
export async function pressToolbarButton(front: Page, browser: Browser): Promise<Surface> {
  await front.bringToFront();
  const session = await debuggerOf(browser);
  const own = await front.context().newCDPSession(front);
  const { targetInfo } = (await own.send('Target.getTargetInfo')) as { targetInfo: TargetInfo };
  await own.detach();
  // The button belongs to the tab, a target of its own around the page.
  const tab = (await targets(session)).find(({ type, url }) => type === 'tab' && url === targetInfo.url);
  if (!tab) throw new Error('the page has no tab');
  await sender(session)('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  return attached(session, browser, POPUP);
}

/** The side panel that is open. Waits for it. */
export async function sidePanel(browser: Browser): Promise<Surface> {
  return attached(await debuggerOf(browser), browser, PANEL);
}

export async function isSidePanelOpen(browser: Browser): Promise<boolean> {
  const worker = await browser.worker();
  const open = await worker.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length,
  );
  return open > 0;
}

async function debuggerOf({ context }: Browser): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser does not answer');
  return browser.newBrowserCDPSession();
}

function sender(session: CDPSession): Send {
  return session.send.bind(session) as unknown as Send;
}

async function targets(session: CDPSession): Promise<TargetInfo[]> {
  const { targetInfos } = (await sender(session)('Target.getTargets', { filter: [{}] })) as {
    targetInfos: TargetInfo[];
  };
  return targetInfos;
}

async function attached(session: CDPSession, { extensionId }: Browser, file: string): Promise<Surface> {
  const address = `chrome-extension://${extensionId}/${file}`;
  const find = async () =>
    (await targets(session)).find(({ type, url }) => type !== 'tab' && url.startsWith(address))?.targetId;
  await expect.poll(find, { message: `${file} opens` }).toBeTruthy();
  const targetId = (await find()) as string;
  // Not flattened: Playwright does not know this target and would drop what comes from it.
  const { sessionId } = (await sender(session)('Target.attachToTarget', { targetId, flatten: false })) as {
    sessionId: string;
  };
  let serial = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id: number; result: { result: Answer } };
    waiting.get(id)?.(result.result);
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    serial += 1;
    const id = serial;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const params = { expression, returnByValue: true, userGesture: true };
    await sender(session)('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    });
    return (await answered).value;
  };
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    async press(name) {
      const press = `(() => {
        const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === ${JSON.stringify(name)});
        button?.click();
        return button !== undefined;
      })()`;
      await expect.poll(() => evaluate(press), { message: `«${name}» stands in ${file}` }).toBe(true);
    },
  };
}

interface Answer {
  value?: unknown;
}
