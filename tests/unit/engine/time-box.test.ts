import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileRules, inspect } from '../../../lib/engine';
import { PATTERN_BUDGET_MS } from '../../../lib/engine/limits';
import { parsePack } from '../../../lib/packs';
import { samplePack } from '../../fixtures/packs/sample';

afterEach(() => vi.restoreAllMocks());

describe('a pattern that eats its time', () => {
  it('is let be once, and the second time switched off for these rules, said as not checked', () => {
    const pack = parsePack(new TextEncoder().encode(JSON.stringify(samplePack())));
    const compiled = pack.ok ? compileRules([pack.value]) : pack;
    if (!compiled.ok) throw new Error('the sample does not compile');
    const rules = compiled.value;
    const text = 'Se SAK-1234.';
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += PATTERN_BUDGET_MS + 1;
      return now;
    });
    for (let time = 0; time < 2; time++) {
      const { findings, incomplete } = inspect(text, rules);
      expect([findings.length, incomplete]).toEqual([1, []]);
    }
    clock.mockRestore();
    expect(inspect(text, rules)).toEqual({ findings: [], incomplete: [{ code: 'rule_failed', ruleId: 'test.sak' }] });
    const anew = pack.ok ? compileRules([pack.value]) : pack;
    expect(anew.ok && inspect(text, anew.value).findings.length).toBe(1);
  });
});
