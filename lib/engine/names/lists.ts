import type { Pack } from '../../contracts/pack';
import { fromBase64 } from './base64';
import type { CompiledNames } from './compiled-names';
import { decodeModel } from './decode';
import { TRAIT } from './traits';

/** The lists of all layers together; null when no pack brings names. */
export function compileNames(packs: readonly Pack[]): CompiledNames | null {
  const names: CompiledNames = { first: new Set(), last: new Set(), share: new Map(), titles: new Set(), model: null };
  let any = false;
  let model: string | undefined;
  for (const pack of packs) {
    if (!pack.names) continue;
    any = true;
    model = pack.names.model ?? model;
    for (const name of lines(pack.names.first)) names.first.add(name);
    for (const name of lines(pack.names.last)) names.last.add(name);
    for (const line of lines(pack.names.ambiguous)) {
      const [name, share] = line.split('\t');
      if (name) names.share.set(name, Number(share ?? 0) || 0);
    }
    for (const title of pack.names.titles) names.titles.add(title.toLowerCase());
  }
  if (model !== undefined) {
    const bytes = fromBase64(model);
    names.model = bytes && decodeModel(bytes, moreWords(names));
  }
  return any ? names : null;
}

/** Listed names that a kommune's own pack may have added. */
function moreWords({ first, last, share }: CompiledNames) {
  const plain = (list: Set<string>) => [...list].filter((name) => !share.has(name));
  return [
    { words: plain(first), bits: 1 },
    { words: plain(last), bits: TRAIT.last & (1 << 2) },
  ];
}

/** True when a pack brings a model that could not be read: its names would be found by the lists alone. */
export function hasBrokenModel(packs: readonly Pack[], names: CompiledNames | null): boolean {
  return names !== null && names.model === null && packs.some((pack) => pack.names?.model !== undefined);
}

function lines(list: string): string[] {
  return list
    .normalize('NFC')
    .toLowerCase()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
