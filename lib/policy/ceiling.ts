import { type Ceiling, ceilingLevel, stricterCeiling } from '../contracts/classes';
import type { Account, Decision } from '../contracts/decision';
import type { LayerSaid } from '../contracts/effective';
import type { Localized } from '../contracts/language';
import type { Tool, ToolDecision } from '../contracts/pack';
import type { CompiledPolicy, FamilyDecision, Layer, LayerDecisions } from './compile';

export type KnownAccount = Exclude<Account, 'unknown'>;
type DecisionStatus = ToolDecision['status'];

/** How much a tool may have with one kind of account, and who says so. */
export interface Standing {
  ceiling: Ceiling;
  decidedBy: Decision['decidedBy'];
  /** Strictest status any layer gave; null when nobody has decided (the family's default stands alone). */
  status: DecisionStatus | null;
  conditions: Localized[];
  alternative: string | null;
  assessment: ToolDecision['assessment'] | null;
  validUntil: string | null;
  /** A decision ran out, and the stricter default took over. */
  expired: { packId: string; date: string } | null;
  /** Every layer that had a say about the ceiling, from the national one down, and what came of it. */
  said: LayerSaid[];
}

/** Families where the address itself tells that it is the organisation's own account. */
const WORK_FAMILIES: ReadonlySet<Tool['family']> = new Set(['work', 'own', 'case_system', 'pupil', 'developer']);

/** Mildest first. `ask` is stricter than `open_only`: nothing may be sent on one's own account. */
const STATUS_ORDER: readonly DecisionStatus[] = ['approved', 'open_only', 'ask', 'not_used'];

/**
 * What is known of the account. Where free and paid-for accounts share a host it stays `unknown` until the person says;
 * elsewhere the address tells, unless someone has decided about a work account there.
 */
export function accountKnown(tool: Tool | null, account: Account, policy: CompiledPolicy): Account {
  if (account !== 'unknown' || !tool || tool.shared_host) return account;
  if (WORK_FAMILIES.has(tool.family)) return 'work';
  const workDecided = policy.layers.some((layer) => layer.tools.get(tool.id)?.some((one) => one.account === 'work'));
  return workDecided ? 'unknown' : 'private';
}

/** The ceiling of one tool with one kind of account on one day (`today` as YYYY-MM-DD). */
export function standingOf(tool: Tool | null, account: KnownAccount, today: string, policy: CompiledPolicy): Standing {
  if (!tool) return undecided('apen', { packId: policy.basePackId, why: 'unlisted' });
  const family = policy.familyCeilings.get(tool.family);
  const standing = undecided(family?.ceiling ?? 'apen', {
    packId: family?.packId ?? policy.basePackId,
    why: 'family_default',
  });

  for (const layer of policy.layers) {
    const own = ownDecision(layer, tool.id, account);
    // A pack past its grace no longer permits; what it forbids, it still forbids.
    const lapsed = policy.lapsed.has(layer.packId);
    const end = lapsed ? layer.expires : own?.gyldig_til;
    const ranOut = end !== undefined && (lapsed || end < today);
    if (own && !ranOut) {
      apply(standing, own, layer, 'decision');
      continue;
    }
    const forFamily = layer.families.get(tool.family);
    if (forFamily && (!lapsed || isStricter(forFamily, standing))) apply(standing, forFamily, layer, 'family_decision');
    if (own && ranOut) {
      standing.expired = { packId: layer.packId, date: end };
      // A ban that ran out still bans: only permissions lapse.
      if (isStricter(own, standing)) apply(standing, own, layer, 'decision');
      else say(standing, layer, ceilingOf(own), 'ran_out');
    }
  }
  return standing;
}

function isStricter(decision: ToolDecision | FamilyDecision, standing: Standing): boolean {
  return ceilingLevel(ceilingOf(decision)) < ceilingLevel(standing.ceiling);
}

function undecided(ceiling: Ceiling, decidedBy: Decision['decidedBy']): Standing {
  return {
    ceiling,
    decidedBy,
    status: null,
    conditions: [],
    alternative: null,
    assessment: null,
    validUntil: null,
    expired: null,
    said: [],
  };
}

/**
 * One layer's decision about a tool: the one for this kind of account, else the one for every kind. A work account that
 * nobody has decided about gets the rules of a private one.
 */
function ownDecision(layer: LayerDecisions, toolId: string, account: KnownAccount): ToolDecision | undefined {
  const all = layer.tools.get(toolId) ?? [];
  const forAccount = (wanted: ToolDecision['account']) => strictest(all.filter((one) => one.account === wanted));
  return forAccount(account) ?? forAccount(undefined) ?? (account === 'work' ? forAccount('private') : undefined);
}

function strictest(decisions: readonly ToolDecision[]): ToolDecision | undefined {
  return decisions.reduce<ToolDecision | undefined>(
    (best, one) => (best && ceilingLevel(ceilingOf(best)) <= ceilingLevel(ceilingOf(one)) ? best : one),
    undefined,
  );
}

function ceilingOf(decision: ToolDecision | FamilyDecision): Ceiling {
  if (decision.status === 'not_used') return 'none';
  if (decision.status === 'open_only') return stricterCeiling(decision.ceiling, 'apen');
  return decision.ceiling;
}

function apply(
  standing: Standing,
  decision: ToolDecision | FamilyDecision,
  layer: { packId: string; layer: Layer },
  why: 'decision' | 'family_decision',
): void {
  const wanted = ceilingOf(decision);
  const assessment = 'assessment' in decision ? decision.assessment : undefined;
  const raises = ceilingLevel(wanted) > ceilingLevel(standing.ceiling);
  // Above the family's default only with a recorded assessment, never above what a higher layer has decided, and never
  // by a person's own pack. Otherwise the ceiling stays, and the decision counts for what else it says.
  const barred = raises ? whyNotRaise(assessment, standing, layer) : null;
  if (barred !== null) say(standing, layer, wanted, barred);
  else {
    say(standing, layer, wanted, wanted === standing.ceiling && standing.said.length > 0 ? 'same' : 'decides');
    standing.ceiling = wanted;
    standing.decidedBy = { packId: layer.packId, why };
    standing.assessment = assessment ?? null;
    standing.validUntil = ('gyldig_til' in decision && decision.gyldig_til) || null;
  }
  standing.status = stricterStatus(standing.status, decision.status);
  standing.conditions = [...standing.conditions, ...decision.conditions];
  standing.alternative = decision.alternative ?? standing.alternative;
}

/** Why a layer may not go above what stands; null when it may. */
function whyNotRaise(
  assessment: ToolDecision['assessment'],
  standing: Standing,
  { layer }: { layer: Layer },
): LayerSaid['outcome'] | null {
  if (layer === 'person') return 'own_pack';
  if (standing.status !== null) return 'looser_than_above';
  // Day, name and basis are the schema's; a raise also says where its DPIA is.
  return assessment?.dpia ? null : 'no_assessment';
}

function say(
  standing: Standing,
  { packId, layer }: { packId: string; layer: Layer },
  wanted: Ceiling,
  outcome: LayerSaid['outcome'],
): void {
  if (outcome === 'decides')
    standing.said = standing.said.map((one) => (one.outcome === 'decides' ? { ...one, outcome: 'overridden' } : one));
  standing.said.push({ packId, layer, wanted, outcome });
}

function stricterStatus(before: DecisionStatus | null, status: DecisionStatus): DecisionStatus {
  if (before === null) return status;
  return STATUS_ORDER.indexOf(before) >= STATUS_ORDER.indexOf(status) ? before : status;
}
