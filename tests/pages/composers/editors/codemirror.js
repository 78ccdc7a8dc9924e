import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** Code editors are left alone, so the page has to say that posts are written here. */
export function create(box) {
  const view = new EditorView({
    parent: box,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'data-composer': 'post', 'aria-label': 'Beitrag' }),
      ],
    }),
  });
  return { field: view.contentDOM, text: () => view.state.doc.toString() };
}
