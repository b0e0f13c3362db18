/** The kinds of text field an adapter exists for. `contenteditable` and `textarea` are what an unknown page gets. */
export const EDITOR_KINDS = ['prosemirror', 'quill', 'lexical', 'textarea', 'contenteditable'] as const;
export type EditorKind = (typeof EDITOR_KINDS)[number];

/** One way to find an element, with the reason it is there; tried in order. */
export interface Selector {
  css: string;
  why: string;
}

/** What is known of one AI chat site. Data only: a signed pack may replace it, never add code. */
export interface SiteDescription {
  id: string;
  /** Tool in the pack (`chatgpt`), or null for the kind «any page with one big text field». */
  toolId: string | null;
  /** Host patterns as in a pack's tool. Empty for the generic kind. */
  hosts: string[];
  composer: Selector[];
  /** Fields that look like the composer and are not (hidden fallbacks, clipboards). */
  notComposer: Selector[];
  send: Selector[];
  /** Which key sends. `enter`: plain Enter; `mod_enter`: Ctrl or Cmd with Enter. */
  sendKeys: ('enter' | 'mod_enter')[];
  /** Channels by which text leaves before send, said to the person as a limit. */
  leavesBeforeSend: boolean;
  checked: string;
}
