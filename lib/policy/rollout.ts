import { type Action, type ClassId, classLevel } from '../contracts/classes';
import type { Deployment } from '../contracts/deployment';
import type { Pack, Stage } from '../contracts/pack';

/** How far the roll-out has come in this browser: for everything, and for rules that have a stage of their own. */
export interface Rollout {
  stage: Stage;
  rules: ReadonlyMap<string, Stage>;
}

/**
 * The stage of the organisation's policy goes before the packs'. Among packs the lowest layer that rolls out decides, since a
 * roll-out is the kommune's own matter; a person's own pack has no say.
 */
export function rolloutOf(packs: readonly Pack[], deployment: Deployment | null): Rollout {
  const own = packs.findLast((pack) => pack.rollout !== undefined && pack.layer !== 'person')?.rollout;
  const given = deployment?.stage ?? null;
  if (given !== null) return { stage: given, rules: new Map() };
  if (!own) return { stage: 'stopp', rules: new Map() };
  const group = deployment?.group ?? null;
  return {
    stage: (group !== null && Object.hasOwn(own.groups, group) ? own.groups[group] : undefined) ?? own.stage,
    rules: new Map(Object.entries(own.rules)),
  };
}

/** Stage of one rule, or of what is about the tool and not the text (null). */
export function stageOf({ stage, rules }: Rollout, ruleId: string | null): Stage {
  return (ruleId !== null ? rules.get(ruleId) : undefined) ?? stage;
}

/** What an action becomes at a stage. `strengt_fortrolig` and `gradert` are never milder: what leaks there can't be taken back. */
export function atStage(action: Action, stage: Stage, textClass: ClassId): Action {
  if (stage === 'stopp' || classLevel(textClass) >= classLevel('strengt_fortrolig')) return action;
  if (stage === 'stille') return 'allow';
  return action === 'stop' ? 'ask' : action;
}
