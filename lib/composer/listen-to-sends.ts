import type { SiteDescription } from '../contracts/site';
import { type Editor, openEditor } from '../editors';
import { chipText, type Fields } from './fields';
import type { Act } from './press-send';
import { isSendKey } from './send-key';

/**
 * Where the words that are about to leave stand. `chip`: on the button itself; `closed`: in a tree that no extension's
 * script can see into.
 */
export type Source = { kind: 'field' | 'chip' | 'closed'; element: HTMLElement } | null;

export interface SendListeners {
  view: Window;
  fields: Fields;
  site: SiteDescription;
  signal: AbortSignal;
  /** Decides about an event that sends; stops it when the text may not go. */
  gate(event: Event, source: Source, act: Act): void;
  /** Whether a press that comes before its click may go on to the page. */
  mayStart(source: Source): boolean;
  hold(event: Event): void;
  isRewriting(): boolean;
  /** Plain Enter in a field, before it is decided on: some sites let it be set to a new line. */
  onPlainEnter(field: HTMLElement): 'send' | 'newline';
  onInput(field: HTMLElement, inputType: string): void;
  /** Our own parts in the page. */
  isOwn(target: EventTarget): boolean;
  /** The person writes in something that can't be read. */
  onUnreadable(): void;
}

/** Presses that come before a click. A page that sends at one of them would be ahead of a gate at the click. */
const EARLY = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/**
 * Every way a page hears that a person sends, on the window in the capture phase: before the page's own listeners. The
 * keys, the presses before a click, the click, the form.
 */
export function listenToSends(options: SendListeners): void {
  const { view, fields, site, signal, gate, mayStart, hold } = options;
  const capture = { capture: true, signal };
  const inField = (element: HTMLElement | null): Source => element && { kind: 'field', element };

  /** The release of a held key belongs to the press: some pages send on it. */
  const heldKeys = new Set<string>();
  let closedHost: HTMLElement | null = null;

  /** The button of an event, and what it would send; null when it sends nothing. */
  const pressed = (path: readonly EventTarget[]): { button: HTMLElement; source: Source } | null => {
    const send = fields.sendButtonOfEvent(path);
    if (send) {
      const field = fields.fieldFor(send);
      // Where nobody has described the page, a button with no text field around it is any button.
      return !field && site.hosts.length === 0 ? null : { button: send, source: inField(field) };
    }
    const edit = fields.editOfEvent(path);
    if (edit) return { button: edit.button, source: inField(edit.field) };
    const chip = fields.chipOfEvent(path);
    return chip && { button: chip, source: { kind: 'chip', element: chip } };
  };

  view.addEventListener(
    'keydown',
    (event) => {
      const path = event.composedPath();
      const field = fields.ofEvent(path);
      if (!field) {
        keyOutsideFields(event, path);
        return;
      }
      if (options.isRewriting() && event.isTrusted) {
        hold(event);
        return;
      }
      if (!isSendKey(event, site.sendKeys)) return;
      const plain = !event.ctrlKey && !event.metaKey && event.isTrusted;
      if (plain && options.onPlainEnter(field) === 'newline') return;
      gate(event, inField(field), { kind: 'key' });
      if (event.defaultPrevented) heldKeys.add(event.key);
    },
    capture,
  );

  /** Enter and Space on a button, where the page may listen for the key itself; and keys in a closed tree. */
  function keyOutsideFields(event: KeyboardEvent, path: readonly EventTarget[]): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (closedHost && path[0] === closedHost && isSendKey(event, site.sendKeys)) {
      gate(event, { kind: 'closed', element: closedHost }, { kind: 'key' });
    } else if (path[0] instanceof HTMLElement && path[0].matches('button, [role="button"]')) {
      const press = pressed(path);
      if (!press || mayStart(press.source)) return;
      gate(event, press.source, { kind: 'click', button: press.button });
    }
    if (event.defaultPrevented) heldKeys.add(event.key);
  }

  for (const type of ['keypress', 'keyup'] as const) {
    view.addEventListener(
      type,
      (event) => {
        if (!heldKeys.has(event.key)) return;
        if (type === 'keyup') heldKeys.delete(event.key);
        hold(event);
      },
      capture,
    );
  }

  for (const type of EARLY) {
    const isTouch = type.startsWith('touch');
    view.addEventListener(
      type,
      (event) => {
        const press = pressed(event.composedPath());
        // Held without a word: the click that follows opens the card, and where none follows nothing was sent.
        if (!press || mayStart(press.source)) return;
        // A touch that is prevented gives no click, and with it no card.
        if (!isTouch) event.preventDefault();
        event.stopImmediatePropagation();
      },
      { ...capture, passive: isTouch },
    );
  }

  view.addEventListener(
    'click',
    (event) => {
      const press = pressed(event.composedPath());
      if (press) gate(event, press.source, { kind: 'click', button: press.button });
    },
    capture,
  );

  view.addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (!(form instanceof HTMLFormElement)) return;
      const field = fields.fieldIn(form);
      if (field) gate(event, inField(field), { kind: 'submit', form, submitter: event.submitter });
    },
    capture,
  );

  view.addEventListener(
    'input',
    (event) => {
      const path = event.composedPath();
      const field = fields.ofEvent(path);
      if (field) options.onInput(field, (event as InputEvent).inputType ?? '');
      // Written words have an input type; a choice in a closed tree (our own card's too) has none.
      else if (
        event.isTrusted &&
        event instanceof InputEvent &&
        event.inputType &&
        isClosedHost(path[0]) &&
        !options.isOwn(path[0])
      ) {
        closedHost = path[0];
        options.onUnreadable();
      }
    },
    { ...capture, passive: true },
  );
}

/** What a trusted `input` event names when it comes out of a closed tree: an element that takes no text itself. */
function isClosedHost(target: EventTarget | undefined): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    !target.isContentEditable &&
    target.shadowRoot === null &&
    !target.matches('input, textarea, select')
  );
}

/** The words of a source as an editor. A suggestion can be read and pressed; what it says can't be changed there. */
export function openSource(source: Source): Editor | null {
  if (!source || source.kind === 'closed') return null;
  const { element } = source;
  if (source.kind === 'field') return openEditor(element);
  return {
    kind: 'contenteditable',
    element,
    read: () => (element.isConnected ? { text: chipText(element), rangeFor: () => null } : null),
    caret: () => null,
    restore: () => element.focus(),
    replace: () => Promise.resolve(false),
  };
}
