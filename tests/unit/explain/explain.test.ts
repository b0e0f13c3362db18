import { describe, expect, it } from 'vitest';
import type { Confidence, Evidence, Finding, PersonRole } from '../../../lib/contracts/finding';
import { LANGUAGES } from '../../../lib/contracts/language';
import { validators } from '../../../lib/engine/validators';
import { explain } from '../../../lib/explain/explain';
import { texts } from '../../../locales';

const TEXT = 'Eleven Kari Nordmann bor i Storvik.\nHun ble innlagt; fødselsnummer: 13097248022. Mor til Kari ringte.';

/** The span of the first `words` in `text`. */
function at(words: string, text = TEXT) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`«${words}» is not in the text`);
  return { start, end: start + words.length };
}

function finding(words: string, type: string, evidence: Evidence[], confidence: Confidence = 'high'): Finding {
  return { ...at(words), ruleId: 'r', packId: 'p', type, class: 'fortrolig', confidence, evidence };
}

/** The finding that each kind of evidence is told of. A kind that is added to the contract doesn't compile without one here. */
const ONE_OF_EACH: Record<Evidence['kind'], Finding> = {
  checksum: finding('13097248022', 'NATIONAL_ID', [{ kind: 'checksum', validator: 'fodselsnummer', grade: 'valid' }]),
  synthetic: finding('13097248022', 'NATIONAL_ID', [{ kind: 'synthetic', series: 'tenor' }]),
  pattern: finding('13097248022', 'NATIONAL_ID', [{ kind: 'pattern' }]),
  list: finding('Kari Nordmann', 'PERSON', [{ kind: 'list', list: 'ssb' }]),
  model: finding('Kari Nordmann', 'PERSON', [{ kind: 'model' }]),
  repeat: {
    ...finding('Kari', 'PERSON', [{ kind: 'repeat', span: at('Kari Nordmann') }]),
    start: TEXT.lastIndexOf('Kari'),
    end: TEXT.lastIndexOf('Kari') + 4,
  },
  role: finding('Kari', 'PERSON', [{ kind: 'role', role: 'private', span: at('Eleven') }]),
  encoded: finding('13097248022', 'NATIONAL_ID', [{ kind: 'encoded', as: 'base64' }]),
  entropy: finding('13097248022', 'SECRET', [{ kind: 'entropy', bits: 4 }]),
  small_place: finding('Kari', 'SMALL_GROUP', [{ kind: 'small_place', span: at('Storvik') }]),
  context: finding('13097248022', 'NATIONAL_ID', [{ kind: 'context', span: at('fødselsnummer') }]),
  topic: finding('innlagt', 'HEALTH', [{ kind: 'topic', area: 'helse', strength: 'S', score: 6 }]),
  signal: finding('innlagt', 'HEALTH', [{ kind: 'signal', strength: 'strong', span: at('Kari Nordmann') }]),
  part: finding('Kari Nordmann', 'CASE', [
    { kind: 'part', ruleId: 'n', type: 'PERSON', span: at('Kari Nordmann') },
    { kind: 'part', ruleId: 'h', type: 'HEALTH', span: at('innlagt') },
  ]),
};

const kinds = Object.keys(ONE_OF_EACH) as Evidence['kind'][];
const first = (of: Finding, language: 'nb' | 'nn' | 'en' = 'nb', text: string | null = TEXT) =>
  explain(of, text, language).sentences[0];

describe('every kind of evidence', () => {
  it.each(kinds)('%s is told in each language, with the text and without', (kind) => {
    for (const text of [TEXT, null]) {
      const told = LANGUAGES.map((language) => explain(ONE_OF_EACH[kind], text, language).sentences);
      for (const sentences of told) {
        expect(sentences).toHaveLength(1);
        expect(sentences[0]).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentences[0]).not.toMatch(/[{}]|undefined/);
      }
      expect(new Set(told.map(String)).size).toBe(3);
    }
  });

  it.each([
    ['checksum', 'Elleve sifre som stemmer med datoen og kontrollsifrene i et fødselsnummer.'],
    ['synthetic', 'Syntetisk testnummer fra Skatteetaten (Tenor), ikke en ekte person.'],
    ['list', 'Står i listen over vanlige navn.'],
    ['model', 'Ser ut som et navn (navnemodellen vår).'],
    ['repeat', 'Hele navnet «Kari Nordmann» står lenger opp i teksten.'],
    ['role', 'Omtalt som «Eleven», altså en privatperson.'],
    ['encoded', 'Skrevet i koden base64, som alle kan lese.'],
    ['small_place', 'Få mennesker bor i «Storvik», så lite skal til for å kjenne noen igjen.'],
    ['context', 'Ordet «fødselsnummer» står rett foran.'],
    ['topic', 'Handler om helse, og sier mye også alene.'],
    ['signal', 'Står sammen med «Kari Nordmann» på linje 1, som peker på en person eller en sak.'],
    ['part', 'Her står et navn og et ord om helse («innlagt») sammen.'],
  ] as const)('%s: «%s»', (kind, sentence) => {
    expect(first(ONE_OF_EACH[kind])).toBe(sentence);
  });
});

