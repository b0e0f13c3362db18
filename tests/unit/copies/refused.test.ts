import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { NoCopyReason } from '../../../lib/contracts/copies';
import { writeSafeCopy } from '../../../lib/copies';
import { holdsAny } from '../../../lib/copies/office-file';
import { letter, paragraph, pupils, run } from '../../fixtures/files/copies';
import { archive, pptx } from '../../fixtures/files/office';
import { pdf } from '../../fixtures/files/pdf';
import { copyOf, goodCopy, membersOf, realWorld } from './world';

const PNG = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
const ole = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...name].flatMap((s) => [s.charCodeAt(0), 0])]);
/** A member of zeros that is packed a thousandfold. */
const bomb = () =>
  zipSync({
    'word/document.xml': strToU8('<w/>'),
    'word/media/image1.png': [new Uint8Array(40 * 1024 * 1024), { level: 9 }],
    'word/header1.xml': [new Uint8Array(40 * 1024 * 1024), { level: 9 }],
  });

describe('a reason, and no copy', () => {
  it.each<[string, () => Uint8Array, string, NoCopyReason]>([
    ['a macro', () => letter({ 'word/vbaProject.bin': 'x' }), 'a.docm', 'macro_or_object'],
    ['a macro in a workbook', () => pupils({ 'xl/vbaProject.bin': 'x' }), 'a.xlsm', 'macro_or_object'],
    ['a file inside', () => letter({ 'word/embeddings/a.xlsx': 'x' }), 'a.docx', 'macro_or_object'],
    ['pictures', () => letter({ 'word/media/image1.png': PNG }), 'a.docx', 'image_not_read'],
    [
      'drawings of a kind that is not read',
      () => letter({ 'word/media/image1.svg': '<svg/>' }),
      'a.docx',
      'image_not_read',
    ],
    ['charts', () => pupils({ 'xl/charts/chart1.xml': '<c/>' }), 'a.xlsx', 'chart'],
    ['pivot tables', () => pupils({ 'xl/pivotCache/pivotCacheRecords1.xml': '<c/>' }), 'a.xlsx', 'pivot'],
    ['other workbooks', () => pupils({ 'xl/externalLinks/externalLink1.xml': '<c/>' }), 'a.xlsx', 'external_link'],
    ['a part nobody knows', () => letter({ 'word/afchunk.mht': 'x' }), 'a.docx', 'unknown_part'],
    ['a password', () => ole('EncryptedPackage'), 'a.docx', 'password'],
    ['an old format', () => ole('WordDocument'), 'a.doc', 'unknown_kind'],
    ['half a file', () => letter().subarray(0, 900), 'a.docx', 'damaged'],
    ['XML that is none', () => letter({ 'word/header1.xml': '<w:hdr><w:p>' }), 'a.docx', 'reader_failed'],
    [
      'entities of its own',
      () => letter({ 'word/header1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'a.docx',
      'reader_failed',
    ],
    ['a bomb', bomb, 'a.docx', 'expands_too_much'],
    ['a presentation', pptx, 'a.pptx', 'image_not_read'],
    ['a PDF', () => pdf(['Kari Nordmann']), 'a.pdf', 'kind_not_supported'],
    ['JSON', () => strToU8('{"navn": "Kari Nordmann"}'), 'a.json', 'kind_not_supported'],
    [
      'too much text',
      () =>
        letter({ 'word/header1.xml': `<h>${paragraph(run('Sak om vei. '.repeat(20_000)))}</h>`.replaceAll('w:', '') }),
      'a.docx',
      'too_much_text',
    ],
  ])('%s', async (_, bytes, name, reason) => {
    expect(await copyOf(bytes(), name)).toEqual({ ok: false, reason });
  });

  it('a sheet of 50 MB', async () => {
    const row = `<row>${'<c t="inlineStr"><is><t>Sak om vei</t></is></c>'.repeat(20)}</row>`;
    const sheet = `<worksheet><sheetData>${row.repeat(Math.ceil((50 * 1024 * 1024) / row.length))}</sheetData></worksheet>`;
    expect(await copyOf(pupils({ 'xl/worksheets/sheet1.xml': sheet }), 'a.xlsx')).toEqual({
      ok: false,
      reason: 'too_much_text',
    });
  }, 60_000);

  it('never throws, whatever the bytes', async () => {
    const world = await realWorld();
    const whole = letter();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (at, bytes) => {
        const broken = Uint8Array.from(whole);
        broken.set(bytes.subarray(0, whole.length - at), at);
        const copy = await writeSafeCopy(broken, 'a.docx', world, { language: 'nb', pictures: 'refuse' });
        expect(typeof copy.ok).toBe('boolean');
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('pictures', () => {
  it('stay, unread and as they were, when the person wants them', async () => {
    const copy = await goodCopy(letter({ 'word/media/image1.png': PNG }), 'a.docx', { pictures: 'keep' });
    expect(copy.pictures).toBe(true);
    expect(membersOf(copy.bytes)).toHaveProperty('word/media/image1.png');
  });

  it('do not hide what can’t be helped', async () => {
    const both = letter({ 'word/media/image1.png': PNG, 'word/embeddings/a.bin': 'x' });
    expect(await copyOf(both, 'a.docx')).toEqual({ ok: false, reason: 'macro_or_object' });
  });
});

describe('the proof', () => {
  it('offers no copy while the reader still finds a value', async () => {
    const world = await realWorld();
    const text = strToU8('Klagen er fra Kari Nordmann.');
    const blind = { ...world, read: async () => await world.read(text, 'a.txt') };
    const copy = await writeSafeCopy(text, 'a.txt', blind, { language: 'nb', pictures: 'refuse' });
    expect(copy).toEqual({ ok: false, reason: 'left' });
  });

  it('offers no copy when a value stands where nobody replaces', async () => {
    const styles = '<w:styles xmlns:w="w"><w:style><w:name w:val="Brev til Kari Nordmann"/></w:style></w:styles>';
    expect(await copyOf(letter({ 'word/styles.xml': styles }), 'a.docx')).toEqual({ ok: false, reason: 'left' });
  });

  it('sees values in text and attributes, escaped or not', () => {
    const file = archive({
      'a.xml': '<a b="Kari &amp; Ola">911 23 456</a>',
      'c.xml': '<a b="Per_Moe" c="Per%20Vik"/>',
      'b.bin': 'Per Lie',
    });
    expect(
      [['Kari & Ola'], ['911 23 456'], ['Per Moe'], ['Per Vik'], ['Per Lie']].map((values) => holdsAny(file, values)),
    ).toEqual([true, true, true, true, false]);
  });
});
