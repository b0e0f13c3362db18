import { describe, expect, it, vi } from 'vitest';
import { createKeyring, type KeyStore } from '../../../lib/answers/keyring';
import type { RedactionKey } from '../../../lib/contracts/redaction';

const A: RedactionKey = new Map([['[NAVN 1]', 'Kari Nordmann']]);
const B: RedactionKey = new Map([['[NAVN 1]', 'Ola Dahl']]);

/** The store of one tab, as the background is one. */
function memory(): KeyStore & { rows: Map<string, RedactionKey> } {
  const rows = new Map<string, RedactionKey>();
  return {
    rows,
    get: async (conversation) => rows.get(conversation) ?? new Map(),
    async put(conversation, key) {
      if (key.size === 0) rows.delete(conversation);
      else rows.set(conversation, key);
    },
  };
}

function tab(store: KeyStore, href = 'https://chatgpt.com/') {
  const location = { href, origin: 'https://chatgpt.com' };
  const onChange = vi.fn();
  const ring = createKeyring({ location } as unknown as Window, store, onChange);
  return {
    ring,
    onChange,
    go(to: string, same: boolean) {
      location.href = `https://chatgpt.com${to}`;
      ring.moved(same);
    },
  };
}

describe('keys by conversation', () => {
  it('shows nothing for a replacement that stands for two, also after a reload', async () => {
    const store = memory();
    const one = tab(store);
    one.ring.add(A);
    one.ring.add(B);
    expect([...one.ring.key()]).toEqual([]);
    expect(one.ring.doubtful()).toBe(1);
    await one.ring.conversation();
    const again = tab(store);
    await vi.waitFor(() => expect(again.ring.doubtful()).toBe(1));
    again.ring.add(new Map([['[NAVN 1]', 'Per Lie']]));
    expect([...again.ring.key()]).toEqual([]);
  });

  it('moves with the address that the page gives the conversation, and leaves nothing at the old one', async () => {
    const store = memory();
    const { ring, go } = tab(store);
    ring.add(A);
    go('/c/1', true);
    expect(ring.key()).toEqual(A);
    expect(ring.hasAddress()).toBe(true);
    go('/', false);
    expect(ring.key().size).toBe(0);
    go('/c/1', false);
    expect(ring.key()).toEqual(A);
    await ring.conversation();
    expect(store.rows.size).toBe(1);
    expect([...store.rows.keys()].join()).toMatch(/^[0-9a-f]{32}$/);
  });

  it('does not let a late answer of the store into another conversation', async () => {
    const store = memory();
    const first = tab(store, 'https://chatgpt.com/c/1');
    first.ring.add(A);
    await first.ring.conversation();
    const second = tab(store, 'https://chatgpt.com/c/1');
    second.go('/c/2', false);
    await second.ring.conversation();
    await vi.waitFor(() => expect(second.onChange).toHaveBeenCalled());
    expect(second.ring.key().size).toBe(0);
    second.go('/c/1', false);
    await vi.waitFor(() => expect(second.ring.key()).toEqual(A));
  });

  it('is forgotten at the same address, in the store too', async () => {
    const store = memory();
    const { ring } = tab(store);
    ring.add(A);
    expect(ring.hasAddress()).toBe(false);
    ring.forget();
    await ring.conversation();
    expect(ring.key().size).toBe(0);
    expect(store.rows.size).toBe(0);
  });
});
