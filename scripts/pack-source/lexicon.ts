import { inflect } from './inflect';
import type { LexiconTerm } from './types';

/** A term as the pack holds it. */
export interface PackTerm {
  forms: string[];
  strength: 'S' | 'M' | 'W';
  match: 'word' | 'prefix' | 'suffix' | 'caps';
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/**
 * Writes out one line of a lexicon. A line gives up to three terms: the words (nb and nn together), the same words as last
 * parts of compounds, and the abbreviations, since these are matched in different ways. With `prefix` only forms that are
 * not already covered by a shorter one stay.
 */
export function expandTerm(term: LexiconTerm): PackTerm[] {
  const paradigm = typeof term.paradigm === 'string' ? { nb: term.paradigm, nn: term.paradigm } : (term.paradigm ?? {});
  const all = [
    ...list(term.nb).flatMap((word) => inflect(word, 'nb', paradigm.nb)),
    ...list(term.nn).flatMap((word) => inflect(word, 'nn', paradigm.nn)),
    ...(term.forms ?? []),
  ].map((form) => form.toLowerCase());
  const forms = [...new Set(all)];
  const kept = term.prefix
    ? forms.filter((form) => !forms.some((other) => other !== form && form.startsWith(other)))
    : forms;
  const out: PackTerm[] = [];
  if (kept.length > 0) out.push({ forms: kept, strength: term.strength, match: term.prefix ? 'prefix' : 'word' });
  if (term.suffix && forms.length > 0) out.push({ forms, strength: term.strength, match: 'suffix' });
  if (term.caps?.length) out.push({ forms: [...new Set(term.caps)], strength: term.strength, match: 'caps' });
  return out;
}
