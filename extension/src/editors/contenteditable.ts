import type { Edit, Span } from '../shared/edits';
import { applyEdit, asOneEdit, inOrder } from '../shared/edits';
import { becomesTrue, joinBoxes, pause, sameWords, type Editor } from './editor';
import { offerPaste } from './paste';
import { mapText, pieceAt, type TextMap } from './text-map';
import type { RichEditor } from './rich';

/**
 * Everything that is contenteditable: a plain one, or an editor with its own model on top (`rich`). The model is the
 * page's; it is asked for a change by events that it also gets from a person, and never changed behind its back.
 */
export class ContentEditable implements Editor {
  readonly changesSilently = false;

  constructor(
    readonly element: HTMLElement,
    private readonly rich: RichEditor | undefined,
    private readonly sinceTyping: () => number,
  ) {}

  private map(): TextMap<Node> {
    const whiteSpace = getComputedStyle(this.element).whiteSpace;
    return mapText<Node>(this.element, /^(pre|break-spaces)/.test(whiteSpace));
  }

  read(): string {
    return this.map().text;
  }

  caret(): number | undefined {
    const selection = this.selection();
    if (!selection?.isCollapsed || !selection.focusNode) return undefined;
    const piece = this.map().pieces.find((candidate) => candidate.node === selection.focusNode);
    return piece && piece.start + Math.min(selection.focusOffset, piece.length);
  }

  boxes(spans: readonly Span[]): DOMRect[][] {
    const map = this.map();
    const range = this.element.ownerDocument.createRange();
    return spans.map(({ start, end }) => {
      const boxes: DOMRect[] = [];
      for (const piece of map.pieces) {
        const from = Math.max(start, piece.start);
        const to = Math.min(end, piece.start + piece.length);
        if (from >= to) continue;
        range.setStart(piece.node, from - piece.start);
        range.setEnd(piece.node, to - piece.start);
        boxes.push(...range.getClientRects());
      }
      return joinBoxes(boxes);
    });
  }

  async replace(text: string, edits: readonly Edit[]): Promise<boolean> {
    if (this.read() !== text) return false;
    const steps = this.steps(text, edits);
    if (!steps) return false;
    if (this.rich) {
      // These join what follows quickly upon typing into one undo step; the fix is to be a step of its own.
      await pause(this.rich.undoJoins - this.sinceTyping());
    }
    let now = this.read();
    if (now !== text) return false;
    for (const step of steps) {
      if (!(await this.replaceOnce(now, step))) return false;
      now = this.read();
    }
    return true;
  }

  /** One edit if possible; from back to front if between them stands something that plain text cannot carry. */
  private steps(text: string, edits: readonly Edit[]): Edit[] | undefined {
    const whole = asOneEdit(text, edits);
    if (!whole) return undefined;
    const first = inOrder(edits, text.length)?.[0];
    if (edits.length === 1 || first === undefined) return [whole];
    const map = this.map();
    const nodes = map.pieces.filter(
      (piece) => piece.start < whole.end && piece.start + piece.length > whole.start,
    );
    const plain = nodes.every((piece) => piece.node.parentNode === nodes[0]?.node.parentNode);
    return plain ? [whole] : inOrder(edits, text.length)?.reverse();
  }

  private async replaceOnce(before: string, edit: Edit): Promise<boolean> {
    const wanted = applyEdit(before, edit);
    const isDone = () => sameWords(this.read(), wanted);
    if (!this.select(edit)) return false;
    if (this.rich?.commandsOnly) {
      this.command(edit.text);
      return (await becomesTrue(isDone, 400)) || this.takeBack(before);
    }
    // Slate and Lexical read the selection late.
    if (this.rich) await pause(120);
    if (this.read() !== before) return false;
    const taken = offerPaste(this.selectionHolder(), edit.text);
    if (taken || this.rich) await pause(80);
    if (isDone()) return true;
    if (taken || this.read() !== before) {
      return (await becomesTrue(isDone, 600)) || this.takeBack(before);
    }
    if (!this.select(edit)) return false;
    this.command(edit.text);
    return (await becomesTrue(isDone, 400)) || this.takeBack(before);
  }

  /** Something else happened than was asked for. Undo is all that can be tried; the text is offered to copy then. */
  private async takeBack(before: string): Promise<false> {
    if (this.read() !== before) this.element.ownerDocument.execCommand('undo');
    await becomesTrue(() => sameWords(this.read(), before), 200);
    return false;
  }

  private command(text: string): void {
    const document = this.element.ownerDocument;
    if (!text) {
      document.execCommand('delete');
      return;
    }
    // A plain element takes line breaks in one undo step. Editors with a model lose text over them, so they get one
    // command a line.
    const lines = this.rich ? text.split('\n') : [text];
    lines.forEach((line, index) => {
      if (index > 0) document.execCommand('insertParagraph');
      if (line) document.execCommand('insertText', false, line);
    });
  }

  private selection(): Selection | null {
    return this.element.ownerDocument.getSelection();
  }

  private selectionHolder(): Element {
    const node = this.selection()?.anchorNode;
    const holder = node instanceof Element ? node : node?.parentElement;
    return holder && this.element.contains(holder) ? holder : this.element;
  }

  private select({ start, end }: Span): boolean {
    const map = this.map();
    const selection = this.selection();
    if (!selection) return false;
    this.element.focus({ preventScroll: true });
    const from = pieceAt(map, start, start === end);
    const to = pieceAt(map, end, true);
    if (!from || !to) {
      if (map.text) return false;
      selection.selectAllChildren(this.element);
      selection.collapseToEnd();
      return true;
    }
    const [fromNode, fromOffset] = domPosition(from, start);
    const [toNode, toOffset] = domPosition(to, end);
    selection.setBaseAndExtent(fromNode, fromOffset, toNode, toOffset);
    return true;
  }
}

function domPosition(
  piece: { node: Node; start: number; length: number },
  position: number,
): [Node, number] {
  const { node } = piece;
  if (node.nodeType === Node.TEXT_NODE) return [node, position - piece.start];
  const parent = node.parentNode ?? node;
  return [parent, [...parent.childNodes].indexOf(node as ChildNode)];
}
