import type { Edit, Span } from '../shared/edits';
import { applyEdit, asOneEdit, inOrder, tightened } from '../shared/edits';
import { editingCommand, focusedElement } from '../shared/dom';
import { becomesTrue, caretAfter, joinBoxes, pause, sameWords, type Editor } from './editor';
import { LiveText, mapOf } from './live-text';
import { offerPaste } from './paste';
import { caretIn, placeCaret, selectionHolder, selectSpan } from './selection';
import { piecesIn, touchesAtom, type TextMap } from './text-map';
import { asOneLine, type RichEditor } from './rich';

/**
 * Everything that is contenteditable: a plain one, or an editor with its own model on top (`rich`). The model is the
 * page's; it is asked for a change by events that it also gets from a person, and never changed behind its back.
 */
export class ContentEditable implements Editor {
  readonly changesSilently = false;
  private readonly live: LiveText;
  /** Draft.js takes its caret away with the focus, and the browser puts it to the beginning when the focus comes back. */
  private left: { text: string; caret: number | undefined } | undefined;

  constructor(
    readonly element: HTMLElement,
    private readonly rich: RichEditor | undefined,
    private readonly sinceTyping: () => number,
    signal: AbortSignal,
  ) {
    this.live = new LiveText(element, signal);
    const leave = () => (this.left = { text: this.read(), caret: caretIn(element, this.map) });
    element.addEventListener('blur', leave, { signal });
  }

  private get map(): TextMap<Node> {
    return this.live.map;
  }

  read(): string {
    return this.map.text;
  }

  caret(): number | undefined {
    return caretIn(this.element, this.map);
  }

  focus(): void {
    const caret = this.caretLeft();
    this.element.focus({ preventScroll: true });
    if (caret !== undefined) placeCaret(this.element, this.map, caret);
  }

  private hasFocus(): boolean {
    const focused = focusedElement(this.element.ownerDocument);
    return focused !== undefined && this.element.contains(focused);
  }

  private caretLeft(): number | undefined {
    return !this.hasFocus() && this.left?.text === this.read() ? this.left.caret : undefined;
  }

  boxes(spans: readonly Span[]): DOMRect[][] {
    const { map } = this;
    const range = this.element.ownerDocument.createRange();
    return spans.map((span) => {
      const boxes: DOMRect[] = [];
      for (const { node, start, length, atom } of piecesIn(map, span)) {
        if (atom) {
          boxes.push(...(node as Element).getClientRects());
          continue;
        }
        range.setStart(node, Math.max(span.start - start, 0));
        range.setEnd(node, Math.min(span.end - start, length));
        boxes.push(...range.getClientRects());
      }
      return joinBoxes(boxes);
    });
  }

  async replace(text: string, edits: readonly Edit[]): Promise<boolean> {
    if (this.read() !== text) return false;
    const steps = this.steps(text, edits);
    if (!steps?.every((step) => this.isPossible(step))) return false;
    if (this.rich) {
      // These join what follows quickly upon typing into one undo step; the fix is to be a step of its own.
      await pause(this.rich.undoJoins - this.sinceTyping());
    }
    let now = this.read();
    if (now !== text) return false;
    for (const step of steps) {
      const caret = this.caretLeft() ?? this.caret();
      if (!(await this.replaceOnce(now, step))) return false;
      const after = this.read();
      placeCaret(this.element, this.map, caretAfter(caret, step, now, after));
      now = after;
    }
    return true;
  }

  /** One edit if possible; from back to front if between them stands something that plain text cannot carry. */
  private steps(text: string, edits: readonly Edit[]): Edit[] | undefined {
    const { map } = this;
    const sorted = inOrder(edits, text.length);
    const whole = asOneEdit(text, edits);
    if (!whole || !sorted) return undefined;
    const nodes = [...piecesIn(map, whole)];
    const isPlain =
      nodes.every(({ node }) => node.parentNode === nodes[0]?.node.parentNode) &&
      !touchesAtom(map, whole);
    const steps = edits.length === 1 || isPlain ? [whole] : sorted.reverse();
    return steps.map((step) => (touchesAtom(map, step) ? tightened(text, step) : step));
  }

  private isPossible(edit: Edit): boolean {
    const { rich, map } = this;
    // A mention that is typed as plain text is a mention no more.
    if (touchesAtom(map, edit)) return false;
    return !(rich?.gap && edit.start === edit.end && this.element.querySelector(rich.gap));
  }

  /** The text in which a change is looked for, and where in it this text box begins. */
  private verified(): { text: string; offset: number } {
    const around = this.rich?.spreadsIn && this.element.closest<HTMLElement>(this.rich.spreadsIn);
    if (!around) return { text: this.read(), offset: 0 };
    const { text, pieces } = mapOf(around, around.isContentEditable);
    const first = pieces.find(({ node }) => this.element.contains(node));
    return { text, offset: first?.start ?? 0 };
  }

  private async replaceOnce(before: string, edit: Edit): Promise<boolean> {
    const { text, offset } = this.verified();
    const { start, end } = edit;
    const wanted = applyEdit(text, { ...edit, start: start + offset, end: end + offset });
    const isDone = () => sameWords(this.verified().text, wanted);
    const isUntouched = () => this.verified().text === text;
    if (!this.select(edit)) return false;
    if (this.rich?.commandsOnly) {
      // VisualEditor puts its own selection back some time after it got the focus.
      await pause(120);
      if (this.read() !== before || !this.select(edit)) return false;
      this.command(asOneLine(edit.text));
      return (await becomesTrue(isDone, 400)) || this.takeBack(text);
    }
    // Slate and Lexical read the selection late.
    if (this.rich) await pause(120);
    if (this.read() !== before) return false;
    const hasLines = edit.text.includes('\n');
    const pasted = hasLines ? this.rich?.pasted?.(edit.text, this.element) : undefined;
    const taken = offerPaste(selectionHolder(this.element), pasted ?? edit.text);
    if (await becomesTrue(isDone, taken || this.rich ? 80 : 0)) return true;
    if (taken || !isUntouched()) return (await becomesTrue(isDone, 600)) || this.takeBack(text);
    if (!this.select(edit)) return false;
    this.command(edit.text);
    return (await becomesTrue(isDone, 400)) || this.takeBack(text);
  }

  /** Something else happened than was asked for. Undo is all that can be tried; the text is offered to copy then. */
  private async takeBack(before: string): Promise<false> {
    if (this.verified().text !== before) editingCommand(this.element.ownerDocument, 'undo');
    await becomesTrue(() => sameWords(this.verified().text, before), 200);
    return false;
  }

  private command(text: string): void {
    const document = this.element.ownerDocument;
    if (!text) {
      editingCommand(document, 'delete');
      return;
    }
    // A plain element takes line breaks in one undo step. Editors with a model lose text over them, so they get one
    // command a line.
    const lines = this.rich ? text.split('\n') : [text];
    lines.forEach((line, index) => {
      if (index > 0) editingCommand(document, 'insertParagraph');
      if (line) editingCommand(document, 'insertText', line);
    });
  }

  private select(span: Span): boolean {
    this.element.focus({ preventScroll: true });
    return selectSpan(this.element, this.map, span);
  }
}
