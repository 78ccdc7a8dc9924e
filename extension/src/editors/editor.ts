import type { Edit, Span } from '../shared/edits';

/** A text box as the rest of the extension sees it. It reads and changes text; it never draws. */
export interface Editor {
  /** The text box itself: the element that is focused and typed into. */
  readonly element: HTMLElement;
  /** The draft as plain text. Every position below counts in it. */
  read(): string;
  /** Where the caret stands, or undefined when text is selected or the focus is elsewhere. */
  caret(): number | undefined;
  /** Brings the focus back, and the caret to where it was. */
  focus(): void;
  /** For every span the boxes, in viewport coordinates, in which the browser draws its words. */
  boxes(spans: readonly Span[]): DOMRect[][];
  /**
   * Applies edits that were computed for `text`, in one undo step, and verifies the result. The caret stays where it was
   * in the words. False means that nothing was changed: the caller then offers the text to copy.
   */
  replace(text: string, edits: readonly Edit[]): Promise<boolean>;
  /** True when the page may change the text without any event that we could see (form controls). */
  readonly changesSilently: boolean;
}

const blanks = /[\s\u200b\u2060\ufeff]+/g;

/** Editors differ in how many line breaks stand between two paragraphs, so verification ignores white space. */
export function sameWords(a: string, b: string): boolean {
  return a === b || a.replace(blanks, '') === b.replace(blanks, '');
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until the condition holds, at most so long. Editors apply a paste late, some of them in several turns. */
export async function becomesTrue(
  condition: () => boolean,
  milliseconds: number,
): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() >= end) return false;
    await pause(16);
  }
  return true;
}

/** Boxes that touch on a line become one, so that a line under words has no seams. */
export function joinBoxes(boxes: readonly DOMRect[]): DOMRect[] {
  const joined: DOMRect[] = [];
  for (const box of boxes) {
    if (box.width === 0) continue;
    const last = joined.at(-1);
    const touches = last && Math.abs(last.top - box.top) < 1 && Math.abs(last.right - box.left) < 1;
    if (touches)
      joined[joined.length - 1] = new DOMRect(
        last.left,
        last.top,
        box.right - last.left,
        last.height,
      );
    else joined.push(box);
  }
  return joined;
}

/** Where a caret stands after an edit. Counted from the nearer unchanged end, since editors make blank lines of their own. */
export function caretAfter(
  caret: number | undefined,
  edit: Span,
  before: string,
  after: string,
): number {
  if (caret !== undefined && caret < edit.start) return caret;
  const fromEnd = before.length - Math.max(caret ?? edit.end, edit.end);
  return Math.max(edit.start, after.length - fromEnd);
}
