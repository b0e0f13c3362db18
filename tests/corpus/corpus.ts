import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CLASS_IDS, type ClassId } from '../../lib/contracts/classes';
import type { Span } from '../../lib/contracts/finding';
import type { Language } from '../../lib/contracts/language';

interface MarkedSpan extends Span {
  type: string;
}

export interface CorpusPrompt {
  id: string;
  language: Language;
  service: string;
  text: string;
  /** What a person would take out, in order. */
  spans: MarkedSpan[];
  /** Topic types the text is about; their spans are a matter of taste and not marked. */
  topics: string[];
  class: ClassId;
}

interface RawPrompt {
  id: string;
  language: Language;
  service: string;
  text: string;
  class?: ClassId;
  topics?: string[];
}

/** `Ring ⟦PERSON:Kari Ås⟧` → the text without marks, and what they held. Throws on marks that do not fit: the file is wrong. */
function readMarks(source: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/⟦([A-Z_]+):([^⟦⟧]+)⟧/g)) {
    text += source.slice(from, match.index);
    const [whole, type = '', held = ''] = match;
    spans.push({ type, start: text.length, end: text.length + held.length });
    text += held;
    from = match.index + whole.length;
  }
  text += source.slice(from);
  if (/[⟦⟧]/.test(text)) throw new Error(`marks do not fit in: ${source.slice(0, 60)}`);
  return { text, spans };
}

function readPrompts(file: string): CorpusPrompt[] {
  const path = fileURLToPath(new URL(`prompts/${file}`, import.meta.url));
  return (parse(readFileSync(path, 'utf8')) as RawPrompt[]).map((raw) => {
    const wanted = raw.class ?? 'apen';
    if (!CLASS_IDS.includes(wanted)) throw new Error(`${raw.id}: unknown class ${wanted}`);
    return { ...raw, ...readMarks(raw.text.trimEnd()), topics: raw.topics ?? [], class: wanted };
  });
}

/** Prompts that an open tool may have. */
export const harmless = readPrompts('harmless.yaml');
/** Prompts that it may not. */
export const cases = readPrompts('cases.yaml');
