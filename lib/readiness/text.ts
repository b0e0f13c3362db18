import { readiness } from '../../locales/readiness';
import type { Language } from '../contracts/language';
import { fill } from '../i18n';

export type ReadinessText = keyof typeof readiness;

/** A text of «Er kommunen klar?». They are not in the catalogue of every chat page. */
export function rt(language: Language, key: ReadinessText, params: Record<string, string | number> = {}): string {
  return fill(readiness[key][language], params);
}
