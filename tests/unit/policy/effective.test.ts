import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CEILINGS } from '../../../lib/contracts/classes';
import type { EffectiveValue } from '../../../lib/contracts/effective';
import { compilePolicy, effectiveValues, standingOf } from '../../../lib/policy';
import { assessment, base, pack, patternRule, TODAY } from './packs';

const of = (values: EffectiveValue[], kind: EffectiveValue['kind'], key: string, account?: 'work' | 'private') =>
  values.find((one) => one.kind === kind && one.key === key && one.account === account);
const said = (value: EffectiveValue | undefined) =>
  value?.said.map(({ packId, wanted, outcome }) => `${packId}: ${wanted} ${outcome}`);

describe('where a value comes from', () => {
  it('the family’s default, raised by a kommune with an assessment, tightened by a service', () => {
    const packs = [
      base,
      pack('nordvik', 'kommune', {
        decisions: [{ tool: 'm365', status: 'approved', ceiling: 'fortrolig', assessment }],
      }),
      pack('helse', 'service', { decisions: [{ tool: 'm365', status: 'approved', ceiling: 'intern' }] }),
    ];
    const value = of(effectiveValues(packs, TODAY), 'ceiling', 'm365', 'work');
    expect(value?.value).toBe('intern');
    expect(said(value)).toEqual(['base: apen overridden', 'nordvik: fortrolig overridden', 'helse: intern decides']);
  });

  it.each([
    ['without an assessment', 'kommune' as const, {}, 'no_assessment'],
    ['with one that names no DPIA', 'kommune' as const, { assessment: { ...assessment, dpia: '' } }, 'no_assessment'],
    ['by a person’s own pack', 'person' as const, { assessment }, 'own_pack'],
    ['that ran out', 'kommune' as const, { assessment, gyldig_til: '2026-01-31' }, 'ran_out'],
  ])('a raise %s is passed over, and it is said why', (_, layer, over, outcome) => {
    const packs = [
      base,
      pack('nordvik', layer, { decisions: [{ tool: 'm365', status: 'approved', ceiling: 'intern', ...over }] }),
    ];
    const value = of(effectiveValues(packs, TODAY), 'ceiling', 'm365', 'work');
    expect(value?.value).toBe('apen');
    expect(said(value)).toEqual(['base: apen decides', `nordvik: intern ${outcome}`]);
  });

  it('a lower layer can’t go above what one above it decided', () => {
    const packs = [
      base,
      pack('region', 'region', { decisions: [{ tool: 'chatgpt', status: 'not_used', ceiling: 'none' }] }),
      pack('nordvik', 'kommune', {
        decisions: [{ tool: 'chatgpt', status: 'approved', ceiling: 'intern', assessment }],
      }),
    ];
    expect(said(of(effectiveValues(packs, TODAY), 'ceiling', 'chatgpt', 'work'))).toEqual([
      'base: apen overridden',
      'region: none decides',
      'nordvik: intern looser_than_above',
    ]);
  });

  it('a rule’s action only gets stricter, and that of strengt_fortrolig is nobody’s', () => {
    const packs = [
      base,
      pack('nordvik', 'kommune', {
        rules: [
          patternRule('health', 'HEALTH', 'fortrolig', 'inform'),
          patternRule('vedtak', 'CASE_NUMBER', 'apen', 'ask'),
          patternRule('barnevern', 'CHILD_WELFARE', 'strengt_fortrolig', 'allow'),
        ],
      }),
    ];
    const values = effectiveValues(packs, TODAY);
    expect(said(of(values, 'rule_action', 'health'))).toEqual([
      'base: stop decides',
      'nordvik: inform looser_than_above',
    ]);
    expect(said(of(values, 'rule_action', 'vedtak'))).toEqual(['base: inform overridden', 'nordvik: ask decides']);
    expect(of(values, 'rule_action', 'barnevern')?.value).toBe('stop');
    expect(said(of(values, 'rule_action', 'barnevern'))?.at(-1)).toBe('nordvik: allow locked_class');
  });

  it('is what decides when a text is judged, for any stack of layers', () => {
    const decision = fc.record(
      {
        tool: fc.constantFrom('chatgpt', 'm365', 'deepseek', 'own'),
        account: fc.constantFrom('work' as const, 'private' as const),
        status: fc.constantFrom('approved' as const, 'open_only' as const, 'not_used' as const, 'ask' as const),
        ceiling: fc.constantFrom(...CEILINGS),
        assessment: fc.constantFrom(assessment, { ...assessment, dpia: '' }),
        gyldig_til: fc.constantFrom('2020-01-01', '2030-01-01'),
      },
      { requiredKeys: ['tool', 'status', 'ceiling'] },
    );
    const layers = (['region', 'kommune', 'service', 'person'] as const).map((layer) =>
      fc.array(decision, { maxLength: 3 }).map((decisions) => pack(layer, layer, { decisions })),
    );
    fc.assert(
      fc.property(fc.tuple(...layers), fc.subarray(['kommune', 'service']), (own, lapsed) => {
        const packs = [base, ...own];
        const policy = compilePolicy(packs, { lapsed });
        for (const value of effectiveValues(packs, TODAY, { lapsed })) {
          if (value.kind !== 'ceiling' || !value.account) continue;
          const standing = standingOf(policy.tools.get(value.key) ?? null, value.account, TODAY, policy);
          expect(value.value).toBe(standing.ceiling);
          const deciding = value.said.filter(({ outcome }) => outcome === 'decides');
          expect(deciding.map(({ wanted }) => wanted)).toEqual([value.value]);
        }
      }),
    );
  });
});
