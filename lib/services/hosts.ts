import { browser } from 'wxt/browser';

const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** True for a bare host name in ASCII (IDNs as `xn--`), without scheme, port, wildcard or path. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}

/** Host names that match patterns name exactly; a pattern for all sites names none, nor one for a name that can't exist. */
export function hostsOf(patterns: readonly string[]): string[] {
  return patterns
    .flatMap((pattern) => /^https:\/\/([^/*]+)\/\*?$/.exec(pattern)?.[1] ?? [])
    .filter((host) => isHost(host) && !host.endsWith('.invalid'));
}

/** Hosts that KI-vett follows from the first day, read from the manifest so that they stand in one place. */
export function builtInHosts(): ReadonlySet<string> {
  const patterns: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return new Set(hostsOf(patterns));
}
