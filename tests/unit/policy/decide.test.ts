import { describe, expect, it } from 'vitest';
import { ACTIONS, type ClassId } from '../../../lib/contracts/classes';
import type { Account, Decision } from '../../../lib/contracts/decision';
import type { Inspection } from '../../../lib/contracts/finding';
import type { Pack } from '../../../lib/contracts/pack';
import { compilePolicy, decide } from '../../../lib/policy';
import { assessment, base, FNR, finding, found, HEALTH, kommune, NAME, pack, patternRule, TODAY } from './packs';

function ask(
  inspection: Inspection,
  toolId: string | null,
  account: Account,
  packs: readonly Pack[] = [base, kommune],
  extra: { today?: string; event?: string; afterAnonymise?: () => Inspection } = {},
): Decision {
  return decide({ inspection, toolId, account, channel: 'prompt', today: TODAY, ...extra }, compilePolicy(packs));
}
const kinds = (decision: Decision) => decision.ways.map((way) => way.kind);

describe('class and action', () => {
  it('lets open text through without a word', () => {
    expect(ask(found(), 'chatgpt', 'private')).toMatchObject({ class: 'apen', action: 'allow', reasons: [], ways: [] });
  });

  it('asks about a fødselsnummer in an open tool, and names the rule, the count and the basis', () => {
    const decision = ask(found(FNR, { ...FNR, start: 9, end: 13 }, NAME), 'copilot', 'private');
    expect(decision).toMatchObject({ class: 'fortrolig', ceiling: 'apen', action: 'ask' });
    expect(decision.reasons.map(({ ruleId, count, action }) => [ruleId, count, action])).toEqual([
      ['fnr', 2, 'ask'],
      ['name', 1, 'ask'],
    ]);
    expect(decision.reasons[0]?.hjemmel.map(({ name }) => name)).toEqual([
      'personopplysningsloven § 12',
      'forvaltningsloven § 13',
    ]);
  });

  it.each(['strengt_fortrolig', 'gradert'] as const)('stops %s everywhere, whatever the rule says', (classId) => {
    for (const mild of ['allow', 'inform', 'ask'] as const) {
      const own = pack('mild', 'kommune', {
        rules: [patternRule('mild', 'HEALTH', classId, mild)],
        decisions: [{ tool: 'own', status: 'approved', ceiling: 'fortrolig', assessment }],
      });
      for (const toolId of ['own', 'chatgpt', null]) {
        for (const account of ['work', 'private', 'unknown'] as const) {
          const decision = ask(found(finding('mild', 'HEALTH', classId)), toolId, account, [base, own]);
          expect(decision.action).toBe('stop');
          expect(kinds(decision)).not.toContain('send_with_reason');
        }
      }
    }
  });

  it('never lets low confidence raise class or action', () => {
    for (const classId of ['fortrolig', 'strengt_fortrolig', 'gradert'] as ClassId[]) {
      const decision = ask(found(finding('health', 'HEALTH', classId, { confidence: 'low' })), 'copilot', 'private');
      expect(decision).toMatchObject({ class: 'apen', action: 'allow' });
      expect(decision.reasons[0]).toMatchObject({ confidence: 'low', action: 'allow' });
    }
  });

  it('informs where a rule under the ceiling wants to inform', () => {
    const decision = ask(found(finding('vedtak', 'CASE_NUMBER', 'apen')), 'copilot', 'private');
    expect(decision).toMatchObject({ class: 'apen', action: 'inform' });
  });

  it('takes the strictest action when two layers define a rule', () => {
    const own = pack('k', 'kommune', { rules: [patternRule('fnr', 'NATIONAL_ID', 'fortrolig', 'stop')] });
    expect(ask(found(FNR), 'copilot', 'private', [base, own]).action).toBe('stop');
    const milder = pack('k', 'kommune', { rules: [patternRule('health', 'HEALTH', 'fortrolig', 'inform')] });
    expect(ask(found(HEALTH), 'copilot', 'private', [base, milder]).action).toBe('stop');
  });

  it('weighs a rule only within its dates, both days included', () => {
    const later = pack('k', 'kommune', {
      rules: [patternRule('later', 'HEALTH', 'fortrolig', 'stop', { gyldig_fra: '2027-01-01' })],
    });
    const inspection = found(finding('later', 'HEALTH', 'fortrolig'));
    expect(ask(inspection, 'copilot', 'private', [base, later]).action).toBe('allow');
    expect(ask(inspection, 'copilot', 'private', [base, later], { today: '2027-01-01' }).action).toBe('stop');
    const past = pack('k', 'kommune', {
      rules: [patternRule('later', 'HEALTH', 'fortrolig', 'stop', { gyldig_til: TODAY })],
    });
    expect(ask(inspection, 'copilot', 'private', [base, past]).action).toBe('stop');
    expect(ask(inspection, 'copilot', 'private', [base, past], { today: '2026-11-23' }).action).toBe('allow');
    const shortened = pack('k', 'kommune', {
      rules: [patternRule('health', 'HEALTH', 'fortrolig', 'stop', { gyldig_til: '2026-01-01' })],
    });
    expect(ask(found(HEALTH), 'copilot', 'private', [base, shortened]).action).toBe('stop');
  });

  it('says synthetic only when every finding of the rule is', () => {
    const synthetic = { ...FNR, evidence: [{ kind: 'synthetic' as const, series: 'tenor' }] };
    expect(ask(found(synthetic), 'copilot', 'private').reasons[0]?.synthetic).toBe(true);
    expect(ask(found(synthetic, FNR), 'copilot', 'private').reasons[0]?.synthetic).toBe(false);
    expect(ask(found(synthetic), 'copilot', 'private').action).toBe('ask');
  });
});

