import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PackProblem } from '../contracts/errors';
import type { ManagedSettings } from '../contracts/managed';
import type { MessageOutput } from '../contracts/messages';
import type { Store } from '../db';
import { due, fetchFile, fetchPack, nextTime } from '../distribution';
import { log, logId } from '../log';
import { fromBase64 } from '../packs';

export interface DistributionDeps {
  store: Store;
  /** The organisation's policy as it is understood. */
  managed: () => Promise<ManagedSettings>;
  /** The whole install of one file, trusted by the organisation's keys. */
  install: (file: Uint8Array<ArrayBuffer>) => Promise<MessageOutput<'packs.install'>>;
  /** A root document; `missing` names the version that must come before it. */
  installRoot: (file: Uint8Array<ArrayBuffer>) => Promise<{ problems: PackProblem[]; missing?: number }>;
  /** True while this pack is installed: a store that was reset has to be filled again. */
  has: (packId: string) => Promise<boolean>;
  /** Told after something was installed. */
  changed: () => void;
  fetch?: typeof fetch;
  now?: () => number;
  random?: () => number;
}

export interface Distribution {
  /** Begins, or begins anew after the policy has changed. Resolves when what was due has been asked for. */
  start(): Promise<void>;
  /** Asks every address now, whatever its hour. */
  fetchNow(): Promise<void>;
  /** The addresses of the policy and how each stands. */
  sources(): Promise<Source[]>;
  /** The kommune's pack that came from the policy's addresses; null when none has. */
  kommunePack(): Promise<string | null>;
}

const ALARM = 'packs';
const KEY = 'distribution';
/** Versions of a root document that are fetched one after the other; more were never made in a lifetime. */
const MOST_ROOTS = 64;

const problemSchema = z.object({
  code: z.string(),
  path: z.optional(z.string()),
  detail: z.optional(z.string()),
});
const sourceSchema = z.object({
  /** What was last installed from here; null before the first time. */
  taken: z.nullable(z.object({ sha256: z.string(), packId: z.string(), layer: z.string(), version: z.number() })),
  /** When it last answered with something that holds, in milliseconds since 1970. */
  goodAt: z.nullable(z.number()),
  askedAt: z.nullable(z.number()),
  /** When it is asked next. */
  nextAt: z.nullable(z.number()),
  failures: z.number(),
  problems: z.array(problemSchema),
});
type State = z.infer<typeof sourceSchema>;
const stateSchema = z.record(z.string(), sourceSchema);
type Source = State & { url: string };

const FRESH: State = { taken: null, goodAt: null, askedAt: null, nextAt: null, failures: 0, problems: [] };

/**
 * Fetches the packs of the organisation's policy: at once when an address is new, then four times a day with jitter, later
 * and later while it fails. What is in force stays whatever the answer is. State is kept over restarts of the background;
 * when the store is out it is held in memory.
 */
