import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CLASS_IDS, type ClassId } from '../../lib/contracts/classes';
import type { Span } from '../../lib/contracts/finding';
import { LANGUAGES, type Language } from '../../lib/contracts/language';

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
  /** True for prompts that whoever writes rules does not read: they tell how the rules do on texts nobody tuned them on. */
  heldOut: boolean;
}

interface RawPrompt {
  id: string;
  language: Language;
  service: string;
  text: string;
  class?: ClassId;
  topics?: string[];
}

const folder = join(import.meta.dirname, 'prompts');

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

function readPrompts(path: string, heldOut: boolean): CorpusPrompt[] {
  return (parse(readFileSync(path, 'utf8')) as RawPrompt[]).map((raw) => {
    const wanted = raw.class ?? 'apen';
    if (!CLASS_IDS.includes(wanted)) throw new Error(`${raw.id}: unknown class ${wanted}`);
    if (!LANGUAGES.includes(raw.language)) throw new Error(`${raw.id}: unknown language ${raw.language}`);
    return { ...raw, ...readMarks(raw.text.trimEnd()), topics: raw.topics ?? [], class: wanted, heldOut };
  });
}

/** Every prompt of the files whose name begins with `kind`, the oldest file (`cases.yaml`, `harmless.yaml`) first. */
function readAll(kind: 'cases' | 'harmless', heldOut: boolean): CorpusPrompt[] {
  const from = heldOut ? join(folder, 'held-out') : folder;
  return readdirSync(from)
    .filter((name) => name.startsWith(kind) && name.endsWith('.yaml'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .flatMap((name) => readPrompts(join(from, name), heldOut));
}

/** Prompts that an open tool may have. Anyone may read them and write rules for them. */
export const harmless = readAll('harmless', false);
/** Prompts that it may not. Anyone may read them and write rules for them. */
export const cases = readAll('cases', false);
/** The same two kinds, kept from whoever writes rules. */
export const heldOutHarmless = readAll('harmless', true);
export const heldOutCases = readAll('cases', true);
