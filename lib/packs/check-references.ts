import { CLASS_IDS } from '../contracts/classes';
import type { PackProblem } from '../contracts/errors';
import { FINDING_TYPES } from '../contracts/finding';
import { LESSON_MATTERS, type Template } from '../contracts/guidance';
import { FAMILIES, type Pack, type Rule } from '../contracts/pack';

/**
 * Does everything the pack points at exist, here or in a layer below, and does every id occur once?
 * A layer may say again what a tool, task, contact, class or article is; a rule's id belongs to one pack only, so that a
 * finding can always be traced to its rule.
 *
 * Problems: `duplicate_id`, `layer_conflict` (a rule that another pack owns), `unknown_reference`, all of them, each with its place.
 */
export function checkReferences(pack: Pack, below: readonly Pack[]): PackProblem[] {
  return [...duplicates(pack, below), ...dangling(pack, below)];
}

function duplicates(pack: Pack, below: readonly Pack[]): PackProblem[] {
  const problems: PackProblem[] = [];
  const lists = {
    classes: pack.classes,
    rules: pack.rules,
    tools: pack.tools,
    tasks: pack.tasks,
    data_kinds: pack.data_kinds,
    contacts: pack.contacts,
    articles: pack.articles,
    services: pack.services,
    templates: pack.templates,
    lessons: pack.lessons,
    vettregler: pack.vettregler,
    authorities: pack.authorities,
    sites: pack.sites ?? [],
    decisions: pack.decisions.map((decision) => ({ id: `${decision.tool}+${decision.account ?? 'any'}` })),
    family_decisions: pack.family_decisions.map((decision) => ({ id: decision.family })),
  };
  for (const [list, entries] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) problems.push({ code: 'duplicate_id', path: `${list}/${id}` });
      seen.add(id);
    }
  }
  for (const { id } of pack.rules) {
    const owner = below.find((other) => other.id !== pack.id && other.rules.some((rule) => rule.id === id));
    if (owner) problems.push({ code: 'layer_conflict', path: `rules/${id}`, detail: owner.id });
  }
  return problems;
}

function dangling(pack: Pack, below: readonly Pack[]): PackProblem[] {
  const layers = [...below.filter((other) => other.id !== pack.id), pack];
  const ids = (pickIds: (layer: Pack) => string[]) => new Set(layers.flatMap(pickIds));
  const hjemler = ids((layer) => Object.keys(layer.hjemler));
  const tools = ids((layer) => layer.tools.map(({ id }) => id));
  const contacts = ids((layer) => layer.contacts.map(({ id }) => id));
  const rules = ids((layer) => layer.rules.map(({ id }) => id));
  const types = new Set<string>([...FINDING_TYPES, ...layers.flatMap((layer) => layer.rules.map(({ type }) => type))]);
  const areas = ids((layer) => layer.rules.flatMap((rule) => (rule.kind === 'term' ? [rule.area] : [])));
  const toolWords = new Set<string>([...tools, ...FAMILIES, 'unlisted']);
  const ruleOrType = new Set([...rules, ...types]);

  const problems: PackProblem[] = [];
  const need = (known: ReadonlySet<string>, wanted: readonly (string | undefined)[] | undefined, path: string) => {
    for (const one of wanted ?? []) {
      if (one !== undefined && !known.has(one)) problems.push({ code: 'unknown_reference', path, detail: one });
    }
  };

  for (const entry of pack.classes) need(hjemler, entry.hjemmel, `classes/${entry.id}/hjemmel`);
  for (const entry of pack.tasks) need(hjemler, entry.hjemmel, `tasks/${entry.id}/hjemmel`);
  for (const entry of pack.data_kinds) need(hjemler, entry.hjemmel, `data_kinds/${entry.id}/hjemmel`);
  for (const [key, hjemmel] of Object.entries(pack.hjemler)) {
    need(hjemler, [hjemmel.replaced_by], `hjemler/${key}/replaced_by`);
  }
  for (const site of pack.sites ?? []) need(tools, [site.toolId ?? undefined], `sites/${site.id}/toolId`);
  for (const decision of pack.decisions) {
    need(tools, [decision.tool], `decisions/${decision.tool}/tool`);
    need(tools, [decision.alternative], `decisions/${decision.tool}/alternative`);
  }
  for (const decision of pack.family_decisions) {
    need(tools, [decision.alternative], `family_decisions/${decision.family}/alternative`);
  }
  need(contacts, Object.values(pack.settings?.contact_for ?? {}), 'settings/contact_for');
  const tasks = ids((layer) => layer.tasks.map(({ id }) => id));
  const services = ids((layer) => layer.services.map(({ id }) => id));
  const fitting = new Set<string>([...ruleOrType, ...CLASS_IDS, ...LESSON_MATTERS]);
  for (const template of pack.templates) {
    const at = `templates/${template.id}`;
    need(services, template.services, `${at}/services`);
    need(tasks, template.tasks, `${at}/tasks`);
    const fields = new Set(template.fields.map(({ id }) => id));
    need(fields, fieldsNamed(template), `${at}/body`);
  }
  const spokenOf = new Set<string>([...tasks, ...FAMILIES, ...CLASS_IDS]);
  for (const voice of pack.authorities) need(spokenOf, voice.about, `authorities/${voice.id}/about`);
  for (const lesson of pack.lessons) need(fitting, lesson.fits, `lessons/${lesson.id}/fits`);
  const { tool, breach } = pack.settings?.requests ?? {};
  for (const target of [tool, breach])
    need(contacts, target && 'contact' in target ? [target.contact] : [], 'settings/requests');
  for (const rule of pack.rules) {
    const at = `rules/${rule.id}`;
    need(hjemler, rule.hjemmel, `${at}/hjemmel`);
    need(toolWords, exampleTools(rule), `${at}/examples`);
    if (rule.kind === 'combination') {
      rule.parts.forEach((part, index) => {
        need(types, part.types, `${at}/parts/${index}/types`);
        need(rules, part.rules, `${at}/parts/${index}/rules`);
        need(areas, part.areas, `${at}/parts/${index}/areas`);
      });
    }
    if (rule.kind === 'situation') {
      need(toolWords, rule.when.tools, `${at}/when/tools`);
      need(ruleOrType, rule.when.findings, `${at}/when/findings`);
    }
  }
  return problems;
}

/** Every `{felt}` that a template's body has a place for, in any language. */
function fieldsNamed({ body }: Template): string[] {
  return [body.nb, body.nn, body.en ?? ''].flatMap((text) =>
    [...text.matchAll(/\{([a-z0-9][a-z0-9._-]*)\}/g)].map((match) => match[1] as string),
  );
}

function exampleTools(rule: Rule): (string | undefined)[] {
  return [...rule.examples.match, ...rule.examples.ignore].map((example) =>
    typeof example === 'string' ? undefined : example.tool,
  );
}
