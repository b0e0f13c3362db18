import type { NoCopyReason } from '../contracts/copies';
import type { OfficeFile } from './office-file';
import type { Owner, TextMap } from './text-map';
import { walkXml, type XmlMember, type XmlTag } from './xml-edit';

/** Says nothing of anybody: dates, counts, the program's own name. What is not listed is emptied. */
const PLAIN = new Set(
  'created modified lastPrinted revision TotalTime Pages Words Characters Lines Paragraphs CharactersWithSpaces Application AppVersion DocSecurity ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged i4 version language'.split(
    ' ',
  ),
);
/** A sensitivity label is the kommune's own, and says how the file is to be treated; who set it is not part of that. */
const LABEL = /^MSIP_Label_(?!.*_Owner$)/;

/** Empties author, title, company and own properties. `sheetTitles`: the titles of parts are the sheets' names, and follow them. */
export function cleanProperties(file: OfficeFile, sheetTitles: ((titles: Owner) => void) | null): void {
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) {
    const member = file.xml(name);
    if (!member) continue;
    const path: string[] = [];
    walkXml(member.xml, {
      open: (tag) => void path.push(tag.name),
      close: () => void path.pop(),
      text(start, end) {
        if (member.xml.slice(start, end).trim() === '' || PLAIN.has(path.at(-1) ?? '')) return;
        if (path.includes('HeadingPairs')) return;
        if (sheetTitles && path.includes('TitlesOfParts')) sheetTitles(member.owner(start, end));
        else member.edit(start, end, '');
      },
    });
  }
  cleanOwnProperties(file);
  for (const name of file.names) if (/^(?:docProps\/thumbnail\.|customXml\/)/.test(name)) file.drop(name);
}

function cleanOwnProperties(file: OfficeFile): void {
  const member = file.xml('docProps/custom.xml');
  if (!member) return;
  let removing: number | null = null;
  walkXml(member.xml, {
    open({ name, start, attributes }) {
      const own = attributes.find((one) => one.name === 'name');
      if (name === 'property' && own && !LABEL.test(own.value)) removing = start;
    },
    close(name, _, end) {
      if (name !== 'property' || removing === null) return;
      member.edit(removing, end, '');
      removing = null;
    },
  });
}

/** Where links lead, in the text too. A target with a value in it leads nowhere afterwards: half an address is no address. */
export function addLinks(file: OfficeFile, map: TextMap): void {
  for (const name of file.names) {
    const member = name.endsWith('.rels') ? file.xml(name) : null;
    if (!member) continue;
    walkXml(member.xml, {
      open({ name: tag, attributes }) {
        const value = (wanted: string) => attributes.find((one) => one.name === wanted);
        const target = value('Target');
        if (tag !== 'Relationship' || !target || value('TargetMode')?.value !== 'External') return;
        if (/attachedTemplate$|mailMergeSource$|recipientData$/.test(value('Type')?.value ?? '')) return;
        addLine(map, {
          text: target.value.replace(/^mailto:/i, 'mailto '),
          take: () => member.edit(target.valueStart, target.valueEnd, 'about:blank'),
        });
      },
    });
  }
}

/** An owner on a line of its own. */
export function addLine(map: TextMap, owner: Owner): void {
  map.reglue('\n');
  map.add(owner);
  map.glue('\n');
}

/** Attributes that people read or write, each on its own line. */
export function addAttributes(map: TextMap, member: XmlMember, tag: XmlTag, names: ReadonlySet<string>): void {
  for (const { name, value, valueStart, valueEnd } of tag.attributes)
    if (names.has(name) && value.trim() !== '') addLine(map, member.owner(valueStart, valueEnd));
}

/** What no kind of Office file may hold to be copied: values in places that nobody replaces. */
const REFUSED: readonly (readonly [RegExp, NoCopyReason])[] = [
  [/vbaProject|vbaData|\/activeX\/|\/embeddings\/|\/macrosheets\//i, 'macro_or_object'],
  [/\/charts(?:heets)?\//, 'chart'],
  [/\/(?:pivot\w*|slicer\w*|timeline\w*)\//i, 'pivot'],
  [/\/externalLinks\//, 'external_link'],
];
const COMMON =
  /^(?:\[Content_Types\]\.xml|docProps\/[^/]+|docMetadata\/LabelInfo\.xml|customXml\/.*|.*\.rels|.*\/media\/[^/]+|.*\/theme\/[^/]+|.*\/fonts\/[^/]+|.*\/printerSettings\/[^/]+\.bin)$/;

/** A part that is not known may hold anything, and is not written over unseen. */
export function refusePart(names: readonly string[], known: RegExp): NoCopyReason | null {
  for (const name of names) {
    if (name.endsWith('/')) continue;
    const refused = REFUSED.find(([pattern]) => pattern.test(name));
    if (refused) return refused[1];
    if (!COMMON.test(name) && !known.test(name)) return 'unknown_part';
  }
  return null;
}

/** Files of pictures, by name: nobody reads them. */
export function hasPictures(names: readonly string[]): boolean {
  return names.some((name) => /\/media\/[^/]+$/.test(name));
}
