import { editingCommand } from '../shared/dom';
import { applyEdit, asOneEdit, type Edit, type Span } from '../shared/edits';
import { caretAfter, sameWords, type Editor } from './editor';
import { lookOf, measureInMirror, placeMeasured, type Measured } from './mirror';

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

export function isTextControl(element: Element): element is TextControl {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** textarea and one-line input: the browser's own undo history is kept by a command. */
export class TextareaEditor implements Editor {
  readonly changesSilently = true;
  /** A long text is laid out once, and not again for every frame in which it is scrolled. */
  private measured: { question: string; text: string; answer: Measured } | undefined;

  constructor(
    readonly element: TextControl,
    private readonly mirrorParent: () => Node,
  ) {}

  read(): string {
    return this.element.value;
  }

  caret(): number | undefined {
    const { selectionStart, selectionEnd } = this.element;
    return selectionStart !== null && selectionStart === selectionEnd ? selectionStart : undefined;
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  boxes(spans: readonly Span[]): DOMRect[][] {
    const { element: control, measured } = this;
    const look = lookOf(control);
    const question = JSON.stringify([look, spans]);
    if (measured?.question === question && measured.text === control.value)
      return placeMeasured(control, measured.answer);
    const answer = measureInMirror(control, look, this.mirrorParent(), spans);
    this.measured = { question, text: control.value, answer };
    return placeMeasured(control, answer);
  }

  async replace(text: string, edits: readonly Edit[]): Promise<boolean> {
    const control = this.element;
    const edit = asOneEdit(text, edits);
    if (!edit || control.value !== text) return false;
    if (control instanceof HTMLInputElement) edit.text = edit.text.replace(/\s*\n\s*/g, ' ');
    if (isTooLong(control, applyEdit(text, edit), text)) return false;
    const caret = this.caret();
    if (!this.apply(text, edit)) return false;
    const position = caretAfter(caret, edit, text, control.value);
    control.setSelectionRange(position, position);
    return true;
  }

  private apply(text: string, edit: Edit): boolean {
    const control = this.element;
    const wanted = applyEdit(text, edit);
    this.focus();
    control.setSelectionRange(edit.start, edit.end);
    const document = control.ownerDocument;
    if (edit.text) editingCommand(document, 'insertText', edit.text);
    else editingCommand(document, 'delete');
    if (sameWords(control.value, wanted)) return true;

    if (control.value !== text) {
      // Something, such as a length limit, let in a part of it only: take that back.
      editingCommand(document, 'undo');
      return false;
    }
    // The command is not available here. The text still fits, but the browser will not undo it.
    control.setRangeText(edit.text, edit.start, edit.end, 'end');
    control.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: edit.text }),
    );
    if (sameWords(control.value, wanted)) return true;
    control.value = text;
    return false;
  }
}

/** The browser keeps a person to the limit; a script could write beyond it, and the page would refuse the post. */
function isTooLong({ maxLength }: TextControl, wanted: string, text: string): boolean {
  return maxLength >= 0 && wanted.length > Math.max(maxLength, text.length);
}
