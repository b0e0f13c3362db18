import { CLASS_IDS } from '../contracts/classes';
import { type DayCount, type Outcome, TOOL_STANDINGS } from '../contracts/events';
import { OUTCOME_GROUPS, type OutcomeGroup } from '../contracts/figures';

/** Everything that may stand in a counter, known before anything is counted: the packs' tools and rules. */
export interface FleetDomain {
  tools: readonly string[];
  rules: readonly string[];
}

/** One figure. The attributes come from closed lists and from the domain. */
export interface Counter {
  metric: FleetMetric;
  attributes: Readonly<Record<string, string>>;
  value: number;
}

/** Each event of a day adds one to at most one counter of each metric, but for rules, where a text may name several. */
export const FLEET_METRICS = [
  'kivett.texts.by_class',
  'kivett.texts.by_standing',
  'kivett.texts.by_tool',
  'kivett.rules.said',
  'kivett.rules.overridden',
  'kivett.questions',
] as const;
type FleetMetric = (typeof FLEET_METRICS)[number];

/** Stands for a tool that no pack knows, and for one that came into the packs later. */
const OTHER = 'other';
/** So many rules are told of; a pack that has more is told of by its first ones. */
const MOST_RULES = 500;

const GROUP: Record<Exclude<Outcome, 'answered' | 'unanswered'>, OutcomeGroup> = {
  sent: 'sent',
  anonymised: 'replaced',
  kept_back: 'kept_back',
  elsewhere: 'kept_back',
  sent_with_reason: 'overridden',
  sent_unchecked: 'overridden',
};

/**
 * Sums of one day over the whole domain, zeros included: that a figure is there says nothing. No service, no channel, no
 * reason and no pair of tool and class: each makes the sums of one browser easier to tell apart.
 */
export function countersOf(rows: readonly DayCount[], day: string, domain: FleetDomain): Counter[] {
  const tools = [...new Set([...domain.tools, OTHER])];
  const rules = [...new Set(domain.rules)].slice(0, MOST_RULES);
  const counters = new Map<string, Counter>();
  const key = (metric: FleetMetric, attributes: Counter['attributes']) =>
    `${metric} ${Object.values(attributes).join(' ')}`;
  const make = (metric: FleetMetric, attributes: Counter['attributes']) =>
    counters.set(key(metric, attributes), { metric, attributes, value: 0 });
  for (const outcome of OUTCOME_GROUPS) {
    for (const one of CLASS_IDS) make('kivett.texts.by_class', { class: one, outcome });
    for (const standing of TOOL_STANDINGS) make('kivett.texts.by_standing', { standing, outcome });
    for (const tool of tools) make('kivett.texts.by_tool', { tool, outcome });
  }
  for (const rule of rules) {
    make('kivett.rules.said', { rule });
    make('kivett.rules.overridden', { rule });
  }
  for (const answer of ['answered', 'unanswered']) make('kivett.questions', { answer });

  const add = (metric: FleetMetric, attributes: Counter['attributes'], count: number) => {
    const counter = counters.get(key(metric, attributes));
    if (counter) counter.value += count;
  };
  for (const row of rows) {
    if (row.day !== day) continue;
    if (row.outcome === 'answered' || row.outcome === 'unanswered') {
      add('kivett.questions', { answer: row.outcome }, row.count);
      continue;
    }
    const outcome = GROUP[row.outcome];
    add('kivett.texts.by_class', { class: row.class, outcome }, row.count);
    add('kivett.texts.by_standing', { standing: row.standing, outcome }, row.count);
    const tool = row.tool !== null && tools.includes(row.tool) ? row.tool : OTHER;
    add('kivett.texts.by_tool', { tool, outcome }, row.count);
    for (const rule of row.rules) {
      add('kivett.rules.said', { rule }, row.count);
      if (outcome === 'overridden') add('kivett.rules.overridden', { rule }, row.count);
    }
  }
  return [...counters.values()];
}
