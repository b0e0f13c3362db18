import { studio } from '../../locales/studio';
import type { Language } from '../contracts/language';
import { fill } from '../i18n';

export type StudioKeyText = keyof typeof studio;

/** A text of the studio. They are not in the catalogue that every chat page loads. */
export function st(language: Language, key: StudioKeyText, params: Record<string, string | number> = {}): string {
  return fill(studio[key][language], params);
}
