import * as z from 'zod/mini';
import type { PackProblem, Result } from '../contracts/errors';
import type { MessageOutput } from '../contracts/messages';
import { LAYERS, type Pack } from '../contracts/pack';
import type { PackRow, Store } from '../db';
import { compileRules } from '../engine';
import { log, logId } from '../log';
import { admit, checkReferences, openEnvelope, parsePack, sha256, type TrustRoots } from '../packs';
import type { BuiltIn } from './built-in';

export interface RulesDeps {
  store: Store;
  builtIn: () => Promise<Result<BuiltIn, PackProblem>>;
  /** `YYYY-MM-DD`. */
  today: () => string;
  /** Version of the extension: another engine must test the packs again. */
  stamp: string;
  kommunePack: () => Promise<string | null>;
}

export interface RulesService {
  /** Installs what is missing and reads what is stored; the other functions wait for it themselves. */
  ready(): Promise<void>;
  get(): Promise<MessageOutput<'rules.get'>>;
  list(): Promise<MessageOutput<'packs.list'>>;
  install(file: Uint8Array<ArrayBuffer>): Promise<MessageOutput<'packs.install'>>;
  has(packId: string): Promise<boolean>;
}

interface Loaded {
  pack: Pack;
  builtIn: boolean;
  /** Start of the file's SHA-256. */
  print: string;
}

const MARK = 'built_in';
/** What was installed from the package the last time: while nothing in it has changed, a start only has to read. */
const markSchema = z.object({ stamp: z.string(), prints: z.array(z.string()) });

