import { describe, expect, it } from 'vitest';
import { PRACTICE_CASES } from '../../../components/practice/cases';
import { praiseFor, replyTo } from '../../../components/practice/pretend-assistant';

describe('the cases', () => {
  it('are eight, each in bokmål and in nynorsk of its own', () => {
    expect(PRACTICE_CASES.map(({ id }) => id)).toEqual([
      'barnevern',
      'nav',
      'skole',
      'helse',
      'plan',
      'hr',
      'innkjop',
      'generelt',
    ]);
    for (const { text } of PRACTICE_CASES) expect(text.nn).not.toBe(text.nb);
  });

  it('hold no identity number outside the series for testing (month + 80)', () => {
    for (const { text } of PRACTICE_CASES) {
      for (const [, month] of `${text.nb} ${text.nn}`.matchAll(/\b\d\d(\d\d)\d{7}\b/g)) {
        expect(Number(month)).toBeGreaterThan(80);
        expect(Number(month)).toBeLessThan(93);
      }
    }
  });
});

describe('the pretend assistant', () => {
  it('tells what it got', () => {
    expect(replyTo('Skriv til [NAVN 1] om møtet', false)).toBe('names');
    expect(replyTo('Skriv en plakat', false)).toBe('open');
    expect(replyTo('Skriv til [NAVN 1] om diagnosen', true)).toBe('personal');
  });

  it('always finds something true to say', () => {
    expect(praiseFor(['edited', 'anonymised'], 'names')).toEqual(['anonymised', 'edited']);
    expect(praiseFor([], 'open')).toEqual(['open']);
    expect(praiseFor([], 'personal')).toEqual(['tried']);
    expect(praiseFor(['edited', 'reasoned'], 'personal')).toEqual(['reasoned']);
  });
});
