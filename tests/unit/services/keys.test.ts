import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carriedPairs, MAX_PAIRS } from '../../../lib/contracts/keys';
import { createKeys } from '../../../lib/services/keys';

const ONE = '1'.repeat(32);
const TWO = '2'.repeat(32);

beforeEach(() => fakeBrowser.reset());

describe('keys of a tab', () => {
  it('are kept by tab and conversation, in the session’s memory only', async () => {
    const keys = createKeys();
    await keys.put(7, ONE, [['[NAVN 1]', 'Kari']]);
    await keys.put(8, ONE, [['[NAVN 1]', 'Ola']]);
    expect(await keys.get(7, ONE)).toEqual([['[NAVN 1]', 'Kari']]);
    expect(await keys.get(8, ONE)).toEqual([['[NAVN 1]', 'Ola']]);
    expect(await keys.get(7, TWO)).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('go with the tab, and with an empty key', async () => {
    const keys = createKeys();
    await keys.put(7, ONE, [['[NAVN 1]', 'Kari']]);
    await keys.put(7, TWO, [['[NAVN 1]', 'Ola']]);
    await keys.put(7, ONE, []);
    expect(await keys.get(7, ONE)).toEqual([]);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(await keys.get(7, TWO)).toEqual([]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('are few: the conversation that was put first goes first, and two puts at once are both kept', async () => {
    const keys = createKeys();
    const names = Array.from({ length: 31 }, (_, index) => index.toString(16).padStart(32, '0'));
    await Promise.all(names.map((name) => keys.put(7, name, [['[NAVN 1]', name]])));
    expect(await keys.get(7, names[0] ?? '')).toEqual([]);
    expect(await keys.get(7, names[1] ?? '')).toHaveLength(1);
    expect(await keys.get(7, names[30] ?? '')).toHaveLength(1);
  });

  it('carry no more than a message may', () => {
    const long = new Map([
      ['[NAVN 1]', 'x'.repeat(401)],
      ...Array.from({ length: MAX_PAIRS + 5 }, (_, index) => [`[NAVN ${index + 2}]`, 'Kari'] as const),
    ]);
    expect(carriedPairs(long)).toHaveLength(MAX_PAIRS);
    expect(carriedPairs(new Map([['[NAVN 1]', 'x'.repeat(401)]]))).toEqual([]);
  });
});