describe('validators', () => {
  const graded = [...validators.values()].flatMap(({ name, grades }) => grades.map((grade) => [name, grade] as const));
  // Their candidates name a list, so that it is told instead of a check.
  const LISTED: Record<string, string> = { adresse: 'streets', bosted: 'residence', fodested: 'birthplace' };

  it.each(graded)('%s, %s has words of its own in each language', (validator, grade) => {
    const list = LISTED[validator];
    const evidence: Evidence = list ? { kind: 'list', list } : { kind: 'checksum', validator, grade };
    for (const language of LANGUAGES) {
      const sentence = first(finding('13097248022', 'X', [evidence]), language);
      expect(sentence).toMatch(/\.$/);
      expect([texts['why.how'][language], texts['why.list'][language]]).not.toContain(sentence);
    }
  });

  it('says something true of a validator or a list that it does not know', () => {
    expect(first(finding('Kari', 'X', [{ kind: 'checksum', validator: 'ny', grade: 'a' }]))).toBe(
      'Kjent igjen på formen.',
    );
    expect(first(finding('Kari', 'X', [{ kind: 'list', list: 'ny' }]))).toBe('Står i en liste vi slår opp i.');
    expect(first(finding('Kari', 'X', [{ kind: 'synthetic', series: 'ny' }]))).toMatch(/^Syntetisk testnummer, ikke/);
  });
});

describe('where', () => {
  const context = (text: string, word: string, number = '13097248022') =>
    explain(
      {
        ...ONE_OF_EACH.context,
        ...at(number, text),
        evidence: [{ kind: 'context', span: at(word, text) }],
      },
      text,
      'nb',
    ).sentences[0];

  it('says on which side the word stands, and how near', () => {
    expect(context('fnr 13097248022', 'fnr')).toBe('Ordet «fnr» står rett foran.');
    expect(context('fnr til søkeren er 13097248022', 'fnr')).toBe('Ordet «fnr» står litt foran.');
    expect(context('13097248022 (fnr)', 'fnr')).toBe('Ordet «fnr» står rett etter.');
    expect(context('13097248022 er søkerens fnr', 'fnr')).toBe('Ordet «fnr» står litt etter.');
    expect(context('fnr:\n13097248022', 'fnr')).toBe('Ordet «fnr» står på linje 1.');
    expect(context('fnr13097248022', 'fnr', 'fnr13097248022')).toBe('Ordet «fnr» står i det som er merket.');
  });

  it('names the whole word, of which the rule knows a part', () => {
    expect(context('Fødselsnummeret: 13097248022', 'Fødselsnummer')).toBe('Ordet «Fødselsnummeret» står rett foran.');
    expect(context('Barnets fødselsnr. 13097248022', 'fødselsnr')).toBe('Ordet «fødselsnr» står rett foran.');
    expect(context(`${'a'.repeat(500)}fnr 13097248022`, 'fnr')).toMatch(/^Ordet «a{30}fnr» /);
  });

  it('speaks of several words as several', () => {
    expect(context('social security number 13097248022', 'social security number')).toMatch(/^Ordene «/);
  });

  it('names the line only where there are several', () => {
    expect(explain(ONE_OF_EACH.context, TEXT, 'nb').place).toBe('Linje 2: «13…»');
    expect(explain({ ...ONE_OF_EACH.model, start: 0, end: 4 }, 'Kari', 'nb').place).toBe('«Kari»');
  });

  it('says how sure it is when it is less than sure', () => {
    const unsure = (confidence: Confidence) => explain({ ...ONE_OF_EACH.model, confidence }, TEXT, 'nb').place;
    expect(unsure('high')).toBe('Linje 1: «Kari Nordmann»');
    expect(unsure('medium')).toBe('Linje 1: «Kari Nordmann» (ganske sikkert)');
    expect(unsure('low')).toBe('Linje 1: «Kari Nordmann» (usikkert)');
    expect(explain({ ...ONE_OF_EACH.model, confidence: 'low' }, null, 'nb').place).toBe('Usikkert');
  });

  it('gives the lines where the same words stand again, at most three', () => {
    const text = 'Kari\nx\nKari\nKari\nKari';
    const spans = [...text.matchAll(/Kari/g)].map(({ index }) => ({ start: index, end: index + 4 }));
    const place = (count: number) =>
      explain({ ...ONE_OF_EACH.model, start: 0, end: 4 }, text, 'en', { again: spans.slice(1, count) }).place;
    expect(place(1)).toBe('Line 1: «Kari»');
    expect(place(3)).toBe('Lines 1, 3 and 4: «Kari»');
    expect(place(4)).toBe('Lines 1, 3, 4 …: «Kari»');
  });
});

