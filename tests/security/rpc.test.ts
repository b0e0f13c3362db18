import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type MessageName, messages } from '../../lib/contracts/messages';
import { type Handlers, type Sender, serve } from '../../lib/rpc';
import { CHAT, messageBus, OWN_ID, PAGE } from '../fixtures/message-bus';

const settings = { language: 'nb' as const, followedHosts: [], kommunePack: null, service: null, counting: true };
const called = vi.fn();
const note = <T>(name: MessageName, value: T): T => {
  called(name);
  return value;
};
const handlers: Handlers<'background'> = {
  'rules.get': () => note('rules.get', { revision: 'r', packs: [] }),
  'settings.get': () => note('settings.get', settings),
  'settings.set': () => note('settings.set', settings),
  'account.get': () => note('account.get', { account: 'work' as const }),
  'account.set': () => note('account.set', { account: 'work' as const }),
  'panel.open': () => note('panel.open', { opened: true }),
  'learning.next': () => note('learning.next', { lesson: null }),
  'learning.good': () => note('learning.good', {}),
  'learning.read': () => note('learning.read', {}),
  'learning.get': () => note('learning.get', { read: {}, good: {} }),
  'learning.forget': () => note('learning.forget', {}),
  'counts.note': () => note('counts.note', {}),
  'counts.get': () => note('counts.get', { counts: [], damaged: 0, state: 'on' as const, keptDays: 90 }),
  'counts.remove': () => note('counts.remove', {}),
  'fleet.get': () => note('fleet.get', { host: null, epsilon: null, waiting: [] }),
  'reader.ticket': () => note('reader.ticket', { ticket: null }),
  'reader.redeem': () => note('reader.redeem', { good: false }),
  'packs.list': () => note('packs.list', []),
  'packs.install': () => note('packs.install', { installed: true, problems: [] }),
  'protection.changed': () => note('protection.changed', {}),
  'gate.changed': () => note('gate.changed', { blocking: 'absent' as const }),
  'gate.admit': () => note('gate.admit', {}),
  'keys.put': () => note('keys.put', {}),
  'keys.get': () => note('keys.get', { pairs: [] }),
  'keys.save': () => note('keys.save', { opened: true }),
  'keys.read': () => note('keys.read', { pairs: [] }),
  'managed.get': () =>
    note('managed.get', {
      blocking: 'absent' as const,
      set: [],
      problems: [],
      deployment: {},
      locked: [],
      hosts: [],
      sources: [],
    }),
  'packs.fetch': () => note('packs.fetch', {}),
  'packs.inspect': () =>
    note('packs.inspect', { signer: 'none' as const, about: null, fingerprint: null, problems: [] }),
  'packs.trust': () => note('packs.trust', { trusted: false }),
  'packs.keys': () => note('packs.keys', []),
  'packs.untrust': () => note('packs.untrust', { done: false }),
  'packs.rollback': () => note('packs.rollback', { installed: false, problems: [] }),
  'packs.remove': () => note('packs.remove', { done: false }),
  'protection.tab': () =>
    note('protection.tab', { protection: { state: 'not_here' as const }, siteId: null, account: 'unknown' as const }),
};
const inputs: Record<keyof Handlers<'background'>, unknown> = {
  'rules.get': {},
  'settings.get': {},
  'settings.set': { language: 'en' },
  'account.get': { host: 'chatgpt.com' },
  'account.set': { host: 'chatgpt.com', account: 'work' },
  'panel.open': {},
  'learning.next': { about: ['PERSON'] },
  'learning.good': { about: ['PERSON'] },
  'learning.read': { id: 'person-1' },
  'learning.get': {},
  'learning.forget': {},
  'counts.note': {
    channel: 'prompt',
    tool: 'chatgpt',
    standing: 'open_only',
    class: 'apen',
    action: 'allow',
    outcome: 'sent',
    rules: [],
  },
  'counts.get': {},
  'fleet.get': {},
  'counts.remove': { days: null },
  'reader.ticket': {},
  'reader.redeem': { ticket: '0'.repeat(32) },
  'packs.list': {},
  'packs.install': { file: '' },
  'protection.changed': { protection: { state: 'protected' }, holds: true, siteId: null },
  'gate.changed': { closed: true, siteId: 'chatgpt' },
  'gate.admit': { requestId: 'prompt' },
  'keys.put': { conversation: '0'.repeat(32), pairs: [['[NAVN 1]', 'Kari Nordmann']] },
  'keys.get': { conversation: '0'.repeat(32) },
  'keys.save': { conversation: '0'.repeat(32) },
  'keys.read': { tabId: 1, conversation: '0'.repeat(32) },
  'managed.get': {},
  'packs.fetch': {},
  'packs.inspect': { file: '' },
  'packs.trust': { file: '', fingerprint: '' },
  'packs.keys': {},
  'packs.untrust': { keyid: '' },
  'packs.rollback': { id: 'base' },
  'packs.remove': { id: 'base' },
  'protection.tab': { tabId: 1, host: null },
};
const names = Object.keys(inputs) as (keyof Handlers<'background'>)[];

let bus: ReturnType<typeof messageBus>;
beforeEach(() => {
  fakeBrowser.reset();
  called.mockClear();
  bus = messageBus();
  serve('background', handlers, { follows: (host) => host === 'chatgpt.com' });
});
afterEach(() => vi.restoreAllMocks());

async function codesFor(sender: Sender): Promise<Record<string, unknown>> {
  bus.sendAs(sender);
  const answers = await Promise.all(
    names.map(async (name) => {
      const reply = (await bus.deliver({ kivett: name, input: inputs[name] })) as { ok: boolean; code?: string };
      return [name, reply.ok ? 'ok' : reply.code] as const;
    }),
  );
  return Object.fromEntries(answers);
}

