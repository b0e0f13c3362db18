import type { SiteDescription } from '../contracts/site';
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { copilot } from './copilot';
import { gemini } from './gemini';
import { generic } from './generic';

export { generic };

/** Every AI chat site that has a description of its own. */
export const SITES: readonly SiteDescription[] = [chatgpt, claude, gemini, copilot];

/** The description of a host (`chatgpt.com`, no port); hosts nobody has described get the generic kind. */
export function siteForHost(host: string): SiteDescription {
  const name = host.toLowerCase();
  return SITES.find((site) => site.hosts.some((pattern) => hostMatches(name, pattern))) ?? generic;
}

function hostMatches(host: string, pattern: string): boolean {
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1));
  return host === pattern || host === `www.${pattern}`;
}
