import type { Span } from '../contracts/finding';
import type { Editor, MarkRange, Reading } from './editor';
import { createMarkStyles, SEVERITIES, type Severity } from './mark-styles';
import { createTextareaMirror, type TextareaMirror } from './textarea-mirror';

export type { Severity } from './mark-styles';

/** One finding to underline; `findingIndex` is its place in the verdict. */
export interface Mark extends Span {
  severity: Severity;
  findingIndex: number;
}

export interface Marks {
  /** Shows exactly these marks and no others. */
  show(editor: Editor, reading: Reading, marks: readonly Mark[]): void;
  /** Takes all marks away. */
  clear(): void;
  /** The finding whose mark lies under a point of the viewport, in CSS pixels; the shortest where several do. */
  at(x: number, y: number): { findingIndex: number; rect: DOMRect } | null;
  destroy(): void;
}

/**
 * Underlines findings with the CSS Custom Highlight API: painted by the browser, nothing put in the page's editor. In a
 * browser without it there are no marks; badge and card say the same.
 */
export function createMarks(document: Document): Marks {
  const view = document.defaultView as Window & typeof globalThis;
  if (!('highlights' in view.CSS) || !('adoptedStyleSheets' in document)) return NO_MARKS;
  try {
    return createPaintedMarks(document, view);
  } catch {
    // A content script may be refused the page's style sheets (Firefox). The gate must not fall with the underlines.
    return NO_MARKS;
  }
}

function createPaintedMarks(document: Document, view: Window & typeof globalThis): Marks {
  // The registry is the page's own: without a suffix a page could guess our names and take our marks away.
  const suffix = view.crypto.randomUUID().slice(0, 8);
  const names = Object.fromEntries(SEVERITIES.map((severity) => [severity, `kv-${severity}-${suffix}`])) as Record<
    Severity,
    string
  >;
  const highlights = Object.fromEntries(SEVERITIES.map((severity) => [severity, new view.Highlight()])) as Record<
    Severity,
    Highlight
  >;
  for (const [at, severity] of SEVERITIES.entries()) {
    highlights[severity].priority = at;
    view.CSS.highlights.set(names[severity], highlights[severity]);
  }
  const styles = createMarkStyles(document, names);
  const styled = new Set<Document | ShadowRoot>();
  let shown: { range: MarkRange; findingIndex: number }[] = [];
  let mirror: { element: HTMLElement; layer: TextareaMirror } | null = null;

  const adopt = (root: Document | ShadowRoot) => {
    // A page that sets its own list throws ours out: looked at each time, from the first so that a refusal shows early.
    if (!root.adoptedStyleSheets.includes(styles.sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.sheet];
    styled.add(root);
  };
  const dropMirror = () => {
    if (!mirror) return;
    styled.delete(mirror.layer.root);
    mirror.layer.destroy();
    mirror = null;
  };
  const mirrorRange = (editor: Editor, span: Span): MarkRange | null => {
    if (editor.kind !== 'textarea') return null;
    if (!mirror) {
      mirror = { element: editor.element, layer: createTextareaMirror(editor.element as HTMLTextAreaElement) };
      adopt(mirror.layer.root);
    }
    return mirror.layer.rangeFor(span);
  };
  const clear = () => {
    for (const severity of SEVERITIES) highlights[severity].clear();
    shown = [];
    dropMirror();
  };

  adopt(document);
  return {
    clear,
    show(editor, reading, marks) {
      const first = shown.length === 0 && marks.length > 0;
      clear();
      if (marks.length === 0) return;
      adopt(editor.element.getRootNode() as Document | ShadowRoot);
      for (const mark of marks) {
        const range = reading.rangeFor(mark) ?? mirrorRange(editor, mark);
        if (!range) continue;
        highlights[mark.severity].add(range);
        shown.push({ range, findingIndex: mark.findingIndex });
      }
      if (first) styles.fadeIn();
    },
    at(x, y) {
      let best: { findingIndex: number; rect: DOMRect } | null = null;
      for (const { range, findingIndex } of shown) {
        for (const rect of range.getClientRects()) {
          const inside = x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
          if (inside && (!best || rect.width < best.rect.width)) best = { findingIndex, rect };
        }
      }
      return best;
    },
    destroy() {
      clear();
      styles.stop();
      for (const severity of SEVERITIES) view.CSS.highlights.delete(names[severity]);
      for (const root of styled)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== styles.sheet);
      styled.clear();
    },
  };
}

const NO_MARKS: Marks = { show() {}, clear() {}, at: () => null, destroy() {} };
