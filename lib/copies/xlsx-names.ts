import type { OfficeFile } from './office-file';
import { applyEdits, type OwnEdit, type Owner } from './text-map';
import { escapeFor, escapeXml, unescapeXml, walkXml, type XmlAttribute, type XmlMember } from './xml-edit';

/** Names that formulas use: of sheets, and of areas. A name that changes changes in every formula, or they would break. */
export interface Names {
  sheet(member: XmlMember, name: XmlAttribute): Owner;
  area(member: XmlMember, name: XmlAttribute): Owner;
  /** A sheet's name where it stands as plain text; follows the sheet. */
  follow(owner: Owner): void;
  /** Writes every formula that uses a name that has changed. `own`: edits that a formula has already. */
  writeFormulas(formulas: readonly Formula[]): void;
}

/** The formula's raw XML between two offsets. */
export interface Formula {
  member: XmlMember;
  start: number;
  end: number;
  edits: OwnEdit[];
}

/** Longest name of a sheet. */
const LONGEST = 31;

export function createNames(): Names {
  const sheets = new Map<string, string>();
  const areas = new Map<string, string>();
  const followers: Owner[] = [];
  const owner = (
    kept: Map<string, string>,
    clean: (name: string) => string,
    member: XmlMember,
    { value, valueStart, valueEnd }: XmlAttribute,
  ): Owner => ({
    // «Kari_Nordmann» is read as «Kari Nordmann», offset for offset.
    text: value.replaceAll('_', ' '),
    take(edits) {
      const name = unused(clean(applyEdits(value, edits)), kept);
      kept.set(value, name);
      member.edit(valueStart, valueEnd, escapeXml(name));
    },
  });
  return {
    sheet: (member, name) => owner(sheets, sheetName, member, name),
    area: (member, name) => owner(areas, areaName, member, name),
    follow: (follower) => void followers.push(follower),
    writeFormulas(formulas) {
      for (const follower of followers) {
        const name = sheets.get(follower.text) ?? areas.get(follower.text) ?? renamed(follower.text, sheets, areas);
        if (name !== follower.text) follower.take([{ start: 0, end: follower.text.length, text: name }]);
      }
      for (const { member, start, end, edits } of formulas) {
        const raw = member.xml.slice(start, end);
        const before = applyEdits(unescapeXml(raw), edits);
        const after = renamed(before, sheets, areas);
        if (edits.length > 0 || after !== before) member.edit(start, end, escapeFor(member.xml, start)(after));
      }
    },
  };
}

function renamed(formula: string, sheets: ReadonlyMap<string, string>, areas: ReadonlyMap<string, string>): string {
  let text = formula;
  for (const [before, after] of sheets) {
    const quoted = `'${after.replaceAll("'", "''")}'!`;
    text = text.replaceAll(`'${before.replaceAll("'", "''")}'!`, quoted);
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}_.'])${literal(before)}!`, 'gu'), quoted.replaceAll('$', '$$$$'));
  }
  for (const [before, after] of areas)
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}_.'"])${literal(before)}(?![\\p{L}\\p{N}_.'(!"])`, 'gu'), after);
  return text;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Without the signs that no sheet may be called by, a placeholder's brackets among them. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\]/g, '')
      .replace(/^'|'$/g, '')
      .slice(0, LONGEST - 3)
      .trim() || 'Ark'
  );
}

function areaName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.]+/gu, '_').replace(/^[^\p{L}_]+|_+$/gu, '') || 'Navn';
}

function unused(name: string, kept: ReadonlyMap<string, string>): string {
  const taken = new Set(kept.values());
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`;
  return free;
}

/** A formula's texts in quotes, as owners; what else it says is no text. */
export function formulaTexts(formula: Formula): Owner[] {
  const text = unescapeXml(formula.member.xml.slice(formula.start, formula.end));
  return [...text.matchAll(/"((?:[^"]|"")*)"/g)].flatMap((match): Owner[] => {
    const inner = match[1] ?? '';
    if (inner.trim() === '') return [];
    const from = match.index + 1;
    return [
      {
        text: inner,
        take(edits) {
          for (const { start, end, text: replacement } of edits)
            formula.edits.push({ start: from + start, end: from + end, text: replacement.replaceAll('"', '""') });
          formula.edits.sort((a, b) => a.start - b.start);
        },
      },
    ];
  });
}

/** Headers of tables must be what their cells say, and filters what they filter by: they follow the cells that have changed. */
export function followCells(file: OfficeFile, changes: ReadonlyMap<string, string>): void {
  if (changes.size === 0) return;
  for (const name of file.names) {
    const isTable = /^xl\/tables\/[^/]+\.xml$/.test(name);
    if (!isTable && !/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const member = file.xml(name);
    if (!member) continue;
    walkXml(member.xml, {
      open({ name: tag, attributes }) {
        const wanted = tag === 'tableColumn' ? 'name' : tag === 'filter' || tag === 'customFilter' ? 'val' : null;
        const own = attributes.find((one) => one.name === wanted);
        const after = own ? changes.get(own.value) : undefined;
        if (own && after !== undefined) member.edit(own.valueStart, own.valueEnd, escapeXml(after));
      },
    });
  }
}
