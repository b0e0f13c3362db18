import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ManagedSettings } from '../../../lib/contracts/managed';
import { createStore, KivettDatabase } from '../../../lib/db';
import { toBase64 } from '../../../lib/packs';
import { createDistribution } from '../../../lib/services/distribution';

const HOUR = 3600_000;
const URL_A = 'https://pakker.nordvik.example/nordvik.latest.json';
let count = 0;
let database: KivettDatabase;
let clock: number;
let policy: ManagedSettings;
let answers: Record<string, () => Response>;
let asked: string[];
let installed: string[];
let refuse: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  database = new KivettDatabase(`kivett-distribution-${++count}`);
  clock = 1_800_000_000_000;
  policy = { packUrls: [URL_A] };
  answers = { [URL_A]: () => new Response(file('nordvik', 1)) };
  asked = [];
  installed = [];
  refuse = false;
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});

/** A pack file as far as this service reads it; whether it holds is the install's to say. */
function file(id: string, version: number, layer = 'kommune'): string {
  const payload = new TextEncoder().encode(JSON.stringify({ id, version, layer }));
  return JSON.stringify({ kivett: 'pack', payload: toBase64(payload), signatures: [] });
}

const start = () =>
  createDistribution({
    store: createStore(database),
    managed: async () => policy,
    install: async (bytes) => {
      if (refuse) return { installed: false, problems: [{ code: 'bad_signature' }] };
      installed.push(new TextDecoder().decode(bytes));
      return { installed: true, problems: [] };
    },
    installRoot: async () => ({ problems: [] }),
    has: async () => installed.length > 0,
    changed: () => {},
    fetch: async (input) => {
      asked.push(String(input));
      const answer = answers[String(input)];
      if (!answer) throw new TypeError('Failed to fetch');
      return answer();
    },
    now: () => clock,
    random: () => 0.5,
  });

describe('packs from the addresses of the policy', () => {
  it('a new address is asked at once, then after six hours and not before, also after a restart', async () => {
    await start().start();
    expect(installed).toHaveLength(1);
    clock += 5 * HOUR;
    await start().start();
    expect(asked).toHaveLength(1);
    clock += 1 * HOUR + 1;
    const again = start();
    await again.start();
    expect(asked).toHaveLength(2);
    expect(installed).toHaveLength(1);
    expect(await again.sources()).toMatchObject([
      { taken: { packId: 'nordvik', version: 1 }, failures: 0, goodAt: clock },
    ]);
    expect((await fakeBrowser.alarms.get('packs'))?.scheduledTime).toBe(clock + 6 * HOUR);
  });

  it('while nobody answers it asks again later and later, and keeps what it had', async () => {
    const service = start();
    await service.start();
    answers = {};
    for (const minutes of [6 * 60, 5, 10, 20]) {
      clock += minutes * 60_000;
      await service.start();
    }
    expect(await service.sources()).toMatchObject([
      { taken: { version: 1 }, failures: 4, problems: [{ code: 'fetch_failed' }], nextAt: clock + 40 * 60_000 },
    ]);
    expect(await service.kommunePack()).toBe('nordvik');
  });

  it('a pack that is refused costs nothing but its own message', async () => {
    const service = start();
    await service.start();
    refuse = true;
    answers[URL_A] = () => new Response(file('nordvik', 2));
    await service.fetchNow();
    expect(await service.sources()).toMatchObject([{ taken: { version: 1 }, problems: [{ code: 'bad_signature' }] }]);
    expect(await service.kommunePack()).toBe('nordvik');
  });

  it('an address that leaves the policy is forgotten, and its pack no longer chosen', async () => {
    const service = start();
    await service.start();
    policy = { packUrls: [] };
    await service.start();
    expect(await service.sources()).toEqual([]);
    expect(await service.kommunePack()).toBeNull();
    expect(await fakeBrowser.alarms.get('packs')).toBeUndefined();
  });

  it('a store that was emptied is filled again, though the address has nothing new', async () => {
    const service = start();
    await service.start();
    installed = [];
    await service.fetchNow();
    expect(installed).toHaveLength(1);
  });

  it('two calls at once ask once each, one after the other', async () => {
    const service = start();
    await Promise.all([service.start(), service.start()]);
    expect(asked).toHaveLength(1);
  });

  it('a store that fails holds nobody up', async () => {
    database.close();
    vi.spyOn(database, 'open').mockRejectedValue(new Error('no'));
    const service = start();
    await service.start();
    expect(await service.kommunePack()).toBe('nordvik');
  });
});
