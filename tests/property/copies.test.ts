import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/contracts/decision';
import { type CopyWorld, writeSafeCopy } from '../../lib/copies';
import { readEncoded } from '../../lib/copies/encoding';
import { openCopy } from '../../lib/copies/open-copy';
import { walkXml } from '../../lib/copies/xml-edit';
import { readBytes } from '../../lib/files/read-bytes';
import { readXml } from '../../lib/files/xml';
import { paragraph, run } from '../fixtures/files/copies';
import { archive } from '../fixtures/files/office';
import { membersOf } from '../unit/copies/world';

/** Rules that find nothing: what is written then is what the writer does by itself. */
const NOTHING = {
  state: 'checked',
  findings: [],
  decision: { class: 'apen', ceiling: 'apen', action: 'allow', incomplete: [] },
} as unknown as Verdict;
const world: CopyWorld = { read: (bytes, name) => readBytes(bytes, name), check: () => NOTHING };
const copy = async (bytes: Uint8Array, name: string) => {
  const made = await writeSafeCopy(bytes, name, world, { language: 'nb', pictures: 'refuse' });
  if (!made.ok) throw new Error(made.reason);
  return made.bytes;
};
const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b));
const entities = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** What may stand in XML. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .filter((text) => !/[^\t\n\u0020-\ud7ff\u{10000}-\u{1f9ff}]/u.test(text));

describe('a file in which nothing is found', () => {
  it('any bytes as text or table come back as they were', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).map((value) => strToU8(value));
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, bytes), fc.constantFrom('a.csv', 'a.txt', 'a.md'), async (content, name) => {
        const made = await writeSafeCopy(content, name, world, { language: 'nb', pictures: 'refuse' });
        if (made.ok) expect(same(made.bytes, content)).toBe(true);
      }),
    );
  });

  it('a document’s members come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(words), { minLength: 1 }), async (paragraphs) => {
        const body = paragraphs.map((runs) => paragraph(...runs.map((text) => run(entities(text))))).join('');
        const members = {
          '[Content_Types].xml': '<Types/>',
          'word/document.xml': `<w:document xmlns:w="w"><w:body>${body.replaceAll(/ w:rsidR="\w+"/g, '')}</w:body></w:document>`,
          'docProps/app.xml': '<Properties><Pages>1</Pages></Properties>',
        };
        expect(Object.entries(membersOf(await copy(archive(members), 'a.docx')))).toEqual(Object.entries(members));
      }),
    );
  });

  it('a workbook’s members come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(words, fc.integer()), { minLength: 1 }), async (values) => {
        const cells = values.map((value) =>
          typeof value === 'number'
            ? `<c><v>${value}</v></c>`
            : `<c t="inlineStr"><is><t>${entities(value)}</t></is></c>`,
        );
        const members = {
          'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Ark1" r:id="rId1"/></sheets></workbook>',
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${cells.join('')}</row></sheetData></worksheet>`,
        };
        expect(Object.entries(membersOf(await copy(archive(members), 'a.xlsx')))).toEqual(Object.entries(members));
      }),
    );
  });
});

describe('what is written', () => {
  it('any encoding gives back its own bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { text, encode } = readEncoded(bytes);
        expect(same(encode(text), bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('any stretch of a document’s text can be replaced, and nothing around it changes', async () => {
    const place = fc.tuple(fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          words.filter((text) => text.trim() !== ''),
          { minLength: 1, maxLength: 6 },
        ),
        place,
        async (runs, [a, b]) => {
          const document = `<w:document xmlns:w="w"><w:body>${paragraph(...runs.map((text) => run(entities(text))))}</w:body></w:document>`;
          const open = () => {
            const file = openCopy(archive({ 'word/document.xml': document }), 'docx', 'nb');
            if (typeof file === 'string') throw new Error(file);
            return file;
          };
          const { text } = open();
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          // Half of a sign of two units can't be written anywhere.
          fc.pre(!/[\udc00-\udfff]/.test(text[start] ?? '') && !/[\udc00-\udfff]/.test(text[end] ?? ''));
          const written = open().write([{ start, end, replacement: '[NAVN <1>]' }]);
          const again = openCopy(written, 'docx', 'nb');
          expect(typeof again !== 'string' && again.text).toBe(`${text.slice(0, start)}[NAVN <1>]${text.slice(end)}`);
        },
      ),
    );
  });

  it('our way through XML meets the same elements and texts as the parser', () => {
    const name = fc.constantFrom('a', 'w:b', 'x14:c');
    const attribute = fc
      .tuple(fc.constantFrom('d', 'w:e', 'f'), words)
      .map(([key, value]) => ` ${key}="${entities(value).replaceAll('"', '&quot;')}"`);
    const piece = fc.oneof(
      words.map(entities),
      words.map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`),
      words.map((text) => `<!--${text.replaceAll('-', ' ')}-->`),
      fc.tuple(name, fc.option(attribute)).map(([tag, own]) => `<${tag}${own ?? ''} />`),
    );
    const element = fc
      .tuple(name, fc.option(attribute), fc.array(piece))
      .map(([tag, own, inner]) => `<${tag}${own ?? ''}>${inner.join('')}</${tag}>`);
    fc.assert(
      fc.property(fc.array(element), (all) => {
        const xml = `<?xml version="1.0"?><r xmlns:w="w" xmlns:x14="x">${all.join('')}</r>`;
        const theirs: string[] = [];
        const ours: string[] = [];
        readXml(xml, {
          open: (tag, own) => void theirs.push(`<${tag}`, ...Object.keys(own)),
          close: (tag) => void theirs.push(`</${tag}`),
        });
        walkXml(xml, {
          open: (tag) => void ours.push(`<${tag.name}`, ...tag.attributes.map((one) => one.name)),
          close: (tag) => void ours.push(`</${tag}`),
        });
        expect(ours).toEqual(theirs);
      }),
    );
  });
});
