import { browser } from 'wxt/browser';
import type { Deployment } from '../contracts/deployment';
import type { ManagedSettings } from '../contracts/managed';
import type { Settings } from '../contracts/messages';
import type { Pack } from '../contracts/pack';
import { createStore } from '../db';
import { createCountStore } from '../db/counts';
import { log, logId } from '../log';
import { fromBase64 } from '../packs';
import { compilePolicy, keptDays, toolForHost } from '../policy';
import { chatHost, type Handlers, Refusal, type Sender, serve } from '../rpc';
import { getAccount, hostName, setAccount } from './account';
import { broadcastRulesChanged } from './broadcast';
import { fetchBuiltIn } from './built-in';
import { createCounting, knownIds } from './counting';
import { localDay } from './day';
import { createDistribution } from './distribution';
import { every } from './every';
import { welcomeOnInstall } from './first-run';
import { createFleet } from './fleet';
import { isGranted, startInOpenTabs, syncFollowed } from './follow';
import { builtInHosts, hostsOf, isHost } from './hosts';
import { createKeys } from './keys';
import { createLearning } from './learning';
import { createManaged } from './managed';
import { packHandlers } from './pack-handlers';
import { openPanel } from './panel';
import { createReaderTickets } from './reader-tickets';
import { noRequestGates, requestGates } from './request-gates';
import { createRules } from './rules';
import { createSettings } from './settings';
import { createTabs } from './tabs';
import { startWaysIn } from './ways-in';

/**
 * Starts everything the background does. Registers every listener before it returns, so that an event which woke the
 * service worker is not missed; each handler waits for what it needs.
 */