describe('tool and account', () => {
  it('treats a tool nobody knows as open, and says so', () => {
    for (const toolId of [null, 'no-such-tool']) {
      const decision = ask(found(NAME), toolId, 'unknown');
      expect(decision).toMatchObject({ ceiling: 'apen', action: 'ask', decidedBy: { why: 'unlisted' } });
      expect(decision.notices.map(({ ruleId }) => ruleId)).toEqual(['unlisted']);
    }
    expect(ask(found(), null, 'unknown').action).toBe('allow');
  });

  it('lets the work account have what the kommune decided, and a private one not', () => {
    expect(ask(found(NAME), 'm365', 'work')).toMatchObject({
      ceiling: 'intern',
      action: 'allow',
      decidedBy: { packId: 'eksempel', why: 'decision' },
    });
    expect(ask(found(NAME), 'm365', 'private')).toMatchObject({ ceiling: 'apen', action: 'ask' });
  });

  it('gives a work account without a decision the rules of a private one', () => {
    const own = pack('k', 'kommune', {
      decisions: [{ tool: 'chatgpt', account: 'private', status: 'not_used', ceiling: 'none' }],
    });
    expect(ask(found(), 'chatgpt', 'work', [base, own])).toMatchObject({ ceiling: 'none', action: 'stop' });
    expect(ask(found(NAME), 'copilot', 'work')).toMatchObject({ ceiling: 'apen', action: 'ask' });
  });

  it('asks which account only when the answer matters', () => {
    const between = ask(found(NAME), 'chatgpt', 'unknown');
    expect(between).toMatchObject({ ceiling: 'apen', action: 'ask' });
    expect(kinds(between)[0]).toBe('confirm_account');
    const open = ask(found(), 'chatgpt', 'unknown');
    expect(open).toMatchObject({ action: 'allow', ways: [] });
    expect(open.notices.map(({ ruleId }) => ruleId)).toEqual(['account']);
    const above = ask(found(HEALTH), 'chatgpt', 'unknown');
    expect(above.action).toBe('stop');
    expect(kinds(above)).not.toContain('confirm_account');
  });

  it('asks instead of stopping when the work account may have the text', () => {
    const own = pack('k', 'kommune', {
      rules: [patternRule('name', 'PERSON', 'intern', 'stop')],
      decisions: [{ tool: 'chatgpt', account: 'work', status: 'approved', ceiling: 'intern', assessment }],
    });
    const decision = ask(found(NAME), 'chatgpt', 'unknown', [base, own]);
    expect(decision.action).toBe('ask');
    expect(decision.reasons[0]?.action).toBe('ask');
    expect(ask(found(NAME), 'chatgpt', 'private', [base, own]).action).toBe('stop');
  });

  it('reads the account from the address where only one kind uses it', () => {
    expect(ask(found(NAME), 'm365', 'unknown')).toMatchObject({ ceiling: 'intern', action: 'allow' });
    expect(ask(found(NAME), 'copilot', 'unknown').action).toBe('ask');
  });

  it('asks about the account where only the work account may be used at all', () => {
    const own = pack('k', 'kommune', {
      decisions: [
        { tool: 'copilot', account: 'work', status: 'approved', ceiling: 'apen' },
        { tool: 'copilot', account: 'private', status: 'not_used', ceiling: 'none' },
      ],
    });
    const open = ask(found(), 'copilot', 'unknown', [base, own]);
    expect(open).toMatchObject({ ceiling: 'none', action: 'ask' });
    expect(kinds(open)[0]).toBe('confirm_account');
    expect(ask(found(), 'copilot', 'private', [base, own]).action).toBe('stop');
    expect(ask(found(), 'copilot', 'work', [base, own]).action).toBe('allow');
  });

  it('stops even open text for a tool that is not used, and says why', () => {
    const decision = ask(found(), 'deepseek', 'unknown');
    expect(decision).toMatchObject({ class: 'apen', ceiling: 'none', action: 'stop' });
    expect(decision.reasons.map(({ ruleId }) => ruleId)).toEqual(['stopped']);
    expect(kinds(decision)).toEqual(['other_tool', 'contact', 'help']);
  });

  it('has words of its own for a tool only the kommune stopped', () => {
    const own = pack('k', 'kommune', { decisions: [{ tool: 'copilot', status: 'not_used', ceiling: 'apen' }] });
    const decision = ask(found(), 'copilot', 'private', [base, own]);
    expect(decision).toMatchObject({ ceiling: 'none', action: 'stop' });
    expect(decision.reasons[0]?.ruleId).toBe('kivett.tool-not-used');
  });
});

