import type { Account, Verdict } from '../contracts/decision';
import type { Edit } from '../contracts/edit';
import type { Outcome } from '../contracts/events';
import type { Finding, Span } from '../contracts/finding';
import type { CardChoice, CardView, InPageUi, SendReason } from '../contracts/in-page';
import type { PanelWish } from '../contracts/panel-wish';
import type { Anonymised, Redaction } from '../contracts/redaction';
import { type Editor, sameText } from '../editors';
import { mayPass, type Verdicts } from './verdicts';

/** What the person may ask for at the card, done by the one who wires the guard. */
export interface Ways {
  /** How these findings in this text would be anonymised. */
  redaction(text: string, findings: readonly Finding[]): Redaction;
  /** The verdict on a text that a plan has made. */
  checkAnonymised(anonymised: Anonymised): Verdict;
  /** It stands in the field now: what stands for people there is known, and how to come back. */
  anonymised(anonymised: Anonymised): void;
  /** Remembers which kind of account is used here; resolves when the next check will know. */
  confirmAccount(account: Exclude<Account, 'unknown'>): Promise<void>;
  /** Puts text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
  openTool(url: string): void;
  /** Opens the side panel, on what is wished for. */
  openPanel(wish?: PanelWish): void;
}

export interface Conversation {
  editor: Editor;
  /** Where the caret stood when the send was held. */
  caret: Span | null;
  text: string;
  verdict: Verdict;
  verdicts: Verdicts;
  ways: Ways;
  ui: InPageUi;
  /** Runs a rewrite with the page's keys held off. */
  whileRewriting<T>(work: () => Promise<T>): Promise<T>;
  /** Sends exactly this text; `approved` when it goes although the check did not let it. */
  send(text: string, approved: boolean): Promise<boolean>;
  report(code: 'rewrite_failed'): void;
  /** What became of the text, with the verdict it was held with. */
  happened(verdict: Verdict, outcome: Outcome, reason?: SendReason): void;
}

/**
 * From the held send to the person's way on. Every turn either ends with the text where it was, or sends exactly what
 * was checked or agreed on; a rewrite that the editor did not take sends nothing.
 */
export async function converse(conversation: Conversation): Promise<void> {
  const { editor, ui, ways, verdicts } = conversation;
  let { text, verdict } = conversation;
  /** The verdict it was held with, once the account is known. */
  let held = verdict;
  const became = (outcome: Outcome, reason?: SendReason) => conversation.happened(held, outcome, reason);
  const card = (): CardView => {
    const view = cardFor(verdict, text);
    if (view.kind !== 'verdict') return view;
    const redaction = ways.redaction(text, verdict.findings);
    if (redaction.plan.places.length === 0) return view;
    return { ...view, preview: { redaction, after: (anonymised) => ways.checkAnonymised(anonymised) } };
  };
  let view = card();
  let safeCopy = '';

  for (;;) {
    const choice = allowed(await ui.ask(view), view);
    switch (choice.kind) {
      case 'edit':
        editor.restore(conversation.caret);
        became('kept_back');
        return;
      case 'help':
        ways.openPanel(choice.wish);
        became('elsewhere');
        return;
      case 'other_tool':
        if (choice.url) ways.openTool(choice.url);
        became('elsewhere');
        return;
      case 'copy_safe': {
        const copied = await ways.copy(safeCopy);
        if (copied) ui.toast({ kind: 'copied' });
        editor.restore(conversation.caret);
        became(copied ? 'anonymised' : 'kept_back');
        return;
      }
      case 'send_with_reason':
        // Told whether or not the page took our press: it is the person's decision, and their own next Enter may carry it out.
        became('sent_with_reason', choice.reason);
        if (await conversation.send(text, true)) ui.toast({ kind: 'sent_with_reason' });
        return;
      case 'send_unchecked':
        became('sent_unchecked');
        await conversation.send(text, true);
        return;
      case 'confirm_account':
        await ways.confirmAccount(choice.account);
        verdicts.forget();
        verdict = verdicts.of(text) ?? verdict;
        held = verdict;
        if (mayPass(text, verdict)) {
          if (await conversation.send(text, false)) became('sent');
          return;
        }
        view = card();
        break;
      case 'anonymise': {
        const redaction = ways.redaction(text, verdict.findings);
        const safe = redaction.apply(choice.plan ?? redaction.plan);
        // Nothing here can be replaced: what would be offered as a safe copy is the text itself.
        if (safe.edits.length === 0) {
          editor.restore(conversation.caret);
          became('kept_back');
          return;
        }
        const rewritten = await rewrite(conversation, text, safe);
        if (rewritten !== null) {
          ways.anonymised(safe);
          verdicts.forget();
        }
        const again = rewritten === null ? null : verdicts.of(rewritten);
        if (rewritten !== null && again && mayPass(rewritten, again)) {
          const stillPersonal = again.findings.length > 0;
          if (await conversation.send(rewritten, false)) {
            became('anonymised');
            ui.toast({ kind: 'anonymised', count: safe.count, stillPersonal });
            return;
          }
        }
        // Not taken, or taken and undone by the page while we looked for its button: nothing has been sent.
        if (rewritten === null || !reads(editor, rewritten)) {
          conversation.report('rewrite_failed');
          safeCopy = safe.text;
          view = { kind: 'rewrite_failed' };
          break;
        }
        if (again && mayPass(rewritten, again)) return;
        text = rewritten;
        verdict = again ?? verdict;
        view = card();
      }
    }
  }
}

/** What now stands in the editor, or null when it is not exactly the safe text. */
async function rewrite(
  { editor, whileRewriting }: Conversation,
  text: string,
  safe: { text: string; edits: Edit[] },
): Promise<string | null> {
  // Edits are offsets into the text that was checked: in any other text they would cut at the wrong places.
  if (editor.read()?.text !== text) return null;
  const took = await whileRewriting(() => editor.replace(safe.edits));
  const now = editor.read()?.text;
  // A page may put its own text back between the editor's answer and this look.
  return took && now !== undefined && sameText(now, safe.text) ? now : null;
}

function reads(editor: Editor, text: string): boolean {
  const now = editor.read()?.text;
  return now !== undefined && sameText(now, text);
}

export function cardFor(verdict: Verdict, text: string): CardView {
  // Of a text that was read in part only, «probably open, this tool may have it» would be said of what nobody has read.
  const nothingHolds = verdict.decision.reasons.every(({ action }) => action === 'allow' || action === 'inform');
  const unread = verdict.state === 'unchecked' || (verdict.state === 'partly_checked' && nothingHolds);
  return unread && verdict.decision.action !== 'stop'
    ? { kind: 'unchecked', decision: verdict.decision }
    : { kind: 'verdict', verdict, text };
}

/** A way that this card does not offer is «back to the text»: the gate does not trust the card to hold the line. */
function allowed(choice: CardChoice, view: CardView): CardChoice {
  const back: CardChoice = { kind: 'edit' };
  if (choice.kind === 'send_with_reason') {
    return view.kind === 'verdict' && view.verdict.decision.action === 'ask' ? choice : back;
  }
  if (choice.kind === 'send_unchecked') return view.kind === 'unchecked' ? choice : back;
  if (choice.kind === 'copy_safe') return view.kind === 'rewrite_failed' ? choice : back;
  if (choice.kind === 'anonymise') return view.kind === 'verdict' ? choice : back;
  return choice;
}
