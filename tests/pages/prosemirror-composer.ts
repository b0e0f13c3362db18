import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

export interface ProseMirrorComposer {
  view: EditorView;
  text(): string;
  clear(): void;
}

export interface ProseMirrorOptions {
  mount: HTMLElement;
  attributes: Record<string, string>;
  onChange(text: string): void;
  onEnter(): void;
}

/** A chat composer on ProseMirror: Enter sends, Shift+Enter starts a new paragraph, undo by the editor's own history. */
export function createProseMirror({ mount, attributes, onChange, onEnter }: ProseMirrorOptions): ProseMirrorComposer {
  const text = () =>
    view.state.doc.textBetween(0, view.state.doc.content.size, '\n', (leaf) =>
      leaf.type.name === 'hard_break' ? '\n' : '',
    );
  const fresh = () =>
    EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({
          Enter: () => {
            onEnter();
            return true;
          },
          'Shift-Enter': splitBlock,
          'Mod-z': undo,
          'Mod-y': redo,
        }),
        keymap(baseKeymap),
      ],
    });
  const view: EditorView = new EditorView(mount, {
    state: fresh(),
    attributes,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) onChange(text());
    },
  });
  return {
    view,
    text,
    clear() {
      view.updateState(fresh());
      onChange('');
    },
  };
}
