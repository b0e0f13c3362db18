import type { ComposerView, Toast } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { summary, textReasons } from '../check/verdict-text';

export function toastSentence(toast: Toast, language: Language): string {
  if (toast.kind !== 'anonymised') return t(language, `toast.${toast.kind}`);
  const thanks = t(language, 'toast.anonymised', { count: toast.count });
  return toast.stillPersonal ? `${thanks} ${t(language, 'toast.stillPersonal')}` : thanks;
}

const weighs = (view: ComposerView) =>
  view.verdict !== null && (view.verdict.decision.action === 'ask' || view.verdict.decision.action === 'stop');

/**
 * What a screen reader is told when the view changes: once when the text goes over the line, to another class
 * or from «ask» to «stop», and when
 * protection is lost. Null when there is nothing new: every key press would else be talked over.
 */
export function announcementFor(before: ComposerView, after: ComposerView, language: Language): string | null {
  if (before.protection.state !== after.protection.state && isUnprotected(after))
    return t(language, `state.${after.protection.state}`);
  const verdict = after.verdict;
  if (!verdict || !weighs(after)) return null;
  const last = before.verdict?.decision;
  if (weighs(before) && last?.class === verdict.decision.class && last.action === verdict.decision.action) return null;
  return t(language, 'announce.finding', {
    class: t(language, `class.${verdict.decision.class}`).toLocaleLowerCase('nb'),
    summary: summary(textReasons(verdict), language),
  });
}

/** States in which a calm marker would be a lie. */
export function isUnprotected({ protection }: ComposerView): boolean {
  return (
    protection.state === 'not_understood' || protection.state === 'rules_missing' || protection.state === 'outdated'
  );
}
