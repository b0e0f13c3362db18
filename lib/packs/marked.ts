import type { Span } from '../contracts/finding';

/**
 * `'Ring ⟦22 22 22 22⟧ nå'` → the text without the marks, and the spans they held (UTF-16 code units of the text without
 * marks). Marks may not cross or nest; `null` when they are not balanced.
 */
export function marked(source: string): { text: string; spans: Span[] } | null {
  const spans: Span[] = [];
  let text = '';
  let open = -1;
  for (const c of source) {
    if (c === '⟦') {
      if (open !== -1) return null;
      open = text.length;
    } else if (c === '⟧') {
      if (open === -1) return null;
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += c;
  }
  return open === -1 ? { text, spans } : null;
}
