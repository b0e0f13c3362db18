import { describe, expect, it } from 'vitest';
import { inspect } from '../../lib/engine';
import { MAX_TEXT } from '../../lib/engine/limits';
import { hostiles } from '../fixtures/hostile';
import { baseRules } from '../unit/engine/base-pack';

const rules = baseRules();
/** A rule that took quadratic time on such a text would not come back before the test's own end. */
const LONG = 160_000;

describe('a text made to cost time gets an answer', () => {
  it.each(hostiles)(
    '$what',
    ({ make }) => {
      expect(inspect(make(LONG), rules).incomplete.filter(({ code }) => code === 'rule_failed')).toEqual([]);
    },
    60_000,
  );
});

describe('any text gets an answer', () => {
  it.each(hostiles)('$what: spans inside the text, in order, and nothing thrown', ({ make }) => {
    for (const length of [1, 2, 3, 7, 50, 999]) {
      const text = make(length);
      const { findings, incomplete } = inspect(text, rules);
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(incomplete.filter(({ code }) => code === 'rule_failed')).toEqual([]);
    }
  });
});

describe('a limit that is hit is said', () => {
  it('for ten million letters, which are read as far as the limit goes', () => {
    const { incomplete } = inspect('a'.repeat(10_000_000), rules);
    expect(incomplete).toEqual([{ code: 'text_too_long', checkedUntil: MAX_TEXT }]);
  });

  it('for a hundred thousand digits there is none to hit', () => {
    expect(inspect('1'.repeat(100_000), rules).incomplete).toEqual([]);
  });

  it('for more encoded pieces than are decoded', () => {
    const piece = 'Se MTMwOTcyNDgwMjI= her.\n';
    const { incomplete, findings } = inspect(piece.repeat(1_001), rules);
    expect(incomplete).toEqual([{ code: 'text_too_long', checkedUntil: 1_000 * piece.length + 3 }]);
    expect(findings.length).toBe(1_000);
  });

  it('never cuts an emoji in two at the limit', () => {
    const { incomplete } = inspect(`a${'😀'.repeat(MAX_TEXT / 2)}`, rules);
    expect(incomplete).toEqual([{ code: 'text_too_long', checkedUntil: MAX_TEXT - 1 }]);
  });

  it('a long base64 text is read to its end', () => {
    const inner = `${'Notat fra møtet i dag. '.repeat(4_000)}Søkeren har fødselsnummer 130972 48022.`;
    const text = `Vedlegg: ${Buffer.from(inner, 'utf8').toString('base64')}`;
    const { findings, incomplete } = inspect(text, rules);
    expect(incomplete).toEqual([]);
    expect(findings.map(({ ruleId, start, end }) => [ruleId, start, end])).toContainEqual([
      'no.fodselsnummer',
      9,
      text.length,
    ]);
  });

  it('an encoding is taken off once, not twice', () => {
    const once = encodeURIComponent('130972 48022');
    expect(inspect(`https://example.no/?q=${once}`, rules).findings.map(({ ruleId }) => ruleId)).toEqual([
      'no.fodselsnummer',
    ]);
    expect(inspect(`https://example.no/?q=${encodeURIComponent(once)}`, rules).findings).toEqual([]);
  });
});
