import { marked } from '../packs/marked';
import type { Draft, DraftRule } from './draft';
import { freeId, putBy, slug } from './draft';

export type TermRuleDraft = Extract<DraftRule, { kind: 'term' }>;
type PatternRuleDraft = Extract<DraftRule, { kind: 'pattern' }>;
/** Kinds that the form knows. The others are kept as they are, and are the expert view's. */
export type FormRule = TermRuleDraft | PatternRuleDraft;
export type DraftExample = DraftRule['examples']['match'][number];

export function isFormRule(rule: DraftRule): rule is FormRule {
  return rule.kind === 'term' || rule.kind === 'pattern';
}

/** A rule with what must be there and can't be guessed left empty: it says itself what is missing. */
export function newRule(kind: FormRule['kind'], draft: Draft, name: string, today: string): FormRule {
  const taken = new Set((draft.rules ?? []).map(({ id }) => id));
  const id = freeId(`${draft.id}.${slug(name) || 'regel'}`.slice(0, 70), taken);
  const text = { nb: '', nn: '', en: '' };
  const common = {
    id,
    type: `LOCAL_${(slug(name) || 'regel').replace(/-/g, '_').toUpperCase()}`.slice(0, 40),
    class: 'intern' as const,
    name: { ...text, nb: name },
    message: text,
    hjemmel: [],
    kilde: [{ title: draft.publisher, certainty: 'verified' as const }],
    sist_kontrollert: today,
    examples: { match: [], ignore: [] },
  };
  return kind === 'term'
    ? { ...common, kind, area: slug(name) || 'egne', scoring: 'direct', terms: [] }
    : { ...common, kind, pattern: '' };
}

export function putRule(draft: Draft, rule: DraftRule): Draft {
  return { ...draft, rules: putBy(draft.rules, rule, ({ id }) => id === rule.id) };
}

export function removeRule(draft: Draft, id: string): Draft {
  return { ...draft, rules: (draft.rules ?? []).filter((rule) => rule.id !== id) };
}

export function exampleText(example: DraftExample): string {
  return typeof example === 'string' ? example : example.text;
}

export function withText(example: DraftExample, text: string): DraftExample {
  return typeof example === 'string' ? text : { ...example, text };
}

/**
 * Puts ⟦ ⟧ around what is selected, or takes away the marks that the selection touches. Positions are UTF-16 code units of the
 * text as it stands, marks and all. An empty selection, or one that would cross a mark, changes nothing.
 */
export function toggleMark(text: string, start: number, end: number): string {
  const open = text.lastIndexOf('⟦', Math.max(0, start - 1));
  const close = text.indexOf('⟧', open === -1 ? 0 : open);
  if (open !== -1 && close !== -1 && start <= close + 1 && end > open) {
    return `${text.slice(0, open)}${text.slice(open + 1, close)}${text.slice(close + 1)}`;
  }
  if (end <= start) return text;
  const next = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
  return marked(next) ? next : text;
}

/** «byggesak, byggesaken» → one term with both forms. Empty parts are left out. */
export function termForms(written: string): string[] {
  return written
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}
