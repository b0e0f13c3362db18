import type { PackProblem, Result } from '../contracts/errors';
import type { MessageOutput } from '../contracts/messages';
import { LAYERS, type Pack } from '../contracts/pack';
import type { PackRow } from '../db';
import { compileRules } from '../engine';
import { log, logId } from '../log';
import {
  admitSigned,
  byLayer,
  checkReferences,
  inForceAt,
  plainFingerprint,
  readSigned,
  readStranger,
  stateOn,
} from '../packs';
import {
  empty,
  inspectFile,
  type Loaded,
  MARK,
  markSchema,
  NOT_TRUSTED,
  note,
  packsOf,
  printOf,
  refused,
  type Shelf,
  type Source,
  signatureOf,
  storeFailed,
  together,
  without,
} from './pack-shelf';
import { createPackTrust } from './pack-trust';
import type { RulesDeps, RulesService } from './rules-service';
import { createSeenPacks } from './seen-packs';

type File = Uint8Array<ArrayBuffer>;

/** The packs in force. One per background; holds the parsed packs in memory so that a chat page gets them at once. */
export function createRules(deps: RulesDeps): RulesService {
  const { store } = deps;
  const packTrust = createPackTrust(store, deps.trustedKeys ?? (async () => []), deps.today);
  const seen = createSeenPacks(store);
  let shelf: Shelf = empty();
  let builtInIds: readonly string[] = [];
  let loading: Promise<void> | null = null;
  let lastChange: Promise<unknown> = Promise.resolve();
  let met: { revision: string; count: number; problems: PackProblem[] } | null = null;

  const ready = () => {
    loading ??= load();
    return loading;
  };
  /** One change at a time: two installs that each saw the same version in the store could pass each other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = lastChange.then(async () => {
      await ready();
      return work();
    });
    lastChange = run.catch(() => undefined);
    return run;
  };

  async function load(): Promise<void> {
    const started = performance.now();
    const next = empty();
    const [builtIn, rows, stored] = await Promise.all([
      deps.builtIn(),
      store.packs(),
      store.setting(MARK),
      seen.load(),
    ]);
    if (!builtIn.ok) {
      // Without the trusted keys nothing stored can be verified either.
      next.problems.push(...builtIn.problems);
      log('rules_missing', { code: logId(builtIn.problems[0]?.code ?? 'unknown') });
      shelf = next;
      return;
    }
    const { files } = builtIn.value;
    next.builtIn = builtIn.value;
    const trusted = await packTrust.read(builtIn.value);
    next.trust = trusted.trust;
    next.rootExpired = trusted.rootExpired;
    next.problems.push(...trusted.problems);
    const prints = await Promise.all(files.map(printOf));
    if (!rows.ok) {
      storeFailed(next, rows.problems[0]?.code ?? 'broken');
      for (const file of files) await takeUntested(next, file);
    } else {
      const mark = markSchema.safeParse(stored.ok ? stored.value : null);
      const samePackage = mark.success && mark.data.stamp === deps.stamp && mark.data.prints.join() === prints.join();
      if (samePackage) builtInIds = mark.data.ids;
      else await installBuiltIn(next, files, rows.value, prints);
      await takeRows(next, rows.value, files, samePackage);
    }
    for (const { pack, content } of next.loaded.values()) seen.note(pack, content);
    await seen.save();
    shelf = next;
    met = null;
    if (![...next.loaded.values()].some(({ pack }) => pack.layer === 'national'))
      log('rules_missing', { count: next.problems.length });
    else log('packs_ready', { packs: next.loaded.size, ms: Math.round(performance.now() - started) });
  }

  /** The store is out: the packaged files are used from memory. They passed their tests when the package was built. */
  async function takeUntested(into: Shelf, file: File): Promise<void> {
    const result = await read(into, file, { builtIn: true, byPolicy: false });
    if (result.ok) into.loaded.set(result.value.pack.id, result.value);
    else note(into, 'pack_refused', result.problems, 'built-in');
  }

  async function installBuiltIn(
    into: Shelf,
    files: readonly File[],
    rows: readonly PackRow[],
    prints: readonly string[],
  ): Promise<void> {
    let clean = true;
    const ids: string[] = [];
    for (const file of files) {
      const storedVersion = (id: string) => rows.find((row) => row.id === id)?.version ?? null;
      const result = await test(into, file, { builtIn: true, byPolicy: false }, storedVersion);
      const peeked = result.ok ? result : await readSigned(file, into.trust);
      if (peeked.ok) ids.push(peeked.value.pack.id);
      if (result.ok) {
        into.loaded.set(result.value.pack.id, result.value);
        const stored = await store.putPack(rowOf(result.value, file));
        if (stored.ok) log('pack_installed', { pack: logId(result.value.pack.id), version: result.value.pack.version });
        else storeFailed(into, stored.problems[0]?.code ?? 'broken');
        clean = stored.ok && clean;
      } else if (result.problems[0]?.code !== 'version_went_down') {
        // A newer issue in the store is what one wants; anything else is told, and the stored one is used.
        note(into, 'pack_refused', result.problems, 'built-in');
        clean = false;
      }
      // The next one may stand on what this one would have been: the stored issue takes the place.
      if (!result.ok) {
        const national = rows.filter(({ layer }) => layer === 'national');
        await takeRows(into, national, files, false);
      }
    }
    builtInIds = ids;
    if (clean) await store.putSetting(MARK, { stamp: deps.stamp, prints, ids });
  }

  function rowOf({ pack, builtIn, byPolicy }: Loaded, file: File): PackRow {
    const { id, version, layer } = pack;
    return { id, version, layer, file, installedAt: deps.today(), builtIn, ...(byPolicy ? { byPolicy } : {}) };
  }

  /** The stored packs that are not in use yet, lowest layer first: an upper one is tested on what lies under it. */
  async function takeRows(
    into: Shelf,
    rows: readonly PackRow[],
    files: readonly Uint8Array[],
    tested: boolean,
  ): Promise<void> {
    for (const row of rows.toSorted(byLayer)) if (!into.loaded.has(row.id)) await takeRow(into, row, files, tested);
  }

  /** The stored file, else the last good one, else the one in the package; each step down is told, and the row stays. */
  async function takeRow(into: Shelf, row: PackRow, files: readonly Uint8Array[], tested: boolean): Promise<void> {
    const source = { builtIn: row.builtIn, byPolicy: row.byPolicy === true };
    const tryFile = (file: Uint8Array) =>
      tested ? read(into, file, source) : test(into, file, source, () => null, row.id);
    const first = await tryFile(row.file);
    if (first.ok && first.value.pack.id === row.id) {
      into.loaded.set(row.id, first.value);
      return;
    }
    const code = first.ok ? undefined : first.problems[0]?.code;
    if (first.ok) note(into, 'pack_fell_back', [{ code: 'not_a_pack', path: 'id' }], row.id);
    else if (code && NOT_TRUSTED.includes(code)) note(into, 'pack_fell_back', [{ code: 'no_longer_trusted' }], row.id);
    else note(into, 'pack_fell_back', first.problems, row.id);
    for (const file of [...(row.previous ? [row.previous] : []), ...files]) {
      const next = await tryFile(file);
      // Somebody went back from a newer one: damage to the older must not bring it in again.
      if (!next.ok || next.value.pack.id !== row.id || next.value.pack.version > row.version) continue;
      into.loaded.set(row.id, next.value);
      return;
    }
  }

  /** Signature, signers and content of a file that has been through the whole pipeline before. */
  async function read(from: Shelf, file: Uint8Array, source: Source): Promise<Result<Loaded, PackProblem>> {
    const signed = await readSigned(file, from.trust);
    return signed.ok ? { ok: true, value: { ...signed.value, ...source, print: await printOf(file) } } : signed;
  }

  /** The whole pipeline for what has been in force or comes inside the extension: an old one is better than none. */
  async function test(
    from: Shelf,
    file: Uint8Array,
    source: Source,
    storedVersion: (id: string) => number | null,
    packId: string | null = null,
  ): Promise<Result<Loaded, PackProblem>> {
    const peeked = await read(from, file, source);
    if (!peeked.ok) return peeked;
    const below = await under(from, peeked.value.pack, packId);
    const known = packsOf(from).filter(({ id }) => id !== packId);
    const context = { roots: from.trust, below, known, today: deps.today(), storedVersion };
    const result = await admitSigned(file, { ...context, expired: 'use_anyway' });
    return result.ok ? peeked : result;
  }

  /** What lies under a pack: of the kommune layer the pack that it says it stands on, else the chosen one. */
  async function under(from: Shelf, pack: Pack, without: string | null = null): Promise<Pack[]> {
    const height = LAYERS.indexOf(pack.layer);
    const lower = packsOf(from).filter(({ id, layer }) => id !== without && LAYERS.indexOf(layer) < height);
    const named = lower.find((one) => one.layer === 'kommune' && pack.stands_on.some(({ id }) => id === one.id));
    const wantsKommune = lower.some(({ layer }) => layer === 'kommune');
    const kommune = named?.id ?? (wantsKommune ? await deps.kommunePack() : null);
    return lower.filter(({ id, layer }) => layer !== 'kommune' || id === kommune).sort(byLayer);
  }

  return {
    ready,
    async get() {
      await ready();
      const now = shelf;
      const [kommunePack, deployment] = await Promise.all([deps.kommunePack(), deps.deployment?.()]);
      const group = deployment?.group ?? null;
      const standing = inForceAt(packsOf(now), { kommunePack, group, today: deps.today() });
      let active = standing.packs;
      const told = [...now.problems, ...standing.notices];
      if (kommunePack !== null && !now.loaded.has(kommunePack)) {
        told.push({ code: 'unknown_reference', path: 'settings/kommunePack', detail: kommunePack });
      }
      const { lapsed } = standing;
      const prints = active.map(({ id, version }) => `${id}@${version}.${now.loaded.get(id)?.print ?? ''}`);
      const revision = [deps.stamp, ...prints, ...lapsed.map((id) => `lapsed:${id}`)].join(' ');
      // Two packs have been tested together when the upper one was installed; three or more may meet for the first time.
      if (active.length > 2) {
        if (met?.revision !== revision) met = { revision, ...together(active) };
        active = active.slice(0, met.count);
        told.push(...met.problems);
      }
      return { revision, packs: active, lapsed, ...(told.length > 0 ? { problems: told } : {}) };
    },
    async list() {
      await ready();
      const now = shelf;
      const [kommunePack, deployment, rows] = await Promise.all([
        deps.kommunePack(),
        deps.deployment?.(),
        store.packs(),
      ]);
      const place = { kommunePack, group: deployment?.group ?? null, today: deps.today() };
      const active = new Set(inForceAt(packsOf(now), place).packs.map(({ id }) => id));
      const lines: MessageOutput<'packs.list'> = [];
      for (const { pack, builtIn } of now.loaded.values()) {
        const row = rows.ok ? rows.value.find(({ id }) => id === pack.id) : undefined;
        const other = row?.previous ? await readSigned(row.previous, now.trust) : null;
        const { id, version, layer, name, publisher, expires } = pack;
        lines.push({
          ...{ id, version, layer, name, publisher, expires, builtIn },
          active: active.has(id),
          state: stateOn(pack, deps.today()),
          other: other?.ok && other.value.pack.version !== version ? other.value.pack.version : null,
          removable: !builtInIds.includes(id),
        });
      }
      return lines;
    },
    install: (file, from = { source: 'person' }) => inTurn(() => installFile(file, from.source === 'policy')),
    installRoot: (file) =>
      inTurn(async () => {
        const problems = await packTrust.addRoot(file, shelf.builtIn.roots);
        if (problems.length === 0) await reloadWhenChanged();
        if (problems[0]?.code === 'root_skipped_version') return { problems, missing: await packTrust.nextRoot() };
        return { problems };
      }),
    refresh: () => inTurn(reloadWhenChanged),
    async inspect(file, publicKey) {
      await ready();
      return inspectFile(file, publicKey, shelf.trust);
    },
    trust: (file, publicKey, fingerprint) =>
      inTurn(async () => {
        const stranger = await readStranger(file, publicKey);
        // Asked again here: what the person compared must be what is trusted, whatever the page believes.
        if (!stranger.ok || plainFingerprint(fingerprint) !== plainFingerprint(stranger.value.fingerprint))
          return false;
        if (!(await packTrust.confirm(stranger.value.publicKey, stranger.value.pack.publisher))) return false;
        await reloadWhenChanged();
        return true;
      }),
    confirmedKeys: () => packTrust.confirmed(),
    takeBackKey: (keyid) => inTurn(async () => (await packTrust.takeBack(keyid)) && (await reloadWhenChanged())),
    rollBack: (packId) => inTurn(() => rollBack(packId)),
    remove: (packId) =>
      inTurn(async () => {
        const rows = await store.packs();
        const stored = rows.ok && rows.value.some(({ id }) => id === packId);
        if (!stored || builtInIds.includes(packId) || !(await store.removePack(packId)).ok) return false;
        shelf.loaded.delete(packId);
        shelf.problems = shelf.problems.filter(({ path }) => path !== packId);
        return true;
      }),
    async has(packId) {
      await ready();
      return shelf.loaded.has(packId);
    },
  };

  async function reloadWhenChanged(): Promise<boolean> {
    const { trust } = await packTrust.read(shelf.builtIn);
    if (signatureOf(trust) === signatureOf(shelf.trust)) return false;
    await load();
    return true;
  }

  async function installFile(file: File, byPolicy: boolean): Promise<MessageOutput<'packs.install'>> {
    const source = { builtIn: false, byPolicy };
    const peeked = await read(shelf, file, source);
    if (!peeked.ok) return refused(peeked.problems);
    const next = peeked.value;
    const standing = shelf.loaded.get(next.pack.id);
    if (standing && standing.pack.layer !== next.pack.layer) return refused([{ code: 'layer_conflict', path: 'id' }]);
    if (shelf.rootExpired && !(await readSigned(file, without(shelf.trust, 'root'))).ok)
      return refused([{ code: 'root_expired' }]);
    if (standing?.byPolicy && !byPolicy) {
      const official = await readSigned(file, without(shelf.trust, 'person'));
      if (!official.ok) return refused([{ code: 'key_not_for_layer', path: 'layer', detail: next.pack.layer }]);
    }
    const result = await admitSigned(file, {
      roots: shelf.trust,
      below: await under(shelf, next.pack),
      known: packsOf(shelf),
      today: deps.today(),
      storedVersion: (id) => shelf.loaded.get(id)?.pack.version ?? null,
      seen: seen.of,
    });
    if (!result.ok) return refused(result.problems);
    const broken = await brokenAbove(next.pack);
    if (broken.length > 0) return refused(broken);
    const kept = { ...next, byPolicy: byPolicy || standing?.byPolicy === true };
    const stored = await store.putPack(rowOf(kept, file));
    if (!stored.ok) return refused([{ code: 'not_stored', detail: stored.problems[0]?.code ?? 'broken' }]);
    takeIntoUse(kept);
    seen.note(next.pack, next.content);
    await seen.save();
    log('pack_installed', { pack: logId(next.pack.id), version: next.pack.version });
    return { installed: true, problems: [] };
  }

  async function rollBack(packId: string): Promise<MessageOutput<'packs.install'>> {
    const rows = await store.packs();
    const row = rows.ok ? rows.value.find(({ id }) => id === packId) : undefined;
    if (!row?.previous) return refused([{ code: 'unknown_reference', path: packId }]);
    const result = await test(
      shelf,
      row.previous,
      { builtIn: row.builtIn, byPolicy: row.byPolicy === true },
      () => null,
      packId,
    );
    if (!result.ok) return refused(result.problems);
    const { pack } = result.value;
    if (pack.id !== packId) return refused([{ code: 'not_a_pack', path: 'id' }]);
    const broken = await brokenAbove(pack);
    if (broken.length > 0) return refused(broken);
    const swapped = await store.swapPack(packId, pack.version);
    if (!swapped.ok) return refused([{ code: 'not_stored', detail: swapped.problems[0]?.code ?? 'broken' }]);
    takeIntoUse(result.value);
    seen.wentTo(packId, pack.version);
    await seen.save();
    log('pack_installed', { pack: logId(packId), version: pack.version });
    return { installed: true, problems: [] };
  }

  /** What was told of the pack's last reading is no longer so. */
  function takeIntoUse(next: Loaded): void {
    const { id } = next.pack;
    shelf.loaded.set(id, next);
    shelf.problems = shelf.problems.filter(({ path }) => path !== id && !path?.startsWith(`${id}/`));
  }

  /** What the packs above would lose if this one took its place: a base without a tool that the kommune decides about. */
  async function brokenAbove(next: Pack): Promise<PackProblem[]> {
    const problems: PackProblem[] = [];
    for (const pack of packsOf(shelf)) {
      if (pack.id === next.id || LAYERS.indexOf(pack.layer) <= LAYERS.indexOf(next.layer)) continue;
      const below = [...(await under(shelf, pack, next.id)), next].sort(byLayer);
      const compiled = compileRules([...below, pack]);
      const found = [...checkReferences(pack, below), ...(compiled.ok ? [] : compiled.problems)];
      problems.push(...found.map((one) => ({ ...one, path: [pack.id, one.path].filter(Boolean).join('/') })));
    }
    return problems;
  }
}
