import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, Refusal, send, serve } from '../../../lib/rpc';
import { CHAT, messageBus, PAGE, WORKER } from '../../fixtures/message-bus';

const settings = { language: 'nb' as const, followedHosts: [], kommunePack: null, service: null, counting: true };

function handlers(change: Partial<Handlers<'background'>> = {}): Handlers<'background'> {
  return {
    'rules.get': () => ({ revision: 'r1', packs: [] }),
    'settings.get': () => settings,
    'settings.set': (input) => ({ ...settings, ...input }),
    'account.get': () => ({ account: 'work' }),
    'account.set': ({ account }) => ({ account }),
    'panel.open': () => ({ opened: true }),
    'counts.note': () => ({}),
    'counts.get': () => ({ counts: [], damaged: 0, state: 'on' as const, keptDays: 90 }),
    'counts.remove': () => ({}),
    'fleet.get': () => ({ host: null, epsilon: null, waiting: [] }),
    'reader.ticket': () => ({ ticket: null }),
    'reader.redeem': () => ({ good: false }),
    'packs.list': () => [],
    'packs.install': () => ({ installed: false, problems: [] }),
    'protection.changed': () => ({}),
    'gate.changed': () => ({ blocking: 'absent' }),
    'learning.next': () => ({ lesson: null }),
    'learning.good': () => ({}),
    'learning.read': () => ({}),
    'learning.get': () => ({ read: {}, good: {} }),
    'learning.forget': () => ({}),
    'gate.admit': () => ({}),
    'keys.put': () => ({}),
    'keys.get': () => ({ pairs: [] }),
    'keys.save': () => ({ opened: true }),
    'keys.read': () => ({ pairs: [] }),
    'managed.get': () => ({
      blocking: 'absent' as const,
      set: [],
      problems: [],
      deployment: {},
      locked: [],
      hosts: [],
      sources: [],
    }),
    'packs.fetch': () => ({}),
    'packs.inspect': () => ({ signer: 'none', about: null, fingerprint: null, problems: [] }),
    'packs.trust': () => ({ trusted: false }),
    'packs.keys': () => [],
    'packs.untrust': () => ({ done: false }),
    'packs.rollback': () => ({ installed: false, problems: [] }),
    'packs.remove': () => ({ done: false }),
    'protection.tab': () => ({ protection: { state: 'not_here' }, siteId: null, account: 'unknown' }),
    ...change,
  };
}

