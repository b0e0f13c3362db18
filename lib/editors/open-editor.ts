import { EDITOR_KINDS, type EditorKind } from '../contracts/site';
import { codemirror } from './codemirror';
import { contenteditable } from './contenteditable';
import type { Editor, EditorDefinition } from './editor';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { textarea } from './textarea';

const EDITORS: Record<EditorKind, EditorDefinition> = {
  prosemirror,
  quill,
  lexical,
  codemirror,
  textarea,
  contenteditable,
};

/** The adapter for the element, or null when it is no text field that can be read. */
export function openEditor(element: Element): Editor | null {
  if (!(element instanceof HTMLElement)) return null;
  const kind = EDITOR_KINDS.find((name) => EDITORS[name].fits(element));
  return kind ? EDITORS[kind].open(element) : null;
}

/**
 * The text field an event happened in: the first text control on the way up, or the outermost element of an editable
 * region (a caret deep in a paragraph belongs to the whole editor). Open shadow trees are seen through.
 */
export function editableOf(path: readonly EventTarget[]): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (target instanceof HTMLTextAreaElement) return target;
    if (target.isContentEditable) host = target;
    else if (host) break;
  }
  return host;
}
