import { ACTIONS, type Action, classLevel } from '../contracts/classes';
import type { EffectiveValue, LayerSaid } from '../contracts/effective';
import type { Pack } from '../contracts/pack';
import { type KnownAccount, standingOf } from './ceiling';
import { type CompiledPolicy, compilePolicy, type InForce } from './compile';
import { stageOf } from './rollout';

const ACCOUNTS: readonly KnownAccount[] = ['work', 'private'];

/**
 * Every value that holds on a day (YYYY-MM-DD), with each layer that had a say and what came of it. The same functions decide
 * here as when a text is judged. `packs`: the national layer first.
 */
export function effectiveValues(packs: readonly Pack[], today: string, inForce: InForce = {}): EffectiveValue[] {
  const policy = compilePolicy(packs, inForce);
  return [
    ...ceilings(policy, today),
    ...ruleActions(packs),
    ...ruleStages(packs, policy, inForce),
    ...sendWithReason(packs, policy),
    ...contactsFor(packs, policy),
  ];
}

function ceilings(policy: CompiledPolicy, today: string): EffectiveValue[] {
  return [...policy.tools.values()].flatMap((tool) => {
    const family = policy.familyCeilings.get(tool.family);
    const [work, own] = ACCOUNTS.map((account): EffectiveValue => {
      const standing = standingOf(tool, account, today, policy);
      const fallback: LayerSaid = {
        packId: family?.packId ?? policy.basePackId,
        layer: 'national',
        wanted: family?.ceiling ?? 'apen',
        outcome: standing.said.some(({ outcome }) => outcome === 'decides') ? 'overridden' : 'decides',
      };
      return { kind: 'ceiling', key: tool.id, account, value: standing.ceiling, said: [fallback, ...standing.said] };
    });
    return [work, own].filter((value): value is EffectiveValue => value !== undefined);
  });
}

/** The action that a rule leads to above the ceiling; only rules that more than one layer speaks of, or that say it. */
function ruleActions(packs: readonly Pack[]): EffectiveValue[] {
  const said = new Map<string, { wanted: Action; pack: Pack; locked: boolean }[]>();
  for (const pack of packs)
    for (const rule of pack.rules) {
      const before = said.get(rule.id) ?? [];
      if (rule.action === undefined && before.length === 0) continue;
      const locked = before[0]?.locked ?? classLevel(rule.class) >= classLevel('strengt_fortrolig');
      said.set(rule.id, [...before, { wanted: rule.action ?? 'ask', pack, locked }]);
    }
  return [...said].map(([key, list]) => {
    let value: Action = list.some(({ locked }) => locked) ? 'stop' : 'allow';
    const lines: LayerSaid[] = [];
    for (const { wanted, pack, locked } of list) {
      const milder = ACTIONS.indexOf(wanted) < ACTIONS.indexOf(value);
      const outcome = milder
        ? locked
          ? 'locked_class'
          : 'looser_than_above'
        : wanted === value && lines.length > 0
          ? 'same'
          : 'decides';
      if (outcome === 'decides') {
        for (const line of lines) if (line.outcome === 'decides') line.outcome = 'overridden';
        value = wanted;
      }
      lines.push({ packId: pack.id, layer: pack.layer, wanted, outcome });
    }
    return { kind: 'rule_action', key, value, said: lines };
  });
}

function ruleStages(packs: readonly Pack[], policy: CompiledPolicy, { deployment }: InForce): EffectiveValue[] {
  const rolling = packs.filter(({ rollout }) => rollout !== undefined);
  if (rolling.length === 0 && !deployment?.stage) return [];
  return [null, ...policy.rollout.rules.keys()].map((ruleId) => {
    const value = stageOf(policy.rollout, ruleId);
    const last = rolling.findLast(({ layer }) => layer !== 'person');
    return {
      kind: 'rule_stage',
      key: ruleId ?? '',
      value,
      said: rolling.map(({ id, layer, rollout }) => ({
        packId: id,
        layer,
        wanted: (ruleId !== null ? rollout?.rules[ruleId] : undefined) ?? rollout?.stage ?? 'stopp',
        outcome: layer === 'person' ? 'own_pack' : id === last?.id && !deployment?.stage ? 'decides' : 'overridden',
      })),
    };
  });
}

function sendWithReason(packs: readonly Pack[], policy: CompiledPolicy): EffectiveValue[] {
  const lines: LayerSaid[] = [];
  for (const { id, layer, settings } of packs) {
    if (!settings) continue;
    const wanted = settings.send_with_reason;
    const refusedBefore = lines.some((line) => line.wanted === false);
    lines.push({
      packId: id,
      layer,
      wanted,
      outcome: refusedBefore
        ? wanted
          ? 'looser_than_above'
          : 'same'
        : wanted && lines.length > 0
          ? 'same'
          : 'decides',
    });
    if (!wanted && !refusedBefore)
      for (const line of lines.slice(0, -1)) if (line.outcome === 'decides') line.outcome = 'overridden';
  }
  return [{ kind: 'send_with_reason', key: '', value: policy.sendWithReason, said: lines }];
}

function contactsFor(packs: readonly Pack[], policy: CompiledPolicy): EffectiveValue[] {
  return [...policy.contactFor].map(([classId, value]) => {
    const said = packs.flatMap(({ id, layer, settings }): LayerSaid[] => {
      const wanted = settings?.contact_for?.[classId];
      return wanted === undefined ? [] : [{ packId: id, layer, wanted, outcome: 'overridden' }];
    });
    const last = said.at(-1);
    if (last) last.outcome = 'decides';
    return { kind: 'contact', key: classId, value, said };
  });
}