let bus: ReturnType<typeof messageBus>;
beforeEach(() => {
  fakeBrowser.reset();
  bus = messageBus();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('send and serve', () => {
  it('carries input to the handler and its output back', async () => {
    bus.sendAs(PAGE);
    serve('background', handlers());
    expect(await send('settings.set', { language: 'nn' })).toEqual({
      ok: true,
      value: { ...settings, language: 'nn' },
    });
  });

  it('waits for a handler that answers later', async () => {
    bus.sendAs(CHAT);
    serve('background', handlers({ 'rules.get': async () => ({ revision: 'late', packs: [] }) }));
    expect(await send('rules.get', {})).toEqual({ ok: true, value: { revision: 'late', packs: [] } });
  });

  it('answers a handler that throws, now or later, with a code and nothing of the error', async () => {
    bus.sendAs(CHAT);
    const report = vi.fn();
    serve(
      'background',
      handlers({
        'rules.get': () => {
          throw new Error('Kari Nordmann');
        },
        'settings.get': () => Promise.reject(new Error('Kari Nordmann')),
        'account.get': () => {
          throw new Refusal('not_allowed');
        },
      }),
      { report },
    );
    expect(await bus.deliver({ kivett: 'rules.get', input: {} })).toEqual({ ok: false, code: 'handler_failed' });
    expect(await bus.deliver({ kivett: 'settings.get', input: {} })).toEqual({ ok: false, code: 'handler_failed' });
    expect(await bus.deliver({ kivett: 'account.get', input: { host: 'a' } })).toEqual({
      ok: false,
      code: 'not_allowed',
    });
    expect(report.mock.calls).toEqual([
      ['handler_failed', 'rules.get'],
      ['handler_failed', 'settings.get'],
      ['not_allowed', 'account.get'],
    ]);
  });

  it('refuses output that does not fit the table', async () => {
    bus.sendAs(CHAT);
    serve('background', handlers({ 'account.get': () => ({ account: 'admin' as 'work' }) }));
    expect(await send('account.get', { host: 'a' })).toEqual({ ok: false, problems: [{ code: 'bad_output' }] });
  });

  it('refuses an answer that does not fit the table, whoever gave it', async () => {
    bus.toExtension.mockResolvedValue({ ok: true, data: { account: 'admin' } } as never);
    expect(await send('account.get', { host: 'a' })).toEqual({ ok: false, problems: [{ code: 'bad_output' }] });
  });

  it('does not send input that does not fit the table', async () => {
    serve('background', handlers());
    const input = { host: 4 } as unknown as { host: string };
    expect(await send('account.get', input)).toEqual({ ok: false, problems: [{ code: 'bad_input' }] });
    expect(bus.toExtension).not.toHaveBeenCalled();
  });

  it('runs the handler in the turn the message came, so that a user gesture still counts', () => {
    bus.sendAs(CHAT);
    let opened = false;
    serve(
      'background',
      handlers({
        'panel.open': () => {
          opened = true;
          return { opened };
        },
      }),
      { follows: () => true },
    );
    void bus.deliver({ kivett: 'panel.open', input: {} });
    expect(opened).toBe(true);
  });

  it('leaves messages for others alone', async () => {
    bus.sendAs(PAGE);
    serve('background', handlers());
    expect(await bus.deliver({ kivett: 'protection.get', input: {} })).toBeUndefined();
    expect(await bus.deliver({ type: 'something else' })).toBeUndefined();
    expect(await bus.deliver(null)).toBeUndefined();
  });

  it('reaches the content script of one tab', async () => {
    bus.sendAs(WORKER);
    const state = { protection: { state: 'protected' as const }, holds: true, siteId: 'chatgpt' };
    serve('tab', { 'protection.get': () => state, 'rules.changed': () => ({}), 'composer.put': () => ({ put: true }) });
    expect(await send('protection.get', {}, { tabId: 7 })).toEqual({ ok: true, value: state });
    expect(bus.toTab).toHaveBeenCalledWith(7, { kivett: 'protection.get', input: {} });
    expect(await send('protection.get', {})).toEqual({ ok: false, problems: [{ code: 'bad_input' }] });
  });

  it('lets the background, and not a page, tell that rules changed', async () => {
    serve('tab', {
      'protection.get': () => ({ protection: { state: 'protected' }, holds: true, siteId: null }),
      'rules.changed': () => ({}),
      'composer.put': () => ({ put: true }),
    });
    bus.sendAs(WORKER);
    expect(await send('rules.changed', { revision: 'r' }, { tabId: 7 })).toEqual({ ok: true, value: {} });
    bus.sendAs(PAGE);
    expect(await send('rules.changed', { revision: 'r' }, { tabId: 7 })).toEqual({
      ok: false,
      problems: [{ code: 'not_allowed' }],
    });
  });

  it('does not compile with a handler missing or one too many', () => {
    const { 'packs.list': _, ...missing } = handlers();
    // @ts-expect-error a message of the table has no handler
    serve('background', missing)();
    // @ts-expect-error the table has no such message
    serve('background', { ...handlers(), 'packs.drop': () => ({}) })();
    // @ts-expect-error tabs answer other messages
    serve('tab', handlers())();
  });

  it('stops listening when asked to', async () => {
    serve('background', handlers())();
    expect(bus.listeners.size).toBe(0);
  });
});

describe('send without an answer', () => {
  it('says no_answer when nobody listens', async () => {
    expect(await send('rules.get', {})).toEqual({ ok: false, problems: [{ code: 'no_answer' }] });
  });

  it('says no_answer when the time is up', async () => {
    vi.useFakeTimers();
    serve('background', handlers({ 'rules.get': () => new Promise(() => undefined) }));
    bus.sendAs(CHAT);
    const answer = send('rules.get', {}, { timeoutMs: 1500 });
    await vi.advanceTimersByTimeAsync(1500);
    expect(await answer).toEqual({ ok: false, problems: [{ code: 'no_answer' }] });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says no_answer to an answer that is none', async () => {
    for (const nonsense of [undefined, null, 'ok', { ok: true }, { ok: false, code: 'something' }]) {
      bus.toExtension.mockResolvedValue(nonsense as never);
      expect(await send('rules.get', {})).toEqual({ ok: false, problems: [{ code: 'no_answer' }] });
    }
  });

  it('says context_gone after the extension was updated under an open page', async () => {
    bus.toExtension.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await send('rules.get', {})).toEqual({ ok: false, problems: [{ code: 'context_gone' }] });
    bus.toExtension.mockImplementation((() => {
      throw new Error('Extension context invalidated.');
    }) as never);
    expect(await send('rules.get', {})).toEqual({ ok: false, problems: [{ code: 'context_gone' }] });
    fakeBrowser.runtime.id = undefined as unknown as string;
    expect(await send('rules.get', {})).toEqual({ ok: false, problems: [{ code: 'context_gone' }] });
  });
});
