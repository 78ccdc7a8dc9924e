// Like and Share under somebody's post: which post it is, and what the press does to it.

import type { NetworkPage } from '../shared/protocol';
import type { Draft, Reaction } from '../shared/contracts';
import { addressMatches } from '../shared/addresses';
import { postAt } from './posts';
import type { Press } from './reaction-press';
import { matches, matchesAny } from './select';
import { Surroundings } from './surroundings';

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
