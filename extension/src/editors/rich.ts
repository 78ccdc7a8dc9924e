// Editors with a model of their own, told by their marks in the DOM. What they have in common is the algorithm in
// contenteditable.ts; what sets one apart stands in its row here.

export interface RichEditor {
  readonly name: string;
  readonly selector: string;
  /** Typing and a change within so many milliseconds become one undo step. */
  readonly undoJoins: number;
  /** Loses the selected text on a synthetic paste. */
  readonly commandsOnly?: true;
}

const richEditors: readonly RichEditor[] = [
  { name: 'lexical', selector: '[data-lexical-editor]', undoJoins: 300 },
  { name: 'draft', selector: '.public-DraftEditor-content', undoJoins: 0 },
  { name: 'quill', selector: '.ql-editor', undoJoins: 1000 },
  { name: 'prosemirror', selector: '.ProseMirror', undoJoins: 500 },
  { name: 'slate', selector: '[data-slate-editor]', undoJoins: 0 },
  { name: 'ckeditor', selector: '.ck-editor__editable', undoJoins: 0 },
  { name: 'tinymce', selector: '.mce-content-body', undoJoins: 0 },
  { name: 'visualeditor', selector: '.ve-ce-documentNode', undoJoins: 0, commandsOnly: true },
];

export function richEditorOf(element: Element): RichEditor | undefined {
  return richEditors.find(({ selector }) => element.matches(selector));
}
