import { type Action, type Ceiling, type ClassId, stricterAction, stricterCeiling } from '../contracts/classes';
import type { Deployment } from '../contracts/deployment';
import type { FindingType } from '../contracts/finding';
import type { Pack, Rule, SituationRule, Task, Tool, ToolDecision } from '../contracts/pack';
import type { Operator } from '../contracts/redaction';
import { type Rollout, rolloutOf } from './rollout';

export type Layer = Pack['layer'];
type Family = Tool['family'];
export type FamilyDecision = Pack['family_decisions'][number];
type Contact = Pack['contacts'][number];
type Article = Pack['articles'][number];
type HjemmelEntry = Pack['hjemler'][string];
type DataKind = Pack['data_kinds'][number];

/** What one layer has decided, kept apart so that «strictest wins» can say which layer it was. */
export interface LayerDecisions {
  packId: string;
  layer: Layer;
  /** Last day of the pack, YYYY-MM-DD. */
  expires: string;
  tools: ReadonlyMap<string, readonly ToolDecision[]>;
  families: ReadonlyMap<Family, FamilyDecision>;
}

/** What the policy needs of a rule; patterns and word lists are the engine's. */
export interface RuleFacts {
  id: string;
  packId: string;
  type: string;
  /** Strictest among the layers that define the rule; undefined when no layer says. */
  action: Action | undefined;
  name: Rule['name'];
  message: Rule['message'];
  instead: Rule['instead'];
  hjemmel: readonly string[];
  kilde: Rule['kilde'];
  gyldig_fra: string | undefined;
  gyldig_til: string | undefined;
}

/** A situation rule with the pack it came from. */
interface Situation {
  packId: string;
  rule: SituationRule;
}

/** What is known beside the packs of how they hold here. */
export interface InForce {
  deployment?: Deployment | undefined;
  /** Ids of packs past their grace. */
  lapsed?: readonly string[] | undefined;
}

/** All layers as one: what can be added is added, what can be tightened is tightened, nothing is loosened here. */
export interface CompiledPolicy {
  /** The uppermost layer's pack id: who to name when nobody has decided. */
  basePackId: string;
  tools: ReadonlyMap<string, Tool>;
  exactHosts: ReadonlyMap<string, Tool>;
  /** Without the `*.`, longest first: the most exact one wins. */
  wildcardHosts: readonly { suffix: string; tool: Tool }[];
  layers: readonly LayerDecisions[];
  familyCeilings: ReadonlyMap<Family, { ceiling: Ceiling; packId: string }>;
  rules: ReadonlyMap<string, RuleFacts>;
  situations: readonly Situation[];
  hjemler: ReadonlyMap<string, HjemmelEntry>;
  contacts: ReadonlyMap<string, Contact>;
  contactFor: ReadonlyMap<ClassId, string>;
  articles: ReadonlyMap<string, Article>;
  tasks: ReadonlyMap<string, Task>;
  dataKinds: ReadonlyMap<string, DataKind>;
  sendWithReason: boolean;
  rollout: Rollout;
  /** Packs past their grace: what they permit above the family's default lapses, what they protect stays. */
  lapsed: ReadonlySet<string>;
  /** What anonymising does with each type, as the lowest layer that says so wants it. The result is judged again whatever it is. */
  redaction: Readonly<Partial<Record<FindingType, Operator>>>;
}

/**
 * Merges packs, the national layer first and the person's own last. Never fails: an unknown reference is the pack
 * pipeline's to refuse, and is passed over here in the strict direction (no decision, no way on).
 *
 * A tool met before keeps its family and name; a later layer only adds to it. Otherwise a local pack could move a
 * service to a family with a higher ceiling without any recorded assessment.
 */
export function compilePolicy(packs: readonly Pack[], { deployment, lapsed }: InForce = {}): CompiledPolicy {
  const tools = new Map<string, Tool>();
  const rules = new Map<string, RuleFacts>();
  const situations: Situation[] = [];
  const familyCeilings = new Map<Family, { ceiling: Ceiling; packId: string }>();
  const hjemler = new Map<string, HjemmelEntry>();
  const contacts = new Map<string, Contact>();
  const contactFor = new Map<ClassId, string>();
  const articles = new Map<string, Article>();
  const tasks = new Map<string, Task>();
  const dataKinds = new Map<string, DataKind>();
  const layers: LayerDecisions[] = [];
  let redaction: Partial<Record<FindingType, Operator>> = {};
  let sendWithReason = true;

  for (const pack of packs) {
    for (const tool of pack.tools) tools.set(tool.id, mergeTool(tools.get(tool.id), tool));
    for (const rule of pack.rules) {
      rules.set(rule.id, mergeRule(rules.get(rule.id), rule, pack.id));
      if (rule.kind === 'situation') situations.push({ packId: pack.id, rule });
    }
    for (const [family, ceiling] of entries(pack.family_ceilings)) {
      const before = familyCeilings.get(family);
      const merged = before ? stricterCeiling(before.ceiling, ceiling) : ceiling;
      if (!before || merged !== before.ceiling) familyCeilings.set(family, { ceiling: merged, packId: pack.id });
    }
    // What the law is called is the national layer's to say; a local pack may add its own bases.
    for (const [key, entry] of Object.entries(pack.hjemler)) if (!hjemler.has(key)) hjemler.set(key, entry);
    for (const contact of pack.contacts) contacts.set(contact.id, { ...contacts.get(contact.id), ...contact });
    for (const [classId, contactId] of entries(pack.settings?.contact_for)) contactFor.set(classId, contactId);
    for (const article of pack.articles) articles.set(article.id, article);
    for (const task of pack.tasks) tasks.set(task.id, mergeTask(tasks.get(task.id), task));
    for (const kind of pack.data_kinds) dataKinds.set(kind.id, mergeDataKind(dataKinds.get(kind.id), kind));
    redaction = { ...redaction, ...pack.redaction?.operators };
    if (pack.settings && !pack.settings.send_with_reason) sendWithReason = false;
    layers.push(decisionsOf(pack));
  }
  for (const { id, ...given } of deployment?.contacts ?? []) {
    const before = contacts.get(id);
    if (before) contacts.set(id, { ...before, ...given });
  }

  return {
    basePackId: packs[0]?.id ?? '',
    tools,
    ...indexHosts(tools),
    layers,
    familyCeilings,
    rules,
    situations,
    hjemler,
    contacts,
    contactFor,
    articles,
    tasks,
    dataKinds,
    sendWithReason,
    rollout: rolloutOf(packs, deployment ?? null),
    lapsed: new Set(lapsed),
    redaction,
  };
}

