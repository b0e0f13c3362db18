import type { Decision, Verdict } from './decision';
import type { Span } from './finding';
import type { Protection } from './protection';

/** Drawn at the composer's edge. `null` verdict: nothing typed yet. */
export interface ComposerView {
  protection: Protection;
  verdict: Verdict | null;
  /** The text of the verdict, so that «Hvorfor?» can quote a word of it. Stays in this tab: no message takes a view. */
  text: string;
}

/** The person's answer to the card. `reason` is one of a closed list, never free text: nothing typed is kept. */
export const SEND_REASONS = ['already_public', 'not_real_people', 'wrong_finding', 'other_basis'] as const;
export type SendReason = (typeof SEND_REASONS)[number];

export type CardChoice =
  | { kind: 'anonymise' }
  | { kind: 'edit' }
  | { kind: 'send_with_reason'; reason: SendReason }
  | { kind: 'send_unchecked' }
  | { kind: 'confirm_account'; account: 'work' | 'private' }
  | { kind: 'copy_safe' }
  | { kind: 'other_tool'; toolId: string; url?: string }
  | { kind: 'help'; articleId?: string };

export type CardView =
  | { kind: 'verdict'; verdict: Verdict; text: string }
  /** The text could not be checked; the person decides. */
  | { kind: 'unchecked'; decision: Decision }
  /** The rewrite did not stick in the page's editor: nothing is sent, the clipboard is offered. */
  | { kind: 'rewrite_failed' };

export type Toast =
  | { kind: 'anonymised'; count: number; stillPersonal: boolean }
  | { kind: 'copied' }
  | { kind: 'sent_with_reason' };

/**
 * What the guard needs of the parts drawn inside the chat page. Implemented with React in a closed shadow root; the guard
 * knows only this. `ask` resolves with the person's choice; Esc and a click outside are `edit`.
 */
export interface InPageUi {
  update(view: ComposerView): void;
  /** A short line at a mark; `null` hides it. Coordinates are viewport pixels. */
  hint(hint: { at: { x: number; y: number }; findingIndex: number } | null): void;
  ask(view: CardView): Promise<CardChoice>;
  close(): void;
  toast(toast: Toast): void;
  destroy(): void;
}

/** One replacement in a composer: `span` of the text that was read gets `text` instead. */
export interface Edit extends Span {
  text: string;
}
