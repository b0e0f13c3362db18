import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  /** Local name without its prefix, and the attributes by local name. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A document type could define entities that grow without end; no Office file has one. */
const DOCTYPE = /<!DOCTYPE/i;

/** Goes through XML once. Throws on a document type and on what is not well formed. */
export function readXml(xml: string, handlers: XmlHandlers): void {
  if (DOCTYPE.test(xml.slice(0, 4_000))) throw new Error('document type');
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = String(value);
    handlers.open?.(local(tag.name), attributes);
  });
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.write(xml).close();
}

function local(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

/** The text of some elements, with a line for each of `lines`, a tab for each of `tabs`; everything inside `skip` is left out. */
export function xmlText(
  xml: string,
  { lines, tabs = [], skip = [] }: { lines: string[]; tabs?: string[]; skip?: string[] },
): string {
  let text = '';
  let skipped = 0;
  readXml(xml, {
    open(name) {
      if (skip.includes(name)) skipped += 1;
      if (skipped === 0 && tabs.includes(name)) text += '\t';
    },
    close(name) {
      if (skip.includes(name)) skipped -= 1;
      if (skipped === 0 && lines.includes(name) && !text.endsWith('\n')) text += '\n';
    },
    text(piece) {
      if (skipped === 0) text += piece;
    },
  });
  return text.trim();
}
