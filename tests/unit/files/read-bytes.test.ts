import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilePlace, FileReading } from '../../../lib/contracts/files';
import { placeOf } from '../../../lib/files/place';
import { readBytes } from '../../../lib/files/read-bytes';
import { archive, docx, odf, pptx, xlsx } from '../../fixtures/files/office';
import { pdf } from '../../fixtures/files/pdf';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const textOf = ({ parts }: FileReading, kind: FilePlace['kind']) =>
  parts.flatMap(({ place, text }) => (place.kind === kind ? [text] : [])).join('\n');
const reasons = ({ unread }: FileReading) => unread.map(({ reason }) => reason);

describe('plain text, by content and not by name', () => {
  it.each([
    ['UTF-8', utf8('Blåbærsyltetøy'), 'a.txt'],
    ['UTF-8 with a mark', utf8('\ufeffBlåbærsyltetøy'), 'a.csv'],
    ['Latin-1', latin1('Blåbærsyltetøy'), 'a.txt'],
    [
      'UTF-16, little end first',
      Uint8Array.from([255, 254, ...[...'Blåbærsyltetøy'].flatMap((s) => [s.charCodeAt(0), 0])]),
      'a.csv',
    ],
    ['UTF-16 without a mark', Uint8Array.from([...'Blåbærsyltetøy'].flatMap((s) => [s.charCodeAt(0), 0])), 'a.csv'],
    [
      'UTF-16, big end first',
      Uint8Array.from([254, 255, ...[...'Blåbærsyltetøy'].flatMap((s) => [0, s.charCodeAt(0)])]),
      'bilde.png',
    ],
  ])('%s', async (_, bytes, name) => {
    const reading = await readBytes(bytes, name);
    expect(reading.parts.map(({ text }) => text.replace('\ufeff', ''))).toEqual(['Blåbærsyltetøy']);
    expect(reading.unread).toEqual([]);
  });

  it.each([
    ['{"navn": "Kari"}', 'x', 'json'],
    ['<?xml version="1.0"?><a navn="Kari">Ola</a>', 'x', 'xml'],
    ['a;b\n1;2', 'x.csv', 'csv'],
    ['From: a@b.no\nTo: c@d.no\nSubject: Sak\n\nHei', 'x', 'eml'],
    ['<!doctype html><p>Hei</p>', 'x.txt', 'html'],
    ['{\\rtf1 Hei}', 'x.doc', 'rtf'],
  ])('tells %s', async (text, name, kind) => {
    expect((await readBytes(utf8(text), name)).kind).toBe(kind);
  });

  it('HTML: text, comments and attributes, no scripts', async () => {
    const html =
      '<html><script>let hemmelig = 1</script><p style="display:none">Kari &Aring;s</p><!-- fnr 13097248022 --><img alt="Ola"></html>';
    const reading = await readBytes(utf8(html), 'a.html');
    expect(textOf(reading, 'body')).toBe('Kari Ås');
    expect(textOf(reading, 'comment')).toBe('fnr 13097248022');
    expect(textOf(reading, 'properties')).toBe('Ola');
  });

  it('RTF: letters of the code page and of Unicode, tables, no font names', async () => {
    const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Times;}}\f0 Bl\'e5b\u230?r \par Kari\cell 13097248022\row}`;
    expect(textOf(await readBytes(utf8(rtf), 'a.rtf'), 'body')).toBe('Blåbær \nKari\t13097248022');
  });

  it('XML: text and attributes', async () => {
    expect(textOf(await readBytes(utf8('<?xml version="1.0"?><p navn="Kari">13097248022</p>'), 'a'), 'body')).toMatch(
      /13097248022[\s\S]*Kari/,
    );
  });
});

