import type { Finding, FindingType } from '../contracts/finding';
import type { Language } from '../contracts/language';
import type { Entity, Operator, Place, PlanChange, RedactionKey, RedactionPlan } from '../contracts/redaction';
import { readDate, shifted } from './dates';
import { generalise } from './generalise';
import { type Known, readKnown } from './known';
import { barePattern, countedAs, labelFor, labelOfForm, placeholder } from './labels';
import { readName } from './name-parts';
import { nameParts, samePerson } from './people';
import { createPseudonyms, type Pseudonyms } from './pseudonym';
import { type Target, targets } from './spans';
import { syntheticNationalId } from './synthetic';

export interface RedactOptions {
  language: Language;
  /** What is done with each type; a placeholder where nothing is said. */
  operators?: Readonly<Partial<Record<FindingType, Operator>>>;
  /** Days that `shift` moves dates by, the same for all; where it is left out dates become placeholders. */
  shiftDays?: number;
  /** What was replaced before in the same conversation: the same person keeps the name, and nobody else gets it. */
  known?: RedactionKey;
}

/** Someone or something, with all its places; `own` is what the person wants it to be called. */
interface Group {
  id: string;
  type: FindingType;
  operator: Operator;
  targets: Target[];
  own?: string;
}

/**
 * What anonymising would do to `text`: who and what is replaced, and by what. The same value is one entity whatever its case and
 * spacing; a name in part belongs to the full name where that is evident. Topics are left: see `isReplaceable`.
 */
export function planRedaction(text: string, findings: readonly Finding[], options: RedactOptions): RedactionPlan {
  const found = targets(text, findings);
  const identities = identify(found);
  const groups = new Map<string, Group>();
  found.forEach((target, index) => {
    const identity = identities[index] as string;
    const group = groups.get(identity);
    if (group) group.targets.push(target);
    else {
      const operator = options.operators?.[target.type] ?? 'placeholder';
      groups.set(identity, { id: `e${groups.size + 1}`, type: target.type, operator, targets: [target] });
    }
  });
  return write(text, [...groups.values()], options);
}

/** The plan after a change. What names nothing in the plan changes nothing. */
export function changePlan(
  text: string,
  plan: RedactionPlan,
  change: PlanChange,
  options: RedactOptions,
): RedactionPlan {
  const groups = groupsOf(text, plan);
  const find = (id: string) => groups.find((group) => group.id === id);
  if (change.kind === 'split') {
    const place = plan.places[change.place];
    const group = place && find(place.entity);
    if (!place || !group || group.targets.length < 2) return plan;
    const [target] = group.targets.splice(
      group.targets.findIndex(({ start }) => start === place.start),
      1,
    );
    const next = 1 + Math.max(...groups.map(({ id }) => Number(id.slice(1))));
    if (target) groups.push({ id: `e${next}`, type: group.type, operator: group.operator, targets: [target] });
    return write(text, groups, options);
  }
  const group = find(change.entity);
  if (!group) return plan;
  if (change.kind === 'skip') group.operator = 'keep';
  else if (change.kind === 'use') {
    group.operator = change.operator;
    delete group.own;
  } else if (change.kind === 'rename') group.own = change.replacement;
  else {
    const other = find(change.with);
    if (!other || other === group) return plan;
    group.targets.push(...other.targets);
    groups.splice(groups.indexOf(other), 1);
  }
  return write(text, groups, options);
}

function groupsOf(text: string, plan: RedactionPlan): Group[] {
  return plan.entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    operator: entity.operator,
    ...(entity.own !== undefined && { own: entity.own }),
    targets: plan.places
      .filter((place) => place.entity === entity.id)
      .map(({ start, end, role }) => ({
        start,
        end,
        type: entity.type,
        value: text.slice(start, end),
        ...(role && { role }),
      })),
  }));
}

/** Everything that writing one plan shares: numbers that go on, names that are taken. */
interface Writing {
  options: RedactOptions;
  numbers: Map<string, number>;
  pseudonyms: Pseudonyms;
  known: Known;
  synthetic: number;
  /** Value → the number that stood for it before. */
  numbersBefore: ReadonlyMap<string, string>;
}

