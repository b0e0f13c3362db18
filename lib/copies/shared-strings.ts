import { applyEdits, createTextMap, type OwnEdit, type Owner } from './text-map';
import { walkXml, type XmlMember, type XmlTag } from './xml-edit';

/** A string that many cells may show. It is written once; a cell that wants something else than the others keeps its own. */
export interface SharedString {
  readonly text: string;
  /** What a cell of this string shows after these edits: null, the string itself does; else the cell must hold the text. */
  take(edits: readonly OwnEdit[]): string | null;
  used: boolean;
}

/** The strings in order. Runs of one string keep their formatting; readings of Japanese signs are no text of ours. */
export function readSharedStrings(member: XmlMember): SharedString[] {
  const strings: SharedString[] = [];
  let runs: Owner[] = [];
  let text: XmlTag | null = null;
  let phonetic = 0;
  walkXml(member.xml, {
    open(tag) {
      if (tag.name === 'si') runs = [];
      else if (tag.name === 'rPh') phonetic += 1;
      else if (tag.name === 't' && phonetic === 0) text = tag;
    },
    close(name) {
      if (name === 'si') strings.push(sharedString(runs));
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') text = null;
    },
    text(start, end, isCdata) {
      if (text) runs.push(member.owner(start, end, { tag: text, isCdata }));
    },
  });
  return strings;
}

function sharedString(runs: readonly Owner[]): SharedString {
  const map = createTextMap();
  for (const run of runs) map.add(run);
  const text = map.text();
  let written: string | null = null;
  return {
    text,
    used: false,
    take(edits) {
      const result = applyEdits(text, edits);
      if (written === null) {
        written = result;
        map.distribute(edits.map(({ start, end, text: replacement }) => ({ start, end, replacement })));
      }
      return written === result ? null : result;
    },
  };
}
