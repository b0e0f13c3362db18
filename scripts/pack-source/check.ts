import { isSafePattern } from 'redos-detector';
import type { Pack } from '../../lib/contracts/pack';
import type { SourceProblem } from './types';

/** One pattern may take this long to be judged; a build of 100 patterns must stay under a minute. */
const TIMEOUT_MS = 4000;
/** Worst case of backtracks. The engine's own test is stricter in form; this one looks at behaviour. */
const MAX_SCORE = 400;

/** Every pattern must be harmless on any text: a pack is read by thousands of browsers. */
export function checkPatterns(pack: Pack, fileOf: (rule: string) => string): SourceProblem[] {
  const problems: SourceProblem[] = [];
  for (const rule of pack.rules) {
    if (rule.kind !== 'pattern') continue;
    const verdict = isSafePattern(rule.pattern, {
      unicode: true,
      caseInsensitive: rule.ignore_case,
      maxScore: MAX_SCORE,
      timeout: TIMEOUT_MS,
      downgradePattern: true,
    });
    if (!verdict.safe) {
      problems.push({
        file: fileOf(rule.id),
        path: `rules/${rule.id}/pattern`,
        message: `pattern may be slow (${verdict.error ?? 'score'}, score ${JSON.stringify(verdict.score)})`,
      });
    }
  }
  return problems;
}

/** Every reference must point at something in this pack or one below it, and nothing may stand twice. */
export function checkReferences(pack: Pack, below: readonly Pack[], today: string): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const all = [...below, pack];
  const hjemler = new Map(all.flatMap((one) => Object.entries(one.hjemler)));
  const tools = new Set(all.flatMap((one) => one.tools.map((tool) => tool.id)));
  const families = new Set<string>(all.flatMap((one) => one.tools.map((tool) => tool.family)));
  const contacts = new Set(all.flatMap((one) => one.contacts.map((contact) => contact.id)));
  const rules = new Set(all.flatMap((one) => one.rules.map((rule) => rule.id)));
  const types = new Set(all.flatMap((one) => one.rules.map((rule) => rule.type)));
  const areas = new Set(all.flatMap((one) => one.rules.flatMap((rule) => (rule.kind === 'term' ? [rule.area] : []))));
  const bad = (path: string, message: string) => problems.push({ file: pack.id, path, message });
  const known = (set: ReadonlySet<string> | ReadonlyMap<string, unknown>, key: string, path: string, what: string) => {
    if (!set.has(key)) bad(path, `unknown ${what} «${key}»`);
  };

  for (const rule of pack.rules) {
    for (const key of rule.hjemmel) known(hjemler, key, `rules/${rule.id}/hjemmel`, 'hjemmel');
    if (rule.gyldig_til !== undefined && rule.gyldig_til < today) bad(`rules/${rule.id}`, `ended ${rule.gyldig_til}`);
    if (rule.kind === 'combination') {
      for (const part of rule.parts) {
        for (const one of part.rules ?? []) known(rules, one, `rules/${rule.id}/parts`, 'rule');
        for (const one of part.areas ?? []) known(areas, one, `rules/${rule.id}/parts`, 'area');
        for (const one of part.types ?? []) known(types, one, `rules/${rule.id}/parts`, 'type (no rule gives it)');
      }
    }
    if (rule.kind === 'situation') {
      for (const one of rule.when.tools ?? []) {
        if (one !== 'unlisted' && !tools.has(one) && !families.has(one)) bad(`rules/${rule.id}/when`, `unknown tool «${one}»`);
      }
      for (const one of rule.when.findings ?? []) {
        if (!rules.has(one) && !types.has(one)) bad(`rules/${rule.id}/when`, `unknown rule or type «${one}»`);
      }
    }
  }
  for (const one of pack.classes) for (const key of one.hjemmel) known(hjemler, key, `classes/${one.id}`, 'hjemmel');
  for (const one of pack.tasks) for (const key of one.hjemmel) known(hjemler, key, `tasks/${one.id}`, 'hjemmel');
  for (const one of pack.data_kinds) for (const key of one.hjemmel) known(hjemler, key, `data_kinds/${one.id}`, 'hjemmel');
  for (const [key, one] of Object.entries(pack.hjemler)) {
    if (one.replaced_by !== undefined) known(hjemler, one.replaced_by, `hjemler/${key}`, 'hjemmel');
  }
  for (const one of pack.decisions) {
    known(tools, one.tool, `decisions/${one.tool}`, 'tool');
    if (one.alternative !== undefined) known(tools, one.alternative, `decisions/${one.tool}`, 'tool');
    if (one.gyldig_til !== undefined && one.gyldig_til < today) bad(`decisions/${one.tool}`, `ended ${one.gyldig_til}`);
  }
  for (const one of pack.family_decisions) {
    if (one.alternative !== undefined) known(tools, one.alternative, `family_decisions/${one.family}`, 'tool');
  }
  for (const [classId, contact] of Object.entries(pack.settings?.contact_for ?? {})) {
    if (contact !== undefined) known(contacts, contact, `settings/contact_for/${classId}`, 'contact');
  }

  const hosts = new Map<string, string>();
  for (const tool of pack.tools) {
    for (const host of tool.hosts) {
      const other = hosts.get(host);
      if (other !== undefined) bad(`tools/${tool.id}`, `host ${host} belongs to ${other} already`);
      hosts.set(host, tool.id);
    }
  }
  for (const [field, ids] of Object.entries({
    classes: pack.classes.map((one) => one.id),
    tools: pack.tools.map((one) => one.id),
    rules: pack.rules.map((one) => one.id),
    tasks: pack.tasks.map((one) => one.id),
    data_kinds: pack.data_kinds.map((one) => one.id),
    contacts: pack.contacts.map((one) => one.id),
    articles: pack.articles.map((one) => one.id),
  })) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) bad(field, `«${id}» stands twice`);
      seen.add(id);
    }
  }
  return problems;
}