export function startBackground(): void {
  welcomeOnInstall();
  const store = createStore();
  // Told before the rest stands; by then it has been assigned.
  let policyChanged = () => {};
  const managed = createManaged(store, () => policyChanged());
  const policy = async () => (await managed.get()).settings;
  const settings = createSettings(
    store,
    () => browser.i18n.getUILanguage(),
    async () => ({ ...(await policy()), kommunePack: await distribution.kommunePack() }),
  );
  const rules = createRules({
    store,
    builtIn: fetchBuiltIn,
    today: () => localDay(new Date()),
    stamp: browser.runtime.getManifest().version,
    kommunePack: async () => (await settings.get()).kommunePack,
    trustedKeys: async () => (await policy()).trustedKeys ?? [],
    deployment: async () => deploymentOf(await policy()),
  });
  const hosts = builtInHosts();

  const tabs = createTabs({
    language: async () => (await settings.get()).language,
    follows: async (host) => hosts.has(host) || (await settings.get()).followedHosts.includes(host),
    unprotectedIn: async (host) => toolForHost(compilePolicy((await rules.get()).packs), host)?.unprotected_in ?? [],
    patterns: async () => [...hosts, ...(await settings.get()).followedHosts].map((host) => `https://${host}/*`),
    browser: () => ({
      userAgent: navigator.userAgent,
      brands: (navigator as { userAgentData?: { brands: { brand: string }[] } }).userAgentData?.brands,
    }),
  });

  const gates = import.meta.env.KIVETT_POLICY_BUILD
    ? requestGates(async () => (await rules.get()).packs)
    : noRequestGates;

  const learning = createLearning(store, async () => (await rules.get()).packs.flatMap((pack) => pack.lessons));
  const counts = createCountStore();
  const counting = createCounting({
    store: counts,
    today: () => localDay(new Date()),
    known: async () => knownIds((await rules.get()).packs),
    service: async () => (await settings.get()).service,
    isOn: async () => (await settings.get()).counting,
    keptDays: async () => keptDays((await rules.get()).packs),
  });
  const fleet = createFleet({
    store,
    counts,
    policy,
    domain: async () => fleetDomain((await rules.get()).packs),
    version: browser.runtime.getManifest().version,
    today: () => localDay(new Date()),
  });
  every('fleet', 60, () => fleet.round());
  const keys = createKeys();
  const tickets = createReaderTickets(() => Date.now());
  const distribution = createDistribution({
    store,
    managed: policy,
    install: (file) => rules.install(file, { source: 'policy' }),
    installRoot: (file) => rules.installRoot(file),
    has: (packId) => rules.has(packId),
    changed: () => void announce(),
  });
  policyChanged = () => {
    // The policy's keys first: what is fetched may be signed by a new one.
    void rules.refresh().then(() => {
      void distribution.start();
      void announce();
    });
    void sync();
    void fleet.round();
  };
  const rulesHere = async () => {
    const [now, deployment] = [await rules.get(), deploymentOf(await policy())];
    return { ...now, revision: `${now.revision} ${JSON.stringify(deployment)}`, deployment };
  };
  const announce = async () => broadcastRulesChanged((await rulesHere()).revision);
  const waysIn = startWaysIn({
    rules: rulesHere,
    language: async () => (await settings.get()).language,
    today: () => localDay(new Date()),
  });
  void waysIn.relabel();

  const changeSettings = async (change: Partial<Settings>): Promise<Settings> => {
    const { lockedSettings = [] } = await policy();
    if (lockedSettings.some((name) => change[name] !== undefined)) throw new Refusal('not_allowed');
    if (change.kommunePack != null && !(await rules.has(change.kommunePack))) throw new Refusal('bad_input');
    if (change.followedHosts?.some((host) => !isHost(host))) throw new Refusal('bad_input');
    const before = await settings.get();
    const next = await settings.set(change);
    if (next.language !== before.language) void waysIn.relabel();
    const added = next.followedHosts.filter((host) => !before.followedHosts.includes(host));
    if (added.length > 0 || next.followedHosts.length !== before.followedHosts.length) {
      await syncFollowed(next.followedHosts);
      await startInOpenTabs(added);
    }
    void announce();
    void tabs.lookAtAll();
    return next;
  };

  const handlers: Handlers<'background'> = {
    'rules.get': async (_, sender) => ({
      ...forWhom(await rulesHere(), sender),
      version: browser.runtime.getManifest().version,
    }),
    'settings.get': () => settings.get(),
    'settings.set': (change) => changeSettings(change),
    'account.get': async ({ host }, sender) => ({
      account: await getAccount(askedHost(host, sender), isPrivate(sender)),
    }),
    'account.set': async ({ host, account }, sender) => ({
      account: await setAccount(askedHost(host, sender), account, isPrivate(sender)),
    }),
    'protection.changed': async (report, sender) => {
      await tabs.changed(report, sender);
      return {};
    },
    'gate.changed': ({ closed, siteId }, sender) => gates.changed(closed, siteId, sender),
    'gate.admit': ({ requestId }, sender) => {
      gates.admit(requestId, sender);
      return {};
    },
    'keys.put': async ({ conversation, pairs }, sender) => {
      await keys.put(ownTab(sender), conversation, pairs);
      return {};
    },
    'keys.get': async ({ conversation }, sender) => ({ pairs: await keys.get(ownTab(sender), conversation) }),
    'keys.save': async ({ conversation }, sender) => {
      const url = `${browser.runtime.getURL('/key.html')}#${ownTab(sender)}.${conversation}`;
      return { opened: (await browser.tabs.create({ url }).catch(() => null)) !== null };
    },
    'keys.read': async ({ tabId, conversation }) => ({ pairs: await keys.get(tabId, conversation) }),
    'managed.get': async () => {
      const { settings: set, problems } = await managed.get();
      return {
        blocking: await gates.blocking(),
        set: Object.keys(set).toSorted(),
        problems,
        deployment: deploymentOf(set),
        locked: set.lockedSettings ?? [],
        hosts: await Promise.all((set.hosts ?? []).map(async (host) => ({ host, granted: await isGranted(host) }))),
        sources: await distribution.sources(),
      };
    },
    'protection.tab': async ({ tabId, host }) => {
      const { incognito } = await browser.tabs.get(tabId);
      const account = host === null ? 'unknown' : await getAccount(host, incognito);
      return { ...(await tabs.look(tabId, host)), account };
    },
    'panel.open': ({ wish }, sender) => openPanel(sender, wish).then((opened) => ({ opened })),
    'learning.next': async ({ about }) => {
      const lesson = await learning.next(about);
      return { lesson: lesson && { id: lesson.id, title: lesson.title } };
    },
    'learning.good': async ({ about }) => {
      await learning.good(about);
      return {};
    },
    'learning.read': async ({ id }) => {
      await learning.read(id);
      return {};
    },
    'learning.get': () => learning.get(),
    'learning.forget': async () => {
      await learning.forget();
      return {};
    },
    'counts.note': async (happening, sender) => {
      // Who opens a private window wants nothing of it kept.
      if (!isPrivate(sender)) await counting.note(happening);
      return {};
    },
    'counts.get': () => counting.get(),
    'fleet.get': () => fleet.get(),
    'counts.remove': async ({ days }) => {
      await counting.remove(days);
      return {};
    },
    'reader.ticket': (_, { tab }) => ({ ticket: tab?.id === undefined ? null : tickets.give(tab.id) }),
    'reader.redeem': ({ ticket }, { tab }) => ({ good: tab?.id !== undefined && tickets.redeem(ticket, tab.id) }),
    'packs.list': () => rules.list(),
    'packs.fetch': async () => {
      await distribution.fetchNow();
      return {};
    },
    'packs.install': async ({ file }) => {
      const bytes = fromBase64(file);
      if (!bytes) throw new Refusal('bad_input');
      const outcome = await rules.install(bytes);
      if (outcome.installed) void announce();
      return outcome;
    },
    ...packHandlers(
      rules,
      () => void announce(),
      async (packId) => {
        if ((await settings.get()).kommunePack === packId) await changeSettings({ kommunePack: null });
      },
    ),
  };

  serve('background', handlers, {
    follows: (host) => {
      if (hosts.has(host)) return true;
      const known = settings.peek();
      return known
        ? known.followedHosts.includes(host)
        : settings.get().then((now) => now.followedHosts.includes(host));
    },
    report: (code, name) => log('message_refused', { code: logId(code), name: logId(name) }),
  });

  const follow = async (granted: readonly string[]) => {
    const { followedHosts } = await settings.get();
    const fresh = granted.filter((host) => !hosts.has(host) && !followedHosts.includes(host));
    if (fresh.length > 0) await changeSettings({ followedHosts: [...followedHosts, ...fresh] });
    else await syncFollowed(followedHosts);
  };
  const sync = async () => syncFollowed((await settings.get()).followedHosts);
  // An update of the extension clears the registered scripts; a permission can be taken back in the browser's own pages.
  browser.runtime.onInstalled.addListener(() => void sync());
  browser.runtime.onStartup.addListener(() => void sync());
  browser.permissions.onRemoved.addListener(() => void sync());
  // The popup may be closed by the browser's own question: the grant is then the only trace of what the person asked for.
  browser.permissions.onAdded.addListener(({ origins }) => void follow(hostsOf(origins ?? [])));

  void rules.ready();
  void distribution.start();
  void fleet.round();
  void tabs.lookAtAll();
}

