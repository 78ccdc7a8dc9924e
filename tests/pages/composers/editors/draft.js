import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

export function create(box) {
  let current = EditorState.createEmpty();
  return new Promise((resolve) => {
    function Composer() {
      const [state, setState] = useState(current);
      const onChange = (next) => {
        current = next;
        setState(next);
      };
      return createElement(Editor, { editorState: state, onChange, ariaLabel: 'Beitrag', ref: (view) => view && resolve({ ...model, field: view.editor }) });
    }
    const model = { text: () => current.getCurrentContent().getPlainText('\n') };
    createRoot(box).render(createElement(Composer));
  });
}
