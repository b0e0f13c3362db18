import { describe, expect, it } from 'vitest';
import { fill, formatDate, joinList, pick, t } from '../../../lib/i18n';

describe('t', () => {
  it('fills in parameters in the language asked for', () => {
    expect(t('nb', 'verdict.tool.apen', { tool: 'ChatGPT' })).toBe('ChatGPT er bare for åpen informasjon.');
    expect(t('nn', 'verdict.tool.apen', { tool: 'ChatGPT' })).toBe('ChatGPT er berre for open informasjon.');
  });

  it('chooses the form for one and for many', () => {
    expect(t('nb', 'toast.anonymised', { count: 1 })).toBe('Takk – 1 opplysning ble byttet ut.');
    expect(t('nb', 'toast.anonymised', { count: 0 })).toBe('Takk – 0 opplysninger ble byttet ut.');
    expect(t('en', 'toast.anonymised', { count: 3 })).toBe('Thank you – 3 details were replaced.');
  });

  it('leaves a slot it has no value for as it is written', () => {
    expect(fill('Hei {name}, {count|ett|flere}')).toBe('Hei {name}, {count|ett|flere}');
  });

  it('does not read slots in what a parameter brings', () => {
    expect(fill('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x');
  });
});

describe('the small ones', () => {
  it('picks a language', () => expect(pick({ nb: 'a', nn: 'b', en: 'c' }, 'nn')).toBe('b'));
  it('writes dates as people do', () => {
    expect(formatDate('2026-03-09', 'nb')).toBe('9.3.2026');
    expect(formatDate('snart', 'nb')).toBe('snart');
  });
  it('joins with «og»', () => {
    expect(joinList([], 'nb')).toBe('');
    expect(joinList(['a'], 'nb')).toBe('a');
    expect(joinList(['a', 'b', 'c'], 'nn')).toBe('a, b og c');
  });
});
