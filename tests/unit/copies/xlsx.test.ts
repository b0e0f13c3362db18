import { beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../../lib/files/read-bytes';
import { pupils } from '../../fixtures/files/copies';
import { goodCopy, membersOf } from './world';

const VALUES = /Kari|Nordmann|13097248022|911 23 456|Guri|gurivik|Berit|Storevik/;
let members: Record<string, string>;
let bytes: Uint8Array;
const sheet = () => members['xl/worksheets/sheet1.xml'] ?? '';

beforeAll(async () => {
  const copy = await goodCopy(pupils(), 'elever.xlsx');
  bytes = copy.bytes;
  members = membersOf(bytes);
});

describe('a workbook', () => {
  it('holds no value in any of its members', () => {
    expect(Object.entries(members).filter(([, xml]) => VALUES.test(xml))).toEqual([]);
  });

  it('has nothing left when it is read again, in hidden sheets either', async () => {
    const reading = await readBytes(bytes, 'a.xlsx');
    expect(reading.unread).toEqual([]);
    expect(reading.parts.filter(({ text }) => VALUES.test(text))).toEqual([]);
    expect(reading.parts.filter(({ place }) => place.kind === 'sheet')).toHaveLength(2);
  });

  it('makes a number that is an identity number text, in the same style', () => {
    expect(sheet()).toContain('<c r="B2" s="1" t="inlineStr"><is><t>[FØDSELSNUMMER 1]</t></is></c>');
  });

  it('replaces what a formula remembers and what it says, and keeps the formula', () => {
    expect(sheet()).toContain('<c r="D2" t="str"><f>A2&amp;" er elev"</f><v>[NAVN 1] er elev</v></c>');
    expect(sheet()).toContain('<c r="B3" t="str"><f>B2</f><v>[FØDSELSNUMMER 1]</v></c>');
    expect(sheet()).toContain(`<f>IF(A2="[NAVN 1]",'NAVN 1'!A1,0)</f>`);
  });

  it('renames a sheet that is called after somebody, wherever it is named', () => {
    expect(members['xl/workbook.xml']).toContain('<sheet name="NAVN 1" sheetId="2" state="hidden"');
    expect(members['xl/workbook.xml']).toContain(`<definedName name="Omrade">'NAVN 1'!$A$1</definedName>`);
    expect(members['docProps/app.xml']).toContain('<vt:lpstr>Elever</vt:lpstr><vt:lpstr>NAVN 1</vt:lpstr>');
  });

  it('replaces shared strings run by run, unused ones and page headers too', () => {
    expect(members['xl/sharedStrings.xml']).toContain(
      '<si><r><rPr><b/></rPr><t xml:space="preserve">[NAVN 1]</t></r><r><t></t></r></si>',
    );
    expect(members['xl/sharedStrings.xml']).toContain('<si><t>Foresatt: [NAVN 1]</t></si>');
    expect(sheet()).toContain('<oddHeader>&amp;LElevliste [NAVN 1]&amp;R&amp;P</oddHeader>');
  });

  it('numbers who commented, also where the comment says so itself', () => {
    expect(members['xl/comments1.xml']).toContain('<author>Forfatter 1</author>');
    expect(members['xl/comments1.xml']).toContain('<t>Forfatter 1:</t>');
  });

  it('leaves dates, other cells and styles to the byte', () => {
    expect(sheet()).toContain('<c r="C2" s="2"><v>31118</v></c>');
    expect(members['xl/styles.xml']).toBe(membersOf(pupils())['xl/styles.xml']);
  });
});

const withSheet = (rows: string, more: Record<string, string> = {}) =>
  pupils({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...more });

describe('odd ways to write', () => {
  it.each([
    ['as powers of ten', '<c r="A1"><v>1.3097248022E10</v></c>'],
    ['without the zero that its format shows', '<c r="A1" s="1"><v>1417210004</v></c>'],
    ['with a prefix of its own', '<x:c xmlns:x="x" r="A1"><x:v>13097248022</x:v></x:c>'],
  ])('an identity number %s', async (_, cell) => {
    const bytes = withSheet(`<row r="1">${cell}</row>`);
    const copy = await goodCopy(bytes, 'a.xlsx');
    expect(membersOf(copy.bytes)['xl/worksheets/sheet1.xml']).toMatch(
      /t="inlineStr"><(x:)?is><\1?t>\[FØDSELSNUMMER 1\]/,
    );
  });

  it('headers of tables and filters follow their cells', async () => {
    const copy = await goodCopy(
      withSheet(
        '<row r="1"><c r="A1" t="s"><v>4</v></c></row></sheetData><autoFilter ref="A1:A2"><filterColumn colId="0"><filters><filter val="Kari Nordmann"/></filters></filterColumn></autoFilter><sheetData>',
        {
          'xl/tables/table1.xml':
            '<table id="1"><tableColumns><tableColumn id="1" name="Kari Nordmann"/></tableColumns></table>',
        },
      ),
      'a.xlsx',
    );
    const written = membersOf(copy.bytes);
    expect(written['xl/tables/table1.xml']).toContain('name="[NAVN 1]"');
    expect(written['xl/worksheets/sheet1.xml']).toContain('<filter val="[NAVN 1]"/>');
  });

  it('people of threads lose name and address', async () => {
    const copy = await goodCopy(
      pupils({
        'xl/persons/person.xml':
          '<personList><person displayName="Berit Moe" id="{1}" userId="S::berit.moe@eksempel.no::1" providerId="AD"/></personList>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A1" personId="{1}" id="{2}"><text>Spør Kari Nordmann</text></threadedComment></ThreadedComments>',
      }),
      'a.xlsx',
    );
    const written = membersOf(copy.bytes);
    expect(written['xl/persons/person.xml']).toContain(
      'displayName="Forfatter 1" id="{1}" userId="Forfatter 1" providerId="None"',
    );
    expect(written['xl/threadedComments/threadedComment1.xml']).toContain('<text>Spør [NAVN 1]</text>');
  });
});
