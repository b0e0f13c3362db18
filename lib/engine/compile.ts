import type { PackProblem, Result } from '../contracts/errors';
import type { CombinationRule, Pack, PatternRule, Rule, TermRule } from '../contracts/pack';
import { compileContext } from './context';
import { KeywordIndex } from './keywords';
import { LOCAL_REACH } from './limits';
import { compileNames, hasBrokenModel } from './names';
import { patternFlags } from './patterns';
import { reachOf } from './regex-reach';
import { checkRegex } from './regex-safety';
import { compilePeople } from './roles';
import type { CompiledBase, CompiledRules, FormValue } from './rules';
import { FormIndex } from './terms';
import { validators } from './validators';

const DEFAULT_REACH = 300;
/** A pattern whose match may be longer than this is run over the whole text. UTF-16 code units. */
const MAX_WINDOW = 1_200;
/** A tenth of what is compiled, and a few milliseconds of work. */
const RULES_IN_A_STEP = 20;

/**
 * Packs, lowest layer first → rules ready to run. Every problem of every rule is returned at once.
 * Codes: `bad_regex`, `slow_regex`, `unknown_validator`, `duplicate_id`, `unknown_reference`. A layer may add rules, not
 * replace one: a rule that a kommune could silently redefine would be a rule nobody can rely on.
 */
export function compileRules(packs: readonly Pack[]): Result<CompiledRules, PackProblem> {
  const steps = compileInSteps(packs);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, with a pause wherever a page may want its thread back: in one go a slow machine stood still for a quarter of a second. */
export function* compileInSteps(packs: readonly Pack[]): Generator<undefined, Result<CompiledRules, PackProblem>> {
  const names = compileNames(packs);
  yield;
  const people = compilePeople(packs);
  const problems: PackProblem[] = [];
  const rules: CompiledRules = {
    identifiers: [],
    patterns: [],
    ungated: [],
    keywords: new KeywordIndex(),
    terms: [],
    forms: new FormIndex<FormValue>(),
    combinations: [],
    signals: { strongTypes: new Set(), reach: DEFAULT_REACH },
    names,
    people,
    protected: { national: protectedBy(packs, isNational), lower: protectedBy(packs, (pack) => !isNational(pack)) },
  };
  if (hasBrokenModel(packs, rules.names)) problems.push({ code: 'not_a_pack', path: 'names/model' });
  const ids = new Set<string>();
  for (const pack of packs) {
    for (const [index, rule] of pack.rules.entries()) {
      if (index % RULES_IN_A_STEP === 0) yield;
      if (ids.has(rule.id)) problems.push({ code: 'duplicate_id', path: `rules/${rule.id}` });
      ids.add(rule.id);
      addRule(rules, rule, pack.id, problems);
    }
    addSignals(rules, pack);
  }
  for (const { rule } of rules.combinations) {
    for (const [index, part] of rule.parts.entries())
      for (const id of part.rules ?? [])
        if (!ids.has(id))
          problems.push({ code: 'unknown_reference', path: `rules/${rule.id}/parts/${index}/rules`, detail: id });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rules };
}

function addRule(rules: CompiledRules, rule: Rule, packId: string, problems: PackProblem[]): void {
  switch (rule.kind) {
    case 'situation':
      return;
    case 'combination':
      rules.combinations.push({ packId, rule, words: addPartWords(rules, rule, packId) });
      return;
    case 'term': {
      addForms(rules, rule.terms, rules.terms.push({ rule, ...base(rule, packId) }) - 1);
      return;
    }
    case 'identifier': {
      const validator = validators.get(rule.validator);
      if (!validator) {
        problems.push({ code: 'unknown_validator', path: `rules/${rule.id}/validator`, detail: rule.validator });
        return;
      }
      for (const grade of Object.keys(rule.grades))
        if (!validator.grades.includes(grade))
          problems.push({ code: 'unknown_reference', path: `rules/${rule.id}/grades`, detail: grade });
      rules.identifiers.push({ rule, validator, ...base(rule, packId) });
      return;
    }
    case 'pattern':
      addPattern(rules, rule, packId, problems);
  }
}

function addForms(rules: CompiledRules, terms: TermRule['terms'], number: number): void {
  for (const term of terms)
    for (const form of term.forms)
      rules.forms.add(form, term.match, { kind: 'term', rule: number, strength: term.strength });
}

/** The words that a combination's parts bring themselves, as terms that no other rule asks for. */
function addPartWords(rules: CompiledRules, rule: CombinationRule, packId: string): Map<number, number> {
  const words = new Map<number, number>();
  for (const [index, { terms }] of rule.parts.entries()) {
    if (!terms) continue;
    const own = { ...rule, area: '', scoring: 'part' as const, confidence: 'high' as const };
    const number = rules.terms.push({ rule: own, packId, context: null, notContext: null }) - 1;
    words.set(index, number);
    addForms(rules, terms, number);
  }
  return words;
}

function addPattern(rules: CompiledRules, rule: PatternRule, packId: string, problems: PackProblem[]): void {
  const check = checkRegex(rule.pattern, patternFlags(rule));
  if (!check.ok) {
    problems.push({ code: check.code, path: `rules/${rule.id}/pattern`, detail: check.detail });
    return;
  }
  if (rule.group > check.groups) {
    problems.push({ code: 'bad_regex', path: `rules/${rule.id}/group`, detail: 'no such group' });
    return;
  }
  const number = rules.patterns.length;
  const keywords = (rule.keywords ?? (check.literal === null ? [] : [check.literal])).map((keyword) =>
    keyword.toLowerCase().normalize('NFC'),
  );
  const reach = reachOf(rule.pattern, keywords);
  rules.patterns.push({
    rule,
    regex: new RegExp(rule.pattern, patternFlags(rule)),
    reach: keywords.length > 0 && reach.width <= MAX_WINDOW ? reach : null,
    width: reach.width,
    isLocal: reach.width <= LOCAL_REACH,
    ...base(rule, packId),
  });
  for (const keyword of keywords) rules.keywords.add(keyword, number);
  if (keywords.length === 0) rules.ungated.push(number);
}

const isNational = ({ layer }: Pack) => layer === 'national';

function protectedBy(packs: readonly Pack[], whose: (pack: Pack) => boolean): string[] {
  return packs.filter(whose).flatMap((pack) => pack.protected.filter((text) => text.trim() !== ''));
}

/** Signals that make a text less of a case. They would take a class away, which only the national layer may. */
const MILDER = ['counter', 'generic'] as const;
const STRICTER = ['strong', 'weak', 'individual'] as const;

function addSignals(rules: CompiledRules, pack: Pack): void {
  if (!pack.signals) return;
  const { reach } = rules.signals;
  rules.signals.reach = isNational(pack) ? pack.signals.reach : Math.max(reach, pack.signals.reach);
  for (const type of pack.signals.strong_types) rules.signals.strongTypes.add(type);
  for (const signal of isNational(pack) ? [...STRICTER, ...MILDER] : STRICTER)
    for (const form of pack.signals[signal]) {
      // «-læreren» stands for the last part of a compound: «musikklæreren», «kroppsøvingslæreren».
      const ends = form.startsWith('-');
      rules.forms.add(ends ? form.slice(1) : form, ends ? 'suffix' : 'word', { kind: 'signal', signal });
    }
}

function base(rule: Exclude<Rule, { kind: 'situation' | 'combination' }>, packId: string): CompiledBase {
  return {
    packId,
    context: rule.context ? compileContext(rule.context) : null,
    notContext: rule.not_context ? compileContext(rule.not_context) : null,
  };
}