it('says that a whole name stands further down when it does', () => {
  const evidence: Evidence[] = [{ kind: 'repeat', span: at('Kari Nordmann') }];
  expect(first(finding('Eleven', 'PERSON', evidence))).toBe('Hele navnet «Kari Nordmann» står lenger ned i teksten.');
});

describe('topics', () => {
  const topic = (strength: 'S' | 'M' | 'W', score: number, more: Evidence[] = [], type = 'HEALTH') =>
    explain(finding('innlagt', type, [{ kind: 'topic', area: 'helse', strength, score }, ...more]), TEXT, 'nb')
      .sentences;
  const signal: Evidence = { kind: 'signal', strength: 'weak', span: at('Hun') };

  it('says how much the word weighs by itself', () => {
    expect(topic('M', 2)).toEqual(['Handler om helse.']);
    expect(topic('W', 1)).toEqual(['Kan handle om helse, men sier lite alene.']);
  });

  it('names no field it has no word for', () => {
    expect(topic('M', 2, [], 'SCHOOL')).toEqual(['Handler om temaet.']);
  });

  it('tells a word that is looked for as it stands from one that weighs nothing here', () => {
    expect(topic('S', 0)).toEqual(['Et av ordene vi ser etter.']);
    expect(topic('M', 0, [signal])).toEqual([
      'Handler om helse.',
      'Står sammen med «Hun», som kan bety at det gjelder noen bestemte.',
    ]);
  });

  it('says what speaks against', () => {
    const counter: Evidence = { kind: 'signal', strength: 'counter', span: at('bor') };
    expect(topic('M', 1, [signal, counter])[2]).toBe(
      'Men «bor» på linje 1 tyder på at det er sagt generelt, og det teller imot.',
    );
  });
});

describe('several things together', () => {
  const part = (words: string, type: string): Evidence => ({ kind: 'part', ruleId: 'r', type, span: at(words) });
  const parts = (...evidence: Evidence[]) => first(finding('Kari Nordmann', 'SMALL_GROUP', evidence));

  it('counts what is of one kind', () => {
    expect(parts(part('Kari', 'PERSON'), part('Nordmann', 'PERSON'), part('Storvik', 'PERSON'))).toBe(
      'Her står 3 navn etter hverandre.',
    );
    expect(parts(part('Kari Nordmann', 'PERSON'), part('innlagt', 'HEALTH'), part('bor', 'HEALTH'))).toBe(
      'Her står et navn og 2 ord om helse («innlagt» og «bor») sammen.',
    );
  });

  it('quotes a word of a kind that has no name', () => {
    expect(parts(part('Kari Nordmann', 'PERSON'), part('Eleven', 'PUPIL'))).toBe(
      'Her står et navn og ordet «Eleven» sammen.',
    );
  });

  it('tells the small place first, and never quotes a password', () => {
    const place: Evidence = { kind: 'small_place', span: at('Storvik') };
    const { sentences } = explain(
      finding('Kari Nordmann', 'SMALL_GROUP', [part('Hun', 'PERSON'), part('13097248022', 'SECRET'), place]),
      TEXT,
      'nb',
    );
    expect(sentences).toEqual([
      'Få mennesker bor i «Storvik», så lite skal til for å kjenne noen igjen.',
      'Her står et navn («Hun») og et passord eller en nøkkel sammen.',
    ]);
  });
});

describe('roles', () => {
  const role = (who: PersonRole, withWord: boolean) =>
    first(finding('Kari', 'PERSON', [{ kind: 'role', role: who, ...(withWord && { span: at('Eleven') }) }]));

  it.each(['private', 'employee', 'public', 'author', 'historical'] as const)(
    '%s, with the word and without',
    (who) => {
      expect(role(who, true)).toContain('«Eleven»');
      expect(role(who, false)).not.toContain('«');
      expect(role(who, false)).not.toBe(role(who, true));
    },
  );
});

it('says at most three sentences, what the thing is before what stands around it, and nothing twice', () => {
  const { sentences } = explain(
    finding('13097248022', 'NATIONAL_ID', [
      { kind: 'context', span: at('fødselsnummer') },
      { kind: 'pattern' },
      { kind: 'pattern' },
      { kind: 'checksum', validator: 'fodselsnummer', grade: 'valid' },
      { kind: 'encoded', as: 'url' },
    ]),
    TEXT,
    'nb',
  );
  expect(sentences).toEqual([
    'Har formen slike opplysninger pleier å ha.',
    'Elleve sifre som stemmer med datoen og kontrollsifrene i et fødselsnummer.',
    'Står inne i en nettadresse.',
  ]);
});
