// The page as one tree: documents and shadow roots, closed ones too.

import { findAll, shadowRootOf } from '../shared/dom';

export type Root = Document | ShadowRoot;

export function rootsOf(root: Root): Root[] {
  const inner = findAll(root, '*').flatMap((element) => {
    const shadow = shadowRootOf(element);
    return shadow ? rootsOf(shadow) : [];
  });
  return [root, ...inner];
}

export function findIn(roots: readonly Root[], selectors: readonly string[]): Element[] {
  const found = roots.flatMap((root) => selectors.flatMap((selector) => findAll(root, selector)));
  return [...new Set(found)];
}

/** What is drawn inside of a node: of a host its shadow root, of a slot what was put into it. */
export function drawnChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  const shadow = node instanceof Element ? shadowRootOf(node) : undefined;
  return [...childNodesOf(shadow ?? node)];
}

const childNodesGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;

function childNodesOf(node: Node): Node[] {
  const children: unknown = childNodesGetter?.call(node);
  return children instanceof NodeList ? [...children] : [];
}
