import { type Box, isSameLine } from './boxes';

/** A stretch of the page's own text behind a name, on the same line. */
export interface Tail {
  node: Text;
  start: number;
  end: number;
  /** Right edge on the line, in viewport pixels. */
  right: number;
}

const SOLID = /^(?:img|svg|picture|button|input|video|audio|canvas|iframe|object|math)$/i;

/**
 * What stands behind a range on its line, up to `stop` or the end of the line, so that it can be drawn further along. Null when
 * something stands there that is no text (a picture, a formula, a button): then nothing is moved.
 */
export function restOfLine(range: Range, line: Box, block: Node, stop: Range | null): Tail[] | null {
  const tails: Tail[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = range.endContainer;
  let node: Node | null = range.endContainer;
  let from = range.endOffset;
  const probe = document.createRange();
  while (node) {
    if (node instanceof Element) {
      if (node.localName === 'br') return tails;
      if (SOLID.test(node.localName)) return isSameLine(node.getBoundingClientRect(), line) ? null : tails;
    } else {
      const text = node as Text;
      const ends = stop?.startContainer === text ? stop.startOffset : text.length;
      if (from < ends) {
        const end = endOnLine(probe, text, from, ends, line);
        if (end > from) {
          probe.setStart(text, from);
          probe.setEnd(text, end);
          const boxes = [...probe.getClientRects()].filter((box) => box.width > 0);
          const right = Math.max(line.left + line.width, ...boxes.map((box) => box.right));
          tails.push({ node: text, start: from, end, right });
        }
        if (end < ends) return tails;
      }
      if (stop?.startContainer === text) return tails;
    }
    from = 0;
    node = walker.nextNode();
  }
  return tails;
}

/** The offset where the text leaves the line: found by halves, since a line break is no sign in the text. */
function endOnLine(probe: Range, text: Text, from: number, ends: number, line: Box): number {
  const fits = (end: number): boolean => {
    probe.setStart(text, end - 1);
    probe.setEnd(text, end);
    const boxes = [...probe.getClientRects()].filter((box) => box.height > 0);
    // White space that is folded away has no box: it goes with what stands before it.
    return boxes.length === 0 ? !text.data.slice(from, end).includes('\n') : boxes.some((box) => isSameLine(box, line));
  };
  if (!fits(from + 1)) return from;
  let low = from + 1;
  let high = Math.min(ends, from + 400);
  if (fits(high)) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
