// Reads what an editable element shows as plain text, and remembers for every character which node it came from.

import { blocks, emojiOf, ignored, isPlaceholder, wordsOf } from './text-nodes';

/** The part of the DOM that is looked at; small, so that a test can hand in a tree without a browser. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  getAttribute?(name: string): string | null;
}

/**
 * `length` characters from `start` on stand in `node`. An empty line has length 0 and its line break as node. An atom is
 * a mention or an emoji image: an element that is there as a whole or not at all, with no position inside of it.
 */
export interface Piece<N> {
  readonly start: number;
  readonly length: number;
  readonly node: N;
  readonly atom: boolean;
}

export interface TextMap<N> {
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly pieces: readonly Piece<N>[];
}

const elementNode = 1;
const textNode = 3;

/**
 * @param keepsLineFeeds whether a line feed inside a text node is drawn as a line break (white-space: pre and its kin)
 * @param isEditable whether the root can be typed into, or only parts of it
 */
export function mapText<N extends TreeNode>(
  root: N,
  keepsLineFeeds: boolean,
  isEditable = true,
): TextMap<N> {
  const parts: string[] = [];
  const pieces: Piece<N>[] = [];
  let length = 0;
  let lines = 0;
  let lineIsOpen = false;

  const openLine = () => {
    if (lineIsOpen) return;
    if (lines > 0) {
      parts.push('\n');
      length += 1;
    }
    lines += 1;
    lineIsOpen = true;
  };
  const add = (node: N, text: string, atom: boolean) => {
    openLine();
    pieces.push({ start: length, length: text.length, node, atom });
    parts.push(text);
    length += text.length;
  };

  const addText = (node: N) => {
    const value = node.nodeValue ?? '';
    if (!value || (!keepsLineFeeds && !lineIsOpen && /^[ \t\r\n\f]+$/.test(value))) return;
    add(node, keepsLineFeeds ? value : value.replace(/[\r\n]/g, ' '), false);
  };
  const addBreak = (node: N) => {
    if (!lineIsOpen) add(node, '', false);
    lineIsOpen = false;
  };

  const visit = (node: N, editable: boolean): void => {
    if (node.nodeType === textNode) {
      if (editable) addText(node);
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toLowerCase();
    if (ignored.has(name) || isPlaceholder(node)) return;
    if (name === 'br') {
      if (editable) addBreak(node);
      return;
    }
    if (name === 'img') {
      const emoji = emojiOf(node);
      if (editable && emoji) add(node, emoji, true);
      return;
    }
    const said = node.getAttribute?.('contenteditable')?.toLowerCase();
    const inner = said === 'false' ? false : said === undefined ? editable : true;
    const isBlock = blocks.has(name);
    if (isBlock) lineIsOpen = false;
    if (editable && !inner && !isBlock) {
      // A mention. The block of another kind is a picture, a poll or a preview: not words of the person who writes.
      const words = wordsOf(node);
      if (words !== undefined) {
        if (words) add(node, words, true);
        return;
      }
    }
    children(node, inner);
    if (isBlock) lineIsOpen = false;
  };
  const children = (node: N, editable: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child as N, editable);
  };

  children(root, isEditable);
  return { text: parts.join(''), pieces };
}

/** The index of the first piece that ends at this position or behind it. */
function firstFrom<N>({ pieces }: TextMap<N>, position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pieces in which a span has at least one character. */
export function* piecesIn<N>(
  map: TextMap<N>,
  { start, end }: { start: number; end: number },
): Generator<Piece<N>> {
  if (start >= end) return;
  for (let index = firstFrom(map, start); index < map.pieces.length; index += 1) {
    const piece = map.pieces[index];
    if (!piece || piece.start >= end) return;
    if (piece.length > 0 && piece.start + piece.length > start) yield piece;
  }
}

/**
 * The piece in which a position lies. At a seam, `before` takes the piece that ends there, else the one that begins;
 * but beside an atom the text, whichever side it is on.
 */
export function pieceAt<N>(
  map: TextMap<N>,
  position: number,
  before: boolean,
): Piece<N> | undefined {
  let found: Piece<N> | undefined;
  for (let index = firstFrom(map, position); index < map.pieces.length; index += 1) {
    const piece = map.pieces[index];
    if (!piece || piece.start > position) break;
    if (!found || found.atom || (!before && !piece.atom)) found = piece;
  }
  return found;
}

/** Whether a change of this span would cut through an atom or take one away. */
export function touchesAtom<N>(
  map: TextMap<N>,
  { start, end }: { start: number; end: number },
): boolean {
  for (let index = firstFrom(map, start); index < map.pieces.length; index += 1) {
    const piece = map.pieces[index];
    if (!piece || piece.start >= end) return false;
    if (piece.atom && piece.start + piece.length > start) return true;
  }
  return false;
}
