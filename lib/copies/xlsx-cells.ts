import type { SharedString } from './shared-strings';
import { applyEdits, type OwnEdit, type Owner, type TextMap } from './text-map';
import { escapeXml, type XmlMember, type XmlTag } from './xml-edit';

/** A cell while its sheet is gone through. */
export interface OpenCell {
  tag: XmlTag;
  column: number;
  /** How the number shows: a date, or padded with zeros to so many digits. */
  isDate: boolean;
  digits: number;
  hasFormula: boolean;
  /** The element `<v>` with its tags, and its text. */
  value: { start: number; end: number; textStart: number; textEnd: number } | null;
  inline: Owner[];
}

interface CellWorld {
  member: XmlMember;
  shared: readonly SharedString[];
  dayOf(value: string): string;
  /** Told of every cell whose text has changed: headers of tables and filters follow. */
  changed(before: string, after: string): void;
}

/**
 * Adds a cell's text as it is shown. A number that is replaced becomes text: an inline string of the same style, or the
 * remembered result of the formula.
 */
export function addCell(map: TextMap, cell: OpenCell, world: CellWorld): void {
  const { member } = world;
  const add = (owner: Owner) => map.add(inOneRow(owner));
  const type = attribute(cell.tag, 't')?.value ?? 'n';
  if (cell.inline.length > 0) {
    for (const run of cell.inline) add(run);
    return;
  }
  if (!cell.value) return;
  const { start, end, textStart, textEnd } = cell.value;
  const raw = member.owner(textStart, textEnd);
  if (type === 'b' || type === 'e') return;
  if (type === 's') {
    const string = world.shared[Number(raw.text)];
    if (!string) return;
    string.used = true;
    add({
      text: string.text,
      take(edits) {
        const own = string.take(edits);
        if (own !== null) writeInline(cell, member, start, end, own);
        world.changed(string.text, applyEdits(string.text, edits));
      },
    });
    return;
  }
  if (type === 'str') {
    add(raw);
    return;
  }
  const shown = shownNumber(raw.text, cell, world);
  add({
    text: shown,
    take(edits: readonly OwnEdit[]) {
      const text = applyEdits(shown, edits);
      world.changed(shown, text);
      if (!cell.hasFormula) writeInline(cell, member, start, end, text);
      else {
        setType(cell.tag, member, 'str');
        member.edit(textStart, textEnd, escapeXml(text));
      }
    },
  });
}

/** Line ends and tabs inside a cell would break the row apart in the text; they stay in the file. */
function inOneRow(owner: Owner): Owner {
  return { text: owner.text.replace(/[\t\n]/g, ' '), take: (edits) => owner.take(edits) };
}

function writeInline({ tag }: OpenCell, member: XmlMember, start: number, end: number, text: string): void {
  setType(tag, member, 'inlineStr');
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  const name = (local: string) => tag.prefix + local;
  member.edit(start, end, `<${name('is')}><${name('t')}${space}>${escapeXml(text)}</${name('t')}></${name('is')}>`);
}

function setType(tag: XmlTag, member: XmlMember, type: string): void {
  const now = attribute(tag, 't');
  if (now) member.edit(now.valueStart, now.valueEnd, type);
  else member.edit(tag.end - 1, tag.end - 1, ` t="${type}"`);
}

/** A number as people see it: a date as a date, an identity number with the zero that a number loses, nothing as powers of ten. */
function shownNumber(value: string, { isDate, digits }: OpenCell, { dayOf }: CellWorld): string {
  if (isDate) return dayOf(value);
  const number = Number(value);
  const plain = /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
  return /^\d+$/.test(plain) ? plain.padStart(digits, '0') : plain;
}

export function attribute(tag: XmlTag, name: string) {
  return tag.attributes.find((one) => one.name === name);
}
