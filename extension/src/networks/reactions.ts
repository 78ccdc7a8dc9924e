// Like and Share under somebody's post: which post it is, and what the press does to it. A page changes its button with
// the very press ("like" becomes "unlike"), so what the button looked like is kept from before.

import type { NetworkPage } from '../shared/protocol';
import { ancestorsOf } from '../shared/dom';
import type { Draft, Reaction } from '../shared/contracts';
import { addressMatches } from '../shared/addresses';
import { postAt } from './posts';
import { matches, matchesAny } from './select';
import { Surroundings } from './surroundings';
import { nameOf } from './text';

const depth = 12;

interface Seen {
  element: Element;
  /** The element as it was, in a document in which nothing runs. */
  copy: Element;
  name: string;
}

/** A press as it was seen before the page got to it: the pressed element and what is around it. */
export class Press {
  readonly seen: readonly Seen[];

  constructor(readonly target: Element) {
    const inert = document.implementation.createHTMLDocument('');
    const elements = [target, ...ancestorsOf(target)].slice(0, depth);
    this.seen = elements.map((element) => ({
      element,
      copy: inert.importNode(element, false),
      name: nameOf(element).slice(0, 200),
    }));
    // Selectors may name what is around the button.
    for (const [index, { copy }] of this.seen.entries()) this.seen[index + 1]?.copy.append(copy);
  }
}

export interface FoundReaction {
  what: Reaction['what'];
  button: Element;
  post: NonNullable<Draft['shares']>;
}

export function reactionAt(
  press: Press,
  { reactions }: NetworkPage,
  address: string,
): FoundReaction | undefined {
  for (const reaction of reactions ?? []) {
    if (!addressMatches(address, reaction.addresses)) continue;
    const pressed = press.seen.find(({ copy, name }) => isPressed(copy, name, reaction));
    if (!pressed) continue;
    const around = new Surroundings(pressed.element);
    const scope = around.closest(reaction.scope);
    const text = scope && around.allIn(scope, reaction.text)[0];
    const post = text && postAt(text, scope, reaction);
    if (post) return { what: reaction.what, button: pressed.element, post };
  }
  return undefined;
}

function isPressed(copy: Element, name: string, { selectors, names }: Reaction): boolean {
  if (!matchesAny(copy, selectors) || matches(copy, '[aria-pressed="true"]')) return false;
  const words = [...(names?.de ?? []), ...(names?.en ?? [])];
  return words.length === 0 || words.some((word) => isCalled(name, word));
}

/** Numbers and what the press is about may stand behind the name. */
function isCalled(name: string, word: string): boolean {
  return name.startsWith(word) && !/^[\p{L}\p{N}]/u.test(name.slice(word.length));
}
