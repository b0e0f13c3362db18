import type { DocumentFacts } from './document';
import type { CompiledNames } from './names/compiled-names';
import { type Normalised, normalise } from './normalise';
import { type Structure, structureOf } from './structure';
import { type Tokens, tokenise } from './tokens';

/** One text, read once, as every rule sees it. All offsets inside the engine are into `text`, the working text. */
export interface Source {
  text: string;
  lower: string;
  normalised: Normalised;
  tokens: Tokens;
  names: CompiledNames | null;
  /** Set when more is known than the text itself tells: it may be a part of a document. */
  document: DocumentFacts | null;
  /** Paragraphs, sentences and lines; made when first asked for. */
  structure(): Structure;
}

export function readSource(text: string, names: CompiledNames | null): Source {
  const normalised = normalise(text);
  const working = normalised.text;
  const lower = lowerCase(working);
  let structure: Structure | null = null;
  return {
    text: working,
    lower,
    normalised,
    tokens: tokenise(working, lower),
    names,
    document: null,
    structure() {
      structure ??= structureOf(working);
      return structure;
    },
  };
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A letter whose lower case is longer would move every offset after it: that letter stays as it is.
  return Array.from(text, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  }).join('');
}
