import { cardFor, mayPass } from '../../lib/composer';
import type { Verdict } from '../../lib/contracts/decision';
import type { Outcome } from '../../lib/contracts/events';
import type { InPageUi, SendReason } from '../../lib/contracts/in-page';
import type { PanelWish } from '../../lib/contracts/panel-wish';

interface Asking {
  ui: InPageUi;
  unchecked: (code: 'rules_missing' | 'file_not_read') => Verdict;
  openPanel: (wish?: PanelWish) => void;
  happened: (verdict: Verdict, outcome: Outcome, reason?: SendReason) => void;
  /** Resolves with the verdict once rules are here, or after a while without them. */
  verdictOf: (text: string) => Promise<Verdict>;
}

/** The card for a prompt that is on its way by another road than the text field: the ways that change the text are not offered. */
export async function askAboutRequest(text: string, known: Verdict | null, asking: Asking): Promise<'go' | 'refuse'> {
  const verdict = known ?? (await asking.verdictOf(text));
  if (mayPass(text, verdict)) return 'go';
  const { decision } = verdict;
  const ways = decision.ways.filter(({ kind }) => kind !== 'anonymise');
  return answer({ ...verdict, decision: { ...decision, ways } }, text, asking);
}

/** The card for an upload that nobody has read. */
export function askAboutUpload(asking: Asking): Promise<'go' | 'refuse'> {
  return answer(asking.unchecked('file_not_read'), '', asking);
}

async function answer(verdict: Verdict, text: string, { ui, openPanel, happened }: Asking): Promise<'go' | 'refuse'> {
  const view = cardFor(verdict, text);
  const choice = await ui.ask(view);
  if (choice.kind === 'help') openPanel(choice.wish);
  const { action } = verdict.decision;
  const asWish = view.kind === 'verdict' ? action === 'ask' : action !== 'stop';
  if (asWish && view.kind === 'verdict' && choice.kind === 'send_with_reason') {
    happened(verdict, 'sent_with_reason', choice.reason);
    return 'go';
  }
  if (asWish && view.kind === 'unchecked' && choice.kind === 'send_unchecked') {
    happened(verdict, 'sent_unchecked');
    return 'go';
  }
  happened(verdict, choice.kind === 'help' || choice.kind === 'other_tool' ? 'elsewhere' : 'kept_back');
  return 'refuse';
}
