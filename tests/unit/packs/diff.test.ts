import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CEILINGS, ceilingLevel } from '../../../lib/contracts/classes';
import type { PackInput } from '../../../lib/contracts/pack';
import type { PackChange } from '../../../lib/contracts/pack-review';
import { diffPacks } from '../../../lib/packs';
import { compilePolicy, standingOf } from '../../../lib/policy';
import { assessment, base, pack, patternRule, provenance, TODAY, text, tool } from '../policy/packs';

const of = (content: Partial<PackInput>) => pack('nordvik', 'kommune', content);
const effects = (before: Partial<PackInput>, after: Partial<PackInput>) =>
  diffPacks(of(before), of(after)).map(({ path, kind, effect }) => `${kind} ${path} ${effect}`);

describe('what is different between two packs', () => {
  it('the same pack: nothing, also with another version and day', () => {
    expect(diffPacks(base, base)).toEqual([]);
    expect(diffPacks(of({ version: 1 }), of({ version: 2, issued: '2026-10-01' }))).toEqual([]);
  });

  it.each<[string, Partial<PackInput>, Partial<PackInput>, string[]]>([
    ['a rule comes', {}, { rules: [patternRule('a', 'CASE_NUMBER', 'intern')] }, ['added rules/a stricter']],
    ['a rule goes', { rules: [patternRule('a', 'CASE_NUMBER', 'intern')] }, {}, ['removed rules/a looser']],
    [
      'a rule’s class goes up, its action down, its words are changed',
      { rules: [patternRule('a', 'CASE_NUMBER', 'intern', 'stop')] },
      { rules: [patternRule('a', 'CASE_NUMBER', 'fortrolig', 'ask', { message: text('Ny') })] },
      [
        'changed rules/a/class stricter',
        'changed rules/a/action looser',
        'changed rules/a/message/nb neither',
        'changed rules/a/message/nn neither',
        'changed rules/a/message/en neither',
      ],
    ],
    [
      'a pattern is changed: nobody can tell, so somebody looks',
      { rules: [patternRule('a', 'CASE_NUMBER', 'intern')] },
      { rules: [patternRule('a', 'CASE_NUMBER', 'intern', undefined, { pattern: 'b' })] },
      ['changed rules/a/pattern looser'],
    ],
    [
      'a ceiling goes up, with its assessment',
      { decisions: [{ tool: 'm365', account: 'work', status: 'approved', ceiling: 'apen' }] },
      { decisions: [{ tool: 'm365', account: 'work', status: 'approved', ceiling: 'intern', assessment }] },
      ['changed decisions/m365/work/ceiling looser', 'changed decisions/m365/work/assessment looser'],
    ],
    [
      'an approval comes',
      {},
      { decisions: [{ tool: 'm365', status: 'approved', ceiling: 'intern', assessment }] },
      ['added decisions/m365/* looser'],
    ],
    [
      'a ban comes',
      {},
      { decisions: [{ tool: 'm365', status: 'not_used', ceiling: 'none' }] },
      ['added decisions/m365/* stricter'],
    ],
    [
      'a ban goes',
      { decisions: [{ tool: 'm365', status: 'not_used', ceiling: 'none' }] },
      {},
      ['removed decisions/m365/* looser'],
    ],
    [
      'an approval ends earlier',
      { decisions: [{ tool: 'm365', status: 'approved', ceiling: 'apen', gyldig_til: '2027-12-31' }] },
      { decisions: [{ tool: 'm365', status: 'approved', ceiling: 'apen', gyldig_til: '2027-01-31' }] },
      ['changed decisions/m365/*/gyldig_til stricter'],
    ],
    [
      'a rule to know by heart is new: nothing of what may be sent changes',
      {},
      { vettregler: [{ id: 'en', number: 1, rule: text('Spør.'), because: text('Det hjelper.'), ...provenance }] },
      ['added vettregler/en neither'],
    ],
    ['something is never a finding', {}, { protected: ['Nordvik'] }, ['added protected/Nordvik looser']],
    ['sending with a reason is closed', {}, { settings: { send_with_reason: false } }, ['added settings stricter']],
    ['a roll-out begins', {}, { rollout: { stage: 'stille' } }, ['changed rollout/stage looser']],
    [
      'and goes on',
      { rollout: { stage: 'stille' } },
      { rollout: { stage: 'stopp' } },
      ['changed rollout/stage stricter'],
    ],
    ['only for one group from now on', {}, { groups: ['helse'] }, ['changed groups looser']],
    [
      'a tool gets a host',
      { tools: [tool('x', 'work', ['x.no'])] },
      { tools: [tool('x', 'work', ['x.no', 'y.no'])] },
      ['changed tools/x/hosts looser'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(effects(before, after)).toEqual(expected);
  });

  it('a first version is all new', () => {
    expect(
      diffPacks(null, of({ rules: [patternRule('a', 'CASE_NUMBER', 'intern')] })).map(
        ({ kind, area }) => `${kind} ${area}`,
      ),
    ).toEqual(['added about', 'added rules', 'added rollout']);
  });

  it('no ceiling rises where no change is called looser', () => {
    const decision = fc.record(
      {
        tool: fc.constantFrom('chatgpt', 'm365', 'deepseek', 'own'),
        status: fc.constantFrom('approved' as const, 'open_only' as const, 'not_used' as const, 'ask' as const),
        ceiling: fc.constantFrom(...CEILINGS),
        assessment: fc.constantFrom(assessment, { ...assessment, dpia: '' }),
        gyldig_til: fc.constantFrom('2020-01-01', '2026-12-31', '2030-01-01'),
      },
      { requiredKeys: ['tool', 'status', 'ceiling'] },
    );
    const decisions = fc.uniqueArray(decision, { maxLength: 4, selector: ({ tool: id }) => id });
    fc.assert(
      fc.property(decisions, decisions, (old, now) => {
        const [before, after] = [of({ decisions: old }), of({ decisions: now })];
        const changes: PackChange[] = diffPacks(before, after);
        const [a, b] = [compilePolicy([base, before]), compilePolicy([base, after])];
        for (const id of ['chatgpt', 'm365', 'deepseek', 'own'])
          for (const account of ['work', 'private'] as const) {
            const level = (policy: typeof a) =>
              ceilingLevel(standingOf(policy.tools.get(id) ?? null, account, TODAY, policy).ceiling);
            if (level(b) > level(a))
              expect(
                changes.some((one) => one.effect === 'looser' && one.id === `${id}/*`),
                JSON.stringify([old, now]),
              ).toBe(true);
          }
      }),
      { numRuns: 2000 },
    );
  });
});
