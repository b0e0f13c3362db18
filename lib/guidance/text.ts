import { guidance } from '../../locales/guidance';
import type { Language, Norwegian } from '../contracts/language';
import { fill } from '../i18n';

export type GuidanceText = keyof typeof guidance;

/** A text of the look-up's way on, templates, lessons and requests. They are not in the catalogue of every chat page. */
export function gt(language: Language, key: GuidanceText, params: Record<string, string | number> = {}): string {
  return fill(guidance[key][language], params);
}

/** A text that is written in Norwegian first, and which language it came in: bokmål where there is no English. */
export function written(text: Norwegian, language: Language): { text: string; lang: Language } {
  const found = text[language];
  return found === undefined ? { text: text.nb, lang: 'nb' } : { text: found, lang: language };
}
