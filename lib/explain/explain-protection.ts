import type { Language } from '../contracts/language';
import type { Protection, TabProtection } from '../contracts/protection';
import { t } from '../i18n';

/** A state in words. None is without a sentence and without what to do. */
export interface ProtectionWords {
  /** The state in one sentence, beginning with our name: also the marker's label and the toolbar's title. */
  heading: string;
  /** Why, or what is missing, the worst first; empty only where all is well or nothing was asked for. */
  reasons: string[];
  /** What the person can do now. */
  now: string;
}

/** What a state says, the same wherever it is shown. */
export function explainProtection(protection: TabProtection, language: Language): ProtectionWords {
  const heading = t(language, `state.${protection.state}`);
  switch (protection.state) {
    case 'partly':
      return {
        heading,
        reasons: protection.missing.map((gap) => t(language, `gap.${gap}`)),
        now: t(language, 'state.partly.do'),
      };
    case 'unprotected':
    case 'reload':
      return {
        heading,
        reasons: [t(language, `why.${protection.why}`)],
        now: t(language, `why.${protection.why}.do`),
      };
    default:
      return { heading, reasons: [], now: t(language, `state.${protection.state}.do`) };
  }
}

/** One line for a label or a title: the state and the worst of what is missing. */
export function protectionLine(protection: TabProtection, language: Language): string {
  const { heading, reasons } = explainProtection(protection, language);
  return reasons[0] ? `${heading}: ${reasons[0]}` : heading;
}

/** Two or three words beside the marker; null where the marker stands alone because nothing is missing. */
export function protectionTag(protection: Protection, language: Language): string | null {
  if (protection.state === 'protected') return null;
  if (protection.state === 'partly' && protection.missing[0] === 'slipped') {
    return t(language, 'protection.badge.slipped');
  }
  return t(language, `protection.badge.${protection.state}`);
}
