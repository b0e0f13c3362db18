import { type Zippable, zipSync } from 'fflate';
import { startReading } from '../files/reading';
import { unpack } from '../files/zip';
import { utf8 } from './encoding';
import { createXmlMember, escapeXml, walkXml, type XmlMember } from './xml-edit';

/** An Office file taken apart: its XML can be edited, and what no edit touches is written as it was, in the same order. */
export interface OfficeFile {
  names: readonly string[];
  /** Null where there is none of that name, or its bytes are not UTF-8. */
  xml(name: string): XmlMember | null;
  /** Leaves a member out, with every mention of it. */
  drop(name: string): void;
  write(): Uint8Array;
}

/** No clock is read: when a copy was made is nobody's business, and the same file gives the same bytes. */
const WRITTEN = '1980-01-01T00:00:00';
const STORED = /\.(?:png|jpe?g|gif|zip)$/i;

/** Null when the archive can't be opened, or must not be. */
export function openOffice(bytes: Uint8Array): OfficeFile | null {
  const reading = startReading({});
  const archive = unpack(bytes, reading, () => true);
  if (!archive || archive.locked.length > 0) return null;
  const { members } = archive;
  const opened = new Map<string, { member: XmlMember; encode: (xml: string) => Uint8Array }>();
  const dropped = new Set<string>();

  const xml = (name: string): XmlMember | null => {
    const before = opened.get(name);
    if (before) return before.member;
    const content = members.get(name);
    const text = content && !dropped.has(name) ? utf8(content) : null;
    if (!text) return null;
    const member = createXmlMember(text.text);
    opened.set(name, { member, encode: text.encode });
    return member;
  };

  const forget = (name: string, tags: string, isDropped: (attribute: string, value: string) => boolean) => {
    const member = xml(name);
    if (!member) return;
    walkXml(member.xml, {
      open({ name: tag, start, end, empty, attributes }) {
        if (tag === tags && empty && attributes.some((one) => isDropped(one.name, one.value)))
          member.edit(start, end, '');
      },
    });
  };

  return {
    names: [...members.keys()],
    xml,
    drop(name) {
      if (!members.has(name)) return;
      dropped.add(name);
      dropped.add(relationsOf(name));
    },
    write() {
      if (dropped.size > 0) {
        forget('[Content_Types].xml', 'Override', (name, value) => name === 'PartName' && dropped.has(value.slice(1)));
        for (const name of members.keys())
          if (name.endsWith('.rels'))
            forget(
              name,
              'Relationship',
              (attribute, value) => attribute === 'Target' && dropped.has(resolve(name, value)),
            );
      }
      const out: Zippable = {};
      for (const [name, content] of members) {
        if (dropped.has(name)) continue;
        const edited = opened.get(name);
        const written = edited?.member.written();
        const data =
          edited && written !== undefined && written !== edited.member.xml ? edited.encode(written) : content;
        out[name] = [data, { level: STORED.test(name) ? 0 : 6, mtime: WRITTEN }];
      }
      return zipSync(out);
    },
  };
}

/** Is any of these values still written out in any XML of the file, in text or attribute; also as names and addresses write it? */
export function holdsAny(bytes: Uint8Array, values: readonly string[]): boolean {
  const file = openOffice(bytes);
  if (!file) return true;
  const wanted = values.flatMap((value) => [
    ...new Set([value, escapeXml(value), value.replaceAll(' ', '_'), value.replaceAll(' ', '%20')]),
  ]);
  return file.names.some((name) => {
    const xml = /\.(?:xml|rels|vml)$/i.test(name) ? file.xml(name)?.xml : undefined;
    return xml !== undefined && wanted.some((value) => xml.includes(value));
  });
}

function relationsOf(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

/** A relation's target as the name of a member: from the folder of the part it belongs to. */
function resolve(rels: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = rels
    .replace(/_rels\/[^/]+$/, '')
    .split('/')
    .slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
