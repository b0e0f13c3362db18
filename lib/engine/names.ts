import type { Pack } from '../contracts/pack';

/** Name lists in the form the name validator reads. Keys in lower case. */
export interface CompiledNames {
  first: Set<string>;
  last: Set<string>;
  /** Share of capitalised uses that are a person, 0–1; a name not here is taken as a name. */
  share: Map<string, number>;
  titles: Set<string>;
}

/** The lists of all layers together; null when no pack brings names. */
export function compileNames(packs: readonly Pack[]): CompiledNames | null {
  const names: CompiledNames = { first: new Set(), last: new Set(), share: new Map(), titles: new Set() };
  let any = false;
  for (const pack of packs) {
    if (!pack.names) continue;
    any = true;
    for (const name of lines(pack.names.first)) names.first.add(name);
    for (const name of lines(pack.names.last)) names.last.add(name);
    for (const line of lines(pack.names.ambiguous)) {
      const [name, share] = line.split('\t');
      if (name) names.share.set(name, Number(share ?? 0) || 0);
    }
    for (const title of pack.names.titles) names.titles.add(title.toLowerCase());
  }
  return any ? names : null;
}

function lines(list: string): string[] {
  return list
    .normalize('NFC')
    .toLowerCase()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
