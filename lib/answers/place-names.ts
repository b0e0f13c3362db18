import type { Shown } from './watch-answers';

/** A box in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One name as it is to be drawn. */
export interface Placed {
  original: string;
  box: Box;
  /** Part of the box outside of which the page's own scrolling hides it. */
  clip: Box;
  /** Further boxes of a placeholder that runs over lines: covered, and left empty. */
  rest: Box[];
  font: { style: string; weight: string; size: number; family: string };
  color: string;
  background: string;
  scheme: string;
}

/** Part of a font's width that a long name may be pressed to before it is cut. */
const NARROWEST = 0.62;

/** Where the names go now. Reads the page's layout once, writes nothing. */
export function placeNames(document: Document, found: ReadonlyMap<Node, readonly Shown[]>): Placed[] {
  const view = document.defaultView as Window;
  const bottom = view.innerHeight;
  const right = view.innerWidth;
  const placed: Placed[] = [];
  const looks = new Map<Element, Omit<Placed, 'original' | 'box' | 'clip' | 'rest'> | null>();
  for (const [block, shown] of found) {
    const element = block instanceof ShadowRoot ? block.host : (block as Element);
    const around = element.getBoundingClientRect();
    if (around.bottom < 0 || around.top > bottom || (around.width === 0 && around.height === 0)) continue;
    let clip: Box | null = null;
    for (const { range, original } of shown) {
      const parent = range.startContainer.parentElement;
      if (!parent || range.collapsed) continue;
      const [box, ...rest] = linesOf(range);
      if (!box || box.top > bottom || box.top + box.height < 0) continue;
      clip ??= clipOf(element, view, { left: 0, top: 0, width: right, height: bottom });
      const visible = overlap(box, clip);
      if (!visible || !isOnTop(document, parent, visible)) continue;
      const look = looks.get(parent) ?? lookOf(parent, view);
      looks.set(parent, look);
      if (!look) continue;
      const free = isLast(range, element) ? Math.max(0, Math.min(around.right, clip.left + clip.width) - box.left) : 0;
      placed.push({
        original,
        box: { ...box, width: Math.max(box.width, Math.min(free, widthOf(original, look.font))) },
        clip,
        rest,
        ...look,
      });
    }
  }
  return placed;
}

let canvas: CanvasRenderingContext2D | null = null;

/** Width of a text in a font, in pixels; measured on a canvas, so that nothing is laid out. */
export function widthOf(text: string, { style, weight, size, family }: Placed['font']): number {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d') as unknown as CanvasRenderingContext2D;
  canvas.font = `${style} ${weight} ${size}px ${family}`;
  return Math.ceil(canvas.measureText(text).width);
}

/** How much a text is pressed together to fit, 1 for not at all, and whether it must be cut all the same. */
export function pressed(needs: number, has: number): { by: number; cut: boolean } {
  if (needs <= has) return { by: 1, cut: false };
  return { by: Math.max(NARROWEST, has / needs), cut: has / needs < NARROWEST };
}

/** The boxes of a range, those of one line as one; the widest first. */
function linesOf(range: Range): Box[] {
  const lines: Box[] = [];
  for (const { left, top, width, height } of range.getClientRects()) {
    if (width === 0 || height === 0) continue;
    const line = lines.find(
      (one) => Math.min(one.top + one.height, top + height) - Math.max(one.top, top) > height / 2,
    );
    if (!line) lines.push({ left, top, width, height });
    else {
      const end = Math.max(line.left + line.width, left + width);
      const low = Math.max(line.top + line.height, top + height);
      line.left = Math.min(line.left, left);
      line.top = Math.min(line.top, top);
      line.width = end - line.left;
      line.height = low - line.top;
    }
  }
  return lines.sort((a, b) => b.width - a.width);
}

/** Nothing stands behind the range on its line, so that a long name may take the room. */
function isLast(range: Range, block: Element): boolean {
  const node = range.endContainer;
  const behind = (node.textContent ?? '').slice(range.endOffset, range.endOffset + 200);
  if (/^[ \t]*\n/.test(behind)) return /^pre/.test(getComputedStyle(block).whiteSpace);
  if (behind.trim() !== '') return false;
  for (let at: Node = node; at !== block; at = at.parentNode ?? block) {
    const next = at.nextSibling;
    if (next && (next.textContent ?? '').trim() !== '')
      return next instanceof Element && /^(?:br|p|ul|ol|pre|table|div)$/.test(next.localName);
  }
  return true;
}

/** What the element's scrolling ancestors leave to be seen of it. */
function clipOf(element: Element, view: Window, screen: Box): Box {
  let clip = screen;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    if (at === at.ownerDocument.documentElement || at === at.ownerDocument.body) continue;
    const { left, top, width, height } = at.getBoundingClientRect();
    clip = overlap(clip, { left, top, width, height }) ?? { left: 0, top: 0, width: 0, height: 0 };
  }
  return clip;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function overlap(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Nothing of the page lies over it: a sticky header, the composer, a dialog, or our own card. */
function isOnTop(document: Document, parent: Element, { left, top, width, height }: Box): boolean {
  const root = parent.getRootNode();
  const from = root instanceof ShadowRoot ? root : document;
  const hit = from.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (hit.contains(parent) || parent.contains(hit));
}

function lookOf(parent: Element, view: Window): Omit<Placed, 'original' | 'box' | 'clip' | 'rest'> | null {
  const seen = parent.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  if (seen === false) return null;
  const style = view.getComputedStyle(parent);
  return {
    font: {
      style: style.fontStyle,
      weight: style.fontWeight,
      size: Number.parseFloat(style.fontSize) || 16,
      family: genericOf(style.fontFamily),
    },
    color: style.color,
    background: backgroundOf(parent, view),
    scheme: view.getComputedStyle(parent.ownerDocument.documentElement).colorScheme,
  };
}

/**
 * Only the browser's own families. A page may define any other name by `@font-face` with one file for each letter, and would
 * learn by what is fetched which letters a name has.
 */
function genericOf(family: string): string {
  if (/mono|consol|courier|menlo/i.test(family)) return 'monospace';
  return /(?<!sans-)serif/i.test(family) && !/sans/i.test(family) ? 'serif' : 'system-ui, sans-serif';
}

/** The colours behind the text, down to the first one that nothing shines through. */
function backgroundOf(element: Element, view: Window): string {
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = view.getComputedStyle(at);
    const alpha = alphaOf(backgroundColor);
    if (alpha === 0) continue;
    if (alpha === 1) return [...layers, backgroundColor].join(', ');
    layers.push(`linear-gradient(${backgroundColor}, ${backgroundColor})`);
  }
  return [...layers, 'Canvas'].join(', ');
}

function alphaOf(color: string): number {
  const alpha = /(?:^rgba\((?:[^,]+,){3}|\/)\s*([\d.]+%?)\s*\)$/.exec(color)?.[1];
  if (alpha === undefined) return color === 'transparent' ? 0 : 1;
  return alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
}
