import { texts } from '../../locales';
import type { Language, Localized } from '../contracts/language';

export type TextKey = keyof typeof texts;

/** Names of the parameters in a template: `{name}` and `{count|one|many}`. */
type ParamNames<S> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | ParamNames<Rest>
  : never;

type Params<K extends TextKey> = [ParamNames<(typeof texts)[K]['nb']>] extends [never]
  ? [params?: Record<string, string | number>]
  : [params: Record<ParamNames<(typeof texts)[K]['nb']>, string | number>];

const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills a template. `{name}` is replaced by the parameter; `{count|one|many}` by `one` when the parameter is 1, else by
 * `many`. A slot without a parameter stays as written, so that a mistake is seen instead of silently becoming «undefined».
 */
export function fill(template: string, params: Record<string, string | number> = {}): string {
  return template.replace(SLOT, (slot, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return slot;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}

/** The text of `key` in `language`. Keys and parameter names are checked by the compiler. */
export function t<K extends TextKey>(language: Language, key: K, ...rest: Params<K>): string {
  return fill(texts[key][language], rest[0]);
}

/** The wanted language of a text that comes from a pack. */
export function pick(text: Localized, language: Language): string {
  return text[language];
}

/** `2026-11-22` as people write it. Anything that is not such a date is given back as it is. */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  return language === 'en' ? `${Number(day)}/${Number(month)}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
}

/** `a, b og c`. */
export function joinList(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${t(language, 'common.and')} ${items.at(-1)}`;
}
