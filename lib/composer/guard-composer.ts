import type { Verdict } from '../contracts/decision';
import type { InPageUi } from '../contracts/in-page';
import type { Protection } from '../contracts/protection';
import type { SiteDescription } from '../contracts/site';
import { type Editor, openEditor } from '../editors';
import { protectionOf } from '../protection';
import { converse, type Ways } from './converse';
import { createFields } from './fields';
import { type OutsideHealth, watchFrameHealth } from './frame-health';
import { markFindings } from './mark-findings';
import { createPass } from './pass';
import { type Act, pressSend, repeat } from './press-send';
import { isSendKey } from './send-key';
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
  const marks = markFindings(document, ui, signal);
  const startedAt = view.performance.now();

  let busy = false;
  let rewriting = false;
  /** Above zero while an event of our own is on its way: its text was verified in the same turn. */
  let ours = 0;
  /** A text on its way out: the page may follow our click with its own click or form submit. */
  let leaving: { text: string; field: HTMLElement } | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const watch = watchField({ document, fields, signal, onField: () => lookAgain(), onText: () => checkSoon() });

  // ---- what is seen -------------------------------------------------------------------------------------------------

  let letOut: string | null = null;
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
    wasLetOut: (text) => text === letOut,
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
    const now = protection();
    const verdict = text.trim() === '' ? null : verdicts.of(text);
    if (verdict && editor) marks.show(editor, verdict);
    else marks.clear();
    ui.update({ protection: now, verdict, text });
  }

  function checkSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(lookAgain, TYPING_PAUSE_MS);
  }

  // ---- the gate -----------------------------------------------------------------------------------------------------

  function gate(event: Event, field: HTMLElement | null, act: Act): void {
    if (ours > 0) return;
    const editor = field && openEditor(field);
    const text = editor?.read()?.text ?? null;
    const follows = event.type === 'submit' || !event.isTrusted;
    if (leaving && follows && leaving.text === text) return;
    if (busy) {
      hold(event);
      return;
    }
    if (!editor || text === null) {
      hold(event);
      options.report('editor_not_understood');
      void askAboutUnread(field, act);
      return;
    }
    if (pass.take(text)) {
      leave(editor, text);
      return;
    }
    const verdict = verdicts.of(text);
    if (verdict ? mayPass(text, verdict) : text.trim() === '') {
      letOut = text;
      return;
    }
    hold(event);
    void help(editor, text, verdict, act);
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
        await send(editor, text, false, act);
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
  async function askAboutUnread(field: HTMLElement | null, act: Act): Promise<void> {
    busy = true;
    try {
      const { decision } = options.checking.unchecked('editor_not_understood');
      const choice = await ui.ask({ kind: 'unchecked', decision });
      if (choice.kind === 'help') ways.openPanel(choice.articleId);
      if (choice.kind === 'send_unchecked' && decision.action !== 'stop' && !signal.aborted)
        asOurs(() => repeat(act, field));
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
    letOut = text;
    const press = (click: () => void) => {
      if (approved) leave(editor, text);
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
    letOut = text;
    setTimeout(() => {
      if (leaving !== mine) return;
      leaving = null;
      if (!signal.aborted && editor.read()?.text === text) pass.give(text);
    }, SENT_WAIT_MS);
  }

  // ---- listeners: window, capture, before the page's own --------------------------------------------------------------

  const capture = { capture: true, signal };
  let heldEnter = false;
  view.addEventListener(
    'keydown',
    (event) => {
      const field = fields.ofEvent(event.composedPath());
      if (!field) return;
      if (rewriting && event.isTrusted) {
        hold(event);
        return;
      }
      if (!isSendKey(event, site.sendKeys)) return;
      gate(event, field, { kind: 'key' });
      if (event.defaultPrevented) heldEnter = true;
    },
    capture,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      // The release of a held Enter: some pages send on it.
      if (event.key !== 'Enter' || !heldEnter) return;
      heldEnter = false;
      event.stopImmediatePropagation();
    },
    capture,
  );
  view.addEventListener(
    'click',
    (event) => {
      const button = fields.sendButtonOfEvent(event.composedPath());
      if (!button) return;
      const field = fields.fieldFor(button);
      // Where nobody has described the page, a button with no text field around it is any button.
      if (!field && site.hosts.length === 0) return;
      gate(event, field, { kind: 'click', button });
    },
    capture,
  );
  view.addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      const field = fields.fieldIn(form);
      if (field) gate(event, field, { kind: 'submit', form, submitter: event.submitter });
    },
    capture,
  );
  view.addEventListener(
    'input',
    (event) => {
      const field = fields.ofEvent(event.composedPath());
      if (!field) return;
      if (leaving?.field === field) leaving = null;
      if (!rewriting) {
        pass.keepOnlyFor(() => openEditor(field)?.read()?.text ?? null);
        // Typing on is an answer to the card: back to the text.
        if (busy) ui.close();
      }
      checkSoon();
    },
    { ...capture, passive: true },
  );
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
      { ...capture, passive: true },
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
    rect: () => health.place()?.getBoundingClientRect() ?? null,
    holds: () => health.place() !== null,
    refresh() {
      verdicts.forget();
      lookAgain();
    },
  };
}
