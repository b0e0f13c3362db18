import type { ComposerView, Toast } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { protectionLine } from '../../lib/explain/explain-protection';
import { t } from '../../lib/i18n';
import { summary, textReasons } from '../check/verdict-text';

export function toastSentence(toast: Toast, language: Language): string {
  if (toast.kind === 'give_again') return t(language, `toast.give_again.${toast.how}`);
  if (toast.kind === 'source') return t(language, `toast.source.${toast.source}`);
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
  const lost = losses(after).find((loss) => !losses(before).includes(loss));
  if (lost) return protectionLine(after.protection, language);
  const verdict = after.verdict;
  if (!verdict || !weighs(after)) return null;
  const last = before.verdict?.decision;
  if (weighs(before) && last?.class === verdict.decision.class && last.action === verdict.decision.action) return null;
  return t(language, 'announce.finding', {
    class: t(language, `class.${verdict.decision.class}`).toLocaleLowerCase('nb'),
    summary: summary(textReasons(verdict), language),
  });
}

/** What the person must hear of the moment it happens. What is missing from the start is read at the marker. */
function losses({ protection }: ComposerView): string[] {
  if (protection.state === 'reload') return ['reload'];
  if (protection.state === 'unprotected') return protection.why === 'no_composer' ? [] : [protection.why];
  if (protection.state !== 'partly') return [];
  return protection.missing.filter((gap) => gap === 'slipped' || gap === 'request_guard_lost' || gap === 'other_field');
}
