import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toBase64 } from '../../../lib/packs';
import { send } from '../../../lib/rpc';
import { startBackground } from '../../../lib/services/background';
import { CHAT, messageBus, OWN_ID, PAGE } from '../../fixtures/message-bus';
import { kommunePack, samplePack } from '../../fixtures/packs/sample';
import { signed, type TestKey, testKey } from '../../fixtures/packs/sign';
import { waysInBrowser } from '../../fixtures/ways-in-browser';

let key: TestKey;
let files: Record<string, Uint8Array<ArrayBuffer>>;
let bus: ReturnType<typeof messageBus>;
const added = vi.fn();

beforeAll(async () => {
  key = await testKey();
  const publicKey = toBase64(key.roots.get(key.keyid) ?? new Uint8Array());
  files = {
    'trust.json': new TextEncoder().encode(JSON.stringify({ keys: [{ keyid: key.keyid, publicKey }] })),
    'base.kivett.json': await signed(samplePack(), key),
    'eksempel.kivett.json': await signed(kommunePack(), key),
  };
});
beforeEach(() => {
  fakeBrowser.reset();
  waysInBrowser();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  bus = messageBus();
  added.mockClear();
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue();
  // Not a spy: a background of an earlier test may still ask when its spies are gone.
  fakeBrowser.i18n.getUILanguage = () => 'nn-NO';
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'KI-vett',
    version: '0.1.0',
    host_permissions: ['https://chatgpt.com/*'],
  });
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(added);
  vi.spyOn(fakeBrowser.permissions.onRemoved, 'addListener').mockImplementation(added);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  vi.stubGlobal('fetch', async (url: string) => {
    const file = files[url.replace(`chrome-extension://${OWN_ID}/packs/`, '')];
    return new Response(file ?? null, { status: file ? 200 : 404 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('background', () => {
  it('has every listener in place before anything is awaited', () => {
    startBackground();
    expect(bus.listeners.size).toBe(1);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(added).toHaveBeenCalledTimes(2);
  });

  it('answers the question that woke it with rules, though the packs are not installed yet', async () => {
    startBackground();
    bus.sendAs(CHAT);
    expect(await send('rules.get', {})).toMatchObject({ ok: true, value: { packs: [{ id: 'base', version: 3 }] } });
  });

  it('counts what a tab tells of, by ids that the packs know; nothing of a private window; nothing when switched off', async () => {
    startBackground();
    const happening = {
      channel: 'prompt' as const,
      tool: 'testgpt',
      standing: 'undecided' as const,
      class: 'intern' as const,
      action: 'ask' as const,
      outcome: 'kept_back' as const,
      rules: ['test.sak', 'kari-nordmann'],
    };
    const counted = async () => {
      bus.sendAs(PAGE);
      const answer = await send('counts.get', {});
      return answer.ok ? answer.value.counts.map(({ tool, rules, count }) => [tool, rules, count]) : answer;
    };
    bus.sendAs(CHAT);
    expect(await send('counts.note', happening)).toMatchObject({ ok: true });
    bus.sendAs({ ...CHAT, tab: { id: 9, windowId: 2, incognito: true } });
    expect(await send('counts.note', happening)).toMatchObject({ ok: true });
    expect(await counted()).toEqual([['testgpt', ['test.sak'], 1]]);
    await send('settings.set', { counting: false });
    bus.sendAs(CHAT);
    await send('counts.note', happening);
    expect(await counted()).toEqual([['testgpt', ['test.sak'], 1]]);
    bus.sendAs(CHAT);
    expect(await send('counts.get', {})).toMatchObject({ ok: false });
  });

  it('answers with no rules and the reason when the package lacks a file', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    startBackground();
    bus.sendAs(CHAT);
    expect(await send('rules.get', {})).toMatchObject({
      ok: true,
      value: { packs: [], problems: [{ code: 'not_json', path: 'packs' }] },
    });
  });

  it('puts the kommune on top when a page of ours chooses it, and tells the tabs', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    startBackground();
    bus.sendAs(PAGE);
    expect(await send('settings.set', { kommunePack: 'eksempel' })).toMatchObject({ value: { language: 'nn' } });
    expect(await send('rules.get', {})).toMatchObject({ value: { packs: [{ id: 'base' }, { id: 'eksempel' }] } });
    await vi.waitFor(() =>
      expect(bus.toTab).toHaveBeenCalledWith(7, expect.objectContaining({ kivett: 'rules.changed' })),
    );
  });

  it('refuses a kommune that is not installed and a host that is none', async () => {
    startBackground();
    bus.sendAs(PAGE);
    const refused = { ok: false, problems: [{ code: 'bad_input' }] };
    expect(await send('settings.set', { kommunePack: 'ukjent' })).toEqual(refused);
    expect(await send('settings.set', { followedHosts: ['https://*/*'] })).toEqual(refused);
    expect(await send('packs.install', { file: 'ikke base64' })).toEqual(refused);
  });

  it('installs a pack from a page of ours and reports what is wrong with a bad one', async () => {
    startBackground();
    bus.sendAs(PAGE);
    const newer = await signed(samplePack({ version: 4 }), key);
    expect(await send('packs.install', { file: toBase64(newer) })).toEqual({
      ok: true,
      value: { installed: true, problems: [] },
    });
    expect(
      await send('packs.install', { file: toBase64(files['base.kivett.json'] ?? new Uint8Array()) }),
    ).toMatchObject({
      value: { installed: false, problems: [{ code: 'version_went_down', path: 'version' }] },
    });
    expect(await send('packs.list', {})).toMatchObject({
      value: [{ id: 'base', version: 4, active: true }, { id: 'eksempel' }],
    });
  });

  it('lets a chat page say the account of its own host only', async () => {
    startBackground();
    bus.sendAs(CHAT);
    expect(await send('account.set', { host: 'chatgpt.com', account: 'work' })).toEqual({
      ok: true,
      value: { account: 'work' },
    });
    expect(await send('account.set', { host: 'claude.ai', account: 'work' })).toEqual({
      ok: false,
      problems: [{ code: 'not_allowed' }],
    });
    bus.sendAs(PAGE);
    expect(await send('account.get', { host: 'chatgpt.com' })).toEqual({ ok: true, value: { account: 'work' } });
  });

  it('lets in a chat page on another host once the person has asked for it', async () => {
    startBackground();
    const chat = { ...CHAT, url: 'https://chat.example.org/' };
    bus.sendAs(chat);
    expect(await send('rules.get', {})).toEqual({ ok: false, problems: [{ code: 'not_allowed' }] });
    bus.sendAs(PAGE);
    await send('settings.set', { followedHosts: ['chat.example.org'] });
    bus.sendAs(chat);
    expect(await send('rules.get', {})).toMatchObject({ ok: true });
  });

  it('follows a host that was granted while the popup closed', async () => {
    startBackground();
    const [onAdded] = added.mock.calls[1] ?? [];
    onAdded({ origins: ['https://chat.example.org/*', 'https://chatgpt.com/*', 'https://*/*'] });
    bus.sendAs(PAGE);
    await vi.waitFor(async () =>
      expect(await send('settings.get', {})).toMatchObject({ value: { followedHosts: ['chat.example.org'] } }),
    );
  });

  it('opens the panel in the turn the message came', () => {
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue(undefined as never);
    startBackground();
    bus.sendAs(CHAT);
    void bus.deliver({ kivett: 'panel.open', input: {} });
    expect(open).toHaveBeenCalledWith({ windowId: 1 });
  });

  it('T33 keeps what is said in a private window to private windows', async () => {
    startBackground();
    const secret = { ...CHAT, tab: { id: 8, windowId: 2, incognito: true } };
    bus.sendAs(CHAT);
    await send('account.set', { host: 'chatgpt.com', account: 'work' });
    bus.sendAs(secret);
    expect(await send('account.get', { host: 'chatgpt.com' })).toMatchObject({ value: { account: 'unknown' } });
    await send('account.set', { host: 'chatgpt.com', account: 'private' });
    bus.sendAs(CHAT);
    expect(await send('account.get', { host: 'chatgpt.com' })).toMatchObject({ value: { account: 'work' } });
  });
});
