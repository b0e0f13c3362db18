import { describe, expect, it } from 'vitest';
import type { Action } from '../../../lib/contracts/classes';
import type { Channel } from '../../../lib/contracts/decision';
import type { Deployment } from '../../../lib/contracts/deployment';
import type { PackInput, Stage } from '../../../lib/contracts/pack';
import { compilePolicy, decide } from '../../../lib/policy';
import { base, finding, found, pack, TODAY } from './packs';

const here = (over: Partial<Deployment> = {}): Deployment => ({ group: null, stage: null, contacts: [], ...over });
const rolling = (rollout: NonNullable<PackInput['rollout']>) => pack('nordvik', 'kommune', { rollout });
const NUMBER = finding('fnr', 'NATIONAL_ID', 'fortrolig');
const HEALTH = finding('health', 'HEALTH', 'fortrolig');
const CHILD = finding('barnevern', 'CHILD_WELFARE', 'strengt_fortrolig');
const SECRET = finding('gradert', 'CLASSIFIED_MARKING', 'gradert');

function answer(
  inspection: ReturnType<typeof found>,
  packs: Parameters<typeof compilePolicy>[0],
  deployment: Deployment = here(),
  channel: Channel = 'prompt',
  toolId = 'copilot',
) {
  return decide(
    { inspection, toolId, account: 'private', channel, today: TODAY },
    compilePolicy(packs, { deployment }),
  );
}

describe('a roll-out', () => {
  it.each<[Stage, Action, Action]>([
    ['stille', 'allow', 'allow'],
    ['rad', 'ask', 'ask'],
    ['stopp', 'ask', 'stop'],
  ])('at «%s» a question is %s and a stop is %s', (stage, question, stop) => {
    const packs = [base, rolling({ stage })];
    expect(answer(found(NUMBER), packs).action).toBe(question);
    expect(answer(found(HEALTH), packs).action).toBe(stop);
  });

  it.each<Stage>(['stille', 'rad', 'stopp'])('at «%s» strengt_fortrolig and gradert are stopped as ever', (stage) => {
    for (const deployment of [here(), here({ stage })])
      for (const one of [CHILD, SECRET]) {
        const decision = answer(
          found(one),
          [base, rolling({ stage, rules: { barnevern: stage, gradert: stage } })],
          deployment,
        );
        expect(decision.action).toBe('stop');
        expect(decision.reasons).toHaveLength(1);
        expect(decision.silent).toBeUndefined();
      }
  });

  it('keeps quiet at «stille», and says apart what it would have said', () => {
    const decision = answer(found(NUMBER, HEALTH), [base, rolling({ stage: 'stille' })]);
    expect(decision.reasons).toEqual([]);
    expect(decision.ways).toEqual([]);
    expect(decision.silent).toEqual([
      { ruleId: 'fnr', class: 'fortrolig', action: 'ask' },
      { ruleId: 'health', class: 'fortrolig', action: 'stop' },
    ]);
  });

  it('at «rad» sending is the person’s to choose, also where the kommune takes no reasons', () => {
    const strict = pack('nordvik', 'kommune', { rollout: { stage: 'rad' }, settings: { send_with_reason: false } });
    for (const one of [NUMBER, HEALTH])
      expect(answer(found(one), [base, strict]).ways.map(({ kind }) => kind)).toContain('send_with_reason');
    const banned = answer(found(), [base, strict], here(), 'prompt', 'deepseek');
    expect([banned.action, banned.ways.some(({ kind }) => kind === 'send_with_reason')]).toEqual(['ask', true]);
  });

  it('has a stage for a group, and one for a rule that goes before it', () => {
    const packs = [base, rolling({ stage: 'stopp', groups: { helse: 'stille' }, rules: { health: 'rad' } })];
    expect(answer(found(NUMBER), packs, here({ group: 'helse' })).action).toBe('allow');
    expect(answer(found(HEALTH), packs, here({ group: 'helse' })).action).toBe('ask');
    expect(answer(found(NUMBER), packs, here({ group: 'skole' })).action).toBe('ask');
    expect(answer(found(HEALTH), packs).action).toBe('ask');
    expect(answer(found(NUMBER), packs, here({ group: 'constructor' })).action).toBe('ask');
  });

  it('is the organisation’s policy’s to say before the packs', () => {
    expect(answer(found(NUMBER), [base, rolling({ stage: 'stille' })], here({ stage: 'stopp' })).action).toBe('ask');
    expect(answer(found(NUMBER), [base], here({ stage: 'stille' })).action).toBe('allow');
  });

  it('is never a person’s own to make', () => {
    const own = pack('egen', 'person', { rollout: { stage: 'stille' } });
    expect(answer(found(NUMBER), [base, own]).action).toBe('ask');
  });

  it.each<Channel>(['side_panel', 'practice', 'cli'])('does not hold where somebody asks KI-vett (%s)', (channel) => {
    expect(answer(found(NUMBER), [base, rolling({ stage: 'stille' })], here(), channel).action).toBe('ask');
  });

  it('at «stille» an unread part and a tool that is not used hold nothing back', () => {
    const packs = [base, rolling({ stage: 'stille' })];
    expect(answer({ findings: [], incomplete: [{ code: 'text_too_long' }] }, packs).action).toBe('allow');
    const banned = answer(found(), packs, here(), 'prompt', 'deepseek');
    expect([banned.action, banned.reasons]).toEqual(['allow', []]);
  });
});

describe('a pack past its grace', () => {
  const approved = pack('nordvik', 'kommune', {
    decisions: [
      {
        tool: 'm365',
        status: 'approved',
        ceiling: 'intern',
        assessment: { date: '2026-01-10', by: 'K', basis: 'ROS', dpia: 'D-1' },
      },
      { tool: 'chatgpt', status: 'not_used', ceiling: 'none' },
    ],
  });
  const ask = (toolId: string, lapsed: string[]) =>
    decide(
      {
        inspection: found(finding('name', 'PERSON', 'intern')),
        toolId,
        account: 'work',
        channel: 'prompt',
        today: TODAY,
      },
      compilePolicy([base, approved], { lapsed }),
    );

  it('no longer permits, and says since when', () => {
    expect(ask('m365', []).action).toBe('allow');
    expect(ask('m365', ['nordvik'])).toMatchObject({ action: 'ask', ceiling: 'apen' });
    expect(ask('m365', ['nordvik']).notices.length).toBe(ask('m365', []).notices.length + 1);
  });

  it('still forbids', () => {
    expect(ask('chatgpt', ['nordvik']).ceiling).toBe('none');
  });
});
