import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export function create(box) {
  return new Promise((resolve) => {
    function Composer() {
      const [editor] = useState(() => withHistory(withReact(createEditor())));
      const ref = (field) => {
        const text = () => editor.children.map((line) => Node.string(line)).join('\n');
        if (field) resolve({ field, text });
      };
      const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
      return createElement(
        Slate,
        { editor, initialValue },
        createElement(Editable, { ref, placeholder: 'Worüber möchtest du schreiben?', 'aria-label': 'Beitrag' }),
      );
    }
    createRoot(box).render(createElement(Composer));
  });
}
