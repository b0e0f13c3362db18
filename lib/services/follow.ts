import { browser } from 'wxt/browser';
import { log, logId } from '../log';
import { builtInHosts, isHost } from './hosts';

const PREFIX = 'kivett-follow-';
/** Where the build puts `entrypoints/chat.content`. */
const CONTENT_SCRIPT: string = '/content-scripts/chat.js';

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
    const ids = new Set(granted.map((host) => PREFIX + host));
    const gone = ours.filter((id) => !ids.has(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const fresh = granted.filter((host) => !ours.includes(PREFIX + host));
    if (fresh.length > 0) {
      await browser.scripting.registerContentScripts(
        fresh.map((host) => ({
          id: PREFIX + host,
          matches: [patternOf(host)],
          js: [CONTENT_SCRIPT],
          runAt: 'document_start' as const,
          // As the built-in ones: composers in frames, also in those without an address of their own.
          allFrames: true,
          matchOriginAsFallback: true,
          persistAcrossSessions: true,
        })),
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

function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}
