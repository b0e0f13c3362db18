import { t } from '../../lib/i18n';
import { archive, docx, pptx, xlsx } from '../fixtures/files/office';
import { pdf } from '../fixtures/files/pdf';
import { expect, harmlessFile, test, type UploadPage } from './uploads';

/** The reader for PDF is two megabytes and is loaded for the first file; two cores may be busy. In milliseconds. */
const READING = { timeout: 20_000 };

const give = (chat: UploadPage, name: string, bytes: Uint8Array) => chat.file(name, Buffer.from(bytes));
const page = (number: number) => t('nb', 'intake.place.page', { page: number });
const cell = (name: string, sheet: string) => t('nb', 'intake.place.cell', { cell: name, sheet });

/** The card once the files have been read. */
async function card(chat: UploadPage): Promise<string> {
  await expect.poll(() => chat.probe.cardText(), READING).toContain(t('nb', 'intake.way.leave'));
  return (await chat.probe.cardText()) ?? '';
}

test('T27 a clean document goes in untouched, byte for byte, and no card is shown', async ({ uploads }) => {
  const chat = await uploads();
  const bytes = archive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml':
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Møtet er flyttet til torsdag.</w:t></w:r></w:p></w:body></w:document>',
  });
  await chat.drop('.mount', { files: [give(chat, 'møte.docx', bytes)] });
  await expect.poll(() => chat.uploaded.map(({ name }) => name), READING).toEqual(['møte.docx']);
  expect(chat.uploaded[0]?.bytes.equals(Buffer.from(bytes))).toBe(true);
  expect(chat.uploaded[0]?.modified).toBe(new Date('2026-03-04T05:06:07Z').getTime());
  expect(await chat.probe.card()).toBeNull();
});

test('T27 what hides in a document is found whatever it is called: comment, deleted text, header', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [give(chat, 'notat.txt', docx())] });
  const text = await card(chat);
  expect(text).toContain(t('nb', 'verdict.is.fortrolig'));
  expect(text).toContain(t('nb', 'intake.place.tracked_change'));
  expect(text).toContain(t('nb', 'intake.place.header_footer'));
  expect(chat.uploaded).toEqual([]);
});

test('T27 a workbook: the card names the cell, in a hidden sheet too', async ({ uploads }) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [give(chat, 'elever.xlsx', xlsx(2))] });
  const text = await card(chat);
  expect(text).toContain(`fødselsnummer, 2 steder: ${cell('B3 og B4', 'Elever')}`);
  await chat.press(t('nb', 'intake.way.leave'));

  const row = (ref: string, value: string) =>
    `<worksheet><sheetData><row r="7"><c r="${ref}7" t="inlineStr"><is><t>${value}</t></is></c></row></sheetData></worksheet>`;
  const hidden = archive({
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Oversikt"/><sheet name="Skjult" state="veryHidden"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': row('A', 'Antall elever'),
    'xl/worksheets/sheet2.xml': row('C', '13097248022'),
  });
  await chat.drop('.mount', { files: [give(chat, 'oversikt.xlsx', hidden)] });
  expect(await card(chat)).toContain(t('nb', 'intake.place.hidden', { place: cell('C7', 'Skjult') }));
  expect(chat.uploaded).toEqual([]);
});

test('T27 a PDF: the page is named; pages that are pictures are said to be unread, with what to do instead', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.drop('.mount', { files: [give(chat, 'vedtak.pdf', pdf(['Forside', '', 'Fnr 13097248022', '']))] });
  const text = await card(chat);
  expect(text).toContain(`fødselsnummer: ${page(3)}`);
  const pages = `${page(2)} og ${page(4)}`;
  expect(text).toContain(t('nb', 'intake.notReadAt', { place: pages, why: t('nb', 'intake.unread.no_text_layer') }));
  expect(text).toContain(t('nb', 'intake.instead.picture'));
  expect(chat.uploaded).toEqual([]);
});

test('T27 locked, unknown and damaged files are «not checked», each with what to do instead', async ({ uploads }) => {
  const chat = await uploads();
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const cases: [string, Uint8Array, 'password' | 'unknown_kind' | 'damaged', 'password' | 'kind' | 'copy'][] = [
    ['låst.docx', Uint8Array.from([...ole, ...utf16]), 'password', 'password'],
    ['tegning.dwg', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), 'unknown_kind', 'kind'],
    ['knust.docx', docx().slice(0, 300), 'damaged', 'copy'],
  ];
  for (const [name, bytes, reason, instead] of cases) {
    await chat.drop('.mount', { files: [give(chat, name, bytes)] });
    await expect.poll(() => chat.probe.cardText(), READING).toContain(name);
    const text = await card(chat);
    expect(text).toContain(t('nb', 'intake.unchecked', { count: 1 }));
    expect(text).toContain(t('nb', 'intake.notRead', { why: t('nb', `intake.unread.${reason}`) }));
    expect(text).toContain(t('nb', `intake.instead.${instead}`));
    await chat.press(t('nb', 'intake.way.leave'));
    await expect.poll(() => chat.probe.card()).toBeNull();
  }
  expect(chat.uploaded).toEqual([]);
});

test('T22 many at once, of many kinds: one card, the held ones first, and none comes in', async ({ uploads }) => {
  const chat = await uploads();
  const files = [
    chat.file('møte.txt', harmlessFile),
    give(chat, 'lysark.pptx', pptx()),
    give(chat, 'arkiv.zip', archive({ 'a/vedtak.docx': docx() })),
    chat.file('brev.html', '<p>Hei</p><!-- Fnr 13097248022 -->'),
    chat.file('møte 2.txt', harmlessFile),
  ];
  await chat.drop('.mount', { files });
  const text = await card(chat);
  expect(text).toContain(t('nb', 'intake.place.slide', { slide: 1 }));
  expect(text).toContain(
    t('nb', 'intake.place.member', { inside: t('nb', 'intake.place.header_footer'), name: 'a/vedtak.docx' }),
  );
  expect(text).toContain(`fødselsnummer: ${t('nb', 'intake.place.comment')}`);
  expect(chat.uploaded).toEqual([]);
});

test('T23 a document chosen by the page’s own input is read like a dropped one', async ({ uploads }) => {
  const chat = await uploads();
  await chat.choose(() => chat.page.locator('#connected').click(), [give(chat, 'elever.xlsx', xlsx(1))]);
  expect(await card(chat)).toContain(cell('B3', 'Elever'));
  expect(chat.uploaded).toEqual([]);
});
