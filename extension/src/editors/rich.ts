// Editors with a model of their own, told by their marks in the DOM. What they have in common is the algorithm in
// contenteditable.ts; what sets one apart stands in its row here.

export interface RichEditor {
  readonly name: string;
  readonly selector: string;
  /** Typing and a change within so many milliseconds become one undo step. */
  readonly undoJoins: number;
  /** Loses the selected text on a synthetic paste, and does not learn of a paragraph that a command begins. */
  readonly commandsOnly?: true;
  /** What is pasted for a text with line breaks, where plain text would run its lines together. */
  readonly pasted?: (text: string, element: Element) => string;
  /** Pasted paragraphs become text boxes of their own in this element around: there a change is verified. */
  readonly spreadsIn?: string;
  /** Stands where text that is out of sight is not in the DOM: what is added "at the end" would land in the middle. */
  readonly gap?: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Paragraphs in Gutenberg's own notation. Inside a block, such as in a caption, only one line has room. */
function asBlocks(text: string, element: Element): string {
  if (!element.matches('.block-editor-block-list__block')) return asOneLine(text);
  const lines = text.split('\n').filter((line) => line.trim());
  const blocks = lines.map((line) => {
    const html = line.replace(/[&<>]/g, (character) => entities[character] ?? character);
    return `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`;
  });
  return blocks.join('\n\n');
}

export function asOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

const richEditors: readonly RichEditor[] = [
  { name: 'lexical', selector: '[data-lexical-editor]', undoJoins: 300 },
  { name: 'draft', selector: '.public-DraftEditor-content', undoJoins: 0 },
  { name: 'quill', selector: '.ql-editor', undoJoins: 1000 },
  { name: 'prosemirror', selector: '.ProseMirror', undoJoins: 500 },
  { name: 'slate', selector: '[data-slate-editor]', undoJoins: 0 },
  { name: 'ckeditor', selector: '.ck-editor__editable', undoJoins: 0 },
  { name: 'tinymce', selector: '.mce-content-body', undoJoins: 0 },
  { name: 'codemirror', selector: '.cm-content', undoJoins: 500, gap: '.cm-gap' },
  {
    name: 'gutenberg',
    selector: '.block-editor-rich-text__editable',
    undoJoins: 1000,
    spreadsIn: '.is-root-container',
    pasted: asBlocks,
  },
  { name: 'visualeditor', selector: '.ve-ce-documentNode', undoJoins: 0, commandsOnly: true },
];

export function richEditorOf(element: Element): RichEditor | undefined {
  return richEditors.find(({ selector }) => element.matches(selector));
}
