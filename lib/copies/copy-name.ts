import type { Language } from '../contracts/language';
import type { Place } from '../contracts/redaction';
import { applyEdits } from './text-map';

const SUFFIX = { nb: '-anonymisert', nn: '-anonymisert', en: '-anonymised' } as const satisfies Record<
  Language,
  string
>;

/** The file's name as words, offset for offset: «Vedtak_Kari-Nordmann.docx» holds a name too. */
export function nameText(name: string): string {
  return name.replace(/[_.]/g, ' ');
}

/** The file's name after its replacements, without brackets, which some systems won't have in names. */
export function copyName(name: string, places: readonly Pick<Place, 'start' | 'end' | 'replacement'>[]): string {
  const edits = places.map(({ start, end, replacement }) => ({
    start,
    end,
    text: replacement.replace(/[[\]<>:"/\\|?*]/g, ''),
  }));
  return applyEdits(name, edits);
}

/** «sak.docx» → «sak-anonymisert.docx». */
export function finalName(name: string, language: Language): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name + SUFFIX[language] : name.slice(0, dot) + SUFFIX[language] + name.slice(dot);
}