function write(text: string, groups: readonly Group[], options: RedactOptions): RedactionPlan {
  const numbersBefore = new Map(
    [...(options.known ?? [])].flatMap(([number, value]) => (/^[\d\s]{11,}$/.test(number) ? [[value, number]] : [])),
  );
  const writing: Writing = {
    options,
    numbers: highestNumbers([text, ...(options.known?.keys() ?? [])].join('\n')),
    pseudonyms: createPseudonyms(text, options.known),
    known: readKnown(options.known),
    synthetic: numbersBefore.size,
    numbersBefore,
  };
  const entities: Entity[] = [];
  const places: Place[] = [];
  const inOrder = groups
    .map((group) => ({ ...group, targets: [...group.targets].sort((a, b) => a.start - b.start) }))
    .filter((group) => group.targets.length > 0)
    .sort((a, b) => (a.targets[0]?.start ?? 0) - (b.targets[0]?.start ?? 0));
  for (const group of inOrder) {
    const forms = [...new Set(group.targets.map(({ value }) => value))];
    const fullest = fullestOf(group.type, forms);
    const ordered = [fullest, ...forms.filter((form) => form !== fullest)];
    const written = group.own === undefined ? replacementsFor(group, ordered, writing) : renamed(group.own, ordered);
    entities.push({
      id: group.id,
      type: group.type,
      operator: group.operator,
      value: fullest,
      replacement: written.get(fullest) ?? fullest,
      ...(group.own !== undefined && { own: group.own }),
    });
    for (const { start, end, value, role } of group.targets)
      places.push({
        start,
        end,
        entity: group.id,
        value,
        replacement: written.get(value) ?? value,
        ...(role && { role }),
      });
  }
  places.sort((a, b) => a.start - b.start);
  return { entities, places };
}

/** Form → what stands for it. Where an operator can't say anything of a value, a placeholder does. */
function replacementsFor(group: Group, forms: readonly string[], writing: Writing): Map<string, string> {
  const { options } = writing;
  const each = (make: (form: string) => string | null): Map<string, string> => {
    const made = new Map<string, string>();
    const left: string[] = [];
    for (const form of forms) {
      const replacement = make(form);
      if (replacement === null) left.push(form);
      else made.set(form, replacement);
    }
    if (left.length > 0) for (const [form, name] of placeholders(group, left, null, writing)) made.set(form, name);
    return made;
  };
  switch (group.operator) {
    case 'keep':
      return each((form) => form);
    case 'remove':
      return each(() => '');
    case 'mask':
      return each(masked);
    case 'generalise':
      return each((form) => generalise(group.type, form, options.language));
    case 'shift':
      return each((form) => {
        const date = options.shiftDays ? readDate(form) : null;
        return date && shifted(date, options.shiftDays ?? 0);
      });
    case 'synthetic':
      if (group.type !== 'NATIONAL_ID') return each(() => null);
      writing.synthetic += 1;
      return each((form) => writing.numbersBefore.get(form) ?? syntheticNationalId(form, writing.synthetic - 1));
    case 'pseudonym': {
      if (group.type !== 'PERSON') return each(() => null);
      const other = writing.pseudonyms.of(forms);
      return each(other);
    }
    case 'role': {
      const role = group.targets.find((target) => target.role)?.role;
      return placeholders(group, forms, role && /^[\p{L}-]{2,24}$/u.test(role) ? role.toUpperCase() : null, writing);
    }
    case 'placeholder':
      return placeholders(group, forms, null, writing);
  }
}

function placeholders(
  { type }: Group,
  forms: readonly string[],
  role: string | null,
  { numbers, options, known }: Writing,
): Map<string, string> {
  const whole = role ?? labelFor(type, options.language);
  const counted = countedAs(whole);
  const before = known.entityOf(type, counted, forms);
  const number = before?.number ?? (numbers.get(counted) ?? 0) + 1;
  if (!before) numbers.set(counted, number);
  const full = fullestOf(type, [...(before?.written.keys() ?? []), ...forms]);
  const used = new Map(before?.used);
  const made = new Map<string, string>();
  for (const form of forms) {
    const same = before?.written.get(form);
    if (same !== undefined) {
      made.set(form, same);
      continue;
    }
    const part = type === 'PERSON' && form !== full && !role ? partOf(form, full) : null;
    const label = part ? labelOfForm(part, options.language) : whole;
    const count = used.get(label) ?? 0;
    used.set(label, count + 1);
    // Beyond the alphabet the spelling is not told apart: the twenty-sixth way of writing a number is the first again.
    made.set(form, placeholder(label, number, count === 0 || count > 24 ? '' : String.fromCharCode(97 + count)));
  }
  return made;
}

