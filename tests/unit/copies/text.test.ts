import { describe, expect, it } from 'vitest';
import { openCopy } from '../../../lib/copies/open-copy';
import { copyOf, goodCopy } from './world';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string, big: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((sign) => {
      const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
      return big ? [high, low] : [low, high];
    }),
  );
const TABLE =
  'Navn;Fødselsnummer;Merknad\r\nKari Nordmann;13097248022;"Blåbær; ""ja"""\r\nOla Hansen;;"to\nlinjer"\r\n';
const SAFE = 'Navn;Fødselsnummer;Merknad\r\n[NAVN 1];[FØDSELSNUMMER 1];"Blåbær; ""ja"""\r\n[NAVN 2];;"to\nlinjer"\r\n';

describe('a table keeps its encoding, mark, line ends and quotes', () => {
  it.each([
    ['UTF-8', utf8(TABLE), utf8(SAFE)],
    [
      'UTF-8 with a mark',
      Uint8Array.from([239, 187, 191, ...utf8(TABLE)]),
      Uint8Array.from([239, 187, 191, ...utf8(SAFE)]),
    ],
    ['Latin-1', latin1(TABLE), latin1(SAFE)],
    ['UTF-16, little end first', wide(TABLE, false), wide(SAFE, false)],
    ['UTF-16, big end first', wide(TABLE, true), wide(SAFE, true)],
  ])('%s', async (_, bytes, safe) => {
    const copy = await goodCopy(bytes, 'liste.csv');
    expect(Buffer.from(copy.bytes)).toEqual(Buffer.from(safe));
    expect(copy.kinds).toEqual([
      { type: 'PERSON', count: 2 },
      { type: 'NATIONAL_ID', count: 1 },
    ]);
  });

  it('writes each cell by itself: a value over several cells takes no separator, quote or line end with it', () => {
    const rows = 'Navn,Adresse,Sted\r\nKari,"Lia ""7"", Nord",0155 Oslo\r\nOla,,\r\n';
    const copy = openCopy(utf8(rows), 'csv', 'nb');
    if (typeof copy === 'string') throw new Error(copy);
    const start = copy.text.indexOf('Lia');
    const places = [
      { start, end: copy.text.indexOf(' Oslo'), replacement: '[ADRESSE "1"]' },
      { start: copy.text.indexOf('Ola'), end: copy.text.indexOf('Ola') + 3, replacement: 'Berg, "Per"' },
    ];
    expect(new TextDecoder().decode(copy.write(places))).toBe(
      'Navn,Adresse,Sted\r\nKari,"[ADRESSE ""1""]", Oslo\r\nBerg   Per ,,\r\n',
    );
  });

  it('tabs', async () => {
    const copy = await goodCopy(utf8('Navn\tTelefon\nKari Nordmann\t911 23 456\n'), 'liste.tsv');
    expect(new TextDecoder().decode(copy.bytes)).toMatch(/^Navn\tTelefon\n\[NAVN 1\]\t\[TELEFON \d+\]\n$/);
  });
});

describe('plain text', () => {
  it('keeps Markdown, the dash and quotes of Windows-1252, and an end without a line end', async () => {
    const bytes = Uint8Array.from([...latin1('# Sak '), 0x96, ...latin1(' \x93Klage\x94\r\n* Kari Nordmann')]);
    const copy = await goodCopy(bytes, 'Klage_Kari Nordmann.md');
    expect(Buffer.from(copy.bytes)).toEqual(
      Buffer.from([...latin1('# Sak '), 0x96, ...latin1(' \x93Klage\x94\r\n* [NAVN 1]')]),
    );
    expect(copy.name).toBe('Klage_NAVN 1-anonymisert.md');
  });

  it('replaces the same value everywhere, once it has been seen', async () => {
    const copy = await goodCopy(utf8('Klagen er fra Kari Nordmann.\n\nkode:Kari Nordmann;x=1\n'), 'a.txt');
    expect(new TextDecoder().decode(copy.bytes)).toBe('Klagen er fra [NAVN 1].\n\nkode:[NAVN 1];x=1\n');
  });

  it('is refused when it is still about somebody’s health, since no name carries that', async () => {
    const text = 'Epikrise: pasienten har fått diagnosen schizofreni og er innlagt på psykiatrisk avdeling.';
    expect(await copyOf(utf8(text), 'a.txt')).toMatchObject({ ok: false, reason: 'still_above' });
  });

  it('is refused when it is longer than what is checked at once', async () => {
    expect(await copyOf(utf8('Møte om vei. '.repeat(20_000)), 'a.txt')).toEqual({ ok: false, reason: 'too_much_text' });
  });
});
