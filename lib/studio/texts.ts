import { LANGUAGES, type Language } from '../contracts/language';
import type { Draft } from './draft';

/** A text in all languages somewhere in the draft, with its path: `rules/2/message`. */
export interface DraftText {
  path: string;
  value: Record<Language, string>;
  missing: Language[];
}

/** Every text of the draft that employees may see, in the order of the file. */
export function draftTexts(draft: Draft): DraftText[] {
  const found: DraftText[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isLocalized(value)) {
      found.push({ path, value, missing: LANGUAGES.filter((language) => value[language].trim() === '') });
      return;
    }
    for (const [key, child] of Object.entries(value)) visit(child, path === '' ? key : `${path}/${key}`);
  };
  visit(draft, '');
  return found;
}

/** The draft with another value at `path`; everything beside the way there is the same objects. */
export function withValueAt(draft: Draft, path: string, value: unknown): Draft {
  return put(draft, path.split('/'), value) as Draft;
}

/** The place as people read it: ids in place of numbers, «rules › egne.fjellhauk › message». */
export function placeWords(draft: Draft, path: string): string {
  let value: unknown = draft;
  const words = path.split('/').map((key) => {
    const list = Array.isArray(value);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    if (!list || typeof value !== 'object' || value === null) return key;
    const named = value as { id?: unknown; tool?: unknown; family?: unknown };
    return String(named.id ?? named.tool ?? named.family ?? Number(key) + 1);
  });
  return words.join(' › ');
}

function put(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target)) return target.with(Number(key), put(target[Number(key)], rest, value));
  const record = (target ?? {}) as Record<string, unknown>;
  return { ...record, [key]: put(record[key], rest, value) };
}

function isLocalized(value: object): value is Record<Language, string> {
  const keys = Object.keys(value);
  return (
    keys.length === 3 && LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string')
  );
}
