import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/contracts/language';
import { areas, texts } from '../../../locales';
import { SAME_IN_NB_AND_NN } from './same-in-nb-and-nn';

const entries = Object.entries({
  ...texts,
  ...areas.copies,
  ...areas.packReview,
  ...areas.studio,
  ...areas.guidance,
  ...areas.insight,
  ...areas.readiness,
});
const params = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

describe('the catalogue', () => {
  it('has every text in every language, and none is empty or padded', () => {
    const bad = entries.filter(([, text]) =>
      LANGUAGES.some((language) => !text[language] || text[language] !== text[language].trim()),
    );
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  it('asks for the same parameters in all languages', () => {
    const bad = entries.filter(([, text]) =>
      LANGUAGES.some((language) => params(text[language]).join() !== params(text.nb).join()),
    );
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  it('has no key in two areas', () => {
    const total = Object.values(areas).reduce((sum, area) => sum + Object.keys(area).length, 0);
    expect(entries).toHaveLength(total);
  });

  it('has nynorsk that is its own, except where the two forms are known to be alike', () => {
    const same = entries.filter(([, text]) => text.nb === text.nn).map(([key]) => key);
    expect(same.sort()).toEqual([...SAME_IN_NB_AND_NN].sort());
  });

  it('uses none of the words that give away bokmål in the nynorsk texts', () => {
    const bokmal =
      /\b(ikke|jeg|hva|hvem|hvor|hvilken|hvis|noen|noe|deg selv|være|blitt|ble|fra|også|mellom annet|henter|bare)\b/i;
    expect(entries.filter(([, text]) => bokmal.test(text.nn)).map(([key]) => key)).toEqual([]);
  });

  it('does not shout', () => {
    expect(
      entries.filter(([, text]) => LANGUAGES.some((language) => text[language].includes('!'))).map(([key]) => key),
    ).toEqual([]);
  });

  it('says the same keys in every manifest locale, and `no` is `nb`', () => {
    const read = (locale: string) => readFileSync(`public/_locales/${locale}/messages.json`, 'utf8');
    const keys = (locale: string) => Object.keys(JSON.parse(read(locale)) as object);
    for (const locale of ['nn', 'en', 'no']) expect(keys(locale)).toEqual(keys('nb'));
    expect(read('no')).toBe(read('nb'));
  });
});
