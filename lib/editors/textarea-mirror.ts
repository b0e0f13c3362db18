import type { Span } from '../contracts/finding';

/** What decides where the characters of a textarea stand. */
const COPIED = [
  'boxSizing', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'paddingTop', 'paddingRight',
  'paddingBottom', 'paddingLeft', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariant',
  'fontFeatureSettings', 'fontKerning', 'letterSpacing', 'wordSpacing', 'lineHeight', 'tabSize', 'textAlign', 'textIndent',
  'textTransform', 'direction', 'wordBreak', 'overflowWrap', 'hyphens',
] as const; // biome-ignore format: a list

export interface TextareaMirror {
  /** Where the copied text stands: mark styles are adopted here. */
  root: ShadowRoot;
  rangeFor(span: Span): Range | null;
  destroy(): void;
}

/**
 * For browsers where a highlight can't reach into a textarea: the same text with the same layout, invisible but for its
 * marks, laid over it. It lives in a closed shadow root of our own, so that the page can't read it there, and takes no
 * clicks.
 */
export function createTextareaMirror(element: HTMLTextAreaElement | HTMLInputElement): TextareaMirror {
  const document = element.ownerDocument;
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const copy = document.createElement('div');
  const text = document.createTextNode(element.value);
  copy.append(text);
  root.append(copy);
  host.setAttribute('aria-hidden', 'true');

  const listening = new AbortController();
  const place = () => {
    const box = element.getBoundingClientRect();
    const computed = view.getComputedStyle(element);
    host.style.cssText = 'all: initial; position: fixed; pointer-events: none; z-index: 2147483646;';
    Object.assign(host.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      overflow: 'hidden',
    });
    for (const property of COPIED) copy.style[property] = computed[property];
    Object.assign(copy.style, {
      borderStyle: 'solid',
      borderColor: 'transparent',
      color: 'transparent',
      // A scroll bar inside the textarea narrows its lines.
      width: `${element.clientWidth + parseFloat(computed.borderLeftWidth) + parseFloat(computed.borderRightWidth)}px`,
      boxSizing: 'border-box',
      whiteSpace: element instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre',
      transform: `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`,
    });
  };
  place();
  document.documentElement.append(host);

  const options = { signal: listening.signal, passive: true };
  element.addEventListener('scroll', place, options);
  view.addEventListener('scroll', place, { ...options, capture: true });
  view.addEventListener('resize', place, options);
  const resized = new view.ResizeObserver(place);
  resized.observe(element);

  return {
    root,
    rangeFor({ start, end }) {
      if (end > text.length) return null;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
    destroy() {
      listening.abort();
      resized.disconnect();
      host.remove();
    },
  };
}
