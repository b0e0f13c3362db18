import type { Verdict } from '../contracts/decision';
import type { Outcome } from '../contracts/events';
import type { InPageUi, SendReason } from '../contracts/in-page';
import type { LetOut } from '../contracts/let-out';
import type { Protection } from '../contracts/protection';
import type { SiteDescription } from '../contracts/site';
import { type Editor, openEditor } from '../editors';
import { protectionOf } from '../protection';
import { conversationPlace } from './conversation-place';
import { converse, type Ways } from './converse';
import { createDecisions } from './decisions';
import { createFields } from './fields';
import { type OutsideHealth, watchFrameHealth } from './frame-health';
import { createLetOut } from './let-out';
import { listenToSends, openSource, type Source } from './listen-to-sends';
import { markFindings } from './mark-findings';
import { createNewlineHabit } from './newline-habit';
import { createPass } from './pass';
import { type Act, pressSend, repeat } from './press-send';
import { passesAlone, sentOnce } from './sent-once';
import { unreadPass } from './unread-pass';
import { type Checking, createVerdicts, mayPass } from './verdicts';
import { watchField } from './watch-field';

/** How long a send is held for rules that have not arrived yet (cold background), in milliseconds. Then the person decides. */
const RULES_WAIT_MS = 2000;
/** Pause in typing after which the text is checked and marked, in milliseconds: nothing moves while one types. */
const TYPING_PAUSE_MS = 350;
/** How long a page has to take away a text that was sent, in milliseconds, before it counts as not sent. */
const SENT_WAIT_MS = 2000;

export interface GuardOptions {
  site: SiteDescription;
  document: Document;
  checking: Checking;
  /** Resolves when rules are at hand; may never. */
  rulesReady: () => Promise<void>;
  /** The extension behind this script is gone (updated or removed): only a reload gives new rules. */
  isOutdated: () => boolean;
  /** What only others can say of this page's protection. */
  outside?: () => OutsideHealth;
  /** True for hosts whose frames run this script too. */
  follows?: (host: string) => boolean;
  ways: Ways;
  ui: InPageUi;
  report: (code: 'editor_not_understood' | 'rewrite_failed') => void;
  /** Nothing stands in the field any more: what was known of its text is void. */
  onEmptied?: () => void;
  onConversationLeft?: () => void;
  /** True while files on their way in are still being read: nothing is sent until then, and the card says so. */
  waitsForFiles?: () => boolean;
  /** What became of a text, for the count of the day. Told after the fact, and never waited for. */
  happened?: (verdict: Verdict, outcome: Outcome, reason?: SendReason) => void;
  /** Awaited before a text that was held is sent after all: others may have to stop holding it. */
  beforeSend?: (text: string) => Promise<void>;
  signal: AbortSignal;
}

export interface Guard {
  /** What can be said about this page right now, truthfully. */
  protection(): Protection;
  /** The composer's box in viewport pixels; without one, that of the field or place text is typed in. */
  rect(): DOMRect | null;
  /** There is something here to write in, known or not. */
  holds(): boolean;
  /** Rules, account or language changed: check again. */
  refresh(): void;
  /** What may leave the page in this conversation: the request guard lets these very texts pass at once. */
  letOut: LetOut;
  /** What stands unsent in the composer, and in another field that is written in. */
  fieldTexts(): string[];
}

/**
 * Stands between the person and the page's send, from before the page's own scripts until `signal` aborts. Decides at
 * once, in the event itself: with nothing to say the event goes on untouched; else it is stopped for good, the card
 * opens, and what is sent later is a new event for a text that was checked or agreed on.
 */
