// What a person pressed: the element that an event is really about.

import { focusedElement, isInside, shadowRootOf } from '../shared/dom';

/** The innermost element under an event, also inside closed shadow roots, where the event itself names only the host. */
export function elementPressed(event: Event): Element | undefined {
  const [first] = event.composedPath();
  if (!(first instanceof Element)) return undefined;
  const root = shadowRootOf(first);
  if (!root) return first;
  // A key belongs to what has the focus, and so does the click that it makes.
  const isAtPoint = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  if (isAtPoint) return elementAt(first, event.clientX, event.clientY);
  const focused = focusedElement(first.ownerDocument);
  return focused && isInside(focused, first) ? focused : first;
}

function elementAt(host: Element, x: number, y: number): Element {
  const root = shadowRootOf(host);
  const inner = root?.elementFromPoint(x, y);
  // Over a slot it answers with what stands outside.
  return inner && inner !== host && inner.getRootNode() === root ? elementAt(inner, x, y) : host;
}
