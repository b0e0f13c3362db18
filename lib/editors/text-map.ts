import type { Span } from '../contracts/finding';

/** A place in the page: what Range and Selection take. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/** One stretch of the text and where it stands. `br` carries no characters: it is where an empty line can be pointed at. */
type Piece =
  | { kind: 'text'; node: Text; start: number; end: number }
  | { kind: 'br'; node: Element; start: number; end: number };

/** The text of an editable element as a person reads it, and the way from every offset back to the page. */
export interface TextMap {
  text: string;
  pieces: readonly Piece[];
}

const INLINE = new Set(
  'A ABBR B BDI BDO BUTTON CITE CODE DEL EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP U VAR'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT']);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * Reads `root` in one walk that builds text and map together: text nodes as they are, one `\n` between blocks, one for a
 * `<br>` that is followed by something in its block. A `<br>` that only keeps an empty line open adds nothing. That is
 * what the editors' own models say, which `innerText` does not (it doubles the newlines between paragraphs).
 */
export function mapText(root: Element): TextMap {
  const view = root.ownerDocument.defaultView;
  const keepsSpaces = /^(pre|break-spaces)/.test(view?.getComputedStyle?.(root).whiteSpace ?? 'pre-wrap');
  const pieces: Piece[] = [];
  let text = '';
  let started = false;
  /** A block has begun or ended since the last character: the next one stands on a new line. */
  let newBlock = false;
  /** A `<br>` was passed: a newline if anything follows in this block, else only a filler. */
  let openBreak = false;

  const beginContent = () => {
    if (newBlock || openBreak) text += '\n';
    newBlock = false;
    openBreak = false;
    started = true;
  };
  const blockEdge = () => {
    openBreak = false;
    if (started) newBlock = true;
  };
  const isBlock = (element: Element): boolean => {
    if (INLINE.has(element.tagName)) return false;
    if (BLOCK.has(element.tagName)) return true;
    return !/^(inline|contents|none|$)/.test(view?.getComputedStyle?.(element).display ?? 'inline');
  };

  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) {
        let data = (node as Text).data;
        if (!keepsSpaces) {
          if ((newBlock || !started) && /^[ \t\r\n]*$/.test(data)) continue;
          data = data.replace(/[\t\r\n]/g, ' ');
        }
        if (data === '') continue;
        beginContent();
        pieces.push({ kind: 'text', node: node as Text, start: text.length, end: text.length + data.length });
        text += data;
      } else if (node.nodeType === ELEMENT_NODE) {
        const element = node as Element;
        if (element.tagName === 'BR') {
          beginContent();
          pieces.push({ kind: 'br', node: element, start: text.length, end: text.length });
          openBreak = true;
        } else if (!SILENT.has(element.tagName) && !element.classList.contains('cm-placeholder')) {
          const block = isBlock(element);
          if (block) blockEdge();
          walk(element);
          if (block) blockEdge();
        }
      }
    }
  };
  walk(root);
  return { text, pieces };
}

/**
 * The place of an offset. At a seam between two text nodes `start` leans to the node that begins there and `end` to the
 * one that ends there, so that a span never reaches into its neighbour.
 */
export function pointAt(map: TextMap, offset: number, side: 'start' | 'end'): DomPoint | null {
  let found: Piece | null = null;
  for (const piece of map.pieces) {
    if (piece.start > offset) break;
    if (offset > piece.end) continue;
    if (side === 'end' && found?.kind === 'text' && piece.start === offset && found.end === offset) break;
    // A filler `<br>` after a text node stands at the same offset; the text node is the better place.
    if (piece.kind === 'text' || found === null || found.end < piece.start) found = piece;
  }
  if (!found) return null;
  if (found.kind === 'text') return { node: found.node, offset: offset - found.start };
  const parent = found.node.parentNode;
  return parent ? { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, found.node) } : null;
}

/** The two ends of a span in the page, or null when the span lies outside of the text. */
export function pointsOf(map: TextMap, span: Span): { start: DomPoint; end: DomPoint } | null {
  const start = pointAt(map, span.start, 'start');
  const end = pointAt(map, span.end, span.end > span.start ? 'end' : 'start');
  return start && end ? { start, end } : null;
}

/** The offset of a place in the page; places between the mapped ones go to the nearest before. */
export function offsetOf(map: TextMap, point: DomPoint): number {
  const { node, offset } = point;
  if (node.nodeType === TEXT_NODE) {
    const own = map.pieces.find((piece) => piece.node === node);
    if (own) return Math.min(own.start + offset, own.end);
  }
  const child = node.nodeType === ELEMENT_NODE ? (node.childNodes[offset] ?? null) : null;
  let last = 0;
  for (const piece of map.pieces) {
    if (
      child
        ? piece.node === child || child.contains(piece.node) || follows(child, piece.node)
        : isAfter(node, piece.node)
    ) {
      return child ? piece.start : last;
    }
    last = piece.end;
  }
  return last;
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;

function follows(reference: Node, node: Node): boolean {
  return (reference.compareDocumentPosition(node) & FOLLOWING) !== 0;
}

/** True when `node` comes after `reference` and is not inside it. */
function isAfter(reference: Node, node: Node): boolean {
  const position = reference.compareDocumentPosition(node);
  return (position & FOLLOWING) !== 0 && (position & CONTAINED_BY) === 0;
}
