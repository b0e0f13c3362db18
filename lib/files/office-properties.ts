import { strFromU8 } from 'fflate';
import type { Reading } from './reading';
import { readXml } from './xml';
import type { Members } from './zip';

/** Says nothing of anybody, and would only be noise: dates, counts, the program's own name. */
const PLAIN = new Set(
  'created modified lastPrinted revision TotalTime Pages Words Characters Lines Paragraphs CharactersWithSpaces Application AppVersion DocSecurity ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged Slides Notes HiddenSlides MMClips PresentationFormat'.split(
    ' ',
  ),
);

/** Text of one member, or null. */
export function memberText(members: Members, name: string): string | null {
  const bytes = members.get(name);
  return bytes ? strFromU8(bytes) : null;
}

/** Author, title, company and own properties; sensitivity labels of Microsoft Purview by their names. */
export function readProperties(members: Members, reading: Reading): void {
  const found: string[] = [];
  const labels: string[] = [];
  for (const name of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml', 'meta.xml']) {
    const xml = memberText(members, name);
    if (xml === null) continue;
    let here = '';
    let property = '';
    readXml(xml, {
      open(tag, attributes) {
        here = tag;
        if (tag === 'property' || tag === 'user-defined') property = attributes.name ?? '';
      },
      close() {
        here = '';
      },
      text(piece) {
        if (piece.trim() === '' || PLAIN.has(here)) return;
        if (/^MSIP_Label_.*_Name$/.test(property)) labels.push(piece.trim());
        else if (!property.startsWith('MSIP_Label_'))
          found.push(property ? `${property}: ${piece.trim()}` : piece.trim());
      },
    });
  }
  reading.add({ kind: 'properties' }, found.join('\n'));
  reading.add({ kind: 'sensitivity_label' }, labels.join('\n'));
}

/** Objects that hold other documents or programs. */
export function missEmbedded(names: Iterable<string>, reading: Reading): void {
  for (const name of names)
    if (/(?:vbaProject\.bin|\/embeddings\/|\/activeX\/|^Object |^ObjectReplacements\/)/.test(name)) {
      reading.miss('macro_or_object');
      return;
    }
}

/** Pictures are not read, and may hold a page of text. */
export function missPictures(names: Iterable<string>, reading: Reading): void {
  for (const name of names)
    if (/(?:^|\/)(?:media|Pictures)\/[^/]+\.(?:png|jpe?g|gif|tiff?|bmp|webp|emf|wmf)$/i.test(name)) {
      reading.miss('image_not_read');
      return;
    }
}
