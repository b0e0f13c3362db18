import { type Editor, sameText } from '../editors';
import { type Fields, isVisible } from './fields';

/** How long a send button may take to come alive after the text changed, in milliseconds; Grok's takes about 100. */
const BUTTON_WAIT_MS = 1500;

/** How the person asked to send. */
export type Act =
  | { kind: 'key' }
  | { kind: 'click'; button: HTMLElement }
  | { kind: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

export interface PressSend {
  act: Act;
  editor: Editor;
  fields: Fields;
  /** The text that may go. If the field says anything else by then, nothing is pressed. */
  text: string;
  /** Runs `press` with the gate knowing that these events are ours. */
  asOurs(press: () => void): void;
  signal: AbortSignal;
}

/**
 * Sends the way the page knows: as the person did if that can be repeated, else by the page's send button when it has
 * one that works, else with Enter in the field. Resolves to false when the text was no longer the one agreed on, or the
 * guard ended.
 */
export async function pressSend({ act, editor, fields, text, asOurs, signal }: PressSend): Promise<boolean> {
  const button = canRepeat(act) ? null : await liveButton(editor.element, fields, signal);
  const now = editor.read();
  if (signal.aborted || !now || !sameText(now.text, text)) return false;
  asOurs(() => {
    if (button) press(button);
    else repeat(canRepeat(act) ? act : { kind: 'key' }, editor.element);
  });
  return true;
}

/** Does the person's act again. */
export function repeat(act: Act, field: HTMLElement | null): void {
  if (act.kind === 'click') press(act.button);
  else if (act.kind === 'submit') act.form.requestSubmit(act.submitter?.isConnected ? act.submitter : null);
  else if (field) pressEnter(field);
}

/** A whole press: some pages send when the button goes down and have no ear for the click. */
function press(button: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  const pointer = { ...init, isPrimary: true, pointerId: 1, pointerType: 'mouse' };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', init));
  // Gone when the page has sent already: a button out of the document clicks nothing.
  if (button.isConnected) button.click();
}

/** A key press is not repeated before the page's button was looked for: some pages take no key but a real one. */
function canRepeat(act: Act): boolean {
  if (act.kind === 'click') return isEnabled(act.button) && isVisible(act.button);
  return act.kind === 'submit' && act.form.isConnected;
}

/** The button once it is enabled; null at once when there is none to wait for, or when it stays off. */
function liveButton(field: HTMLElement, fields: Fields, signal: AbortSignal): Promise<HTMLElement | null> {
  const live = () => {
    const button = fields.sendButtonFor(field);
    return button && isEnabled(button) && isVisible(button) ? button : null;
  };
  const first = live();
  if (first) return Promise.resolve(first);
  return new Promise((resolve) => {
    const done = (button: HTMLElement | null) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
      resolve(button);
    };
    const give = () => done(null);
    const observer = new MutationObserver(() => {
      const button = live();
      if (button) done(button);
    });
    const timer = setTimeout(() => done(live()), fields.sendButtonFor(field) ? BUTTON_WAIT_MS : SHORT_WAIT_MS);
    signal.addEventListener('abort', give);
    observer.observe(field.getRootNode(), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'aria-disabled', 'data-disabled', 'hidden', 'class'],
    });
  });
}

/** Where no button stands yet: pages that show it only with text draw it in the next frames, if they have one at all. */
const SHORT_WAIT_MS = 300;

function isEnabled(button: HTMLElement): boolean {
  if (button.closest('[aria-disabled="true"], [data-disabled="true"]')) return false;
  return !(button instanceof HTMLButtonElement && button.disabled);
}

/** `keyCode` because DeepSeek and M365 Copilot read it, `composed` for fields in a shadow root. */
function pressEnter(element: HTMLElement): void {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };
  const went = element.dispatchEvent(new KeyboardEvent('keydown', init));
  if (went) element.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 } as KeyboardEventInit));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}
