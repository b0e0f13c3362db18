import { describe, expect, it } from 'vitest';
import type { PackInput } from '../../../lib/contracts/pack';
import { compilePolicy, decide, nameHjemler, standingOf, toolForHost } from '../../../lib/policy';
import { assessment, base, found, kommune, NAME, pack, TODAY, text, tool } from './packs';

type DecisionInput = NonNullable<PackInput['decisions']>[number];

function standing(toolId: string, account: 'work' | 'private', layers: ReturnType<typeof pack>[], today = TODAY) {
  const policy = compilePolicy([base, ...layers]);
  return standingOf(policy.tools.get(toolId) ?? null, account, today, policy);
}
const decided = (layer: 'kommune' | 'service' | 'person', ...decisions: DecisionInput[]) =>
  pack(layer, layer, { decisions });

describe('ceilings through the layers', () => {
  it('is the family default when nobody has decided', () => {
    expect(standing('m365', 'work', [])).toMatchObject({
      ceiling: 'apen',
      status: null,
      decidedBy: { packId: 'base', why: 'family_default' },
    });
    expect(standing('deepseek', 'work', []).ceiling).toBe('none');
  });

  it('goes above the default only with an assessment', () => {
    const bare = decided('kommune', { tool: 'm365', status: 'approved', ceiling: 'fortrolig' });
    expect(standing('m365', 'work', [bare])).toMatchObject({ ceiling: 'apen', decidedBy: { why: 'family_default' } });
    const assessed = decided('kommune', { tool: 'm365', status: 'approved', ceiling: 'fortrolig', assessment });
    expect(standing('m365', 'work', [assessed])).toMatchObject({
      ceiling: 'fortrolig',
      decidedBy: { why: 'decision' },
    });
  });

  it('takes the strictest when two layers have decided, in whatever order they say it', () => {
    const wide: DecisionInput = { tool: 'm365', status: 'approved', ceiling: 'fortrolig', assessment };
    const narrow: DecisionInput = { tool: 'm365', status: 'approved', ceiling: 'intern', assessment };
    expect(standing('m365', 'work', [decided('kommune', wide), decided('service', narrow)]).ceiling).toBe('intern');
    expect(standing('m365', 'work', [decided('kommune', narrow), decided('service', wide)]).ceiling).toBe('intern');
    expect(
      standing('m365', 'work', [
        decided('kommune', narrow),
        decided('service', { tool: 'm365', status: 'not_used', ceiling: 'none' }),
      ]).ceiling,
    ).toBe('none');
  });

  it('lets a person tighten, not loosen', () => {
    const loosen = decided('person', { tool: 'm365', status: 'approved', ceiling: 'intern', assessment });
    expect(standing('m365', 'work', [loosen]).ceiling).toBe('apen');
    const tighten = decided('person', { tool: 'm365', status: 'not_used', ceiling: 'none' });
    expect(standing('m365', 'work', [kommune, tighten]).ceiling).toBe('none');
  });

  it('lets a decision for a tool go before one for its family in the same layer', () => {
    const both = pack('k', 'kommune', {
      family_decisions: [{ family: 'consumer', status: 'ask', ceiling: 'none' }],
      decisions: [{ tool: 'chatgpt', status: 'open_only', ceiling: 'fortrolig' }],
    });
    expect(standing('chatgpt', 'private', [both])).toMatchObject({ ceiling: 'apen', status: 'open_only' });
    expect(standing('copilot', 'private', [both])).toMatchObject({
      ceiling: 'none',
      decidedBy: { why: 'family_decision' },
    });
  });

  it('falls back to the default the day after a permission ran out, and tells', () => {
    expect(standing('m365', 'work', [kommune], '2027-06-30').ceiling).toBe('intern');
    expect(standing('m365', 'work', [kommune], '2027-07-01')).toMatchObject({
      ceiling: 'apen',
      expired: { date: '2027-06-30' },
    });
    const policy = compilePolicy([base, kommune]);
    const decision = decide(
      { inspection: found(NAME), toolId: 'm365', account: 'work', channel: 'prompt', today: '2027-07-01' },
      policy,
    );
    expect(decision.action).toBe('ask');
    expect(decision.notices.map(({ ruleId }) => ruleId)).toContain('kivett.decision-expired');
  });

  it('keeps a ban that ran out', () => {
    const ban = decided('kommune', { tool: 'copilot', status: 'not_used', ceiling: 'none', gyldig_til: '2026-01-01' });
    expect(standing('copilot', 'private', [ban]).ceiling).toBe('none');
  });

  it('lets no layer move a known tool to a milder family or loosen family ceilings', () => {
    const sly = pack('k', 'kommune', {
      tools: [tool('deepseek', 'own', ['deepseek.example'])],
      family_ceilings: { stopped: 'intern', own: 'fortrolig' },
    });
    expect(standing('deepseek', 'work', [sly]).ceiling).toBe('none');
    expect(standing('own', 'work', [sly]).ceiling).toBe('apen');
  });
});

describe('hosts', () => {
  const policy = compilePolicy([
    base,
    pack('k', 'kommune', {
      tools: [tool('copilot', 'consumer', ['copilot.eksempel.no']), tool('sly', 'own', ['chatgpt.com'])],
    }),
  ]);
  it.each([
    ['chatgpt.com', 'chatgpt'],
    ['www.chatgpt.com', 'chatgpt'],
    ['WWW.Bing.com', 'copilot'],
    ['copilot.eksempel.no', 'copilot'],
    ['a.copilot.cloud.microsoft', 'm365'],
    ['copilot.cloud.microsoft', null],
    ['evilchatgpt.com', null],
    ['chatgpt.com.evil.no', null],
    ['', null],
  ])('%s → %s', (host, id) => {
    expect(toolForHost(policy, host)?.id ?? null).toBe(id);
  });
});

describe('legal bases', () => {
  it('change over on their date', () => {
    const old = { ...base.hjemler['fvl-13'], gyldig_til: '2026-12-31' } as (typeof base.hjemler)[string];
    const policy = compilePolicy([{ ...base, hjemler: { ...base.hjemler, 'fvl-13': old } }]);
    expect(nameHjemler(['fvl-13'], '2026-12-31', policy).map(({ key }) => key)).toEqual(['fvl-13']);
    expect(nameHjemler(['fvl-13'], '2027-01-01', policy)).toMatchObject([{ key: 'fvl25-30', uncertain: true }]);
  });

  it('survive a circle and an unknown key', () => {
    const circle = pack('c', 'national', {
      hjemler: {
        a: { name: 'a', meaning: text('a'), certainty: 'verified', gyldig_til: '2020-01-01', replaced_by: 'b' },
        b: { name: 'b', meaning: text('b'), certainty: 'verified', gyldig_til: '2020-01-01', replaced_by: 'a' },
      },
    });
    expect(nameHjemler(['a', 'no-such'], TODAY, compilePolicy([circle]))).toHaveLength(1);
  });
});
