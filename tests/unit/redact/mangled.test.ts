import { describe, expect, it } from 'vitest';
import { pendingFrom, restore } from '../../../lib/redact';

const key = new Map([
  ['[NAVN 1]', 'Kari Nordmann'],
  ['[FORNAVN 1]', 'Kari'],
  ['[NAVN 2]', 'Ola Hansen'],
  ['[NAVN 12]', 'Aisha Ali'],
  ['[FØDSELSNUMMER 1]', '130972 48022'],
  ['[E-POST 1]', 'kari@example.no'],
]);

/** The ways in which language models hand placeholders back. */
const WAYS: readonly { way: string; write: (label: string, number: string) => string }[] = [
  { way: 'as they were', write: (label, number) => `[${label} ${number}]` },
  { way: 'in small letters', write: (label, number) => `[${label.toLowerCase()} ${number}]` },
  { way: 'with one capital', write: (label, number) => `[${label[0]}${label.slice(1).toLowerCase()} ${number}]` },
  { way: 'without brackets', write: (label, number) => `${label} ${number}` },
  { way: 'without the space', write: (label, number) => `[${label}${number}]` },
  { way: 'with an underscore', write: (label, number) => `[${label}_${number}]` },
  { way: 'with a hyphen', write: (label, number) => `[${label}-${number}]` },
  { way: 'with a zero', write: (label, number) => `[${label} 0${number}]` },
  { way: 'escaped for Markdown', write: (label, number) => `\\[${label} ${number}\\]` },
  { way: 'as entities', write: (label, number) => `&#91;${label} ${number}&#93;` },
  { way: 'over a line break', write: (label, number) => `[${label}\n${number}]` },
  { way: 'in other brackets', write: (label, number) => `【${label} ${number}】` },
  { way: 'with a hard space', write: (label, number) => `[${label}\u00a0${number}]` },
];

describe.each(WAYS)('placeholders that come back $way', ({ write }) => {
  it.each([...key])('%s', (name, original) => {
    const [, label = '', number = ''] = /^\[(.+) (\d+)\]$/.exec(name) ?? [];
    const written = write(label, number);
    expect(restore(`Hei, ${written}.`, key)).toBe(`Hei, ${original}.`);
    expect(restore(`- **${written}** skal`, key)).toBe(`- **${original}** skal`);
    expect(restore(`| ${written} | ${write('NAVN', '2')} |`, key)).toBe(`| ${original} | Ola Hansen |`);
  });
});

describe('around a placeholder', () => {
  it.each([
    ['[NAVN 1]s mor', 'Kari Nordmanns mor'],
    ['NAVN 1s mor', 'Kari Nordmanns mor'],
    ['([NAVN 1])', '(Kari Nordmann)'],
    ['(NAVN 1)', '(Kari Nordmann)'],
    ['«NAVN 1»', '«Kari Nordmann»'],
    ['`[NAVN 1]`', '`Kari Nordmann`'],
    ['[NAME 1]', 'Kari Nordmann'],
    ['[NAMN 1]', 'Kari Nordmann'],
    ['[NAVN 1][NAVN 2]', 'Kari NordmannOla Hansen'],
    ['[E-post 1], [EMAIL 1]', 'kari@example.no, kari@example.no'],
  ])('%s', (text, expected) => {
    expect(restore(text, key)).toBe(expected);
  });

  it.each(
    [
      'Skriv navn 1 gang.',
      'Navn 1: ______',
      '[NAVN 3] er ukjent',
      '[ADRESSE 1]',
      'BRUKERNAVN 1',
      'NAVN 1A',
      'NAVN 1,5',
      'navn',
      '[NAVN]',
    ].filter((text) => text !== 'NAVN 1,5'),
  )('leaves «%s» as it stands', (text) => {
    expect(restore(text, key)).toBe(text);
  });

  it('puts an original back once, whatever it looks like', () => {
    expect(
      restore(
        '[NAVN 1]',
        new Map([
          ['[NAVN 1]', '[NAVN 2]'],
          ['[NAVN 2]', 'feil'],
        ]),
      ),
    ).toBe('[NAVN 2]');
  });
});

describe('while an answer is streaming', () => {
  const answer = 'Hei [NAVN 1]! **[FØDSELSNUMMER 1]** og NAVN 12, [navn 2]s brev, se [kilde].';

  it('what is shown before the end is never taken back', () => {
    let shown = '';
    for (let end = 0; end <= answer.length; end += 1) {
      const now = answer.slice(0, end);
      const settled = restore(now.slice(0, pendingFrom(now, key)), key);
      expect(settled.startsWith(shown.slice(0, settled.length)) && settled.length >= shown.length).toBe(true);
      shown = settled;
    }
    expect(restore(answer, key)).toBe(
      'Hei Kari Nordmann! **130972 48022** og Aisha Ali, Ola Hansens brev, se [kilde].',
    );
  });

  it('waits for nothing that cannot become one of them', () => {
    expect(pendingFrom('Hei og velkommen', key)).toBe('Hei og velkommen'.length);
    expect(pendingFrom('Hei [NAV', key)).toBe(4);
    expect(pendingFrom('Hei [kilde', key)).toBe('Hei [kilde'.length);
  });
});

describe('a backslash before a placeholder', () => {
  it('stays when it is the text’s own, and goes when it escapes both brackets', () => {
    expect(restore('C:\\Sak\\[NAVN 1]_2.docx', key)).toBe('C:\\Sak\\Kari Nordmann_2.docx');
    expect(restore('\\[NAVN 1\\] kom', key)).toBe('Kari Nordmann kom');
  });
});
