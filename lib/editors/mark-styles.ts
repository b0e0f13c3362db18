/** How strongly a mark speaks, mildest first. */
export const SEVERITIES = ['inform', 'ask', 'stop'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Told apart by the line's form, not by colour alone: dotted, dashed, solid and thick. The colours stand out on white and
 * on black (a page's own dark mode can't be asked about), and the page's text keeps its own colour.
 */
const LINES: Record<Severity, { form: string; colour: string }> = {
  inform: { form: 'dotted 2px', colour: '#9a7400' },
  ask: { form: 'dashed 2px', colour: '#d2333d' },
  stop: { form: 'solid 3px', colour: '#e0312f' },
};

/** Milliseconds from nothing to full colour; with reduced motion they are there at once. */
const FADE_MS = 150;

export interface MarkStyles {
  sheet: CSSStyleSheet;
  /** Lets the lines come up from nothing. */
  fadeIn(): void;
  stop(): void;
}

/** The style sheet for highlights by these names. It is adopted, never put in the page's DOM. */
export function createMarkStyles(document: Document, names: Record<Severity, string>): MarkStyles {
  const view = document.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  const rules = SEVERITIES.map((severity) => {
    const { form, colour } = LINES[severity];
    const at = sheet.insertRule(
      `::highlight(${names[severity]}) { text-decoration: underline ${form} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none; }`,
      sheet.cssRules.length,
    );
    return { rule: sheet.cssRules[at] as CSSStyleRule, colour };
  });
  for (const severity of SEVERITIES) {
    sheet.insertRule(
      `@media (forced-colors: active) { ::highlight(${names[severity]}) { color: CanvasText; background-color: Canvas; forced-color-adjust: none; text-decoration-color: CanvasText !important; } }`,
      sheet.cssRules.length,
    );
  }
  let frame = 0;
  const paint = (share: number) => {
    for (const { rule, colour } of rules) {
      rule.style.textDecorationColor =
        share >= 1 ? colour : `color-mix(in srgb, ${colour} ${share * 100}%, transparent)`;
    }
  };
  const stop = () => {
    view.cancelAnimationFrame(frame);
    paint(1);
  };
  return {
    sheet,
    stop,
    fadeIn() {
      stop();
      if (view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      let begun: number | null = null;
      const step = (now: number) => {
        begun ??= now;
        const share = Math.min((now - begun) / FADE_MS, 1);
        paint(share);
        if (share < 1) frame = view.requestAnimationFrame(step);
      };
      paint(0);
      frame = view.requestAnimationFrame(step);
    },
  };
}
