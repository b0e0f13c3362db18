import { beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../../lib/files/read-bytes';
import { letter, paragraph, run } from '../../fixtures/files/copies';
import { goodCopy, membersOf } from './world';

const VALUES = /Kari|Nordmann|13097248022|48022|911 23 456|eksempel\.no|Guri|Berit|Per Lie|Storevik|Ola|00AB12CD/;
let members: Record<string, string>;
let bytes: Uint8Array;

beforeAll(async () => {
  const copy = await goodCopy(letter(), 'Klage Kari Nordmann.docx');
  bytes = copy.bytes;
  members = membersOf(bytes);
  expect(copy.name).toBe('Klage NAVN 1-anonymisert.docx');
});

describe('a letter', () => {
  it('holds no value in any of its members', () => {
    expect(Object.entries(members).filter(([, xml]) => VALUES.test(xml))).toEqual([]);
  });

  it('has nothing left when it is read again', async () => {
    const reading = await readBytes(bytes, 'a.docx');
    expect(reading.unread).toEqual([]);
    expect(reading.parts.filter(({ text }) => VALUES.test(text))).toEqual([]);
    expect(reading.parts.find(({ place }) => place.kind === 'sensitivity_label')?.text).toBe('Intern');
  });

  it('gives the first run of a split value the replacement, and keeps every run and its formatting', () => {
    expect(members['word/document.xml']).toContain(
      '<w:r><w:t>Klage fra [NAVN 1]</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> &amp; co om barnehageplass</w:t></w:r>',
    );
    expect(members['word/document.xml']).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t>Fødselsnummer: [FØDSELSNUMMER 1]</w:t></w:r><w:r><w:t xml:space="preserve"> og telefon',
    );
  });

  it('calls the same person the same in body, table, header, note, comment and hint', () => {
    for (const name of ['document', 'header1', 'footnotes', 'comments'])
      expect(members[`word/${name}.xml`]).toContain('[NAVN 1]');
    expect(members['word/document.xml']).toContain('w:tooltip="Skriv til [NAVN 1]"');
  });

  it('takes deleted text out, keeps what was inserted, and numbers who wrote', () => {
    expect(members['word/document.xml']).not.toMatch(/<w:del\b|delText/);
    expect(members['word/document.xml']).toContain('<w:ins w:id="2" w:author="Forfatter 1"');
    expect(members['word/comments.xml']).toContain('w:author="Forfatter 2" w:initials="F"');
  });

  it('leads no link to an address, and leaves lists of people and variables out with all that mentions them', () => {
    expect(members['word/_rels/document.xml.rels']).toContain('Target="about:blank"');
    expect(members['word/people.xml']).toBeUndefined();
    expect(members['word/_rels/document.xml.rels']).not.toContain('people');
    expect(members['[Content_Types].xml']).not.toContain('people');
    expect(members['word/settings.xml']).toContain('<w:zoom w:percent="100"/></w:settings>');
  });

  it('keeps the order of members, and dates and counts of the properties', () => {
    const before = Object.keys(membersOf(letter())).filter((name) => name !== 'word/people.xml');
    expect(Object.keys(members)).toEqual(before);
    expect(members['docProps/core.xml']).toContain('<cp:revision>3</cp:revision>');
    expect(members['docProps/core.xml']).toContain('<dc:creator></dc:creator>');
  });
});

const body = (inner: string) =>
  letter({
    'word/document.xml': `<w:document xmlns:w="w" xmlns:mc="m"><w:body>${inner}</w:body></w:document>`,
  });

describe('odd ways to write', () => {
  it.each([
    ['entities and CDATA', paragraph('<w:r><w:t>&#75;ari <![CDATA[Nord]]>m&#x61;nn &amp; co</w:t></w:r>'), '[NAVN 1]'],
    [
      'a field code',
      paragraph('<w:r><w:instrText>HYPERLINK "mailto:ola.hansen@eksempel.no"</w:instrText></w:r>'),
      '[E-POST 1]',
    ],
    ['a comment in the middle', paragraph('<w:r><w:t>Kari Nord<!-- > -->mann bor her</w:t></w:r>'), '[NAVN 1] bor her'],
    [
      'one run a letter',
      paragraph(...[...'Kari Nordmann'].map((sign) => run(sign === ' ' ? '&#32;' : sign))),
      '[NAVN 1]',
    ],
    [
      'text moved away',
      paragraph(`<w:moveFrom w:id="1" w:author="Per Lie">${run('Ola Hansen')}</w:moveFrom>`, run('Hei')),
      'Hei',
    ],
  ])('%s', async (_, inner, expected) => {
    const copy = await goodCopy(body(inner), 'a.docx');
    const reading = await readBytes(copy.bytes, 'a.docx');
    const [first] = reading.parts;
    expect(first?.text).toContain(expected);
    expect(first?.text).not.toMatch(/Kari|mann|hansen|Ola/i);
  });
});

it('takes fields’ names, codes, choices and hidden dates along', async () => {
  const field =
    '<w:sdt><w:sdtPr><w:alias w:val="Søker Kari Nordmann"/><w:date w:fullDate="1972-09-13T00:00:00Z"/><w:dropDownList><w:listItem w:displayText="Kari Nordmann" w:value="Kari Nordmann"/></w:dropDownList></w:sdtPr></w:sdt>';
  const code = '<w:fldSimple w:instr=" HYPERLINK &quot;mailto:kari.nordmann@eksempel.no&quot; "/>';
  const copy = await goodCopy(body(field + paragraph(run('Kari Nordmann'), code)), 'a.docx');
  const written = membersOf(copy.bytes)['word/document.xml'] ?? '';
  expect(written).not.toMatch(/Kari|nordmann|1972/i);
  expect(written).toContain('w:displayText="[NAVN 1]"');
});
