import { browser } from 'wxt/browser';
import type { SiteState } from '../../components/popup/site-state';
import type { Pack } from '../../lib/contracts/pack';
import { compilePolicy, toolForHost } from '../../lib/policy';
import { send } from '../../lib/rpc';
import { builtInHosts } from '../../lib/services/hosts';

/** What can truthfully be said of the tab in front. Never more than what its content script answers. */
export async function siteState(packs: readonly Pack[]): Promise<SiteState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = urlOf(tab?.url);
  if (tab?.id === undefined || !url) return { kind: 'internal' };
  const host = url.hostname;

  const tool = toolForHost(compilePolicy(packs), host);
  if (tool?.unprotected_in.includes('edge') && isEdge()) return { kind: 'unprotectable', name: tool.name };

  const answer = await send('protection.get', {}, { tabId: tab.id, timeoutMs: 1500 });
  if (answer.ok) return { kind: 'report', host, report: answer.value };
  const followed = builtInHosts().has(host) || (await isFollowed(host));
  return followed ? { kind: 'silent', host } : { kind: 'not_followed', host, canFollow: url.protocol === 'https:' };
}

/** Null for the browser's own pages, other extensions, files, and tabs whose address we may not see. */
function urlOf(address: string | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

async function isFollowed(host: string): Promise<boolean> {
  const settings = await send('settings.get', {});
  return settings.ok && settings.value.followedHosts.includes(host);
}

function isEdge(): boolean {
  return / Edg\//.test(navigator.userAgent);
}
