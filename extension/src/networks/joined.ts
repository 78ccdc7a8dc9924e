// The boxes of a post that has several, where they stand in the page.

import { openEditor } from '../editors/open';
import { textBoxAt, type Composer } from './composers';
import { containerOf } from './container';
import { Surroundings } from './surroundings';
import { isShown } from './text';

const mostBoxes = 200;

/** The box around all of them; undefined where every text box is a post of its own. */
export function joinedContainer(composer: Composer): Element | undefined {
  if (!composer.entry?.joined) return undefined;
  return containerOf(composer, new Surroundings(composer.element));
}

/** In the order of the page. */
export function joinedBoxes(composer: Composer, container: Element): HTMLElement[] {
  const around = new Surroundings(composer.element);
  const found = (composer.entry?.input ?? []).flatMap((selector) =>
    around.everywhereIn(container, [selector]),
  );
  // A paragraph may have been deleted meanwhile.
  const boxes = new Set(composer.element.isConnected ? [composer.element] : []);
  for (const element of found.slice(0, mostBoxes)) {
    const box = textBoxAt(element);
    if (box && isShown(box)) boxes.add(box);
  }
  return [...boxes].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

export function textIn(box: HTMLElement): string {
  return openEditor(
    box,
    () => box,
    () => Infinity,
    // Read once and never again: nothing is to be listened to.
    AbortSignal.abort(),
  ).read();
}
