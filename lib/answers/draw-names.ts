import { type Box, type Placed, pressed, widthOf } from './place-names';

/** Words for those who hear the page: `[NAVN 1]` is `Kari Nordmann`. */
export interface Spoken {
  written: string;
  original: string;
}

export interface NameLayer {
  draw(placed: readonly Placed[]): void;
  /** The list that a screen reader finds in our root; the drawn names themselves are left out of it. */
  speak(heading: string, lines: readonly string[]): void;
  clear(): void;
}

/** Rules of the layer. Names are drawn as generated content: no text node, so that `window.find` and text fragments see none. */
export const LAYER_CSS = `
.names, .spoken { all: initial; }
.name, .cover { position: fixed; box-sizing: border-box; overflow: hidden; user-select: none; -webkit-user-select: none; pointer-events: none; contain: strict; }
.name::after { content: attr(data-name); display: block; white-space: pre; transform-origin: 0 0; transform: scaleX(var(--by)); width: calc(100% / var(--by)); overflow: hidden; text-overflow: ellipsis; text-decoration: underline dotted color-mix(in srgb, currentColor 60%, transparent); text-underline-offset: 0.18em; }
.name.open { contain: layout style; overflow: visible; z-index: 1; border-radius: 3px; box-shadow: 0 0 0 1px currentColor; clip-path: none !important; }
.name.open::after { transform: none; width: auto; overflow: visible; }
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

  const pool = (count: number) => {
    while (names.children.length < count) names.append(document.createElement('div'));
    for (let i = names.children.length - 1; i >= count; i -= 1) names.children[i]?.remove();
  };

  return {
    draw(placed) {
      const open = new Set(
        narrow.filter(({ element }) => element.classList.contains('open')).map(({ element }) => element),
      );
      narrow = [];
      const widths = placed.map(({ original, font }) => widthOf(original, font));
      pool(placed.reduce((sum, { rest }) => sum + 1 + rest.length, 0));
      let at = 0;
      const next = (className: string, box: Box, one: Placed): HTMLElement => {
        const element = names.children[at] as HTMLElement;
        at += 1;
        element.className = className;
        element.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px;background:${one.background};color-scheme:${one.scheme};clip-path:${insetOf(box, one.clip)}`;
        return element;
      };
      placed.forEach((one, index) => {
        for (const box of one.rest) next('cover', box, one).removeAttribute('data-name');
        const element = next('name', one.box, one);
        const needs = widths[index] ?? 0;
        const { by } = pressed(needs, one.box.width);
        const { style, weight, size, family } = one.font;
        element.style.font = `${style} ${weight} ${size}px/${one.box.height}px ${family}`;
        element.style.color = one.color;
        element.style.setProperty('--by', String(by));
        if (element.dataset.name !== one.original) element.dataset.name = one.original;
        if (by < 1) narrow.push({ element, box: one.box, full: needs });
        if (by < 1 && open.has(element)) {
          element.classList.add('open');
          element.style.width = `${needs}px`;
        }
      });
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

function insetOf(box: Box, clip: Box): string {
  const side = (value: number) => `${Math.max(0, value)}px`;
  return `inset(${side(clip.top - box.top)} ${side(box.left + box.width - clip.left - clip.width)} ${side(box.top + box.height - clip.top - clip.height)} ${side(clip.left - box.left)})`;
}
