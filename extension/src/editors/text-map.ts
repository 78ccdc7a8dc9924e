// Reads what an editable element shows as plain text, and remembers for every character which text node it came from.

/** The part of the DOM that is looked at; small, so that a test can hand in a tree without a browser. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  hasAttribute?(name: string): boolean;
}

/** `length` characters from `start` on stand in `node`. An empty line has length 0 and its line break as node. */
export interface Piece<N> {
  readonly start: number;
  readonly length: number;
  readonly node: N;
}

export interface TextMap<N> {
  readonly text: string;
  readonly pieces: readonly Piece<N>[];
}

const elementNode = 1;
const textNode = 3;

const blocks = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const ignored = new Set(
  'audio button canvas iframe input math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/**
 * @param keepsLineFeeds whether a line feed inside a text node is drawn as a line break (white-space: pre and its kin)
 */
export function mapText<N extends TreeNode>(root: N, keepsLineFeeds: boolean): TextMap<N> {
  const parts: string[] = [];
  const pieces: Piece<N>[] = [];
  let length = 0;
  let lines = 0;
  let lineIsOpen = false;

  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const openLine = () => {
    if (lineIsOpen) return;
    if (lines > 0) add('\n');
    lines += 1;
    lineIsOpen = true;
  };

  const visit = (node: N): void => {
    if (node.nodeType === textNode) {
      const value = node.nodeValue ?? '';
      if (!value || (!keepsLineFeeds && !lineIsOpen && /^[ \t\r\n\f]+$/.test(value))) return;
      openLine();
      pieces.push({ start: length, length: value.length, node });
      add(keepsLineFeeds ? value : value.replace(/[\r\n]/g, ' '));
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toLowerCase();
    if (ignored.has(name) || node.hasAttribute?.('hidden')) return;
    if (name === 'br') {
      const empty = !lineIsOpen;
      openLine();
      if (empty) pieces.push({ start: length, length: 0, node });
      lineIsOpen = false;
      return;
    }
    const isBlock = blocks.has(name);
    if (isBlock) lineIsOpen = false;
    children(node);
    if (isBlock) lineIsOpen = false;
  };
  const children = (node: N): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child as N);
  };

  children(root);
  return { text: parts.join(''), pieces };
}

/** The piece in which a position lies. At a seam, `before` takes the piece that ends there, else the one that begins. */
export function pieceAt<N>(
  map: TextMap<N>,
  position: number,
  before: boolean,
): Piece<N> | undefined {
  let found: Piece<N> | undefined;
  for (const piece of map.pieces) {
    if (piece.start > position) break;
    if (position > piece.start + piece.length) continue;
    found = piece;
    if (before) break;
  }
  return found;
}
