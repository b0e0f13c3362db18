import type { Language } from '../contracts/language';
import { DAY_0, DAY_0_1904, dateStyles, dayOf } from '../files/xlsx';
import { type Authors, createAuthors } from './authors';
import { addAttributes, addLine, addLinks, cleanProperties } from './office-common';
import type { OfficeFile } from './office-file';
import { readSharedStrings } from './shared-strings';
import type { TextMap } from './text-map';
import { attribute } from './xlsx-cells';
import { createNames, followCells, formulaTexts, type Names } from './xlsx-names';
import { gatherSheet, paddedStyles, type SheetWorld } from './xlsx-sheet';
import { escapeXml, walkXml, type XmlMember, type XmlTag } from './xml-edit';

/** Parts of a workbook that hold text, or that are known to hold none. */
export const XLSX_PARTS =
  /^xl\/(?:(?:workbook|sharedStrings|styles|calcChain|metadata|comments\d*)\.xml|(?:worksheets|tables|ctrlProps|threadedComments|persons)\/[^/]+\.xml|drawings\/(?:drawing\d*\.xml|vmlDrawing\d*\.vml))$/;

/** What people write in attributes: hints, messages of validation, alternative text. */
const WRITTEN = new Set(
  'display tooltip prompt promptTitle error errorTitle descr title totalsRowLabel altText altTextSummary comment'.split(
    ' ',
  ),
);

/** Gathers a workbook's text. What it gives back is to be done when the text has been replaced: formulas and headers follow. */
export function gatherXlsx(file: OfficeFile, map: TextMap, language: Language): () => void {
  const authors = createAuthors(language);
  const names = createNames();
  const changes = new Map<string, string>();
  const written: { member: XmlMember; tag: XmlTag }[] = [];
  const strings = file.xml('xl/sharedStrings.xml');
  const styles = file.xml('xl/styles.xml');
  const base = from1904(file) ? DAY_0_1904 : DAY_0;
  const world: SheetWorld = {
    shared: strings ? readSharedStrings(strings) : [],
    dates: dateStyles(styles?.xml ?? null),
    digits: paddedStyles(styles),
    dayOf: (value) => dayOf(value, base),
    changed: (before, after) => void changes.set(before, after),
    formulas: [],
    tag(member, tag) {
      authors.clean(member, tag);
      const place = tag.name === 'hyperlink' ? attribute(tag, 'location') : undefined;
      if (place) world.formulas.push({ member, start: place.valueStart, end: place.valueEnd, edits: [] });
      if (tag.attributes.some(({ name }) => WRITTEN.has(name))) written.push({ member, tag });
    },
  };
  const each = (pattern: RegExp, gather: (member: XmlMember) => void) => {
    for (const name of file.names) {
      const member = pattern.test(name) ? file.xml(name) : null;
      if (member) gather(member);
    }
  };

  each(/^xl\/worksheets\/[^/]+\.xml$/, (member) => gatherSheet(member, map, world));
  for (const string of world.shared)
    if (!string.used) addLine(map, { text: string.text, take: (edits) => void string.take(edits) });
  each(/^xl\/comments\d*\.xml$/, (member) => gatherComments(member, map, authors));
  each(/^xl\/(?:threadedComments\/[^/]+|drawings\/drawing\d*)\.xml$/, (member) => gatherTexts(member, map, world));
  each(/^xl\/persons\/[^/]+\.xml$/, (member) => cleanPersons(member, authors));
  each(/^xl\/tables\/[^/]+\.xml$/, (member) => walkXml(member.xml, { open: (tag) => world.tag(member, tag) }));
  const book = file.xml('xl/workbook.xml');
  if (book) gatherBook(book, map, names, world);
  for (const { member, tag } of written) addAttributes(map, member, tag, WRITTEN);
  for (const formula of world.formulas) for (const text of formulaTexts(formula)) addLine(map, text);
  cleanProperties(file, names.follow);
  addLinks(file, map);
  return () => {
    names.writeFormulas(world.formulas);
    followCells(file, changes);
  };
}

function from1904(file: OfficeFile): boolean {
  return /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(file.xml('xl/workbook.xml')?.xml ?? '');
}

/** Texts of comments, each on its own line. Spreadsheet programs write the author's name into the comment itself as well. */
function gatherComments(member: XmlMember, map: TextMap, authors: Authors): void {
  const people: string[] = [];
  let inAuthor = false;
  let text: XmlTag | null = null;
  let first = false;
  walkXml(member.xml, {
    open(tag) {
      if (tag.name === 'author') inAuthor = true;
      else if (tag.name === 'comment') first = true;
      else if (tag.name === 't') text = tag;
    },
    close(name) {
      if (name === 'author') inAuthor = false;
      else if (name === 't') text = null;
      else if (name === 'comment') map.reglue('\n');
    },
    text(start, end, isCdata) {
      const raw = member.xml.slice(start, end);
      if (inAuthor) {
        // «tc={…}» is no name: it ties the comment to its thread.
        if (raw.trim() === '' || raw.startsWith('tc={')) return;
        people.push(raw);
        member.edit(start, end, escapeXml(authors.nameFor(raw)));
      } else if (text) {
        const author = first ? people.find((one) => raw.startsWith(`${one}:`)) : undefined;
        if (author) member.edit(start, start + author.length, escapeXml(authors.nameFor(author)));
        map.add(member.owner(start + (author?.length ?? 0), end, { tag: text, isCdata }));
        first = false;
      }
    },
  });
  map.reglue('\n');
}

function gatherTexts(member: XmlMember, map: TextMap, world: SheetWorld): void {
  let text: XmlTag | null = null;
  walkXml(member.xml, {
    open(tag) {
      world.tag(member, tag);
      if (tag.name === 't' || tag.name === 'text') text = tag;
    },
    close(name) {
      if (name === 't' || name === 'text') text = null;
      if (name === 'p' || name === 'text') map.reglue('\n');
    },
    text(start, end, isCdata) {
      if (text) map.add(member.owner(start, end, { isCdata }));
    },
  });
}

/** Who has commented: a name, and an address that says the same. */
function cleanPersons(member: XmlMember, authors: Authors): void {
  walkXml(member.xml, {
    open({ attributes }) {
      const name = attributes.find((one) => one.name === 'displayName');
      if (!name) return;
      const number = authors.nameFor(name.value);
      for (const { name: which, valueStart, valueEnd } of attributes) {
        if (which === 'displayName' || which === 'userId') member.edit(valueStart, valueEnd, escapeXml(number));
        else if (which === 'providerId') member.edit(valueStart, valueEnd, 'None');
      }
    },
  });
}

function gatherBook(member: XmlMember, map: TextMap, names: Names, world: SheetWorld): void {
  let inName = false;
  walkXml(member.xml, {
    open(tag) {
      world.tag(member, tag);
      const name = attribute(tag, 'name');
      if (tag.name === 'sheet' && name) addLine(map, names.sheet(member, name));
      else if (tag.name === 'definedName' && name) {
        inName = !tag.empty;
        // Names that begin so are the program's own.
        if (!name.value.startsWith('_xlnm.')) addLine(map, names.area(member, name));
      } else if (tag.name === 'absPath') {
        // The folder the file was last saved in, with the name of whoever is logged in there.
        const url = attribute(tag, 'url');
        if (url && url.value !== '') member.edit(url.valueStart, url.valueEnd, '');
      }
    },
    close(name) {
      if (name === 'definedName') inName = false;
    },
    text(start, end) {
      if (inName) world.formulas.push({ member, start, end, edits: [] });
    },
  });
}
