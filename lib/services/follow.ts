import { browser } from 'wxt/browser';
import { log, logId } from '../log';
import { builtInHosts, isHost } from './hosts';

const PREFIX = 'kivett-follow-';
const GUARD_PREFIX = `${PREFIX}guard-`;
/** Where the build puts `entrypoints/chat.content`. */
const CONTENT_SCRIPT: string = '/content-scripts/chat.js';
/** Where it puts `entrypoints/guard.content`, which runs in the page's own world. */
const GUARD_SCRIPT: string = '/content-scripts/guard.js';

/**
 * Makes the registered content scripts be those of the followed hosts that the person has granted, no more and no less.
 * A host whose grant was taken back falls out. Failures are logged by code and the other hosts are still done.
 */
export function syncFollowed(hosts: readonly string[]): Promise<void> {
  // One at a time: start, update and a new grant may come together, and the same id registered twice is an error.
  lastSync = lastSync.then(() => syncNow(hosts));
  return lastSync;
}

let lastSync: Promise<void> = Promise.resolve();

async function syncNow(hosts: readonly string[]): Promise<void> {
  const own = builtInHosts();
  const wanted = hosts.filter((host) => isHost(host) && !own.has(host));
  try {
    const registered = await browser.scripting.getRegisteredContentScripts();
    const ours = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
    const granted: string[] = [];
    for (const host of wanted) if (await isGranted(host)) granted.push(host);
    const ids = new Set(granted.flatMap((host) => [PREFIX + host, GUARD_PREFIX + host]));
    const gone = ours.filter((id) => !ids.has(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const fresh = granted.filter((host) => !ours.includes(PREFIX + host) || !ours.includes(GUARD_PREFIX + host));
    // A registration of an earlier version may have one of the two only.
    const half = fresh.flatMap((host) => [PREFIX + host, GUARD_PREFIX + host]).filter((id) => ours.includes(id));
    if (half.length > 0) await browser.scripting.unregisterContentScripts({ ids: half });
    if (fresh.length > 0) {
      await browser.scripting.registerContentScripts(
        fresh.flatMap((host) => {
          const common = {
            matches: [patternOf(host)],
            runAt: 'document_start' as const,
            // As the built-in ones: composers in frames, also in those without an address of their own.
            allFrames: true,
            matchOriginAsFallback: true,
            persistAcrossSessions: true,
          };
          return [
            { ...common, id: PREFIX + host, js: [CONTENT_SCRIPT] },
            { ...common, id: GUARD_PREFIX + host, js: [GUARD_SCRIPT], world: 'MAIN' as const },
          ];
        }),
      );
    }
  } catch {
    log('follow_failed', { code: logId('register') });
  }
}

/** Starts KI-vett in the tabs of these hosts that are already open; a registered script only meets new loads. */
export async function startInOpenTabs(hosts: readonly string[]): Promise<void> {
  for (const host of hosts) {
    if (!isHost(host) || !(await isGranted(host))) continue;
    const tabs = await browser.tabs.query({ url: patternOf(host) });
    for (const { id } of tabs) {
      if (id === undefined) continue;
      try {
        await browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: [CONTENT_SCRIPT as never],
        });
      } catch {
        // A tab that the browser protects or has put to sleep; a reload starts it there.
        log('follow_failed', { code: logId('open_tab') });
      }
    }
  }
}

function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** True when the browser lets KI-vett read this host. */
export function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}
