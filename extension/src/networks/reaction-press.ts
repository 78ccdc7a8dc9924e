// A press on a button as it was seen before the page got to it: a page changes its button with the very press ("like"
// becomes "unlike").

import { ancestorsOf } from '../shared/dom';
import { nameOf } from './text';

const depth = 12;
const named = 6;

interface Seen {
  element: Element;
  /** The element as it was, in a document in which nothing runs. */
  copy: Element;
  name: string;
}

export class Press {
  /** The pressed element and what is around it, the innermost first. */
  readonly seen: readonly Seen[];

  constructor(readonly target: Element) {
    const inert = document.implementation.createHTMLDocument('');
    const elements = [target, ...ancestorsOf(target)].slice(0, depth);
    this.seen = elements.map((element, index) => ({
      element,
      copy: inert.importNode(element, false),
      name: index < named ? nameOf(element).slice(0, 200) : '',
    }));
    // Selectors may name what is around the button.
    for (const [index, { copy }] of this.seen.entries()) this.seen[index + 1]?.copy.append(copy);
  }
}
