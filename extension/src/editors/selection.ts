// Caret and selection in an editable element, as positions in its text.

import type { Span } from '../shared/edits';
import { selectionAround } from '../shared/dom';
import { pieceAt, type Piece, type TextMap } from './text-map';

/** Undefined when text is selected, or the caret is elsewhere. */
export function caretIn(element: HTMLElement, map: TextMap<Node>): number | undefined {
  const selection = selectionAround(element);
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || !node || !element.contains(node)) return undefined;
  return positionOf(map, node, selection.focusOffset);
}

function positionOf(map: TextMap<Node>, node: Node, offset: number): number | undefined {
  const own = map.pieces.find((piece) => piece.node === node);
  if (own && !own.atom) return own.start + Math.min(offset, own.length);
  const next = node.childNodes[offset];
  let last: number | undefined;
  for (const piece of map.pieces) {
    if (next && isFrom(next, piece.node)) return piece.start;
    if (!node.contains(piece.node) && !isBefore(piece.node, node)) break;
    last = piece.start + piece.length;
  }
  return last;
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a node is this one, in it, or behind it. */
function isFrom(node: Node, candidate: Node): boolean {
  return node === candidate || isBefore(node, candidate);
}

/** False when there is no such place in the element. */
export function selectSpan(
  element: HTMLElement,
  map: TextMap<Node>,
  { start, end }: Span,
): boolean {
  const selection = selectionAround(element);
  if (!selection) return false;
  const from = pieceAt(map, start, start === end);
  const to = pieceAt(map, end, true);
  if (!from || !to) {
    if (map.text) return false;
    selection.selectAllChildren(element);
    selection.collapseToEnd();
    return true;
  }
  const [fromNode, fromOffset] = domPosition(from, start);
  const [toNode, toOffset] = domPosition(to, end);
  selection.setBaseAndExtent(fromNode, fromOffset, toNode, toOffset);
  return true;
}

export function placeCaret(element: HTMLElement, map: TextMap<Node>, position: number): void {
  if (caretIn(element, map) === position) return;
  selectSpan(element, map, { start: position, end: position });
}

function domPosition({ node, start, atom }: Piece<Node>, position: number): [Node, number] {
  if (node.nodeType === Node.TEXT_NODE) return [node, position - start];
  const parent = node.parentNode ?? node;
  const index = [...parent.childNodes].indexOf(node as ChildNode);
  return [parent, atom && position > start ? index + 1 : index];
}

/** The element that a person's paste would reach. */
export function selectionHolder(element: HTMLElement): Element {
  const node = selectionAround(element)?.anchorNode;
  const holder = node instanceof Element ? node : node?.parentElement;
  return holder && element.contains(holder) ? holder : element;
}
