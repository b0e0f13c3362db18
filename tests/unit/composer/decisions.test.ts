import { describe, expect, it } from 'vitest';
import { createDecisions } from '../../../lib/composer/decisions';
import type { Action } from '../../../lib/contracts/classes';
import type { Verdict } from '../../../lib/contracts/decision';
import type { Evidence } from '../../../lib/contracts/finding';

const words = { nb: '', nn: '', en: '' };
const shown = () => true;

interface Seen {
  word: string;
  rule?: string;
  action?: Action;
  evidence?: Evidence[];
}

function verdictOn(text: string, seen: Seen[], change: Partial<Verdict['decision']> = {}): Verdict {
  const order: Action[] = ['allow', 'inform', 'ask', 'stop'];
  const strictest = seen.reduce<Action>(
    (worst, { action = 'ask' }) => (order.indexOf(action) > order.indexOf(worst) ? action : worst),
    'allow',
  );
  return {
    state: 'checked',
    findings: seen.map(({ word, rule = 'r', evidence = [] }) => ({
      ruleId: rule,
      packId: 'p',
      type: 'PERSON',
      class: 'fortrolig',
      confidence: 'high',
      evidence,
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    })),
    decision: {
      class: 'fortrolig',
      ceiling: 'apen',
      action: strictest,
      toolId: 't',
      toolName: 'T',
      account: 'private',
      reasons: seen.map(({ rule = 'r', action = 'ask' }) => ({
        ruleId: rule,
        type: 'PERSON',
        class: 'fortrolig',
        action,
        confidence: 'high',
        count: 1,
        synthetic: false,
        name: words,
        message: words,
        hjemmel: [],
        kilde: [],
      })),
      notices: [],
      ways: [],
      decidedBy: { packId: 'p', why: 'unlisted' },
      incomplete: [],
      ...change,
    },
  };
}

function decided(text: string, ...seen: Seen[]) {
  const decisions = createDecisions();
  decisions.note(text, verdictOn(text, seen));
  return decisions;
}

describe('a decision in a conversation', () => {
  it('holds for the value in another text, however it is spaced and cased', () => {
    const decisions = decided('Brev til Kari Nes', { word: 'Kari Nes' });
    expect(decisions.covers('Hils KARI  NES', verdictOn('Hils KARI  NES', [{ word: 'KARI  NES' }]), shown)).toBe(true);
  });

  it('does not hold for a new value beside it', () => {
    const decisions = decided('Kari', { word: 'Kari' });
    const text = 'Kari og Ola';
    expect(decisions.covers(text, verdictOn(text, [{ word: 'Kari' }, { word: 'Ola' }]), shown)).toBe(false);
  });

  it('does not hold for a new value that alone would only be told of', () => {
    const decisions = decided('Kari', { word: 'Kari' });
    const text = 'Kari fra Vik';
    const seen: Seen[] = [{ word: 'Kari' }, { word: 'Vik', rule: 'place', action: 'inform' }];
    expect(decisions.covers(text, verdictOn(text, seen), shown)).toBe(false);
  });

  it('does not hold for the same value under another rule, or the same rule grown stricter', () => {
    const decisions = decided('Kari', { word: 'Kari', action: 'inform' });
    expect(decisions.covers('Kari', verdictOn('Kari', [{ word: 'Kari', action: 'ask' }]), shown)).toBe(false);
    const asked = decided('Kari', { word: 'Kari' });
    expect(asked.covers('Kari', verdictOn('Kari', [{ word: 'Kari', rule: 'other' }]), shown)).toBe(false);
  });

  it('does not hold for a stop, even of a value that was agreed on', () => {
    const decisions = decided('Kari', { word: 'Kari' });
    expect(decisions.covers('Kari', verdictOn('Kari', [{ word: 'Kari', action: 'stop' }]), shown)).toBe(false);
    const stopped = decided('Kari', { word: 'Kari', action: 'stop' });
    expect(stopped.covers('Kari', verdictOn('Kari', [{ word: 'Kari' }]), shown)).toBe(false);
  });

  it('is for what the value is about: the same illness of another person is new', () => {
    const about = (text: string, name: string): Seen => ({
      word: 'kreft',
      evidence: [
        {
          kind: 'part',
          ruleId: 'n',
          type: 'PERSON',
          span: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
        },
      ],
    });
    const decisions = decided('Kari har kreft', about('Kari har kreft', 'Kari'));
    const again = 'Si at Kari har kreft';
    expect(decisions.covers(again, verdictOn(again, [about(again, 'Kari')]), shown)).toBe(true);
    const other = 'Si at Ola har kreft';
    expect(decisions.covers(other, verdictOn(other, [about(other, 'Ola')]), shown)).toBe(false);
  });

  it.each([{ account: 'work' as const }, { toolId: 'other' }, { ceiling: 'intern' as const }])(
    'is asked anew under other circumstances: %o',
    (change) => {
      const decisions = decided('Kari', { word: 'Kari' });
      expect(decisions.covers('Kari', verdictOn('Kari', [{ word: 'Kari' }]), shown)).toBe(true);
      expect(decisions.covers('Kari', verdictOn('Kari', [{ word: 'Kari' }], change), shown)).toBe(false);
    },
  );

  it('is never for what was not read whole', () => {
    const decisions = decided('Kari', { word: 'Kari' });
    const verdict = verdictOn('Kari', [{ word: 'Kari' }]);
    expect(decisions.covers('Kari', { ...verdict, state: 'partly_checked' }, shown)).toBe(false);
    const partly = verdictOn('Kari', [{ word: 'Kari' }], { incomplete: [{ code: 'text_too_long' }] });
    expect(decisions.covers('Kari', partly, shown)).toBe(false);
  });

  it('ends with the conversation, and when the value no longer stands in it', () => {
    const decisions = decided('Kari', { word: 'Kari' });
    const verdict = verdictOn('Kari', [{ word: 'Kari' }]);
    expect(decisions.covers('Kari', verdict, () => false)).toBe(false);
    decisions.forget();
    expect(decisions.covers('Kari', verdict, shown)).toBe(false);
  });

  it('is not taken for an «ask» that no rule answers for', () => {
    const decisions = decided('Kari', { word: 'Kari' });
    expect(decisions.covers('Hei', verdictOn('Hei', [], { action: 'ask' }), shown)).toBe(false);
  });
});
