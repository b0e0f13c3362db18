import type { Decision, Verdict } from '../contracts/decision';
import type { Edit } from '../contracts/edit';
import type { EventChannel, Outcome } from '../contracts/events';
import type { Finding } from '../contracts/finding';
import type { CardChoice, CardView, InPageUi, RedactionPreview, SendReason } from '../contracts/in-page';
import type { PanelWish } from '../contracts/panel-wish';
import type { RedactionPlan } from '../contracts/redaction';
import type { FilesVerdict } from '../files/judge-files';

/** What the person may ask for at the card, done by the one who wires the door. */
export interface IntakeWays {
  /** By the plan that the person has looked at, else as it would be done unseen. */
  anonymise(
    text: string,
    findings: readonly Finding[],
    plan?: RedactionPlan,
  ): { text: string; edits: Edit[]; count: number };
  /** What that would give, to look at and change; null when there is nothing to replace. */
  preview(text: string, findings: readonly Finding[]): RedactionPreview | null;
  confirmAccount(account: 'work' | 'private'): Promise<void>;
  copy(text: string): Promise<boolean>;
  openTool(url: string): void;
  openPanel(wish?: PanelWish): void;
  /** What became of a file or a paste, for the count of the day. */
  happened?(channel: EventChannel, verdict: Verdict, outcome: Outcome, reason?: SendReason): void;
}

/** True when it may come in without a word from us. */
export function mayPass({ state, decision }: Verdict): boolean {
  return state === 'checked' && isMild(decision);
}

const isMild = ({ action }: Decision) => action === 'allow' || action === 'inform';

/** True when the only question is that something was not read. */
function onlyUnread({ state, decision }: Verdict): boolean {
  const nothingHolds = decision.reasons.every(({ action }) => action === 'allow' || action === 'inform');
  return state !== 'checked' && nothingHolds && decision.action !== 'stop';
}

/** Ways that only lead elsewhere; true when the choice was one of them. */
function ledElsewhere(choice: CardChoice, ways: IntakeWays): boolean {
  if (choice.kind === 'help') ways.openPanel(choice.wish);
  else if (choice.kind === 'other_tool') {
    if (choice.url) ways.openTool(choice.url);
  } else return false;
  return true;
}

export interface FileConversation {
  ui: InPageUi;
  ways: IntakeWays;
  first: FilesVerdict;
  /** Judges the same readings again, when the account has been told. */
  again(): Promise<FilesVerdict>;
}

/** `agreed`: it goes although the check did not let it. The door does not trust the card to hold the line of a stop. */
export async function converseFiles({
  ui,
  ways,
  first,
  again,
}: FileConversation): Promise<'clean' | 'agreed' | 'stay'> {
  let result = first;
  const became = (outcome: Outcome, reason?: SendReason) => ways.happened?.('file', first.verdict, outcome, reason);
  for (;;) {
    const { verdict, reports } = result;
    if (mayPass(verdict)) {
      ways.happened?.('file', verdict, 'sent');
      return 'clean';
    }
    const choice = await ui.ask({ kind: 'file', verdict, files: reports });
    if (choice.kind === 'confirm_account') {
      await ways.confirmAccount(choice.account);
      result = await again();
      continue;
    }
    const mayAgree = verdict.decision.action === 'ask';
    if (choice.kind === 'send_with_reason' && mayAgree) {
      became('sent_with_reason', choice.reason);
      return 'agreed';
    }
    if (choice.kind === 'send_unchecked' && mayAgree && onlyUnread(verdict)) {
      became('sent_unchecked');
      return 'agreed';
    }
    became(ledElsewhere(choice, ways) ? 'elsewhere' : 'kept_back');
    return 'stay';
  }
}

export interface PasteConversation {
  ui: InPageUi;
  ways: IntakeWays;
  text: string;
  /** Text of the rich form that the plain one lacks; judged with it, and left out of what is anonymised. */
  hidden: string;
  check(text: string): Verdict;
  /** Pastes text only, or (null) everything that was on the clipboard. False: the page did not take it. */
  give(text: string | null): Promise<boolean>;
  /** Puts focus and caret back where they were. */
  back(): void;
}

/** From the held paste to the person's way on. The text is on the clipboard all the while, so nothing can be lost. */
export async function conversePaste(held: PasteConversation): Promise<void> {
  const { ui, ways } = held;
  let { text, hidden } = held;
  /** Null: as it came. Else the safe text that stands instead. */
  let instead: string | null = null;
  // What was agreed on is counted when it is sent; here only what the door itself was good for.
  let asked: Verdict | null = null;
  const became = (outcome: Outcome) => asked && ways.happened?.('paste', asked, outcome);
  for (;;) {
    const plain = held.check(text);
    const rich = hidden === '' ? plain : held.check(hidden);
    const worst = mayPass(plain) ? rich : plain;
    if (mayPass(worst)) {
      await giveOrCopy(held, instead, text);
      return;
    }
    asked ??= worst;
    const preview = worst === plain ? ways.preview(text, plain.findings) : null;
    const view: CardView = onlyUnread(worst)
      ? { kind: 'unchecked', decision: worst.decision, at: 'paste' }
      : {
          kind: 'verdict',
          verdict: worst,
          text: worst === plain ? text : hidden,
          at: 'paste',
          ...(preview && { preview }),
        };
    const choice = await ui.ask(view);
    if (choice.kind === 'confirm_account') {
      await ways.confirmAccount(choice.account);
      continue;
    }
    if (choice.kind === 'anonymise' && view.kind === 'verdict') {
      const safe = ways.anonymise(text, plain.findings, choice.plan);
      // What can't be replaced and is not only in the hidden part would come back as the same card for ever.
      if (safe.edits.length === 0 && hidden === '') return held.back();
      text = safe.text;
      hidden = '';
      instead = safe.text;
      const now = held.check(text);
      if (mayPass(now) && (await giveOrCopy(held, instead, text))) {
        ui.toast({ kind: 'anonymised', count: safe.count, stillPersonal: now.findings.length > 0 });
        became('anonymised');
        return;
      }
      if (mayPass(now)) return;
      continue;
    }
    const mayAgree = worst.decision.action === 'ask';
    const agreed = view.kind === 'verdict' ? choice.kind === 'send_with_reason' : choice.kind === 'send_unchecked';
    if (agreed && mayAgree) {
      await giveOrCopy(held, instead, text);
      return;
    }
    const elsewhere = ledElsewhere(choice, ways);
    if (!elsewhere) held.back();
    became(elsewhere ? 'elsewhere' : 'kept_back');
    return;
  }
}

/** A field that did not take the text: the person gets it on the clipboard, never nothing. */
async function giveOrCopy(held: PasteConversation, instead: string | null, text: string): Promise<boolean> {
  if (await held.give(instead)) return true;
  const choice = await held.ui.ask({ kind: 'rewrite_failed' });
  if (choice.kind === 'copy_safe' && (await held.ways.copy(text))) held.ui.toast({ kind: 'copied' });
  held.back();
  return false;
}
