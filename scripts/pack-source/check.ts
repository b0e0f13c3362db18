import type { Pack } from '../../lib/contracts/pack';
import { checkReferences } from '../../lib/packs/check-references';
import type { SourceProblem } from './types';

/**
 * References and doubles as the browser checks them, and what only a build can say: two tools on one host, and
 * decisions or rules that have already ended.
 */
export function checkContent(pack: Pack, below: readonly Pack[], today: string): SourceProblem[] {
  const problems: SourceProblem[] = checkReferences(pack, below).map(({ code, path, detail }) => ({
    file: pack.id,
    ...(path ? { path } : {}),
    message: detail ? `${code} «${detail}»` : code,
  }));
  const bad = (path: string, message: string) => problems.push({ file: pack.id, path, message });
  const ended = (path: string, date: string | undefined) => {
    if (date !== undefined && date < today) bad(path, `ended ${date}`);
  };
  for (const rule of pack.rules) ended(`rules/${rule.id}`, rule.gyldig_til);
  for (const decision of pack.decisions) ended(`decisions/${decision.tool}`, decision.gyldig_til);
  ended('expires', pack.expires);
  const hosts = new Map<string, string>();
  for (const tool of pack.tools) {
    for (const host of tool.hosts) {
      const other = hosts.get(host);
      if (other !== undefined) bad(`tools/${tool.id}`, `host ${host} belongs to ${other} already`);
      hosts.set(host, tool.id);
    }
  }
  return problems;
}
