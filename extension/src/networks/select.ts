// Selectors come from the rules and age there: one that this browser does not know finds nothing. A form whose fields are
// called matches or querySelectorAll hides those methods, so they are taken from the prototypes.

type Query = (this: ParentNode, selectors: string) => NodeListOf<Element>;

const matchesOf = Element.prototype.matches;
const queryIn: [typeof Element | typeof Document | typeof DocumentFragment, Query][] = [
  [Element, Element.prototype.querySelectorAll],
  [Document, Document.prototype.querySelectorAll],
  [DocumentFragment, DocumentFragment.prototype.querySelectorAll],
];

export function matches(element: Element, selector: string): boolean {
  try {
    return matchesOf.call(element, selector);
  } catch {
    return false;
  }
}

export function matchesAny(element: Element, selectors: readonly string[] | undefined): boolean {
  return selectors?.some((selector) => matches(element, selector)) ?? false;
}

function query(scope: ParentNode, selector: string): Element[] {
  const nodeType = scope.nodeType;
  const [, found] =
    queryIn[nodeType === Node.DOCUMENT_NODE ? 1 : nodeType === Node.ELEMENT_NODE ? 0 : 2] ?? [];
  try {
    return found ? [...found.call(scope, selector)] : [];
  } catch {
    return [];
  }
}

/** What the first selector finds that finds anything. */
export function allIn(scope: ParentNode, selectors: readonly string[] | undefined): Element[] {
  for (const selector of selectors ?? []) {
    const found = query(scope, selector);
    if (found.length) return found;
  }
  return [];
}
