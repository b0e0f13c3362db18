import { columnOf } from '../files/xlsx';
import type { SharedString } from './shared-strings';
import type { Owner, TextMap } from './text-map';
import { addCell, attribute, type OpenCell } from './xlsx-cells';
import type { Formula } from './xlsx-names';
import { walkXml, type XmlMember, type XmlTag } from './xml-edit';

/** How cells show their numbers, and what is gathered for all sheets together. */
export interface SheetWorld {
  shared: readonly SharedString[];
  dates: readonly boolean[];
  /** Digits that a style pads a number to, by style. */
  digits: readonly number[];
  dayOf(value: string): string;
  changed(before: string, after: string): void;
  formulas: Formula[];
  /** Gives a tag's attributes to whoever cleans or replaces them. */
  tag(member: XmlMember, tag: XmlTag): void;
}

/** More empty columns than this between two cells are not written out; the same as in reading. */
const MOST_GAP = 50;
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);
const PAGE = /^(?:odd|even|first)(?:Header|Footer)$/;

/** A sheet's text row by row with tabs, as it is read, each cell an owner. Hidden rows, columns and sheets too. */
export function gatherSheet(member: XmlMember, map: TextMap, world: SheetWorld): void {
  let column = -1;
  let cell: OpenCell | null = null;
  let value: { start: number; tagEnd: number } | null = null;
  let text: XmlTag | null = null;
  let formula = false;
  let page = false;
  walkXml(member.xml, {
    open(tag) {
      const { name } = tag;
      world.tag(member, tag);
      if (name === 'row') column = -1;
      else if (name === 'c') cell = openCell(tag, column, world);
      else if (name === 'v' && cell && !tag.empty) value = { start: tag.start, tagEnd: tag.end };
      else if (name === 't') text = tag;
      else if (FORMULAS.has(name) && !tag.empty) {
        formula = true;
        if (cell) cell.hasFormula = true;
      } else if (PAGE.test(name)) page = true;
    },
    close(name, start, end) {
      if (name === 'v' && cell && value) {
        cell.value = { start: value.start, end, textStart: value.tagEnd, textEnd: start };
        value = null;
      } else if (name === 't') text = null;
      else if (FORMULAS.has(name)) formula = false;
      else if (name === 'c' && cell) {
        map.glue('\t'.repeat(Math.min(cell.column - Math.max(column, 0), MOST_GAP)));
        column = cell.column;
        addCell(map, cell, { ...world, member });
        cell = null;
      } else if (name === 'row') map.glue('\n');
      else if (PAGE.test(name)) page = false;
    },
    text(start, end, isCdata) {
      if (text && cell) cell.inline.push(member.owner(start, end, { tag: text, isCdata }));
      else if (formula) world.formulas.push({ member, start, end, edits: [] });
      else if (page) addPageText(map, member.owner(start, end));
    },
  });
  map.glue('\n\n');
}

function openCell(tag: XmlTag, before: number, { dates, digits }: SheetWorld): OpenCell {
  const reference = attribute(tag, 'r')?.value;
  const style = Number(attribute(tag, 's')?.value ?? -1);
  return {
    tag,
    column: reference ? columnOf(reference) : before + 1,
    isDate: dates[style] ?? false,
    digits: digits[style] ?? 0,
    hasFormula: false,
    value: null,
    inline: [],
  };
}

/** Codes of a page's header stand between its texts: `&L`, `&"Arial,Bold"`, `&12`. */
const CODES = /&(?:"[^"]*"|\d+|K[\dA-F+-]{6}|[A-Z&])/gi;

function addPageText(map: TextMap, owner: Owner): void {
  let from = 0;
  map.glue('\n');
  for (const code of owner.text.matchAll(CODES)) {
    map.add(owner, from, code.index);
    map.glue('\n');
    from = code.index + code[0].length;
  }
  map.add(owner, from);
}

/** Digits that each style pads its number to: an identity number in «00000000000» has lost its zero in the file, not on screen. */
export function paddedStyles(styles: XmlMember | null): number[] {
  const padded: number[] = [];
  if (!styles) return padded;
  const own = new Map<string, number>();
  let inCells = false;
  walkXml(styles.xml, {
    open(tag) {
      const id = attribute(tag, 'numFmtId')?.value ?? '';
      const code = attribute(tag, 'formatCode')?.value ?? '';
      if (tag.name === 'cellXfs') inCells = true;
      else if (tag.name === 'numFmt' && /^0{2,20}$/.test(code)) own.set(id, code.length);
      else if (tag.name === 'xf' && inCells) padded.push(own.get(id) ?? 0);
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return padded;
}
