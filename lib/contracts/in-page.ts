import type { ClassId } from './classes';
import type { Decision, Verdict } from './decision';
import type { FilePlace, Unread } from './files';
import type { Localized } from './language';
import type { PanelWish } from './panel-wish';
import type { Protection } from './protection';
import type { Anonymised, Redaction, RedactionPlan } from './redaction';
import type { SourceKind } from './site';

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
  /** Without a plan: as the card said it would be done. */
  | { kind: 'anonymise'; plan?: RedactionPlan }
  | { kind: 'edit' }
  | { kind: 'send_with_reason'; reason: SendReason }
  | { kind: 'send_unchecked' }
  | { kind: 'confirm_account'; account: 'work' | 'private' }
  | { kind: 'copy_safe' }
  | { kind: 'other_tool'; toolId: string; url?: string }
  | { kind: 'help'; wish?: PanelWish }
  /** Stops a reading that is under way. */
  | { kind: 'cancel' };

export type CardView =
  /** `at: 'paste'`: held before it stood in the field, so the ways are about pasting. */
  | { kind: 'verdict'; verdict: Verdict; text: string; at?: 'paste'; preview?: RedactionPreview }
  /** The text could not be checked; the person decides. */
  | { kind: 'unchecked'; decision: Decision; at?: 'paste' }
  /** The rewrite did not stick in the page's editor: nothing is sent, the clipboard is offered. */
  | { kind: 'rewrite_failed' }
  /** Files held at the page's door. The verdict is the strictest of all of them; its findings point into no text. */
  | { kind: 'file'; verdict: Verdict; files: FileReport[] }
  /**
   * Files are being read; `cancel` stops it. `follow` calls back with the share read, 0–1, and returns how to stop. `sendHeld`: the
   * person has tried to send in the meantime.
   */
  | {
      kind: 'reading';
      names: string[];
      follow: (listener: (share: number) => void) => () => void;
      sendHeld?: boolean;
    };

/** What anonymising would give, for a person who wants to look and change before it is done. */
export interface RedactionPreview {
  redaction: Redaction;
  /** The verdict on a text that a plan has made: the class after anonymising is computed anew, never assumed. */
  after(anonymised: Anonymised): Verdict;
}

/** Where something was seen in a file. `line` and `cell` count as a person does: from 1, `B4`. */
export interface FoundPlace {
  place: FilePlace;
  line?: number;
  cell?: string;
}

/** What the card tells of one file. Holds no text of the file, only its name and names inside it. */
export interface FileReport {
  name: string;
  found: { ruleId: string; name: Localized; class: ClassId; count: number; places: FoundPlace[] }[];
  unread: Unread[];
  /** The text was read, and could not be judged or not all of it: nothing may be said of it. */
  unjudged?: boolean;
}

export type Toast =
  | { kind: 'anonymised'; count: number; stillPersonal: boolean }
  | { kind: 'copied' }
  | { kind: 'sent_with_reason' }
  /** The page took no notice of files given to it by us; the person's own hand is let through now. */
  | { kind: 'give_again'; how: 'drop' | 'paste' | 'pick' }
  /** The files that a send was held for have been read and given to the page. */
  | { kind: 'send_again' }
  /** A way in that can't be read: said, never blocked. */
  | { kind: 'source'; source: SourceKind };

/**
 * What the guard needs of the parts drawn inside the chat page. Implemented with React in a closed shadow root; the guard
 * knows only this. `ask` resolves with the person's choice; Esc and a click outside are `edit`.
 */
export interface InPageUi {
  update(view: ComposerView): void;
  /** A short line at a mark; `null` hides it. Coordinates are viewport pixels. */
  hint(hint: { at: { x: number; y: number }; findingIndex: number } | null): void;
  ask(view: CardView): Promise<CardChoice>;
  /** Puts the focus back in the card that stands open; nothing without one. */
  focusCard(): void;
  close(): void;
  toast(toast: Toast): void;
  /** True for the element that carries these parts: what is written in them is not written in the page. */
  owns(target: unknown): boolean;
  destroy(): void;
}