function entries<K extends string, V>(record: Partial<Record<K, V>> | undefined): [K, V][] {
  return Object.entries(record ?? {}) as [K, V][];
}

function mergeTool(before: Tool | undefined, tool: Tool): Tool {
  if (!before) return tool;
  return {
    ...before,
    hosts: union(before.hosts, tool.hosts),
    synonyms: union(before.synonyms, [tool.name, ...tool.synonyms]),
    shared_host: before.shared_host || tool.shared_host,
    unprotected_in: union(before.unprotected_in, tool.unprotected_in),
    facts: [...before.facts, ...tool.facts],
    kilde: [...before.kilde, ...tool.kilde],
  };
}

function mergeTask(before: Task | undefined, task: Task): Task {
  if (!before) return task;
  return {
    ...before,
    ...task,
    synonyms: union(before.synonyms, task.synonyms),
    open_ceiling: stricterCeiling(before.open_ceiling, task.open_ceiling),
    needs_procured: before.needs_procured || task.needs_procured,
    check: [...before.check, ...task.check],
    dont: [...before.dont, ...task.dont],
  };
}

function mergeDataKind(before: DataKind | undefined, kind: DataKind): DataKind {
  return before ? { ...before, synonyms: union(before.synonyms, kind.synonyms) } : kind;
}

function mergeRule(before: RuleFacts | undefined, rule: Rule, packId: string): RuleFacts {
  const action =
    before?.action && rule.action ? stricterAction(before.action, rule.action) : (before?.action ?? rule.action);
  return {
    id: rule.id,
    packId,
    type: rule.type,
    action,
    name: rule.name,
    message: rule.message,
    instead: rule.instead ?? before?.instead,
    hjemmel: union(before?.hjemmel ?? [], rule.hjemmel),
    kilde: rule.kilde,
    // A lower layer can't shorten the life of a rule from above.
    gyldig_fra: before ? before.gyldig_fra : rule.gyldig_fra,
    gyldig_til: before ? before.gyldig_til : rule.gyldig_til,
  };
}

/** Whether something with dates holds on a day (YYYY-MM-DD); both ends are included, an open end never comes. */
export function inForce(
  { gyldig_fra, gyldig_til }: { gyldig_fra?: string | undefined; gyldig_til?: string | undefined },
  today: string,
): boolean {
  return (gyldig_fra ?? today) <= today && today <= (gyldig_til ?? today);
}

function decisionsOf(pack: Pack): LayerDecisions {
  const tools = new Map<string, ToolDecision[]>();
  for (const decision of pack.decisions) {
    const list = tools.get(decision.tool);
    if (list) list.push(decision);
    else tools.set(decision.tool, [decision]);
  }
  const families = new Map<Family, FamilyDecision>();
  for (const decision of pack.family_decisions) families.set(decision.family, decision);
  return { packId: pack.id, layer: pack.layer, expires: pack.expires, tools, families };
}

/** A host belongs to the tool that named it first: a later layer can't take `chatgpt.com` for something milder. */
function indexHosts(tools: ReadonlyMap<string, Tool>): Pick<CompiledPolicy, 'exactHosts' | 'wildcardHosts'> {
  const exactHosts = new Map<string, Tool>();
  const wildcards = new Map<string, Tool>();
  for (const tool of tools.values()) {
    for (const raw of tool.hosts) {
      const host = raw.toLowerCase();
      const [table, key] = host.startsWith('*.')
        ? ([wildcards, host.slice(2)] as const)
        : ([exactHosts, withoutWww(host)] as const);
      if (!table.has(key)) table.set(key, tool);
    }
  }
  const wildcardHosts = [...wildcards]
    .map(([suffix, tool]) => ({ suffix, tool }))
    .sort((a, b) => b.suffix.length - a.suffix.length);
  return { exactHosts, wildcardHosts };
}

export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}