export function guardComposer(options: GuardOptions): Guard {
  const { site, document, ui, signal, ways } = options;
  const view = document.defaultView as Window;
  const fields = createFields(document, site);
  const verdicts = createVerdicts(options.checking);
  const pass = createPass();
  const letOut = createLetOut();
  const decisions = createDecisions();
  const habit = createNewlineHabit();
  const place = conversationPlace(
    document,
    () => {
      decisions.forget();
      letOut.forget();
      habit.forget();
      options.onConversationLeft?.();
    },
    signal,
  );
  const marks = markFindings(document, ui, signal);
  const startedAt = view.performance.now();

  const chipVerdicts = createVerdicts(options.checking);
  const unread = unreadPass();
  const sent = sentOnce((verdict) => options.happened?.(verdict, passesAlone(verdict) ? 'sent' : 'sent_with_reason'));
  let busy = false;
  let rewriting = false;
  let heldText = false;
  /** Above zero while an event of our own is on its way: its text was verified in the same turn. */
  let ours = 0;
  /** A text on its way out: the page may follow our click with its own click or form submit. */
  let leaving: { text: string; field: HTMLElement } | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const watch = watchField({ document, fields, signal, onField: () => lookAgain(), onText: () => checkSoon() });

  // ---- what is seen -------------------------------------------------------------------------------------------------

  const health = watchFrameHealth({
    document,
    site,
    fields,
    composer: () => watch.field(),
    packs: () =>
      options.checking.ready() ? 'loaded' : view.performance.now() - startedAt < RULES_WAIT_MS ? 'loading' : 'missing',
    isOutdated: options.isOutdated,
    outside: options.outside ?? (() => ({})),
    follows: options.follows ?? (() => false),
    wasLetOut: (text) => letOut.has(text),
    isOwn: ui.owns,
    onChange: () => lookAgain(),
    signal,
  });
  const protection = () => protectionOf(health.read());

  function lookAgain(): void {
    clearTimeout(pause);
    if (signal.aborted) return;
    const field = health.field();
    const editor = field && openEditor(field);
    const text = editor?.read()?.text ?? '';
    const holdsText = text.trim() !== '';
    if (heldText && !holdsText) options.onEmptied?.();
    heldText = holdsText;
    const now = protection();
    const verdict = holdsText ? verdicts.of(text) : null;
    if (verdict && editor) marks.show(editor, verdict);
    else marks.clear();
    ui.update({ protection: now, verdict, text });
  }

  function checkSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(lookAgain, TYPING_PAUSE_MS);
  }

  // ---- the gate -----------------------------------------------------------------------------------------------------

  function gate(event: Event, source: Source, act: Act): void {
    if (ours > 0) return;
    place.look();
    const editor = openSource(source);
    const text = editor?.read()?.text ?? null;
    const follows = event.type === 'submit' || !event.isTrusted;
    if (leaving && follows && leaving.text === text) return;
    if (options.waitsForFiles?.()) {
      hold(event);
      return;
    }
    if (busy) {
      hold(event);
      // Enter in the text once more: the answer is waited for in the card.
      if (event.isTrusted) ui.focusCard();
      return;
    }
    if (!editor || text === null) {
      if (unread.take(source)) return;
      hold(event);
      options.report('editor_not_understood');
      void askAboutUnread(source, act);
      return;
    }
    if (pass.take(text)) {
      letOut.note(text);
      leave(editor, text);
      return;
    }
    const verdict = verdictOn(source, text);
    if (verdict ? mayGo(text, verdict) : text.trim() === '') {
      if (verdict) wentOut(text, verdict);
      return;
    }
    hold(event);
    void help(editor, text, verdict, act);
  }

  /** A press that a click will follow, on pages that send at the press itself: true when it may go on to the page. */
  function mayStart(source: Source): boolean {
    if (ours > 0) return true;
    if (options.waitsForFiles?.()) return false;
    // A press on a suggestion is also the way out of the card.
    if (busy && source?.kind !== 'chip') return false;
    place.look();
    const text = openSource(source)?.read()?.text ?? null;
    if (text === null) return unread.isFor(source);
    if (pass.isFor(text)) return true;
    const verdict = verdictOn(source, text);
    if (!verdict) return text.trim() === '';
    if (!mayGo(text, verdict)) return false;
    wentOut(text, verdict);
    return true;
  }

  /** A suggestion is judged apart: it must not push the composer's own verdict out. */
  function verdictOn(source: Source, text: string): Verdict | null {
    return source?.kind === 'chip' ? chipVerdicts.of(text) : verdicts.of(text);
  }

  function mayGo(text: string, verdict: Verdict): boolean {
    return mayPass(text, verdict) || decisions.covers(text, verdict, place.shows);
  }

  /** With nothing standing in its way, or with what the person has answered for before. */
  function wentOut(text: string, verdict: Verdict): void {
    noteOut(text, verdict);
    sent(text, verdict);
  }

  function noteOut(text: string, verdict: Verdict): void {
    if (text.trim() === '') return;
    letOut.note(text);
    decisions.note(text, verdict);
    place.textLeft();
  }

  /** Both are needed: eight of seventeen measured chat pages sent in spite of the one, two in spite of the other. */
  function hold(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  async function help(editor: Editor, text: string, known: Verdict | null, act: Act): Promise<void> {
    busy = true;
    try {
      const caret = editor.caret();
      const verdict = known ?? (await verdictWithin(text));
      if (signal.aborted) return;
      if (mayPass(text, verdict)) {
        if (await send(editor, text, false, act)) sent(text, verdict);
        return;
      }
      marks.show(editor, verdict);
      ui.update({ protection: protection(), verdict, text });
      await converse({
        editor,
        caret,
        text,
        verdict,
        verdicts,
        ways,
        ui,
        report: options.report,
        happened: (...told) => options.happened?.(...told),
        send: (now, approved) => send(editor, now, approved, act),
        whileRewriting: async (work) => {
          rewriting = true;
          try {
            return await work();
          } finally {
            rewriting = false;
          }
        },
      });
    } finally {
      busy = false;
      lookAgain();
    }
  }

  async function verdictWithin(text: string): Promise<Verdict> {
    const timeUp = new Promise<void>((resolve) => setTimeout(resolve, RULES_WAIT_MS));
    await Promise.race([options.rulesReady(), timeUp]);
    return verdicts.of(text) ?? options.checking.unchecked('rules_missing');
  }

  /** A send from a field that can't be read: nothing to check, nothing to bind a pass to, so the very act is repeated. */
  async function askAboutUnread(source: Source, act: Act): Promise<void> {
    busy = true;
    try {
      const verdict = options.checking.unchecked('editor_not_understood');
      const { decision } = verdict;
      const choice = await ui.ask({ kind: 'unchecked', decision });
      if (choice.kind === 'help') ways.openPanel(choice.wish);
      const goes = choice.kind === 'send_unchecked' && decision.action !== 'stop' && !signal.aborted;
      options.happened?.(verdict, goes ? 'sent_unchecked' : choice.kind === 'help' ? 'elsewhere' : 'kept_back');
      if (!goes) return;
      // A key can't be pressed for the person inside a closed tree: their own next press goes.
      if (source?.kind === 'closed') unread.give(source);
      else asOurs(() => repeat(act, source?.element ?? null));
    } finally {
      busy = false;
    }
  }

  // ---- sending ------------------------------------------------------------------------------------------------------

  function asOurs(press: () => void): void {
    ours += 1;
    try {
      press();
    } finally {
      ours -= 1;
    }
  }

  async function send(editor: Editor, text: string, approved: boolean, act: Act): Promise<boolean> {
    editor.restore(null);
    const verdict = verdicts.of(text);
    await options.beforeSend?.(text);
    const press = (click: () => void) => {
      if (approved) leave(editor, text);
      letOut.note(text);
      if (verdict) noteOut(text, verdict);
      asOurs(click);
    };
    return await pressSend({ act, editor, fields, text, asOurs: press, signal });
  }

  /**
   * The approved text is going. What the page does of itself with that same text in the next moments belongs to this
   * send. If it never leaves (a page that wants a real key press), the person's own next Enter may take it, once.
   */
  function leave(editor: Editor, text: string): void {
    const mine = { text, field: editor.element };
    leaving = mine;
    setTimeout(() => {
      if (leaving !== mine) return;
      leaving = null;
      if (!signal.aborted && editor.read()?.text === text) pass.give(text);
    }, SENT_WAIT_MS);
  }

  // ---- listeners ----------------------------------------------------------------------------------------------------

  listenToSends({
    view,
    fields,
    site,
    signal,
    gate,
    mayStart,
    hold,
    isRewriting: () => rewriting,
    onPlainEnter: (field) => {
      if (habit.isNewline(field)) return 'newline';
      const text = openEditor(field)?.read()?.text;
      if (text !== undefined) habit.entered(field, text);
      return 'send';
    },
    onInput(field, inputType) {
      habit.typed(field, inputType);
      if (leaving?.field === field) leaving = null;
      if (!rewriting) {
        pass.keepOnlyFor(() => openEditor(field)?.read()?.text ?? null);
        // Typing on is an answer to the card: back to the text.
        if (busy) ui.close();
      }
      checkSoon();
    },
    isOwn: ui.owns,
    onUnreadable: lookAgain,
  });
  view.addEventListener('resize', () => habit.forget(), { passive: true, signal });
  // An update of the extension reaches an open page without a word: a calm marker must not stand there when the person comes back.
  let toldOutdated = false;
  for (const type of ['focus', 'focusin'] as const) {
    view.addEventListener(
      type,
      () => {
        if (toldOutdated || !options.isOutdated()) return;
        toldOutdated = true;
        lookAgain();
      },
      { capture: true, passive: true, signal },
    );
  }
  signal.addEventListener('abort', () => clearTimeout(pause));

  void options.rulesReady().then(() => {
    verdicts.forget();
    lookAgain();
  });
  // «Starting» ends by itself, also on a page where nothing more happens.
  setTimeout(lookAgain, RULES_WAIT_MS);
  watch.look();
  lookAgain();

  return {
    protection,
    letOut: { has: letOut.has, note: letOut.note },
    fieldTexts: () =>
      [...new Set([watch.field(), health.field()])].flatMap((field) => {
        const text = field?.isConnected ? openEditor(field)?.read()?.text : undefined;
        return text === undefined ? [] : [text];
      }),
    rect: () => health.place()?.getBoundingClientRect() ?? null,
    holds: () => health.place() !== null,
    refresh() {
      verdicts.forget();
      chipVerdicts.forget();
      lookAgain();
    },
  };
}
