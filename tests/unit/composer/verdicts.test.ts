import { describe, expect, it } from 'vitest';
import { createVerdicts, mayPass } from '../../../lib/composer/verdicts';
import type { Action } from '../../../lib/contracts/classes';
import type { Verdict } from '../../../lib/contracts/decision';

function verdict(action: Action, state: Verdict['state'] = 'checked'): Verdict {
  return {
    state,
    findings: [],
    decision: {
      class: 'apen',
      ceiling: 'apen',
      action,
      toolId: '',
      toolName: '',
      account: 'unknown',
      reasons: [],
      notices: [],
      ways: [],
      decidedBy: { packId: 'test', why: 'unlisted' },
      incomplete: [],
    },
  };
}

describe('createVerdicts', () => {
  it('checks a text once, and again when it or the rules have changed', () => {
    const checked: string[] = [];
    const verdicts = createVerdicts({
      check: (text) => {
        checked.push(text);
        return verdict('allow');
      },
      unchecked: () => verdict('ask', 'unchecked'),
    });
    verdicts.of('a');
    verdicts.of('a');
    verdicts.of('b');
    verdicts.of('b');
    verdicts.forget();
    verdicts.of('b');
    expect(checked).toEqual(['a', 'b', 'b']);
  });

  it('keeps asking while there are no rules', () => {
    let rules: Verdict | null = null;
    const verdicts = createVerdicts({ check: () => rules, unchecked: () => verdict('ask', 'unchecked') });
    expect(verdicts.of('a')).toBeNull();
    rules = verdict('allow');
    expect(verdicts.of('a')).toBe(rules);
  });

  it('says «not checked» when the check throws', () => {
    const codes: string[] = [];
    const verdicts = createVerdicts({
      check: () => {
        throw new Error('a bug');
      },
      unchecked: (code) => {
        codes.push(code);
        return verdict('ask', 'unchecked');
      },
    });
    expect(verdicts.of('a')?.state).toBe('unchecked');
    expect(codes).toEqual(['rule_failed']);
  });
});

describe('mayPass', () => {
  it('is for what is allowed or only told of', () => {
    expect(mayPass('a', verdict('allow'))).toBe(true);
    expect(mayPass('a', verdict('inform'))).toBe(true);
    expect(mayPass('a', verdict('ask'))).toBe(false);
    expect(mayPass('a', verdict('stop'))).toBe(false);
  });

  it('is never for a text that was not checked', () => {
    expect(mayPass('a', verdict('allow', 'unchecked'))).toBe(false);
  });

  it('lets an empty field be, unless the tool is not to be used at all', () => {
    expect(mayPass(' \n', verdict('ask'))).toBe(true);
    expect(mayPass('', verdict('stop'))).toBe(false);
  });
});
