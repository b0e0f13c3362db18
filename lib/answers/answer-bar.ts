/** Words of the bar and of the list for screen readers, in the person's language. */
export interface AnswerWords {
  /** Name of the region. */
  title: string;
  /** That the names are shown on this screen only. */
  shown: string;
  /** That the page's own placeholders stand there now. */
  hidden: string;
  showNames: string;
  showPlaceholders: string;
  saveKey: string;
  doubtful: (count: number) => string;
  listed: string;
  is: (written: string, original: string) => string;
}

export interface AnswerBar {
  draw(state: { visible: boolean; names: boolean; doubtful: number }, words: AnswerWords): void;
}

export const BAR_CSS = `
.bar { all: initial; position: fixed; bottom: 4px; left: 50%; translate: -50% 0; width: max-content; max-width: min(92vw, 780px); box-sizing: border-box; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 1px 4px 1px 14px; border: 1px solid #6b7785; border-radius: 18px; background: #fff; color: #1e2b3c; font: 400 12px/1.4 system-ui, sans-serif; color-scheme: light; box-shadow: 0 1px 6px rgb(0 0 0 / 18%); pointer-events: auto; user-select: none; -webkit-user-select: none; }
.bar[hidden] { display: none; }
.bar p { margin: 0; flex: 1 1 auto; max-width: 480px; }
.bar button { all: unset; box-sizing: border-box; min-height: 28px; padding: 2px 10px; border-radius: 14px; font: 600 12px/1.4 system-ui, sans-serif; color: #0a4a8a; cursor: pointer; white-space: nowrap; }
.bar button:hover { background: #e6eef7; }
.bar button:focus-visible { outline: 3px solid #0a4a8a; outline-offset: 1px; }
@media (prefers-color-scheme: dark) { .bar { background: #1b222c; color: #eef2f6; border-color: #8b98a8; color-scheme: dark; } .bar button { color: #9fcbff; } .bar button:hover { background: #2b3644; } .bar button:focus-visible { outline-color: #9fcbff; } }
@media print { .bar { display: none; } }
`;

/**
 * What is shown, the switch, and the key to a file. At the lower edge, where chat pages have their small print: at the top it
 * lay over their menus. Real presses only.
 */
export function answerBar(
  document: Document,
  root: ShadowRoot,
  { onSwitch, onSave }: { onSwitch: () => void; onSave: () => void },
): AnswerBar {
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'region');
  bar.hidden = true;
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  const button = (act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return made;
  };
  const swap = button(onSwitch);
  const save = button(onSave);
  bar.append(line, swap, save);
  root.append(bar);

  const put = (element: HTMLElement, text: string) => {
    if (element.textContent !== text) element.textContent = text;
  };
  return {
    draw({ visible, names, doubtful }, words) {
      if (bar.hidden === visible) bar.hidden = !visible;
      if (!visible) return;
      bar.setAttribute('aria-label', words.title);
      put(line, [names ? words.shown : words.hidden, ...(doubtful > 0 ? [words.doubtful(doubtful)] : [])].join(' '));
      put(swap, names ? words.showPlaceholders : words.showNames);
      put(save, words.saveKey);
    },
  };
}
