// What stands around a text box or a button, through shadow roots. A selector ends at the edge of a shadow root, so the
// roots around the element are asked one by one. They are looked up once a reading, the near ones first, and only when
// the ordinary page has no answer: looking for shadow roots means looking at every element.

import { ancestorsOf, shadowRootOf } from '../shared/dom';
import { allIn, matchesAny } from './select';

/** How many elements one reading may visit in search of shadow roots. */
const mostVisited = 5000;
const mostFound = 200;

const nextSibling = prototypeGetter<Node | null>('nextSibling');
const firstChild = prototypeGetter<Node | null>('firstChild');
const parentNode = prototypeGetter<Node | null>('parentNode');

function prototypeGetter<V>(name: keyof Node): (node: Node) => V {
  const found = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  if (!found) throw new Error(`no getter ${name}`);
  return (node) => found.call(node) as V;
}

function* childrenOf(node: Node): Generator<Element> {
  for (let child = firstChild(node); child; child = nextSibling(child)) {
    if (child instanceof Element) yield child;
  }
}

/** From the parent outwards: elements, and the shadow roots that they stand in. */
function* scopesAround(node: Node): Generator<Element | ShadowRoot> {
  let parent = parentNode(node);
  while (parent) {
    if (parent instanceof Element || parent instanceof ShadowRoot) yield parent;
    parent = parent instanceof ShadowRoot ? parent.host : parentNode(parent);
  }
}

export class Surroundings {
  readonly document: Document;
  /** The ancestors, the nearest first, also out of shadow roots. */
  readonly ancestors: readonly Element[];
  private readonly scopes: readonly (Element | ShadowRoot)[];
  private shadowRoots: ShadowRoot[] | undefined;

  constructor(readonly element: Element) {
    this.document = element.ownerDocument;
    this.ancestors = [...ancestorsOf(element)];
    this.scopes = [...scopesAround(element)];
  }

  /** Whether the element lies inside of the other one. */
  isIn(other: Node): boolean {
    return other === this.element || this.ancestors.some((ancestor) => ancestor === other);
  }

  closest(selectors: readonly string[] | undefined): Element | undefined {
    return this.ancestors.find((ancestor) => matchesAny(ancestor, selectors));
  }

  /** In the scope and in the shadow roots below it, in the page's order. What stands in the text box itself is the draft. */
  allIn(scope: ParentNode, selectors: readonly string[] | undefined): Element[] {
    return this.everywhereIn(scope, selectors, (found) => this.isOutside(found));
  }

  /** The same, and in the text box too: there a picture is an attachment. */
  everywhereIn(
    scope: ParentNode,
    selectors: readonly string[] | undefined,
    isGood: (found: Element) => boolean = () => true,
  ): Element[] {
    if (!selectors?.length) return [];
    const open = allIn(scope, selectors).filter(isGood);
    if (open.length) return open;
    return this.roots()
      .filter((root) => root !== scope && isBelow(root, scope))
      .flatMap((root) => allIn(root, selectors))
      .filter(isGood)
      .slice(0, mostFound)
      .sort((a, b) => (precedes(a, b) ? -1 : 1));
  }

  /** All that stand in the nearest scope around the element that contains a good one. */
  nearest(
    selectors: readonly string[] | undefined,
    isGood: (found: Element) => boolean = () => true,
    ends: (scope: Element) => 'before' | 'behind' | undefined = () => undefined,
  ): Element[] {
    if (!selectors?.length) return [];
    const isRight = (found: Element) => this.isOutside(found) && isGood(found);
    const within = this.upTo(ends);
    for (const scope of within) {
      const found = allIn(scope, selectors).filter(isRight);
      if (found.length) return found;
    }
    const outermost = within.at(-1);
    for (const root of outermost ? this.roots() : []) {
      const found = isBelow(root, outermost ?? root) ? allIn(root, selectors).filter(isRight) : [];
      if (found.length) return found;
    }
    return [];
  }

  /** Whether the element stands behind the other one, as a reader sees the page. */
  isAfter(other: Element): boolean {
    return precedes(other, this.element);
  }

  private isOutside(found: Element): boolean {
    return found !== this.element && !isBelow(found, this.element);
  }

  private upTo(ends: (scope: Element) => 'before' | 'behind' | undefined): ParentNode[] {
    const within: ParentNode[] = [];
    for (const scope of this.scopes) {
      const end = scope instanceof Element ? ends(scope) : undefined;
      if (end === 'before') break;
      within.push(scope);
      if (end === 'behind') break;
    }
    return within;
  }

  private roots(): ShadowRoot[] {
    if (this.shadowRoots) return this.shadowRoots;
    const found: ShadowRoot[] = [];
    let left = mostVisited;
    const enter = (first: Iterable<Element>): void => {
      const waiting = [...first].reverse();
      for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
        left -= 1;
        const root = shadowRootOf(next);
        if (root) found.push(root);
        waiting.push(...[...childrenOf(next), ...(root ? childrenOf(root) : [])].reverse());
      }
    };
    let done: Node = this.element;
    for (const scope of this.scopes) {
      const root = scope instanceof Element ? shadowRootOf(scope) : undefined;
      // An element in a slot has a shadow root above it that it does not stand in.
      if (root && !this.scopes.includes(root)) {
        found.push(root);
        enter(childrenOf(root));
      }
      enter([...childrenOf(scope)].filter((child) => child !== done));
      done = scope;
    }
    this.shadowRoots = found;
    return found;
  }
}

/** Whether one element stands before the other and does not contain it, also across shadow roots. */
function precedes(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return (
      (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    );
  const paths = [one, other].map((element) => [element, ...ancestorsOf(element)].reverse());
  const [first = [], second = []] = paths;
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  const [left, right] = [first[same], second[same]];
  if (!left || !right) return false;
  const apart = left.compareDocumentPosition(right);
  // Beside what its host shows in a slot, a shadow root comes first.
  if (apart & Node.DOCUMENT_POSITION_DISCONNECTED) return left.getRootNode() instanceof ShadowRoot;
  return (apart & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isBelow(node: Node, other: Node): boolean {
  if (other instanceof Document) return true;
  for (const scope of scopesAround(node)) if (scope === other) return true;
  return false;
}
