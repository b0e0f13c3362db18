import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getAccount, setAccount } from '../../../lib/services/account';
import { localDay } from '../../../lib/services/day';
import { startInOpenTabs, syncFollowed } from '../../../lib/services/follow';
import { builtInHosts, hostsOf, isHost } from '../../../lib/services/hosts';
import { openPanel } from '../../../lib/services/panel';
import { CHAT, PAGE } from '../../fixtures/message-bus';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'KI-vett',
    version: '0.1.0',
    host_permissions: ['https://chatgpt.com/*'],
  });
});
afterEach(() => vi.restoreAllMocks());

describe('account', () => {
  it('is unknown until the person says, and belongs to the host, not the port', async () => {
    expect(await getAccount('chatgpt.com')).toBe('unknown');
    await setAccount('ChatGPT.com:443', 'work');
    expect(await getAccount('chatgpt.com')).toBe('work');
    expect(await getAccount('claude.ai')).toBe('unknown');
  });

  it('lies in session storage only', async () => {
    await setAccount('chatgpt.com', 'private');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    await fakeBrowser.storage.session.set({ 'account:chatgpt.com': 'admin' });
    expect(await getAccount('chatgpt.com')).toBe('unknown');
  });
});

describe('hosts', () => {
  it('takes bare host names only', () => {
    for (const host of ['chat.example.org', 'localhost', 'xn--brum-voa.kommune.no']) expect(isHost(host)).toBe(true);
    const not = [
      '',
      '*',
      '*.example.org',
      'https://a.no',
      'a.no/',
      'a.no:80',
      'a b',
      'Å.no',
      '-a.no',
      'a..no',
      `${'a'.repeat(64)}.no`,
    ];
    for (const host of not) expect(isHost(host)).toBe(false);
  });

  it('reads a grant for one host, not one for all', () => {
    expect(hostsOf(['https://chat.example.org/*', 'https://*/*', 'http://a.no/*', '<all_urls>'])).toEqual([
      'chat.example.org',
    ]);
    expect([...builtInHosts()]).toEqual(['chatgpt.com']);
  });
});

describe('following a host', () => {
  let registered: { id: string }[];
  let granted: string[];
  let register: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    registered = [];
    granted = ['https://chat.example.org/*'];
    vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(
      (async () => registered) as never,
    );
    register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation((async (
      scripts: { id: string }[],
    ) => {
      registered.push(...scripts);
    }) as never);
    vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation((async ({
      ids,
    }: {
      ids: string[];
    }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    }) as never);
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted.includes(origin))) as never);
  });

  it('registers the content script where the person has granted it, at document_start', async () => {
    await syncFollowed(['chat.example.org', 'not-granted.example.org', 'chatgpt.com', 'https://bad/*']);
    const common = {
      matches: ['https://chat.example.org/*'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    };
    expect(registered).toEqual([
      { ...common, id: 'kivett-follow-chat.example.org', js: ['/content-scripts/chat.js'] },
      { ...common, id: 'kivett-follow-guard-chat.example.org', js: ['/content-scripts/guard.js'], world: 'MAIN' },
    ]);
  });

  it('registers once though start and grant come together, and drops what was taken back', async () => {
    await Promise.all([syncFollowed(['chat.example.org']), syncFollowed(['chat.example.org'])]);
    expect(register).toHaveBeenCalledTimes(1);
    granted = [];
    await syncFollowed(['chat.example.org']);
    expect(registered).toEqual([]);
  });

  it('leaves scripts that are not its own alone', async () => {
    registered = [{ id: 'something-else' }];
    await syncFollowed([]);
    expect(registered).toEqual([{ id: 'something-else' }]);
  });

  it('logs a failure by code and goes on', async () => {
    register.mockRejectedValue(new Error('https://chat.example.org/secret'));
    await syncFollowed(['chat.example.org']);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('kivett follow_failed', { code: 'register' });
  });

  it('starts in tabs that are already open, and not in one the browser protects', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    const execute = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockRejectedValueOnce(new Error('protected'))
      .mockResolvedValueOnce([] as never);
    await startInOpenTabs(['chat.example.org', 'not-granted.example.org']);
    expect(execute.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2]);
  });
});

describe('side panel', () => {
  it('opens beside the asking tab, in the same turn', () => {
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue(undefined as never);
    void openPanel(CHAT);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
  });

  it('answers false when the browser will not', async () => {
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('no user gesture') as never);
    expect(await openPanel(PAGE)).toBe(false);
    open.mockImplementation((() => {
      throw new Error('not here');
    }) as never);
    expect(await openPanel({})).toBe(false);
  });
});

describe('localDay', () => {
  it('is the day on the person’s own wall', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
  });
});