/** What figures for the organisation may name: the tools and rules that everybody with these packs has. */
function fleetDomain(packs: readonly Pack[]) {
  const official = packs.filter(({ layer }) => layer !== 'person');
  return {
    tools: official.flatMap(({ tools }) => tools.map(({ id }) => id)),
    rules: official.flatMap(({ rules }) => rules.map(({ id }) => id)),
    pack: official.findLast(({ layer }) => layer === 'kommune')?.id ?? null,
  };
}

/** Where this browser stands in the organisation, in the form that the pages read. */
function deploymentOf({ group, stage, contacts }: ManagedSettings): Deployment {
  return { group: group ?? null, stage: stage ?? null, contacts: contacts ?? [] };
}

/** Said in a private window, it is said of that window: one is signed in as somebody else there, or not at all. */
function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}

/** Keys are the tab's own, as the browser names it. */
function ownTab({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Refusal('not_allowed');
  return tab.id;
}

/** A chat page may ask about its own host only; what it says of itself must fit what the browser says of it. */
function askedHost(host: string, sender: Sender): string {
  const own = chatHost(sender);
  if (own !== null && own !== hostName(host)) throw new Refusal('not_allowed');
  return hostName(host);
}

/** A chat page gets what it checks with. Templates, lessons and the like are for our own pages: every tab would hold them. */
function forWhom<T extends { packs: readonly Pack[] }>(rules: T, sender: Sender): T {
  if (chatHost(sender) === null) return rules;
  const none = { services: [], templates: [], lessons: [], vettregler: [], authorities: [] };
  return { ...rules, packs: rules.packs.map((pack) => ({ ...pack, ...none })) };
}
