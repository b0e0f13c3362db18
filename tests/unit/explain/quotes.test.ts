import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../../lib/contracts/finding';
import { explain } from '../../../lib/explain/explain';
import { explainRule } from '../../../lib/explain/explain-rule';
import { quote } from '../../../lib/explain/quote';

const whole = (text: string, type?: string) => quote(text, { start: 0, end: text.length }, type)?.text ?? null;
const finding = (text: string, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  start,
  end: Math.min(end, text.length),
  ruleId: 'r',
  packId: 'p',
  type: 'PERSON',
  class: 'fortrolig',
  confidence: 'high',
  evidence: [{ kind: 'model' }],
  ...more,
});

describe('what is quoted', () => {
  it('is never a password or key', () => {
    expect(whole('Vinter2024!', 'SECRET')).toBeNull();
    const text = 'passord: Vinter2024!\n';
    const secret = finding(text, 9, 20, { type: 'SECRET' });
    expect(JSON.stringify(explain(secret, text, 'nb'))).not.toContain('Vinter');
  });

  it.each([
    ['13097248022', '«13…»'],
    ['130972 48022', '«13…»'],
    ['+47 68 05 01 23', '«+47…»'],
    ['03.05.1987', '«03…»'],
    ['Storgata 5 B, 9401 Harstad', '«Storgata 5 B, 9401 Harstad»'],
    ['kari12345@eksempel.no', '«kari12…@eksempel.no»'],
  ])('a long number only by its first two digits: %s', (text, shown) => {
    expect(whole(text)).toBe(shown);
  });

  it('one line of at most forty characters, without what is invisible or turns the text round', () => {
    expect(whole('Kari\r\n\tNordmann')).toBe('«Kari Nordmann»');
    expect(whole('Ka\u200bri\u202e Nord\u00admann')).toBe('«Kari Nordmann»');
    expect(whole('a'.repeat(500))).toBe(`«${'a'.repeat(40)}…»`);
    expect(whole('😀'.repeat(60))).toBe(`«${'😀'.repeat(40)}…»`);
    expect(whole('Kari\ud800')).toBe('«Kari»');
    expect(whole(' \u200b\n')).toBeNull();
  });

  it('only the beginning of a value that is not written out', () => {
    const text = `x ${Buffer.from('Fødselsnummer 13097248022').toString('base64')}`;
    const evidence: Evidence[] = [{ kind: 'encoded', as: 'base64' }];
    expect(explain(finding(text, 2, text.length, { evidence }), text, 'nb').place).toBe('«Rs…»');
  });

  it('nothing where quotes are not wanted or the text is not at hand', () => {
    const text = 'Eleven Kari\nbor her';
    const evidence: Evidence[] = [
      { kind: 'context', span: { start: 0, end: 6 } },
      { kind: 'signal', strength: 'weak', span: { start: 0, end: 6 } },
      { kind: 'repeat', span: { start: 0, end: 6 } },
    ];
    const of = finding(text, 7, 11, { evidence });
    const without = explain(of, text, 'nb', { quotes: false });
    expect(without.place).toBe('Linje 1');
    expect(without.sentences.join()).not.toMatch(/Eleven|Kari|«/);
    expect(explain(of, null, 'nb')).toEqual({
      place: '',
      sentences: without.sentences,
    });
  });
});

describe('the findings of one rule', () => {
  const text = 'Kari\nOla\nPer\nAnne\nNils\nKari';
  const names = [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => finding(text, index, index + word.length));

  it('are three, and the rest are counted', () => {
    const { told, more } = explainRule(names, 'r', text, 'nb');
    expect(told.map(({ place }) => place)).toEqual(['Linje 1 og 6: «Kari»', 'Linje 2: «Ola»', 'Linje 3: «Per»']);
    expect(more).toBe(2);
  });

  it('are the rule’s own, the surest first', () => {
    const mixed = names.map((name, index) => ({
      ...name,
      confidence: index < 2 ? ('low' as const) : ('high' as const),
      ruleId: index === 2 ? 'another' : 'r',
    }));
    expect(explainRule(mixed, 'r', text, 'nb').told.map(({ place }) => place)).toEqual([
      'Linje 4: «Anne»',
      'Linje 5: «Nils»',
      'Linje 1 og 6: «Kari»',
    ]);
  });

  it('are told one by one without the text', () => {
    const { told, more } = explainRule(names, 'r', null, 'en');
    expect(told).toHaveLength(3);
    expect(more).toBe(3);
  });

  it('are none of a rule that found nothing', () => {
    expect(explainRule(names, 'other', text, 'nb')).toEqual({ told: [], more: 0 });
  });
});
