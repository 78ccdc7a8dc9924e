import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

export function create(box) {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.setAttribute('aria-label', 'Beitrag');
  box.append(field);
  const editor = createEditor({
    namespace: 'page',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return { field, text: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
}
