/** Where a text node begins in its run, in UTF-16 code units. */
interface Piece {
  node: Text;
  start: number;
}

/** What stands in one block without a break, over however many elements: a placeholder may be split over all of them. */
export interface Run {
  text: string;
  pieces: Piece[];
}

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/i;
const UNREAD = /^(?:script|style|noscript|template|textarea|input|select|svg|math|title|iframe|canvas|video|audio)$/i;

/**
 * Fields one writes in, and what names other conversations: lists, menus and links within the site. A history list may hold
 * another chat's `[NAVN 1]`, and this chat's name must not stand there. A link out of an answer leads to another place.
 */
const NOT_ANSWERS =
  'nav, aside, button, dialog, [contenteditable]:not([contenteditable="false"]), [role="navigation"], [role="complementary"], [role="button"], [role="textbox"], [role="tab"], [role="option"], [role="menu"], [role="menuitem"], [role="treeitem"]';

/** True for what may hold an answer: everything that is no field, no list of conversations and none of ours. */
function mayAnswer(element: Element): boolean {
  return !UNREAD.test(element.localName) && !element.matches(NOT_ANSWERS) && !leadsInside(element);
}

function leadsInside(element: Element): boolean {
  if (element.localName !== 'a') return false;
  const { origin, hash } = element as HTMLAnchorElement;
  const own = element.ownerDocument.location?.origin;
  return element.hasAttribute('href') && origin === own && hash === '';
}

/** The block that the node's text runs in, or null where nothing is read. */
export function blockOf(node: Node): Element | ShadowRoot | null {
  let block: Element | ShadowRoot | null = null;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.nodeType === Node.ELEMENT_NODE) {
      if (!mayAnswer(at as Element)) return null;
      if (!block && !INLINE.test((at as Element).localName)) block = at as Element;
    } else if (!block && at instanceof ShadowRoot) block = at;
  }
  return block;
}

/** Over the border of an open shadow root too. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** Every block below `root`, it included, that has text of its own; open shadow roots are told to `onRoot` and read. */
export function blocksIn(root: Node, onRoot: (root: ShadowRoot) => void): Set<Element | ShadowRoot> {
  const blocks = new Set<Element | ShadowRoot>();
  const walk = (node: Node, block: Element | ShadowRoot | null) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        if (block && (child as Text).length > 0) blocks.add(block);
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        if (!mayAnswer(element)) continue;
        if (element.shadowRoot) {
          onRoot(element.shadowRoot);
          walk(element.shadowRoot, element.shadowRoot);
        }
        walk(element, INLINE.test(element.localName) ? block : element);
      }
    }
  };
  const start = root.nodeType === Node.TEXT_NODE ? root.parentNode : root;
  const block = start && blockOf(start);
  if (start && block) {
    if (root.nodeType === Node.TEXT_NODE) blocks.add(block);
    else {
      const shadow = start instanceof Element ? start.shadowRoot : null;
      if (shadow) {
        onRoot(shadow);
        walk(shadow, shadow);
      }
      walk(start, block);
    }
  }
  return blocks;
}

/** The runs of one block: its own text, up to each block inside it. A `<br>` is a line break. */
export function runsOf(block: Node): Run[] {
  const runs: Run[] = [];
  let text: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  const end = () => {
    if (pieces.length > 0) runs.push({ text: text.join(''), pieces });
    text = [];
    pieces = [];
    length = 0;
  };
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        pieces.push({ node: child as Text, start: length });
        text.push((child as Text).data);
        length += (child as Text).length;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        if (element.localName === 'br') {
          text.push('\n');
          length += 1;
        } else if (INLINE.test(element.localName) && mayAnswer(element)) walk(element);
        else end();
      }
    }
  };
  walk(block);
  end();
  return runs;
}

/** A stretch of the run in the page. Null when it lies in no text node (it can't, unless the run is an old one). */
export function rangeOf(run: Run, start: number, end: number): Range | null {
  const from = pieceAt(run, start);
  const to = pieceAt(run, end - 1);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  try {
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
  } catch {
    // The page has shortened the node since it was read; its own record of that comes next.
    return null;
  }
  return range;
}

function pieceAt({ pieces }: Run, at: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? null;
}
