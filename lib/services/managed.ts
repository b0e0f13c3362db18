import { browser } from 'wxt/browser';
import { MANAGED_KEYS, type ManagedKey, type ManagedProblem, type ManagedSettings } from '../contracts/managed';
import type { Store } from '../db';
import { log, logId } from '../log';

export interface Managed {
  get(): Promise<{ settings: ManagedSettings; problems: ManagedProblem[] }>;
  /** What was last understood, without waiting; empty before the first reading. */
  peek(): ManagedSettings;
}

const KEY = 'managed';
/** A new profile has no values at first; they came after 3–5 s. An emptiness that lasts longer is a policy taken away. In milliseconds. */
const LATE_MS = 20_000;

/**
 * Reads a policy key by key: one bad value costs that setting only, and the last good value of it holds. `given` is what
 * the browser hands out; values of a wrong type are dropped by Chromium itself, so they never get here and can't be told of.
 */
export function readPolicy(
  given: Readonly<Record<string, unknown>>,
  lastGood: ManagedSettings,
): { settings: ManagedSettings; problems: ManagedProblem[] } {
  const settings: Record<string, unknown> = {};
  const problems: ManagedProblem[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(MANAGED_KEYS, key)) {
      problems.push({ key: key.slice(0, 80), code: 'unknown_key', kept: false });
      continue;
    }
    const parsed = MANAGED_KEYS[key as ManagedKey].safeParse(value);
    if (parsed.success) {
      settings[key] = parsed.data;
      continue;
    }
    const good = lastGood[key as ManagedKey];
    if (good !== undefined) settings[key] = good;
    problems.push({ key, code: 'bad_value', kept: good !== undefined });
  }
  return { settings: settings as ManagedSettings, problems };
}

/**
 * The organisation's policy, with the last good value of each setting kept over restarts. `changed` is told when it says
 * something else than before.
 */
export function createManaged(store: Store, changed: () => void = () => {}): Managed {
  let problems: ManagedProblem[] = [];
  let settings: ManagedSettings = {};
  let ready: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();

  const take = async (given: Record<string, unknown>) => {
    const before = JSON.stringify(settings);
    ({ settings, problems } = readPolicy(given, settings));
    if (problems.length > 0)
      log('policy_not_understood', { code: logId(problems[0]?.code ?? 'unknown'), count: problems.length });
    if (JSON.stringify(settings) === before) return;
    await store.putSetting(KEY, settings);
    changed();
  };
  // One at a time: two readings at once would each keep the other's bad value.
  const read = (emptyCounts: boolean) => {
    last = last.then(async () => {
      const given = await browser.storage.managed.get(null).catch(() => null);
      // A browser that does not answer has not taken anything away.
      if (given === null) return;
      if (Object.keys(given).length > 0 || emptyCounts) await take(given);
    });
    return last;
  };
  const start = async () => {
    const stored = await store.setting(KEY);
    // The store is ours, but what it holds is older than this version: read by the same rules.
    if (stored.ok && typeof stored.value === 'object' && stored.value !== null)
      settings = readPolicy(stored.value as Record<string, unknown>, {}).settings;
    await read(false);
    setTimeout(() => void read(true), LATE_MS);
  };

  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    ready ??= start();
    void ready.then(() => read(true));
  });

  return {
    async get() {
      ready ??= start();
      await ready;
      await last;
      return { settings, problems };
    },
    peek: () => settings,
  };
}