export function createDistribution(deps: DistributionDeps): Distribution {
  const now = deps.now ?? Date.now;
  const random = deps.random ?? Math.random;
  const ask = deps.fetch ?? ((input, init) => fetch(input, init));
  let states: Record<string, State> | null = null;
  let running: Promise<void> = Promise.resolve();

  const load = async (): Promise<Record<string, State>> => {
    if (states) return states;
    const stored = await deps.store.setting(KEY);
    const parsed = stateSchema.safeParse(stored.ok ? (stored.value ?? {}) : {});
    states ??= parsed.success ? parsed.data : {};
    return states;
  };
  const save = async () => {
    const stored = await deps.store.putSetting(KEY, states ?? {});
    if (!stored.ok) log('store_failed', { code: logId(stored.problems[0]?.code ?? 'broken') });
  };

  const takeRoot = async (url: string | undefined): Promise<void> => {
    if (url === undefined) return;
    let next: string = url;
    for (let step = 0; step < MOST_ROOTS; step++) {
      const file = await fetchFile(next, ask);
      if (file.kind !== 'file') return;
      const { missing, problems } = await deps.installRoot(file.bytes);
      if (problems.length > 0 && missing === undefined)
        log('pack_refused', { code: logId(problems[0]?.code ?? 'unknown'), count: problems.length });
      // The missing ones lie beside it, named by their version (TUF's `N.root.json`); when they are in, the newest is asked again.
      if (missing === undefined) {
        if (next === url) return;
        next = url;
      } else next = new URL(`${missing}.root.json`, url).href;
    }
  };

  const askOne = async (url: string, before: State): Promise<State> => {
    const asked = now();
    const known = before.taken && (await deps.has(before.taken.packId)) ? before.taken : null;
    const answer = await fetchPack(url, known, ask);
    const base = { ...before, askedAt: asked };
    if (answer.kind === 'unchanged')
      return { ...base, goodAt: asked, failures: 0, problems: [], nextAt: nextTime(asked, 0, random) };
    if (answer.kind === 'failed') {
      log('pack_refused', { code: logId(answer.problem.code) });
      // Only an address that may soon answer is asked soon: what lies there wrongly, lies there for hours.
      const failures = before.failures + 1;
      return {
        ...base,
        failures,
        problems: [answer.problem],
        nextAt: nextTime(asked, answer.offline ? failures : 0, random),
      };
    }
    const outcome = await deps.install(answer.bytes);
    const about = outcome.installed ? aboutPack(answer.bytes) : null;
    if (!about)
      return { ...base, failures: before.failures + 1, problems: outcome.problems, nextAt: nextTime(asked, 0, random) };
    deps.changed();
    const taken = { sha256: answer.sha256, ...about };
    return { taken, askedAt: asked, goodAt: asked, failures: 0, problems: [], nextAt: nextTime(asked, 0, random) };
  };

  const round = async (all: boolean): Promise<void> => {
    const { packUrls = [], rootUrl } = await deps.managed();
    const current = await load();
    const before = JSON.stringify(current);
    for (const url of Object.keys(current)) if (!packUrls.includes(url)) delete current[url];
    const turns = packUrls.map((url) => ({ url, turn: due(now(), current[url]?.nextAt ?? null, random) }));
    const asked = turns.filter(({ turn }) => all || turn.kind === 'ask');
    if (asked.length > 0) await takeRoot(rootUrl);
    for (const { url, turn } of turns) {
      const state = current[url] ?? FRESH;
      if (all || turn.kind === 'ask') current[url] = await askOne(url, state);
      else if (turn.moved) current[url] = { ...state, nextAt: turn.at };
    }
    if (JSON.stringify(current) !== before) await save();
    const times = Object.values(current).flatMap(({ nextAt }) => nextAt ?? []);
    if (times.length > 0) await browser.alarms.create(ALARM, { when: Math.max(Math.min(...times), now() + 30_000) });
    else await browser.alarms.clear(ALARM);
  };
  // One at a time: two rounds would ask the same address twice and each write its own state.
  const run = (all: boolean): Promise<void> => {
    running = running.then(() => round(all)).catch(() => log('store_failed', { code: logId('distribution') }));
    return running;
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void run(false);
  });

  return {
    start: () => run(false),
    fetchNow: () => run(true),
    async sources() {
      const [{ packUrls = [] }, current] = await Promise.all([deps.managed(), load()]);
      return packUrls.map((url) => ({ url, ...(current[url] ?? FRESH) }));
    },
    async kommunePack() {
      const { packUrls = [] } = await deps.managed();
      const current = await load();
      const taken = packUrls.flatMap((url) => current[url]?.taken ?? []);
      return taken.findLast(({ layer }) => layer === 'kommune')?.packId ?? null;
    },
  };
}

const aboutSchema = z.object({ id: z.string(), version: z.number(), layer: z.string() });

/** What an installed file says of itself: it has been through the whole install, so it is read without asking again. */
function aboutPack(file: Uint8Array): { packId: string; version: number; layer: string } | null {
  try {
    const envelope = JSON.parse(new TextDecoder().decode(file)) as { payload?: unknown };
    const payload = typeof envelope.payload === 'string' ? fromBase64(envelope.payload) : null;
    const { id, version, layer } = aboutSchema.parse(JSON.parse(new TextDecoder().decode(payload ?? new Uint8Array())));
    return { packId: id, version, layer };
  } catch {
    return null;
  }
}
