import type { Verdict } from '../contracts/decision';
import type { InPageUi } from '../contracts/in-page';
import { createMarks, type Editor, type Mark, type Severity } from '../editors';

const MOVES_CARET = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

export interface FindingMarks {
  show(editor: Editor, verdict: Verdict): void;
  clear(): void;
}

/** Underlines what was found, and tells the UI which finding the pointer or the caret rests on. */
export function markFindings(document: Document, ui: InPageUi, signal: AbortSignal): FindingMarks {
  const view = document.defaultView as Window;
  const marks = createMarks(document);
  let marked: { editor: Editor; verdict: Verdict } | null = null;
  let hinted: number | null = null;
  let frame = 0;

  const hint = (finding: { findingIndex: number; rect: DOMRect } | null) => {
    if (hinted === (finding?.findingIndex ?? null)) return;
    hinted = finding?.findingIndex ?? null;
    const rect = finding?.rect;
    ui.hint(
      finding && rect
        ? { at: { x: rect.left + rect.width / 2, y: rect.top }, findingIndex: finding.findingIndex }
        : null,
    );
  };
  const clear = () => {
    marks.clear();
    marked = null;
    hint(null);
  };

  view.addEventListener(
    'pointermove',
    (event) => {
      if (!marked || frame !== 0) return;
      frame = view.requestAnimationFrame(() => {
        frame = 0;
        hint(marks.at(event.clientX, event.clientY));
      });
    },
    { capture: true, passive: true, signal },
  );
  view.addEventListener(
    'keyup',
    (event) => {
      if (!marked || !MOVES_CARET.has(event.key)) return;
      hint(findingAtCaret(marked.editor, marked.verdict));
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    clear();
    marks.destroy();
  });

  return {
    clear,
    show(editor, verdict) {
      const reading = editor.read();
      const wanted = reading ? marksOf(verdict) : [];
      if (!reading || wanted.length === 0) {
        clear();
        return;
      }
      marks.show(editor, reading, wanted);
      marked = { editor, verdict };
    },
  };
}

/** A finding whose rule says nothing for this tool is not underlined. */
function marksOf(verdict: Verdict): Mark[] {
  const actions = new Map(verdict.decision.reasons.map((reason) => [reason.ruleId, reason.action]));
  return verdict.findings.flatMap(({ ruleId, start, end }, findingIndex) => {
    const action = actions.get(ruleId) ?? 'allow';
    return action === 'allow' ? [] : [{ start, end, severity: action satisfies Severity, findingIndex }];
  });
}

function findingAtCaret(editor: Editor, verdict: Verdict): { findingIndex: number; rect: DOMRect } | null {
  const caret = editor.caret();
  if (!caret || caret.start !== caret.end) return null;
  const mark = marksOf(verdict).find(({ start, end }) => caret.start >= start && caret.start <= end);
  const rect = mark && editor.read()?.rangeFor(mark)?.getClientRects()[0];
  return mark && rect ? { findingIndex: mark.findingIndex, rect } : null;
}