/** The packs in force. One per background; holds the parsed packs in memory so that a chat page gets them at once. */
export function createRules(deps: RulesDeps): RulesService {
  const loaded = new Map<string, Loaded>();
  let roots: TrustRoots = new Map();
  const problems: PackProblem[] = [];
  let loading: Promise<void> | null = null;
  let lastInstall: Promise<unknown> = Promise.resolve();

  const ready = () => {
    loading ??= load();
    return loading;
  };

  /** Signature and content of a file that has been through the whole pipeline before. */
  const read = async (file: Uint8Array, builtIn: boolean): Promise<Result<Loaded, PackProblem>> => {
    const payload = await openEnvelope(file, roots);
    if (!payload.ok) return payload;
    const pack = parsePack(payload.value);
    return pack.ok ? { ok: true, value: { pack: pack.value, builtIn, print: await printOf(file) } } : pack;
  };

  const test = async (
    file: Uint8Array,
    builtIn: boolean,
    storedVersion: (id: string) => number | null,
    below: readonly Pack[],
    expired: 'refuse' | 'use_anyway',
  ): Promise<Result<Loaded, PackProblem>> => {
    const pack = await admit(file, { roots, below, today: deps.today(), storedVersion, expired });
    return pack.ok ? { ok: true, value: { pack: pack.value, builtIn, print: await printOf(file) } } : pack;
  };

  const note = (event: 'pack_refused' | 'pack_fell_back', found: readonly PackProblem[], packId: string) => {
    problems.push(...found.map((problem) => ({ ...problem, path: [packId, problem.path].filter(Boolean).join('/') })));
    log(event, { pack: logId(packId), code: logId(found[0]?.code ?? 'unknown'), count: found.length });
  };

  const storeFailed = (code: string) => {
    problems.push({ code: 'not_stored', detail: code });
    log('store_failed', { code: logId(code) });
  };

  async function load(): Promise<void> {
    const started = performance.now();
    const [builtIn, rows, stored] = await Promise.all([deps.builtIn(), deps.store.packs(), deps.store.setting(MARK)]);
    if (!builtIn.ok) {
      // Without the trusted keys nothing stored can be verified either.
      problems.push(...builtIn.problems);
      log('rules_missing', { code: logId(builtIn.problems[0]?.code ?? 'unknown') });
      return;
    }
    roots = builtIn.value.roots;
    const { files } = builtIn.value;
    const prints = await Promise.all(files.map(printOf));
    if (!rows.ok) {
      storeFailed(rows.problems[0]?.code ?? 'broken');
      for (const file of files) await takeUntested(file);
    } else {
      const mark = markSchema.safeParse(stored.ok ? stored.value : null);
      const samePackage = mark.success && mark.data.stamp === deps.stamp && mark.data.prints.join() === prints.join();
      if (!samePackage) await installBuiltIn(files, rows.value, prints);
      await takeRows(rows.value, files, samePackage);
    }
    if (!inForce(null).some(({ pack }) => pack.layer === 'national')) log('rules_missing', { count: problems.length });
    else log('packs_ready', { packs: loaded.size, ms: Math.round(performance.now() - started) });
  }

  /** The store is out: the packaged files are used from memory. They passed their tests when the package was built. */
  async function takeUntested(file: Uint8Array): Promise<void> {
    const result = await read(file, true);
    if (result.ok) loaded.set(result.value.pack.id, result.value);
    else note('pack_refused', result.problems, 'built-in');
  }

  async function installBuiltIn(
    files: readonly Uint8Array<ArrayBuffer>[],
    rows: readonly PackRow[],
    prints: readonly string[],
  ): Promise<void> {
    let clean = true;
    for (const file of files) {
      const versionOf = (id: string) => rows.find((row) => row.id === id)?.version ?? null;
      const result = await test(file, true, versionOf, under('kommune', null), 'use_anyway');
      if (result.ok) {
        loaded.set(result.value.pack.id, result.value);
        clean = (await put(result.value, file)) && clean;
      } else if (result.problems[0]?.code !== 'version_went_down') {
        // A newer issue in the store is what one wants; anything else is told, and the stored one is used.
        note('pack_refused', result.problems, 'built-in');
        clean = false;
      }
      // The next one may stand on what this one would have been: the stored issue takes the place.
      if (!result.ok)
        await takeRows(
          rows.filter(({ layer }) => layer === 'national'),
          files,
          false,
        );
    }
    if (clean) await deps.store.putSetting(MARK, { stamp: deps.stamp, prints });
  }

  async function put({ pack, builtIn }: Loaded, file: Uint8Array): Promise<boolean> {
    const stored = await deps.store.putPack(rowOf(pack, file, builtIn));
    if (stored.ok) log('pack_installed', { pack: logId(pack.id), version: pack.version });
    else storeFailed(stored.problems[0]?.code ?? 'broken');
    return stored.ok;
  }

  function rowOf({ id, version, layer }: Pack, file: Uint8Array, builtIn: boolean): PackRow {
    return { id, version, layer, file, installedAt: deps.today(), builtIn };
  }

  /** The stored packs that are not in use yet, lowest layer first: an upper one is tested on what lies under it. */
  async function takeRows(rows: readonly PackRow[], files: readonly Uint8Array[], tested: boolean): Promise<void> {
    for (const row of rows.toSorted(byLayer)) if (!loaded.has(row.id)) await takeRow(row, files, tested);
  }

  /** The stored file, else the last good one, else the one in the package; each step down is told. */
  async function takeRow(row: PackRow, files: readonly Uint8Array[], tested: boolean): Promise<void> {
    const tryFile = (file: Uint8Array) =>
      tested ? read(file, row.builtIn) : test(file, row.builtIn, () => null, under('kommune', row.id), 'use_anyway');
    const first = await tryFile(row.file);
    if (first.ok && first.value.pack.id === row.id) {
      loaded.set(row.id, first.value);
      return;
    }
    note('pack_fell_back', first.ok ? [{ code: 'not_a_pack', path: 'id' }] : first.problems, row.id);
    for (const file of [...(row.previous ? [row.previous] : []), ...files]) {
      const next = await tryFile(file);
      if (!next.ok || next.value.pack.id !== row.id) continue;
      loaded.set(row.id, next.value);
      return;
    }
  }

  /** All packs that are in force when this kommune pack is chosen, national layer first. */
  function inForce(kommunePack: string | null): Loaded[] {
    return [...loaded.values()]
      .filter(({ pack }) => pack.layer !== 'kommune' || pack.id === kommunePack)
      .sort((a, b) => byLayer(a.pack, b.pack));
  }

  /** What lies under a pack of this layer. */
  function under(layer: Pack['layer'], packId: string | null): Pack[] {
    return inForce(null)
      .map(({ pack }) => pack)
      .filter((pack) => pack.id !== packId && LAYERS.indexOf(pack.layer) < LAYERS.indexOf(layer));
  }

  return {
    ready,
    async get() {
      await ready();
      const chosen = await deps.kommunePack();
      let active = inForce(chosen);
      const told = [...problems];
      if (chosen !== null && !loaded.has(chosen)) {
        told.push({ code: 'unknown_reference', path: 'settings/kommunePack', detail: chosen });
      }
      // Two packs have been tested together when the upper one was installed; three or more may meet for the first time.
      while (active.length > 2) {
        const compiled = compileRules(active.map(({ pack }) => pack));
        if (compiled.ok) break;
        told.push(...compiled.problems);
        active = active.slice(0, -1);
      }
      return {
        revision: [deps.stamp, ...active.map(({ pack, print }) => `${pack.id}@${pack.version}.${print}`)].join(' '),
        packs: active.map(({ pack }) => pack),
        ...(told.length > 0 ? { problems: told } : {}),
      };
    },
    async list() {
      await ready();
      const active = new Set(inForce(await deps.kommunePack()));
      return [...loaded.values()].map((entry) => ({
        id: entry.pack.id,
        version: entry.pack.version,
        layer: entry.pack.layer,
        name: entry.pack.name,
        publisher: entry.pack.publisher,
        expires: entry.pack.expires,
        builtIn: entry.builtIn,
        active: active.has(entry),
      }));
    },
    install(file) {
      // One at a time: two installs that each saw the same version in the store could pass each other.
      const run = lastInstall.then(() => installFile(file));
      lastInstall = run.catch(() => undefined);
      return run;
    },
    async has(packId) {
      await ready();
      return loaded.has(packId);
    },
  };

  async function installFile(file: Uint8Array): Promise<MessageOutput<'packs.install'>> {
    await ready();
    const versionOf = (id: string) => loaded.get(id)?.pack.version ?? null;
    const peeked = await read(file, false);
    const layer = peeked.ok ? peeked.value.pack.layer : 'person';
    const result = await test(file, false, versionOf, under(layer, null), 'refuse');
    if (!result.ok) return refused(result.problems);
    const next = result.value;
    const standing = loaded.get(next.pack.id);
    if (standing && standing.pack.layer !== next.pack.layer) return refused([{ code: 'duplicate_id', path: 'id' }]);
    const broken = brokenAbove(next.pack);
    if (broken.length > 0) return refused(broken);
    const stored = await deps.store.putPack(rowOf(next.pack, file, false));
    if (!stored.ok) return refused([{ code: 'not_stored', detail: stored.problems[0]?.code ?? 'broken' }]);
    loaded.set(next.pack.id, next);
    log('pack_installed', { pack: logId(next.pack.id), version: next.pack.version });
    return { installed: true, problems: [] };
  }

  /** What the packs above would lose if this one took its place: a base without a tool that the kommune decides about. */
  function brokenAbove(next: Pack): PackProblem[] {
    const above = [...loaded.values()].filter(
      ({ pack }) => pack.id !== next.id && LAYERS.indexOf(pack.layer) > LAYERS.indexOf(next.layer),
    );
    return above.flatMap(({ pack }) => {
      const below = [...under(pack.layer, next.id), next].sort(byLayer);
      const compiled = compileRules([...below, pack]);
      const found = [...checkReferences(pack, below), ...(compiled.ok ? [] : compiled.problems)];
      return found.map((problem) => ({ ...problem, path: [pack.id, problem.path].filter(Boolean).join('/') }));
    });
  }

  function refused(found: PackProblem[]): MessageOutput<'packs.install'> {
    log('pack_refused', { code: logId(found[0]?.code ?? 'unknown'), count: found.length });
    return { installed: false, problems: found };
  }
}

function byLayer(a: Pick<Pack, 'id' | 'layer'>, b: Pick<Pack, 'id' | 'layer'>): number {
  return LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.id < b.id ? -1 : 1);
}

async function printOf(file: Uint8Array): Promise<string> {
  return (await sha256(file as Uint8Array<ArrayBuffer>)).slice(0, 8);
}
