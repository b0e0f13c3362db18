import type { Edit } from '../contracts/edit';
import type { Finding } from '../contracts/finding';
import type { Language } from '../contracts/language';
import type { Anonymised, RedactionPlan, Standin } from '../contracts/redaction';
import { placeholderPattern } from './labels';
import { readName } from './name-parts';
import { planRedaction } from './plan';

/**
 * Replaces what points at someone with numbered placeholders by type (`[NAVN 1]`, and `[FORNAVN 1]` for the same person by
 * first name). Everything outside the replaced stretches is kept to the code unit.
 *
 * This is pseudonymisation (GDPR art. 4 no. 5): the text may still be about a person.
 */
export function anonymise(text: string, findings: readonly Finding[], language: Language): Anonymised {
  return applyPlan(text, planRedaction(text, findings, { language }));
}

/** Does what the plan says. */
export function applyPlan(text: string, plan: RedactionPlan): Anonymised {
  const operatorOf = new Map(plan.entities.map(({ id, operator, own }) => [id, own === undefined ? operator : 'own']));
  const key = new Map<string, string>();
  const edits: Edit[] = [];
  const standins = new Map<string, Standin>();
  const types = new Map(plan.entities.map(({ id, type }) => [id, type]));
  let result = '';
  let from = 0;
  for (const { start, end, entity, value, replacement } of plan.places) {
    if (replacement === value) continue;
    const operator = operatorOf.get(entity);
    const told = replacement.startsWith('[') || (operator && RESTORED.has(operator));
    if (told && replacement !== '' && !key.has(replacement)) key.set(replacement, value);
    edits.push({ start, end, text: replacement });
    if (told && replacement !== '' && !isPlaceholder(replacement)) {
      const one = standins.get(replacement) ?? { written: replacement, type: types.get(entity) ?? 'PERSON', count: 0 };
      standins.set(replacement, { ...one, count: one.count + 1 });
    }
    result += text.slice(from, start) + replacement;
    from = end;
  }
  addWords(plan, key);
  return { text: result + text.slice(from), edits, key, count: edits.length, standins: [...standins.values()] };
}

/** Operators whose replacements stand for one value only, and are told from ordinary words. */
const RESTORED: ReadonlySet<string> = new Set(['pseudonym', 'shift', 'synthetic', 'own']);

function isPlaceholder(replacement: string): boolean {
  return replacement.replace(placeholderPattern(), '') === '';
}

/** The words of a pseudonym one by one: the answer may call «Anne Dahl» «Anne». */
function addWords(plan: RedactionPlan, key: Map<string, string>): void {
  for (const { operator, own, type, value, replacement } of plan.entities) {
    if (type !== 'PERSON' || (operator !== 'pseudonym' && own === undefined)) continue;
    const was = readName(value).parts;
    const is = readName(replacement).parts;
    if (was.length !== is.length || was.length < 2) continue;
    is.forEach(({ word, kind }, index) => {
      const old = was[index]?.word ?? '';
      if (word.length > 2 && kind !== 'particle' && old !== word && !key.has(word)) key.set(word, old);
    });
  }
}
