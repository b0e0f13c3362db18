/** How often a page may throw our element out before we stop putting it back by ourselves. */
const MOST_REATTACHMENTS = 20;
const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 3200;

export interface Host {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Puts the element in the page now if it is not there. */
  ensure(): void;
  destroy(): void;
}

/** A custom element name the page can't know beforehand: no rule or script of theirs is written for it. */
function randomTagName(random: () => number = Math.random): string {
  const letters = (count: number) =>
    Array.from({ length: count }, () => 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random() * 26))).join('');
  return `${letters(5)}-${letters(7)}`;
}

/** Events that would tell the page what is done or typed in our parts, or make it react to them. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
  'dragstart',
  'drop',
  'selectstart',
] as const;

/**
 * The element that carries our parts: closed shadow root, top layer, all page styles cut off. A page that re-renders its
 * whole document removes it; it is put back with growing pauses and a limit, so that we never fight the page in a loop.
 */
export function createHost(document: Document, onReattached: () => void): Host {
  const element = document.createElement(randomTagName());
  const style = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  style('all', 'initial');
  style('position', 'fixed');
  style('inset', '0 auto auto 0');
  style('width', '0');
  style('height', '0');
  style('overflow', 'visible');
  style('display', 'block');
  style('z-index', '2147483647');
  style('background', 'transparent');
  style('pointer-events', 'none');
  // The page's full-screen view transitions and `translate="yes"` services must not touch our words.
  element.setAttribute('translate', 'no');
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed' });
  for (const name of PRIVATE_EVENTS) shadow.addEventListener(name, (event) => event.stopPropagation());

  // A key pressed in our parts is released in the composer when the card closes in between. The page must not see half a
  // key press: some chat pages send on the release of Enter.
  const pressed = new Set<string>();
  shadow.addEventListener('keydown', (event) => pressed.add((event as KeyboardEvent).code));
  const released = (event: KeyboardEvent) => {
    if (pressed.delete(event.code) && event.target !== element) event.stopImmediatePropagation();
  };
  document.defaultView?.addEventListener('keyup', released, true);

  let reattachments = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  const attach = () => {
    if (gone || element.isConnected || !document.documentElement) return;
    document.documentElement.append(element);
    showOnTop(element);
    onReattached();
  };

  const observer = new MutationObserver(() => {
    if (element.isConnected || timer !== undefined || reattachments >= MOST_REATTACHMENTS) return;
    const delay = Math.min(FIRST_DELAY_MS * 2 ** reattachments, LONGEST_DELAY_MS);
    reattachments += 1;
    timer = setTimeout(() => {
      timer = undefined;
      observe();
      attach();
    }, delay);
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };

  observe();
  attach();
  return {
    element,
    shadow,
    ensure: attach,
    destroy() {
      gone = true;
      observer.disconnect();
      document.defaultView?.removeEventListener('keyup', released, true);
      if (timer !== undefined) clearTimeout(timer);
      element.remove();
    },
  };
}

/** The top layer beats every z-index. Where it is missing or refused, the highest z-index has to do. */
function showOnTop(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  try {
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}
