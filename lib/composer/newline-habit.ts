import { openEditor } from '../editors';

/**
 * Learns that plain Enter is a new line in a field (a setting of some sites), so that writing on in a text with findings
 * is not held at every line. Learned only from the browser's own new line in a text that was harmless and is still there
 * when the person goes on, and lost with the window's size, where pages change their mind about Enter. Wrong the other
 * way, a text would go: in doubt Enter sends.
 */
export interface NewlineHabit {
  /** Enter went on to the page with this text in the field. */
  entered(field: HTMLElement, text: string): void;
  /** The browser put something in the field. */
  typed(field: HTMLElement, inputType: string): void;
  /** The person goes on: is plain Enter a new line in this field? */
  isNewline(field: HTMLElement): boolean;
  forget(): void;
}

export function createNewlineHabit(): NewlineHabit {
  let enter: { field: HTMLElement; text: string; broke: boolean } | null = null;
  let learned: HTMLElement | null = null;

  const settle = () => {
    if (!enter) return;
    const { field, text, broke } = enter;
    enter = null;
    const now = openEditor(field)?.read()?.text;
    const stayed = now !== undefined && now.length > text.length && squeezed(now).startsWith(squeezed(text));
    learned = broke && stayed ? field : null;
  };

  return {
    entered(field, text) {
      settle();
      enter = text.trim() === '' ? null : { field, text, broke: false };
    },
    typed(field, inputType) {
      if (enter?.field === field && (inputType === 'insertLineBreak' || inputType === 'insertParagraph'))
        enter.broke = true;
    },
    isNewline(field) {
      settle();
      return learned === field;
    },
    forget() {
      enter = null;
      learned = null;
    },
  };
}

/** The caret may have stood anywhere: only a new line at the end leaves the text whole, and only that is learned from. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
