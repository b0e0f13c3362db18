import type { Tool } from '../contracts/pack';
import { type CompiledPolicy, withoutWww } from './compile';

/**
 * The tool behind a host name, or null when no layer knows it. `www.` makes no difference; an exact name goes before a
 * `*.` pattern, a longer pattern before a shorter. `*.example.no` does not take `example.no` itself.
 */
export function toolForHost(policy: CompiledPolicy, host: string): Tool | null {
  const full = host.toLowerCase().replace(/\.$/, '');
  const name = withoutWww(full);
  const exact = policy.exactHosts.get(name);
  if (exact) return exact;
  for (const { suffix, tool } of policy.wildcardHosts) if (full.endsWith(`.${suffix}`)) return tool;
  return null;
}
