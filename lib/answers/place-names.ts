import { type Box, isSameLine, overlap } from './boxes';
import { restOfLine, type Tail } from './rest-of-line';
import type { Shown } from './watch-answers';

/** How a stretch of text looks. */
interface Look {
  font: { style: string; weight: string; size: number; family: string };
  color: string;
  /** Behind this stretch alone (`code`, `mark`). */
  background: string;
  decoration: string;
}

/** A name, or the page's own words behind it on the same line. */
export interface Part extends Look {
  isName: boolean;
  text: string;
}

/** A strip of one line as it is to be drawn: from its first placeholder to its end. */
export interface Placed {
  parts: Part[];
  box: Box;
  /** Part of the box outside of which the page's own scrolling hides it. */
  clip: Box;
  /** Further boxes of a placeholder that runs over lines: covered, and left empty. */
  rest: Box[];
  background: string;
  scheme: string;
  /** The person has selected it in the page. */
  selected: boolean;
  /** Width of the parts as they are, in pixels. */
  needs: number;
}

/** Part of its width that a line may be pressed to before its end is cut. */
const NARROWEST = 0.62;

/** Where the names go now. Reads the page's layout once, writes nothing. */
export function placeNames(document: Document, found: ReadonlyMap<Node, readonly Shown[]>): Placed[] {
  const view = document.defaultView as Window;
  const screen = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  const selection = document.getSelection();
  const selected = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const placed: Placed[] = [];
  for (const [block, shown] of found) {
    const element = block instanceof ShadowRoot ? block.host : (block as Element);
    const around = element.getBoundingClientRect();
    if (around.bottom < 0 || around.top > screen.height || (around.width === 0 && around.height === 0)) continue;
    const clip = clipOf(element, view, screen);
    const edge = Math.min(around.right, clip.left + clip.width) - innerRight(element, view);
    const background = backgroundOf(element, view);
    const looks = new Map<Element, Look>();
    const lookAt = (node: Node, isName: boolean): Look => {
      const parent = node.parentElement ?? element;
      const known = looks.get(parent) ?? lookOf(parent, element, view);
      looks.set(parent, known);
      return isName ? { ...known, font: { ...known.font, family: genericOf(known.font.family) } } : known;
    };
    const places = shown.flatMap((one) => {
      const boxes = linesOf(one.range);
      const box = boxes.pop();
      return box && box.top < screen.height && box.top + box.height > 0 ? [{ ...one, box, rest: boxes }] : [];
    });
    for (let at = 0; at < places.length; ) {
      const first = places[at];
      at += 1;
      if (!first) continue;
      const parent = first.range.startContainer.parentElement;
      const visible = overlap(first.box, clip);
      if (!parent || !visible || !isSeen(parent) || !isOnTop(document, element, visible)) continue;
      const strip: Placed = {
        parts: [{ isName: true, text: first.original, ...lookAt(first.range.startContainer, true) }],
        box: { ...first.box },
        clip,
        rest: first.rest,
        background,
        scheme,
        selected: selected?.intersectsNode(first.range.startContainer) ?? false,
        needs: 0,
      };
      for (let here = first; ; ) {
        const following = places[at];
        const tails = restOfLine(here.range, strip.box, block, following?.range ?? null);
        if (!tails) break;
        strip.parts.push(...tails.map((tail) => ({ isName: false, text: wordsOf(tail), ...lookAt(tail.node, false) })));
        for (const { right } of tails) strip.box.width = Math.max(strip.box.width, right - strip.box.left);
        if (!following || following.rest.length > 0 || !isSameLine(following.box, strip.box)) break;
        // On the same line: it is drawn along.
        strip.box.width = Math.max(strip.box.width, following.box.left + following.box.width - strip.box.left);
        strip.parts.push({ isName: true, text: following.original, ...lookAt(following.range.startContainer, true) });
        here = following;
        at += 1;
      }
      const last = strip.parts.at(-1);
      if (last) last.text = last.text.trimEnd();
      strip.needs = strip.parts.reduce((sum, { text, font }) => sum + widthOf(text, font), 0);
      const isWhole = strip.parts.length > 1 || restOfLine(first.range, first.box, block, null)?.length === 0;
      const room = isWhole ? Math.max(0, edge - strip.box.left) : 0;
      strip.box.width = Math.max(strip.box.width, Math.min(strip.needs, room));
      placed.push(strip);
    }
  }
  return placed;
}

/** The page's words as they stand on the line: white space folded where the page folds it. */
function wordsOf({ node, start, end }: Tail): string {
  const text = node.data.slice(start, end);
  const parent = node.parentElement;
  const keeps = parent !== null && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
  return keeps ? text.replace(/\n$/, '') : text.replace(/\s+/g, ' ');
}

let canvas: CanvasRenderingContext2D | null = null;

/** Width of a text in a font, in pixels; measured on a canvas, so that nothing is laid out. */
function widthOf(text: string, { style, weight, size, family }: Look['font']): number {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d') as unknown as CanvasRenderingContext2D;
  canvas.font = `${style} ${weight} ${size}px ${family}`;
  // A hair more than measured: what is laid out is rounded, and the last letter must not be cut by it.
  return Math.ceil(canvas.measureText(text).width * 1.01);
}

/** How much a text is pressed together to fit, 1 for not at all, and whether it must be cut all the same. */
export function pressed(needs: number, has: number): { by: number; cut: boolean } {
  if (needs <= has) return { by: 1, cut: false };
  return { by: Math.max(NARROWEST, has / needs), cut: has / needs < NARROWEST };
}

/** The boxes of a range, those of one line as one; from the top. */
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
  return lines.sort((a, b) => a.top - b.top);
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

/** Nothing of the page lies over it: a sticky header, the composer, a dialog, or our own card. */
function isOnTop(document: Document, block: Element, { left, top, width, height }: Box): boolean {
  const root = block.getRootNode();
  const from = root instanceof ShadowRoot ? root : document;
  const hit = from.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (hit.contains(block) || block.contains(hit));
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false;
}

function innerRight(element: Element, view: Window): number {
  const { paddingRight, borderRightWidth } = view.getComputedStyle(element);
  return (Number.parseFloat(paddingRight) || 0) + (Number.parseFloat(borderRightWidth) || 0);
}

function lookOf(parent: Element, block: Element, view: Window): Look {
  const style = view.getComputedStyle(parent);
  let background = '';
  let decoration = '';
  for (let at: Element | null = parent; at && at !== block; at = at.parentElement) {
    const { backgroundColor, textDecorationLine } = view.getComputedStyle(at);
    if (background === '' && alphaOf(backgroundColor) > 0) background = backgroundColor;
    if (decoration === '' && textDecorationLine !== 'none') decoration = textDecorationLine;
  }
  return {
    font: {
      style: style.fontStyle,
      weight: style.fontWeight,
      size: Number.parseFloat(style.fontSize) || 16,
      family: style.fontFamily,
    },
    color: style.color,
    background,
    decoration,
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
