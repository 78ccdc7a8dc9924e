// <form><input name="parentNode"> and <img name="body"> replace properties of their form and of the document, also for
// a content script. What is looked up on a form or a document is therefore read through the getters of the prototypes.

type Getter<T, V> = (this: T) => V;

function getter<T, V>(prototype: object, name: string): Getter<T, V> {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!found) throw new Error(`no getter ${name}`);
  return found as Getter<T, V>;
}

const parentNodeGetter = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
const rootElementGetter = getter<Document, HTMLElement | null>(
  Document.prototype,
  'documentElement',
);
const activeElementGetter = getter<DocumentOrShadowRoot, Element | null>(
  Document.prototype,
  'activeElement',
);
const shadowActiveElementGetter = getter<DocumentOrShadowRoot, Element | null>(
  ShadowRoot.prototype,
  'activeElement',
);

type Method<A extends unknown[], R> = (this: Document, ...args: A) => R;
const getSelectionMethod: Method<[], Selection | null> = Document.prototype.getSelection;
const execCommandMethod: Method<[string, boolean, string], boolean> =
  Document.prototype.execCommand;

/** The parent, also out of a shadow root to its host. */
export function parentOf(node: Node): Element | undefined {
  const parent = parentNodeGetter.call(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}

export function* ancestorsOf(node: Node): Generator<Element> {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
}

/** The shadow roots in which a node stands, from the innermost on. */
export function shadowRootsAround(node: Node): ShadowRoot[] {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
}

/** The document or the shadow root that a node stands in. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** A selector that this browser does not know finds nothing. */
export function findAll(scope: Element | Document | DocumentFragment, selector: string): Element[] {
  const { prototype } =
    scope instanceof Element ? Element : scope instanceof Document ? Document : DocumentFragment;
  try {
    return [...prototype.querySelectorAll.call(scope, selector)];
  } catch {
    return [];
  }
}

/** Whether an element is another one or stands in it, also across shadow roots. */
export function isInside(element: Element, outer: Element): boolean {
  for (let one: Element | undefined = element; one; one = parentOf(one))
    if (one === outer) return true;
  return false;
}

export function rootElementOf(document: Document): HTMLElement | undefined {
  return rootElementGetter.call(document) ?? undefined;
}

/** The element's shadow root, also a closed one: both browsers let an extension into those. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  const own: ShadowRoot | null | undefined = (
    element as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }
  ).openOrClosedShadowRoot;
  return own ?? chrome.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot ?? undefined;
}

/** The focused element, also inside shadow roots. */
export function focusedElement(document: Document): Element | undefined {
  return focusedIn(activeElementGetter.call(document) ?? undefined);
}

/** What got the focus. An event tells no more than the host or the document when that stands further inside. */
export function focusTarget(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? focusedIn(target) : focusedElement(document);
}

/** Whether an event happened in this element, or somewhere in the closed shadow root in which it stands. */
export function happenedIn(event: Event, element: Element): boolean {
  const path = event.composedPath();
  if (path.includes(element)) return true;
  const root = rootOf(element);
  return root instanceof ShadowRoot && root.mode === 'closed' && happenedIn(event, root.host);
}

function focusedIn(element: Element | undefined): Element | undefined {
  let focused = element;
  while (focused) {
    const root = shadowRootOf(focused);
    const inner = root && shadowActiveElementGetter.call(root);
    if (!inner) break;
    focused = inner;
  }
  return focused;
}

/** The selection in which an element's caret is. Chromium has one for every shadow root and hides it from the document. */
export function selectionAround(element: Element): Selection | undefined {
  const root = rootOf(element);
  if (root instanceof ShadowRoot) {
    const own = (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
    if (own) return own;
  }
  return getSelectionMethod.call(element.ownerDocument) ?? undefined;
}

/** What the person's own keys would do in the text box that has the focus. */
export function editingCommand(
  document: Document,
  command: 'delete' | 'insertParagraph' | 'insertText' | 'undo',
  text = '',
): boolean {
  return execCommandMethod.call(document, command, false, text);
}
