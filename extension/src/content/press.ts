// Waits for presses on Like and Share. Every click on a page comes by here, so the first look is cheap, and it knows no
// network: whether it was one, the network's file says later.

import { Press } from '../networks/reaction-press';

const levels = 6;
const shortName = 40;
const attributes = ['aria-label', 'title', 'data-testid', 'data-e2e'];

const words =
  /\b(like|likes|upvote|favou?rite|boost|repost|retweet|reblog|share|react)\b|gefällt|mag ich|favoris|teilen|teile\b|geteilt|hochstimmen|positiv bewerten/i;

function saysSo(element: Element): boolean {
  if (attributes.some((name) => words.test(element.getAttribute(name) ?? ''))) return true;
  if (!/^(button|a)$/.test(element.localName) && element.getAttribute('role') !== 'button')
    return false;
  const text = element.textContent ?? '';
  return text.length <= shortName && words.test(text);
}

/** The element that was pressed, if it may be Like or Share. */
export function reactionIn(event: Event): Element | undefined {
  if (!event.isTrusted) return undefined;
  const path = event.composedPath().slice(0, levels);
  const elements = path.filter((node) => node instanceof Element);
  return elements.some(saysSo) ? elements[0] : undefined;
}

interface Left {
  press: Press;
  byKey: boolean;
}

const world: typeof globalThis & { bedachtPress?: Left } = globalThis;

export function whenPressed(
  then: (press: Press, byKey: boolean) => void,
  signal: AbortSignal,
): void {
  // Before the page: it changes the button.
  const clicked = (event: MouseEvent) => {
    const pressed = reactionIn(event);
    if (pressed) then(new Press(pressed), event.detail === 0);
  };
  window.addEventListener('click', clicked, { capture: true, signal });
}

/** The press that brings the rest of the content script is handed on to it. */
export function leavePress(press: Press, byKey: boolean): void {
  world.bedachtPress = { press, byKey };
}

export function takePress(): Left | undefined {
  const left = world.bedachtPress;
  delete world.bedachtPress;
  return left;
}
