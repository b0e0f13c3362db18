import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { entropyOf, isRandom } from '../../../lib/engine/randomness';
import { readSource } from '../../../lib/engine/source';
import { validators } from '../../../lib/engine/validators';
import { baseRules, compiled, packOf, readMarked, rulesOf } from './base-pack';

const rules = baseRules();

/** What would be asked about or stopped: `low` is only shown. */
function found(text: string): string[] {
  return inspect(text, rules)
    .findings.filter(({ type, confidence }) => type === 'SECRET' && confidence !== 'low')
    .map(({ start, end }) => `${start}-${end}`);
}

describe('passwords as people write them', () => {
  it.each([
    'Passordet er ⟦Sommer2024⟧',
    'passordet mitt er ⟦hund123⟧, hva gjør jeg?',
    'Brukernavn: kari.nordmann Passord: ⟦Høst2025!⟧',
    'brukernavn kari / passord ⟦Vår-2025⟧',
    'Passord:\n⟦Sommer2024!⟧\nHilsen Kari',
    'pw: ⟦hest1234⟧',
    'Logg inn med olan og ⟦Fjord-77!⟧',
    'logg deg inn med brukar olan passord ⟦Fjord77!⟧',
    'Passordet til wifi på rådhuset er ⟦Kaffe2025!⟧',
    'Nettverksnøkkel: ⟦ab12cd34ef⟧',
    'Her er passordet til elevene i 5B: ⟦Solsikke15⟧',
    'passord → ⟦Hemmelig99⟧',
    'Passordet hennar vart endra til ⟦Katten8x⟧',
    'log in with kari / ⟦Winter-24!⟧',
    'ID/PW: master/⟦Fjord@77⟧',
    'Server 10.0.0.5 admin/⟦Fjord-77x⟧',
    '{"password": "⟦Abcdef12⟧"}',
    'DB_PASSWORD=⟦vinter99⟧',
    '<password>⟦vinter99⟧</password>',
  ])('finds exactly what is marked: %s', (marked) => {
    const { text, spans } = readMarked(marked);
    expect(found(text)).toEqual(spans);
  });

  it.each([
    'Passordet må være minst 12 tegn og inneholde tall.',
    'Passord: minst 8 tegn',
    'Passord må byttes hver 90. dag',
    'Passordet ble sist endret 12.05.2024.',
    'Passordet er gyldig til 31.12.2025',
    'Passordkrav: 12 tegn, 1 tall',
    'Logg inn med Feide eller ID-porten 2.0',
    'Logg inn med BankID og velg sak 2024/1234',
    'Maks 4096 tokens i gpt-3.5-turbo-16k',
    'Nøkkelord: barnehage, 2024',
    'commit 3f2504e04f8941d39a0c0305e82c3301abcdef12',
    'integrity sha512-abcDEF1234567890abcDEF1234567890abcDEF1234567890abcDEF1234567890abcDEF1234567890abcDE==',
    'id: 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    '![bilde](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk)',
    'passord: <ditt passord>',
    'password = os.environ["DB_PASSWORD"]',
    'const token = await getToken(user1)',
    'https://example.no/oauth/token","auth_provider_x509_cert_url":"x"',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('codes that open a door', () => {
  it.each([
    'Nøkkelboks ved døra, koden er ⟦2580⟧',
    'kode til nøkkelboks ⟦2580⟧',
    'Kodelås: ⟦4455⟧',
    'Hun har nøkkelboks med kode ⟦3344⟧ ved inngangen',
    'koden på hoveddøra er ⟦90 21⟧',
  ])('finds exactly what is marked: %s', (marked) => {
    const { text, spans } = readMarked(marked);
    expect(found(text)).toEqual(spans);
  });

  it.each([
    'Rom 4711 har kodelås',
    'Kontokode 6300 gjelder leie lokale',
    'alarmkode 110',
    'Nøkkelboks er montert 2024',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('randomness', () => {
  it('is measured in bits for each character', () => {
    expect(entropyOf('')).toBe(0);
    expect(entropyOf('aaaa')).toBe(0);
    expect(entropyOf('abcd')).toBe(2);
  });

  it('knows the keys of a vendor’s own documentation', () => {
    expect(isRandom('Kq7Zt2Vb9Xw4Rn6Yp3Lm', 3)).toBe(true);
    expect(isRandom('Kq7Zt2Vb9XwEXAMPLE3Lm', 3)).toBe(false);
  });
});

describe('a private key', () => {
  const row = 'Kq7Zt2Vb9Xw4Rn6Yp3Lm8Jd5Hf1Gs0TcKq7Zt2Vb9Xw4Rn6Yp3Lm8Jd5Hf1Gs0Tc';
  const key = (label: string, between: string) =>
    [
      '-----BEGIN ',
      label,
      '-----',
      between,
      row,
      between,
      row,
      between,
      'Kq7Z==',
      between,
      '-----END ',
      label,
      '-----',
    ].join('');

  it.each([
    ['with line breaks', '\n'],
    ['in one string', '\\n'],
    ['as lines of code', '\\n" +\n  "'],
    ['in a log', '\n2026-04-26 12:36:01 '],
    ['quoted in a mail', '\n> '],
  ])('is found whole %s', (_, between) => {
    const text = key('RSA PRIVATE KEY', between);
    expect(found(`Se: ${text} – hva er galt?`)).toEqual([`4-${4 + text.length}`]);
  });

  it('ends where it ends, also without its last line', () => {
    const cut = key('PRIVATE KEY', '\n').split('-----END')[0] ?? '';
    expect(found(`${cut}\nDette er vanlig tekst om informasjonssikkerhet.`)).toEqual([`0-${cut.trimEnd().length}`]);
  });

  it('is none without a key behind the first line', () => {
    expect(found('-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----')).toEqual([]);
    expect(found('-----BEGIN PRIVATE KEY----- er første linje i en fil med informasjonssikkerhetsmateriale')).toEqual(
      [],
    );
  });
});

describe('what the rules cost', () => {
  const patterns = ['secrets.yaml', 'sikkerhet.yaml'].flatMap((file) => rulesOf(file));

  it('no pattern runs without one of its keywords', () => {
    expect(compiled([packOf(patterns)]).ungated).toEqual([]);
    for (const rule of patterns)
      if (rule.kind === 'pattern')
        for (const keyword of rule.keywords ?? []) expect(keyword.length).toBeGreaterThanOrEqual(2);
  });

  it('only one pattern may match more than a rule can be local to: a 1Password token has some 800 characters', () => {
    const wide = compiled([packOf(patterns)]).patterns.filter(({ isLocal }) => !isLocal);
    expect(wide.map(({ rule }) => rule.id).sort()).toEqual(WIDE);
  });

  // Reads of single characters are counted, not time: on a busy machine only they stay the same.
  it.each([
    'eyJ',
    'eyJa.',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nabcdefghijklmnopqrstu\n',
    '://',
    'a://b:',
  ])('a validator by hand reads a text of «%s» a bounded number of times', (unit) => {
    for (const name of ['jwt', 'privatnokkel', 'passordlenke']) {
      const short = reads(name, unit.repeat(400));
      const long = reads(name, unit.repeat(1_600));
      expect(long, name).toBeLessThanOrEqual(short * 4.5 + 1_000);
    }
  });
});

const WIDE = ['no.hemmelig.tjenestenokkel'];

/** How many single characters a validator asks the text for. */
function reads(name: string, text: string): number {
  let count = 0;
  const source = readSource(text, null);
  const charCodeAt = String.prototype.charCodeAt;
  const charAt = String.prototype.charAt;
  String.prototype.charCodeAt = function (this: string, at: number) {
    count += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.charAt = function (this: string, at: number) {
    count += 1;
    return charAt.call(this, at);
  };
  try {
    validators.get(name)?.scan(source);
  } finally {
    String.prototype.charCodeAt = charCodeAt;
    String.prototype.charAt = charAt;
  }
  return count;
}