describe('who may ask for what', () => {
  it('covers every message the background answers', () => {
    const all = Object.entries(messages).filter(([, { to }]) => to === 'background');
    expect(names.toSorted()).toEqual(all.map(([name]) => name).toSorted());
  });

  it('a chat page gets only what the table opens to chat pages', async () => {
    const codes = await codesFor(CHAT);
    const allowed = names.filter((name) => messages[name].from === 'chat');
    expect(
      Object.entries(codes)
        .filter(([, code]) => code === 'ok')
        .map(([name]) => name),
    ).toEqual(allowed);
    expect(codes['settings.set']).toBe('not_allowed');
    expect(codes['packs.install']).toBe('not_allowed');
    expect(codes['packs.list']).toBe('not_allowed');
    expect(called).not.toHaveBeenCalledWith('settings.set');
  });

  it('our own page gets all of them', async () => {
    expect(new Set(Object.values(await codesFor(PAGE)))).toEqual(new Set(['ok']));
  });

  const refused: [string, Sender][] = [
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['another extension that claims our page', { id: 'other', url: PAGE.url }],
    ['a sender without id', { url: PAGE.url }],
    ['a chat page on a host that is not followed', { ...CHAT, url: 'https://example.org/' }],
    ['a host that only ends like a followed one', { ...CHAT, url: 'https://evil-chatgpt.com/' }],
    ['a followed host without encryption', { ...CHAT, url: 'http://chatgpt.com/' }],
    [
      'a page with our id in its path',
      { ...CHAT, url: `https://example.org/chrome-extension://${OWN_ID}/options.html` },
    ],
    ['a page with our id as host', { ...CHAT, url: `https://${OWN_ID}/options.html` }],
    ['an address that is none', { ...CHAT, url: 'not an address' }],
    ['a tab without an address', { id: OWN_ID, tab: { id: 7 } }],
    ['a data address', { ...CHAT, url: 'data:text/html,hei' }],
    ['a sandboxed frame', { ...CHAT, url: 'about:srcdoc', origin: 'null' }],
    ['an empty frame of a host that is not followed', { ...CHAT, url: 'about:blank', origin: 'https://example.org' }],
    ['an empty frame that is in no tab', { id: OWN_ID, url: 'about:blank', origin: 'https://chatgpt.com' }],
    ['a page that claims a followed origin', { ...CHAT, url: 'https://example.org/', origin: 'https://chatgpt.com' }],
  ];
  it.each(refused)('%s gets nothing', async (_, sender) => {
    expect(new Set(Object.values(await codesFor(sender)))).toEqual(new Set(['not_allowed']));
    expect(called).not.toHaveBeenCalled();
  });

  it.each(['about:blank', 'about:srcdoc', 'blob:https://chatgpt.com/1'])(
    'a frame at %s is what the page that made it is',
    async (url) => {
      const frame = await codesFor({ ...CHAT, url, origin: 'https://chatgpt.com', frameId: 3 });
      expect(frame).toEqual(await codesFor(CHAT));
    },
  );

  it('knows our pages in Firefox, where the address holds another id than the sender', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://5b1c9a34/');
    const page = { id: OWN_ID, url: 'moz-extension://5b1c9a34/options.html' };
    expect(new Set(Object.values(await codesFor(page)))).toEqual(new Set(['ok']));
    const other = { id: OWN_ID, url: 'moz-extension://0000aaaa/options.html' };
    expect(new Set(Object.values(await codesFor(other)))).toEqual(new Set(['not_allowed']));
  });

  it('does not believe what a message says of its own sender', async () => {
    bus.sendAs(CHAT);
    const forged = { kivett: 'settings.set', input: {}, sender: PAGE, tier: 'background', from: 'page' };
    expect(await bus.deliver(forged)).toEqual({ ok: false, code: 'not_allowed' });
  });

  it('answers an unknown message, and one named like an object’s own parts, with a code', async () => {
    bus.sendAs(PAGE);
    for (const name of ['rules.drop', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      expect(await bus.deliver({ kivett: name, input: {} })).toEqual({ ok: false, code: 'unknown_message' });
    }
  });

  it('answers bad input with a code before the handler runs', async () => {
    bus.sendAs(PAGE);
    const bad: [string, unknown][] = [
      ['settings.set', { language: 'de' }],
      ['account.set', { host: 'chatgpt.com', account: 'admin' }],
      ['packs.install', { file: 7 }],
      ['rules.get', null],
      ['rules.get', undefined],
      ['keys.put', { conversation: 'https://chatgpt.com/c/1', pairs: [] }],
      ['keys.put', { conversation: '0'.repeat(32), pairs: [['[NAVN 1]', 'x'.repeat(401)]] }],
      ['keys.put', { conversation: '0'.repeat(32), pairs: [['x'.repeat(121), 'Kari']] }],
      ['keys.put', { conversation: '0'.repeat(32), pairs: Array.from({ length: 501 }, () => ['[NAVN 1]', 'Kari']) }],
      ['keys.put', { conversation: '0'.repeat(32), pairs: [], text: 'the prompt' }],
      // A page can't name another tab: whose keys they are, the browser says.
      ['keys.get', { conversation: '0'.repeat(32), tabId: 2 }],
    ];
    for (const [name, input] of bad) {
      expect(await bus.deliver({ kivett: name, input })).toEqual({ ok: false, code: 'bad_input' });
    }
    expect(called).not.toHaveBeenCalled();
  });
});