describe('situations', () => {
  it('notices what follows from a finding or an event', () => {
    expect(ask(found(FNR), 'm365', 'work').notices.map(({ ruleId }) => ruleId)).toEqual(['case']);
    const breach = ask(found(), 'm365', 'work', [base, kommune], { event: 'reported_breach' });
    expect(breach.notices.map(({ ruleId }) => ruleId)).toEqual(['breach']);
    expect(breach.action).toBe('inform');
  });
});

describe('ways on', () => {
  it('recommends anonymising when what is left may be sent', () => {
    const decision = ask(found(FNR, NAME), 'copilot', 'private');
    expect(kinds(decision)).toEqual(['anonymise', 'edit', 'contact', 'send_with_reason', 'help']);
  });

  it('does not recommend it when a topic stays', () => {
    expect(kinds(ask(found(NAME, HEALTH), 'copilot', 'private'))).toEqual(['edit', 'contact', 'help']);
  });

  it('goes by what is really found after anonymising', () => {
    const gone = ask(found(NAME, HEALTH), 'copilot', 'private', [base, kommune], { afterAnonymise: () => found() });
    expect(kinds(gone)[0]).toBe('anonymise');
    const asks = ask(found(NAME, FNR), 'copilot', 'private', [base, kommune], { afterAnonymise: () => found(NAME) });
    expect(kinds(asks).slice(0, 2)).toEqual(['edit', 'anonymise']);
  });

  it('points to a tool that may have the text, with its address', () => {
    const decision = ask(found(NAME), 'copilot', 'private');
    expect(decision.ways).toContainEqual({
      kind: 'other_tool',
      toolId: 'm365',
      name: 'M365',
      url: 'https://m365.cloud.microsoft',
    });
    expect(kinds(ask(found(FNR), 'copilot', 'private'))).not.toContain('other_tool');
  });

  it('sends gradert to the security officer first, and never through a rewrite', () => {
    const decision = ask(found(finding('gradert', 'CLASSIFIED_MARKING', 'gradert'), NAME), 'm365', 'work');
    expect(decision.ways[0]).toMatchObject({ kind: 'contact', contactId: 'sikkerhet' });
    expect(kinds(decision)).not.toContain('anonymise');
  });

  it('always has someone to call when it stops', () => {
    const decision = ask(found(finding('barnevern', 'CHILD_WELFARE', 'strengt_fortrolig')), 'm365', 'work');
    expect(decision.ways).toContainEqual(
      expect.objectContaining({ kind: 'contact', contactId: 'pvo', email: 'pvo@eksempel.kommune.no' }),
    );
  });

  it('offers no reasoned sending where one layer has turned it off', () => {
    const off = pack('k', 'kommune', { settings: { send_with_reason: false } });
    const on = pack('t', 'service', { settings: { send_with_reason: true } });
    expect(kinds(ask(found(FNR), 'copilot', 'private', [base, off, on]))).not.toContain('send_with_reason');
  });
});

describe('what was not read', () => {
  it.each([
    ['text_too_long', 'ask'],
    ['editor_not_understood', 'ask'],
    ['rules_missing', 'ask'],
    ['file_not_read', 'ask'],
    ['rule_failed', 'inform'],
  ] as const)('%s gives at least %s', (code, action) => {
    const decision = ask({ findings: [], incomplete: [{ code }] }, 'copilot', 'private');
    expect(decision.action).toBe(action);
    expect(decision.incomplete).toEqual([{ code }]);
  });

  it('is never milder than the same text read whole', () => {
    for (const findings of [[], [NAME], [FNR], [HEALTH]]) {
      const whole = ask({ findings, incomplete: [] }, 'copilot', 'private');
      const part = ask({ findings, incomplete: [{ code: 'text_too_long' }] }, 'copilot', 'private');
      expect(ACTIONS.indexOf(part.action)).toBeGreaterThanOrEqual(ACTIONS.indexOf(whole.action));
    }
  });
});
