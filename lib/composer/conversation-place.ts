/** Fields a person writes in: what stands there has not been said yet. */
const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"])';

export interface ConversationPlace {
  /** Notices whether the page has gone to another conversation; called before anything is decided. */
  look(): void;
  /** A text has been let out: an address that the page gives the conversation now belongs to it. */
  textLeft(): void;
  /** True when `value` stands in what the page shows, outside of the fields one writes in. */
  shows(value: string): boolean;
}

/**
 * Knows which conversation the tab is in, by the page's address. A new chat gets its address after the first message: that
 * is the same conversation, as long as the person has not clicked or pressed a shortcut in between. In doubt it is a new
 * one, and the price is one question more.
 */
export function conversationPlace(document: Document, onNew: () => void, signal: AbortSignal): ConversationPlace {
  const view = document.defaultView as Window;
  let address = view.location.href;
  /** A text has left, and since then nobody but the page can have changed the address. */
  let justLeft = false;

  const look = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    if (!justLeft) onNew();
  };
  const personActs = (event: Event) => {
    if (!event.isTrusted) return;
    look();
    justLeft = false;
  };
  const options = { capture: true, passive: true, signal };
  view.addEventListener('click', personActs, options);
  view.addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey || event.altKey) && event.key !== 'Enter') personActs(event);
    },
    options,
  );
  view.addEventListener(
    'popstate',
    () => {
      justLeft = false;
      look();
    },
    options,
  );

  return {
    look,
    textLeft() {
      justLeft = true;
    },
    shows(value) {
      const page = occurrences(document.body?.textContent ?? '', value);
      if (page === 0) return false;
      // Fields inside fields are counted twice: that errs towards asking.
      const unsaid = [...document.querySelectorAll(FIELDS)].reduce(
        (sum, field) => sum + occurrences(field.textContent ?? '', value),
        0,
      );
      return page > unsaid;
    },
  };
}

function occurrences(text: string, value: string): number {
  if (value === '') return 0;
  let count = 0;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) count += 1;
  return count;
}
