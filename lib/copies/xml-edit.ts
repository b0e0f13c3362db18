import { readXml } from '../files/xml';
import { applyEdits, type OwnEdit, type Owner } from './text-map';

export interface XmlAttribute {
  /** Name without its prefix. */
  name: string;
  /** Of the whole, with the white space before it. */
  start: number;
  end: number;
  valueStart: number;
  valueEnd: number;
  value: string;
}

/** A start tag at its exact place; offsets count from the beginning of the XML. */
export interface XmlTag {
  name: string;
  prefix: string;
  start: number;
  end: number;
  empty: boolean;
  attributes: XmlAttribute[];
}

interface XmlWalk {
  open?(tag: XmlTag): void;
  /** Offsets of the end tag; of the whole tag where it is empty. */
  close?(name: string, start: number, end: number): void;
  text?(start: number, end: number, isCdata: boolean): void;
}

const TAG = /<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Goes through XML and tells where everything stands. The parser that checks it first tells no offsets of attributes, and
 * ours only has to find its way in what is known to be well formed. Throws on what is not, and on a document type.
 */
export function walkXml(xml: string, walk: XmlWalk): void {
  readXml(xml, {});
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) walk.text?.(at, open < 0 ? xml.length : open, false);
    if (open < 0) return;
    at = xml.startsWith('<!', open) || xml.startsWith('<?', open) ? passBy(xml, open, walk) : passTag(xml, open, walk);
  }
}

function passBy(xml: string, open: number, walk: XmlWalk): number {
  if (xml.startsWith('<![CDATA[', open)) {
    const end = after(xml, ']]>', open);
    walk.text?.(open + 9, end - 3, true);
    return end;
  }
  return xml.startsWith('<!--', open) ? after(xml, '-->', open + 4) : after(xml, '?>', open);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error('not well formed');
  return at + mark.length;
}

function passTag(xml: string, open: number, walk: XmlWalk): number {
  TAG.lastIndex = open;
  const match = TAG.exec(xml);
  if (!match) throw new Error('not well formed');
  const [whole, closing, full = '', rest = '', slash] = match;
  const end = open + whole.length;
  const name = local(full);
  if (closing) {
    walk.close?.(name, open, end);
    return end;
  }
  if (walk.open) {
    const offset = open + 1 + full.length;
    const attributes = [...rest.matchAll(ATTRIBUTE)].map((found): XmlAttribute => {
      const raw = found[2] ?? found[3] ?? '';
      const stop = offset + found.index + found[0].length;
      return {
        name: local(found[1] ?? ''),
        start: offset + found.index,
        end: stop,
        valueStart: stop - 1 - raw.length,
        valueEnd: stop - 1,
        value: unescapeXml(raw),
      };
    });
    const prefix = full.slice(0, full.length - name.length);
    walk.open({ name, prefix, start: open, end, empty: slash === '/', attributes });
  }
  if (slash) walk.close?.(name, open, end);
  return end;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What stands for one thing in XML but is written with more: an entity, a line end of two signs. */
const UNIT = /&(#x[\da-f]+|#\d+|\w+);|\r\n?/giu;

function unitText(whole: string, entity: string | undefined): string {
  if (entity === undefined) return '\n';
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole;
  return String.fromCodePoint(/^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1)));
}

export function unescapeXml(raw: string): string {
  return /[&\r]/.test(raw) ? raw.replace(UNIT, unitText) : raw;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For an attribute as well as for text. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** For text between tags, where quotes are written as they are. */
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Where in the raw XML a place in its text stands. */
function rawOffset(raw: string, wanted: number): number {
  let text = 0;
  let at = 0;
  for (const match of raw.matchAll(UNIT)) {
    const before = match.index - at;
    if (text + before >= wanted) break;
    text += before + unitText(match[0], match[1]).length;
    at = match.index + match[0].length;
    if (text >= wanted) return at;
  }
  return at + wanted - text;
}

/** What is written at this offset stands in an attribute, or between tags. */
export function escapeFor(xml: string, start: number): (text: string) => string {
  return xml[start - 1] === '>' ? escapeText : escapeXml;
}

/** One XML file inside an Office file, and what is to be written in it. All that no edit covers stays to the byte. */
export interface XmlMember {
  readonly xml: string;
  /** Replaces the XML between two offsets. What lies inside another edit is left out. */
  edit(start: number, end: number, xml: string): void;
  /** The text between two offsets, as an owner. `tag`: its element, which must say so when white space at its ends counts. */
  owner(start: number, end: number, options?: { tag?: XmlTag; isCdata?: boolean }): Owner;
  written(): string;
}

export function createXmlMember(xml: string): XmlMember {
  const edits: OwnEdit[] = [];
  const preserved = new Set<XmlTag>();
  const edit = (start: number, end: number, text: string) => {
    edits.push({ start, end, text });
  };
  return {
    xml,
    edit,
    owner(start, end, { tag, isCdata = false } = {}) {
      const raw = xml.slice(start, end);
      const text = isCdata ? raw : unescapeXml(raw);
      const escaped = escapeFor(xml, start);
      return {
        text,
        take(own) {
          for (const { start: from, end: to, text: replacement } of own) {
            if (isCdata) edit(start + from, start + to, replacement.replaceAll(']]>', ']] >'));
            else edit(start + rawOffset(raw, from), start + rawOffset(raw, to), escaped(replacement));
          }
          if (!tag || preserved.has(tag) || tag.attributes.some(({ name }) => name === 'space')) return;
          if (!/^\s|\s$/.test(applyEdits(text, own))) return;
          preserved.add(tag);
          edit(tag.end - 1, tag.end - 1, ' xml:space="preserve"');
        },
      };
    },
    written() {
      const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
      const outer: OwnEdit[] = [];
      for (const one of sorted) if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one);
      return applyEdits(xml, outer);
    },
  };
}