/** Is the form the given name or the surname alone of the full one? */
function partOf(form: string, full: string): 'given' | 'surname' | null {
  const words = nameParts(form);
  const { parts } = readName(full);
  for (const kind of ['given', 'surname'] as const) {
    const own = parts.filter((part) => part.kind === kind).flatMap(({ word }) => nameParts(word));
    if (words.every((word) => word.length > 1 && own.includes(word))) return kind;
  }
  return null;
}

function renamed(own: string, forms: readonly string[]): Map<string, string> {
  const full = readName(forms[0] ?? '').parts;
  const words = readName(own).parts;
  const byWord = new Map(
    full.length === words.length ? full.map(({ word }, index) => [word.toLowerCase(), words[index]?.word ?? word]) : [],
  );
  return new Map(
    forms.map((form, index) => {
      const { parts, rest } = readName(form);
      if (index === 0 || !parts.every(({ word }) => byWord.has(word.toLowerCase()))) return [form, own];
      return [form, parts.map(({ before, word }) => before + byWord.get(word.toLowerCase())).join('') + rest];
    }),
  );
}

const KEPT_BY_MASK = 2;

function masked(value: string): string {
  const signs = [...value];
  const letters = signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
  let left = letters > 2 * KEPT_BY_MASK ? letters - KEPT_BY_MASK : letters;
  return signs
    .map((sign) => {
      if (left === 0 || !/[\p{L}\p{N}]/u.test(sign)) return sign;
      left -= 1;
      return '•';
    })
    .join('');
}

function fullestOf(type: FindingType, forms: readonly string[]): string {
  if (type !== 'PERSON') return forms[0] ?? '';
  return forms.reduce((best, form) => (fullness(form) > fullness(best) ? form : best));
}

function fullness(name: string): number {
  const parts = nameParts(name);
  return parts.length * 1000 + parts.join('').length;
}

/** One string per stretch; equal strings are the same person or number. */
function identify(found: readonly Target[]): string[] {
  const people = found.flatMap((target, index) => (target.type === 'PERSON' ? [index] : []));
  const stands = samePerson(people.map((index) => (found[index] as Target).value));
  const personOf = new Map(people.map((index, order) => [index, stands[order] as number]));
  return found.map((target, index) => {
    const person = personOf.get(index);
    return person === undefined ? `${target.type}:${sameValue(target)}` : `PERSON:${person}`;
  });
}

function sameValue({ type, value }: Target): string {
  const plain = value.normalize('NFC').toLowerCase();
  if (type === 'SECRET') return value;
  if (type === 'EMAIL' || type === 'IP_ADDRESS' || type === 'CASE_NUMBER' || type === 'PROPERTY_ID') {
    return plain.replace(/\s+/gu, '');
  }
  if (type === 'ADDRESS') return plain.replace(/[\s,.]+/gu, ' ').trim();
  const bare = plain.replace(/[^\p{L}\p{N}]/gu, '');
  return type === 'PHONE' ? bare.replace(/^(?:0047|47)(?=\d{8}$)/u, '') : bare || plain;
}

/** Numbering goes on after what the text already holds, in any language, so that no placeholder stands for two. */
function highestNumbers(text: string): Map<string, number> {
  const highest = new Map<string, number>();
  for (const [, label = '', number = '0'] of text.matchAll(barePattern())) {
    const name = countedAs(label.toUpperCase().replace(/\s+/gu, ' '));
    // Absurd numbers are not counted on from: the next would be longer than a placeholder's number can be.
    if (number.length < 6) highest.set(name, Math.max(highest.get(name) ?? 0, Number(number)));
  }
  return highest;
}