describe('Office files, in every place that hides something', () => {
  it('docx', async () => {
    const reading = await readBytes(docx(), 'sak.docx');
    expect(reading.kind).toBe('docx');
    expect(textOf(reading, 'body')).toBe('Vedtak for Kari\nNordmann & co\nNavn\tFnr\nOla\t13097248022');
    expect(textOf(reading, 'tracked_change')).toContain('slettet setning');
    expect(textOf(reading, 'tracked_change')).toContain('Per Lie');
    expect(textOf(reading, 'comment')).toBe('Ring mor først');
    expect(textOf(reading, 'header_footer')).toBe('Unntatt offentlighet');
    expect(textOf(reading, 'footnote')).toBe('Se journal');
    expect(textOf(reading, 'properties')).toBe('Guri Vik\nSak\nSaksnr: 2026/17');
    expect(textOf(reading, 'sensitivity_label')).toBe('Fortrolig');
    expect(reading.unread).toEqual([]);
  });

  it('xlsx: whole numbers, dates as dates, hidden sheets, comments', async () => {
    const reading = await readBytes(xlsx(2), 'liste.xlsx');
    const sheet = reading.parts.find(({ place }) => place.kind === 'sheet');
    expect(sheet).toEqual({
      place: { kind: 'sheet', sheet: 'Elever', firstRow: 3 },
      text: 'Kari Nordmann\t13097248022\t12.03.1985\t\tnotat 3\nKari Nordmann\t13097248022\t12.03.1985\t\tnotat 4',
    });
    expect(reading.parts).toContainEqual({
      place: { kind: 'sheet', sheet: 'Skjult', firstRow: 1, hidden: true },
      text: 'hemmelig',
    });
    expect(textOf(reading, 'comment')).toContain('sjekk adressen');
    expect(textOf(reading, 'comment')).toContain('Berit Moe');
  });

  it('pptx: hidden slides, notes; its pictures are said to be unread', async () => {
    const reading = await readBytes(pptx(), 'a.pptx');
    expect(reading.parts).toContainEqual({ place: { kind: 'slide', slide: 2, hidden: true }, text: 'Skjult lysark' });
    expect(reading.parts).toContainEqual({ place: { kind: 'notes', slide: 1 }, text: 'Ikke si navnet' });
    expect(reasons(reading)).toEqual(['image_not_read']);
  });

  it('odt, ods', async () => {
    const text = await readBytes(
      odf(
        'text',
        '<office:body><office:text><text:p>Kari<office:annotation><text:p>ring</text:p></office:annotation></text:p></office:text></office:body>',
      ),
      'a.odt',
    );
    expect([text.kind, textOf(text, 'body'), textOf(text, 'comment'), textOf(text, 'properties')]).toEqual([
      'odt',
      'Kari',
      'ring',
      'Guri Vik',
    ]);
    const sheet = await readBytes(
      odf(
        'spreadsheet',
        '<office:body><table:table table:name="Ark"><table:table-row><table:table-cell><text:p>Kari</text:p></table:table-cell><table:table-cell><text:p>13097248022</text:p></table:table-cell></table:table-row></table:table></office:body>',
      ),
      'a.ods',
    );
    expect(sheet.parts[0]).toEqual({ place: { kind: 'sheet', sheet: 'Ark', firstRow: 1 }, text: 'Kari\t13097248022' });
  });

  it('keeps cells in their rows and columns where a sheet has gaps, so that a finding’s cell is the right one', async () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = `<row r="2">${cell('B2', 'to')}</row><row r="5">${cell('A5', 'fem')}</row><row r="900">${cell('C900', 'langt nede')}</row>`;
    const book = archive({
      'xl/workbook.xml': '<workbook><sheets><sheet name="Ark"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    });
    const cells = (given: Awaited<ReturnType<typeof readBytes>>, text: string) =>
      given.parts.flatMap((part) =>
        part.text.includes(text) ? [placeOf(part, part.text.indexOf(text), given.kind).cell] : [],
      );
    const read = await readBytes(book, 'a.xlsx');
    expect(['to', 'fem', 'langt nede'].map((text) => cells(read, text))).toEqual([['B2'], ['A5'], ['C900']]);

    const p = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const empty = (count: number) => `<table:table-cell table:number-columns-repeated="${count}"/>`;
    const table = `<table:table table:name="Ark"><table:table-row table:number-rows-repeated="3">${empty(9)}</table:table-row><table:table-row>${empty(2)}${p('fire')}<table:covered-table-cell/>${p('fem')}</table:table-row><table:table-row table:number-rows-repeated="200">${empty(1)}</table:table-row><table:table-row>${p('nede')}</table:table-row></table:table>`;
    const ods = await readBytes(odf('spreadsheet', `<office:body>${table}</office:body>`), 'a.ods');
    expect(['fire', 'fem', 'nede'].map((text) => cells(ods, text))).toEqual([['C4'], ['E4'], ['A205']]);
  });

  it('locked OpenDocument is said to be locked', async () => {
    expect(reasons(await readBytes(odf('text', '', '<manifest><encryption-data/></manifest>'), 'a.odt'))).toEqual([
      'password',
    ]);
  });
});

describe('PDF', () => {
  it('page by page, with notes and information; a page without text is said to be unread', async () => {
    const reading = await readBytes(pdf(['Kari Nordmann\nfnr 13097248022', ''], { note: 'se journal' }), 'a.pdf');
    expect(reading.kind).toBe('pdf');
    expect(reading.parts.find(({ place }) => place.kind === 'page')?.text).toContain('13097248022');
    expect(textOf(reading, 'annotation')).toBe('se journal');
    expect(textOf(reading, 'properties')).toBe('Guri Vik');
    expect(reading.unread).toEqual([{ reason: 'no_text_layer', place: { kind: 'page', page: 2 } }]);
  });

  it('damaged', async () => {
    expect(reasons(await readBytes(utf8('%PDF-1.7 nothing here'), 'a.pdf'))).toEqual(['damaged']);
  });
});

describe('mail and archives', () => {
  const mail = [
    'From: Kari Nordmann <kari@example.no>',
    'To: post@nordvik.kommune.no',
    'Subject: =?UTF-8?Q?Klage_p=C3=A5_vedtak?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'S=F8nnen min er syk.',
    '--x',
    'Content-Type: text/csv; name=liste.csv',
    'Content-Disposition: attachment; filename=liste.csv',
    '',
    'navn;fnr',
    '--x--',
  ].join('\r\n');

  it('eml with an attachment', async () => {
    const reading = await readBytes(utf8(mail), 'a.eml');
    expect(textOf(reading, 'mail_headers')).toContain('Klage på vedtak');
    expect(textOf(reading, 'mail_headers')).toContain('kari@example.no');
    expect(textOf(reading, 'body')).toContain('Sønnen min er syk.');
    expect(reading.parts.at(-1)).toMatchObject({
      place: { kind: 'member', name: 'liste.csv', inside: { kind: 'body' } },
      text: expect.stringContaining('navn;fnr'),
    });
  });

  it('a zip in a zip, and no deeper than three', async () => {
    let inner = archive({ 'a.txt': 'Kari' });
    expect((await readBytes(inner, 'x')).parts[0]).toMatchObject({
      place: { kind: 'member', name: 'a.txt' },
      text: 'Kari',
    });
    for (let i = 0; i < 4; i += 1) inner = archive({ 'inner.zip': inner });
    expect(reasons(await readBytes(inner, 'x'))).toEqual(['too_deep']);
  });

  it('what would grow a thousandfold is not unpacked', async () => {
    const bomb = archive({ 'a.txt': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(reasons(await readBytes(bomb, 'a.zip'))).toEqual(['expands_too_much']);
  });

  it('too many members', async () => {
    const many = archive(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}.txt`, 'x'])));
    expect(reasons(await readBytes(many, 'a.zip'))).toEqual(['too_many_members']);
  });

  it('a member locked with a password', async () => {
    const bytes = archive({ 'a.txt': 'Kari', 'b.txt': 'Ola' });
    const central = bytes.findLastIndex(
      (byte, i) => byte === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
    );
    bytes[central + 8] = 1;
    const reading = await readBytes(bytes, 'a.zip');
    expect(reading.unread).toEqual([
      { reason: 'password', place: { kind: 'member', name: 'b.txt', inside: { kind: 'body' } } },
    ]);
    expect(textOf(reading, 'member')).toBe('Kari');
  });
});

describe('what nobody can read is said', () => {
  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), ['image_not_read']],
    ['any bytes', Uint8Array.from({ length: 200 }, (_, i) => (i * 7) % 256), ['unknown_kind']],
    [
      'an old Office file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
      ['unknown_kind'],
    ],
    ['half a zip', archive({ 'a.txt': 'Kari Nordmann' }).slice(0, 40), ['damaged']],
  ])('%s', async (_, bytes, expected) => {
    expect(reasons(await readBytes(bytes, 'notat.txt'))).toEqual(expected);
  });

  it('a document type in Office XML is refused', async () => {
    const evil = archive({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>' });
    expect(reasons(await readBytes(evil, 'a.docx'))).toEqual(['reader_failed']);
  });
});

describe('any bytes at all', () => {
  const samples = [docx(), xlsx(3), pptx(), pdf(['Kari']), archive({ 'a.txt': 'x' }), utf8('{\\rtf1 Hei}')];

  it('get an answer, and never an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc
            .tuple(fc.constantFrom(...samples), fc.nat(), fc.uint8Array({ maxLength: 12 }))
            .map(([sample, at, noise]) => {
              const bytes = sample.slice();
              bytes.set(noise.slice(0, Math.max(0, bytes.length - (at % bytes.length))), at % bytes.length);
              return bytes;
            }),
          fc.tuple(fc.constantFrom(...samples), fc.nat()).map(([sample, at]) => sample.slice(0, at % sample.length)),
        ),
        async (bytes) => {
          const { parts, unread } = await readBytes(bytes, 'x');
          expect(Array.isArray(parts) && Array.isArray(unread)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('cancelled is cancelled', async () => {
    const ending = new AbortController();
    const reading = readBytes(pdf(Array.from({ length: 30 }, () => 'side')), 'a.pdf', {
      signal: ending.signal,
      onProgress: () => ending.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('progress goes up to the whole', async () => {
    const shares: number[] = [];
    await readBytes(pdf(['a', 'b', 'c', 'd']), 'a.pdf', { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
