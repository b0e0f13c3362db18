import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blockRequests } from '../../../lib/services/block-requests';
import type { RequestBlock } from '../../../lib/services/request-block';

type Listener = (details: Record<string, unknown>) => { cancel?: boolean };

const PROBE = 'https://blocking-probe.ki-vett.invalid/';
const pass: RequestBlock = { mark() {}, admit() {}, forgetTab() {}, judge: () => 'pass' };

/** A browser's webRequest: `heard` calls the listener, `obeyed` does what it says. */
function browserThat({ heard, obeyed }: { heard: boolean; obeyed: boolean }) {
  const before: { listener: Listener; options: string[] }[] = [];
  const failed: ((details: { error: string }) => void)[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const details = { requestId: '1', tabId: -1, method: 'GET', url, type: 'xmlhttprequest' };
    const answers = heard ? before.map(({ listener }) => listener(details)) : [];
    const cancelled = obeyed && answers.some(({ cancel }) => cancel);
    for (const tell of failed) tell({ error: cancelled ? 'net::ERR_BLOCKED_BY_CLIENT' : 'net::ERR_NAME_NOT_RESOLVED' });
    throw new TypeError('Failed to fetch');
  });
  Object.assign(fakeBrowser, {
    webRequest: {
      onBeforeRequest: {
        addListener: (listener: Listener, _: unknown, options: string[]) => before.push({ listener, options }),
      },
      onErrorOccurred: { addListener: (listener: (details: { error: string }) => void) => failed.push(listener) },
    },
  });
  return before;
}

const manifest = (permissions: string[]) =>
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ permissions } as never);

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('whether the browser lets us stop requests', () => {
  it('works only when our own request was stopped by our own listener', async () => {
    manifest(['webRequest', 'webRequestBlocking']);
    browserThat({ heard: true, obeyed: true });
    expect(await blockRequests(pass).blocking()).toBe('works');
  });

  it.each([
    ['never called', { heard: false, obeyed: false }],
    ['called and not obeyed', { heard: true, obeyed: false }],
  ])('is silent when the listener is %s, although the request fails all the same', async (_, how) => {
    manifest(['webRequest', 'webRequestBlocking']);
    browserThat(how);
    expect(await blockRequests(pass).blocking()).toBe('silent');
  });

  it('is absent, and listens to nothing, in a build that does not ask for the permission', async () => {
    manifest(['storage']);
    const before = browserThat({ heard: true, obeyed: true });
    expect(await blockRequests(pass).blocking()).toBe('absent');
    expect(before).toEqual([]);
  });

  it('never asks the browser for what stands in a request', () => {
    manifest(['webRequest', 'webRequestBlocking']);
    const before = browserThat({ heard: true, obeyed: true });
    blockRequests(pass);
    expect(before.map(({ options }) => options)).toEqual([['blocking']]);
  });

  it('stops what the block says, and nothing else; the host is that of the page behind the request', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    manifest(['webRequest', 'webRequestBlocking']);
    const before = browserThat({ heard: true, obeyed: true });
    const seen: (string | null)[] = [];
    blockRequests({
      ...pass,
      judge({ host, url }) {
        seen.push(host);
        return url.endsWith('stop') ? 'cancel' : 'pass';
      },
    });
    const listener = before[0]?.listener as Listener;
    expect(listener({ url: 'https://a.example/stop', initiator: 'https://chatgpt.com' })).toEqual({ cancel: true });
    expect(listener({ url: 'https://a.example/go', documentUrl: 'https://claude.ai/new' })).toEqual({});
    expect(listener({ url: PROBE })).toEqual({ cancel: true });
    expect(seen).toEqual(['chatgpt.com', 'claude.ai']);
  });
});
