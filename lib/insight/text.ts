import { insight } from '../../locales/insight';
import type { Language } from '../contracts/language';
import { fill } from '../i18n';

export type InsightText = keyof typeof insight;

/** A text of the insight page. They are not in the catalogue of every chat page. */
export function say(language: Language, key: InsightText, params: Record<string, string | number> = {}): string {
  return fill(insight[key][language], params);
}
