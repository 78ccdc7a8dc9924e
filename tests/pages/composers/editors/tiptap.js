import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export function create(box) {
  const editor = new Editor({ element: box, extensions: [StarterKit] });
  return { field: editor.view.dom, text: () => editor.getText({ blockSeparator: '\n' }) };
}
