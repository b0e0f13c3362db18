/** How long after a press a text may take to turn up in the conversation, in milliseconds. */
const WINDOW_MS = 4000;
/** Pause between two looks in that time, in milliseconds. A look reads the whole page's text. */
const LOOK_MS = 250;
/** Shorter lines stand in a page by chance («Ja takk»), in characters. */
const SHORTEST = 8;

export interface SlipOptions {
  document: Document;
  /** The field one would send from now, and its text; null for none that can be read. */
  read: () => { field: HTMLElement; text: string } | null;
  /** True for a text the gate has let through, or that was approved. */
  wasLetOut: (text: string) => boolean;
  onSlip: () => void;
  signal: AbortSignal;
}

/**
 * Notices a send that nobody asked us about: after a press the text is gone from the field and stands in the page once
 * more than before, though the gate never let it through. Nothing can be taken back then; the person is told. Looks only
 * after a press with a text in the field, so an ordinary page costs nothing.
 */
export function noticeSlips({ document, read, wasLetOut, onSlip, signal }: SlipOptions): void {
  const view = document.defaultView as Window;
  let suspect: { field: HTMLElement; text: string; line: string; before: number; until: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (!suspect || signal.aborted) return;
    const { field, text, line, before, until } = suspect;
    const now = read();
    const left = now?.field !== field || !now.text.includes(line);
    if (wasLetOut(text)) suspect = null;
    else if (left && timesInPage(document, line, now) > before) {
      suspect = null;
      onSlip();
    } else if (view.performance.now() > until) suspect = null;
    else timer = setTimeout(look, LOOK_MS);
  };
  const remember = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && !mightSend(event))) return;
    const now = read();
    const line = now && longestLine(now.text);
    if (!now || !line || wasLetOut(now.text)) return;
    suspect = { ...now, line, before: timesInPage(document, line, now), until: view.performance.now() + WINDOW_MS };
    timer ??= setTimeout(look, LOOK_MS);
  };
  for (const type of ['pointerdown', 'keydown'] as const) {
    view.addEventListener(type, remember, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Keys that pages send on, known or not: Enter, and anything with a command key that isn't plain editing. */
function mightSend(event: KeyboardEvent): boolean {
  if (event.key === 'Enter') return true;
  return (event.ctrlKey || event.metaKey) && !/^[acvxzy]$|^(Control|Meta|Shift|Alt|Arrow\w+)$/i.test(event.key);
}

/** Pages draw paragraphs in elements of their own: one line is what stands together in both. */
function longestLine(text: string): string | null {
  const lines = text.split('\n').map(tidy);
  const longest = lines.reduce((found, line) => (line.length > found.length ? line : found), '');
  return longest.length >= SHORTEST ? longest : null;
}

function timesInPage(document: Document, line: string, now: { text: string } | null): number {
  return times(tidy(document.body?.textContent ?? ''), line) - (now ? times(tidy(now.text), line) : 0);
}

function times(text: string, line: string): number {
  return text.split(line).length - 1;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
