import type { Box } from './boxes';
import { type Part, type Placed, pressed } from './place-names';

export interface NameLayer {
  draw(placed: readonly Placed[]): void;
  /** The list that a screen reader finds in our root; the drawn names themselves are left out of it. */
  speak(heading: string, lines: readonly string[]): void;
  clear(): void;
}

/** Rules of the layer. Names are drawn as generated content: no text node, so that `window.find` and text fragments see none. */
export const LAYER_CSS = `
.names, .spoken { all: initial; }
.line, .cover { position: fixed; box-sizing: border-box; overflow: hidden; user-select: none; -webkit-user-select: none; pointer-events: none; contain: strict; }
.flow { display: block; white-space: pre; transform-origin: 0 0; transform: scaleX(var(--by)); width: calc(100% / var(--by)); height: 100%; overflow: hidden; }
.flow.cut { text-overflow: ellipsis; }
.line span::after { content: attr(data-name) attr(data-text); }
.line span[data-name] { text-decoration: underline dotted color-mix(in srgb, currentColor 70%, transparent); text-underline-offset: 0.18em; }
.line.selected, .line.selected span { background: Highlight !important; color: HighlightText !important; }
.line.open { contain: layout style; overflow: visible; z-index: 1; border-radius: 3px; box-shadow: 0 0 0 1px GrayText; clip-path: none !important; }
.line.open .flow { transform: none; width: max-content; overflow: visible; }
.spoken { position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; -webkit-user-select: none; pointer-events: none; display: block; }
@media print { .names, .spoken { display: none; } }
`;

/** Draws in our own closed root, over the page's text and never in it. */
export function nameLayer(document: Document, root: ShadowRoot, signal: AbortSignal): NameLayer {
  const names = document.createElement('div');
  names.className = 'names';
  names.setAttribute('aria-hidden', 'true');
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'list');
  root.append(names, spoken);
  let narrow: { element: HTMLElement; box: Box; full: number }[] = [];
  let said = '';

  // A name that had no room is shown whole while the pointer rests on it. The layer itself takes no events from the page.
  document.defaultView?.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      for (const { element, box, full } of narrow) {
        const over =
          clientX >= box.left &&
          clientX <= box.left + box.width &&
          clientY >= box.top &&
          clientY <= box.top + box.height;
        if (over === element.classList.contains('open')) continue;
        element.classList.toggle('open', over);
        element.style.width = `${over ? full : box.width}px`;
      }
    },
    { capture: true, passive: true, signal },
  );

  return {
    draw(placed) {
      const open = new Set(
        narrow.filter(({ element }) => element.classList.contains('open')).map(({ element }) => element),
      );
      narrow = [];
      pool(
        names,
        placed.reduce((sum, { rest }) => sum + 1 + rest.length, 0),
      );
      let at = 0;
      const next = (className: string, box: Box, one: Placed): HTMLElement => {
        const element = names.children[at] as HTMLElement;
        at += 1;
        element.className = className;
        element.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px;background:${one.background};color-scheme:${one.scheme};clip-path:${insetOf(box, one.clip)}`;
        return element;
      };
      for (const one of placed) {
        for (const box of one.rest) pool(next('cover', box, one), 0);
        const element = next(one.selected ? 'line selected' : 'line', one.box, one);
        pool(element, 1);
        const flow = element.firstElementChild as HTMLElement;
        pool(flow, one.parts.length, 'span');
        for (const [index, part] of one.parts.entries())
          drawPart(flow.children[index] as HTMLElement, part, one.box.height);
        const { by, cut } = pressed(one.needs, one.box.width);
        flow.className = cut ? 'flow cut' : 'flow';
        flow.style.lineHeight = `${one.box.height}px`;
        flow.style.setProperty('--by', String(by));
        if (!cut) continue;
        narrow.push({ element, box: one.box, full: one.needs });
        if (!open.has(element)) continue;
        element.classList.add('open');
        element.style.width = `${one.needs}px`;
      }
    },
    speak(heading, lines) {
      const now = [heading, ...lines].join('\n');
      if (now === said) return;
      said = now;
      spoken.setAttribute('aria-label', heading);
      spoken.replaceChildren(
        ...lines.map((line) => {
          const item = document.createElement('div');
          item.setAttribute('role', 'listitem');
          const words = document.createElement('div');
          // A label and no text: text in a closed root can still be searched for by the page.
          words.setAttribute('role', 'img');
          words.setAttribute('aria-label', line);
          item.append(words);
          return item;
        }),
      );
    },
    clear() {
      narrow = [];
      said = '';
      names.replaceChildren();
      spoken.replaceChildren();
      spoken.removeAttribute('aria-label');
    },
  };
}

/** Has so many children, the same ones as before where they can be. */
function pool(parent: HTMLElement, count: number, kind: 'div' | 'span' = 'div'): void {
  while (parent.children.length < count) parent.append(parent.ownerDocument.createElement(kind));
  while (parent.children.length > count) parent.lastElementChild?.remove();
}

function drawPart(
  element: HTMLElement,
  { isName, text, font, color, background, decoration }: Part,
  height: number,
): void {
  const [kind, other] = isName ? ['data-name', 'data-text'] : ['data-text', 'data-name'];
  element.removeAttribute(other);
  if (element.getAttribute(kind) !== text) element.setAttribute(kind, text);
  element.style.cssText = isName || decoration === '' ? '' : `text-decoration:${decoration}`;
  element.style.font = `${font.style} ${font.weight} ${font.size}px/${height}px ${font.family}`;
  element.style.color = color;
  element.style.background = background;
}

function insetOf(box: Box, clip: Box): string {
  const side = (value: number) => `${Math.max(0, value)}px`;
  return `inset(${side(clip.top - box.top)} ${side(box.left + box.width - clip.left - clip.width)} ${side(box.top + box.height - clip.top - clip.height)} ${side(clip.left - box.left)})`;
}
