// Who will see a post is chosen beside its text box, with a press that is not typing: then what surrounds the text is
// read once more, so that a lock never stands where everybody can look in.

import { focusTarget } from '../shared/dom';
import { mayBeTextBox } from './text-box';

/** Pages show what was chosen after a moment, and some after they have asked their server. */
const looks = [250, 1500];

export function whenChosen(look: () => void, signal: AbortSignal): void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const chosen = (event: Event) => {
    if (!event.isTrusted) return;
    stop();
    for (const wait of looks) timers.add(setTimeout(look, wait));
  };
  for (const type of ['click', 'change'])
    window.addEventListener(type, chosen, { capture: true, passive: true, signal });
  // Menus are chosen from with Enter, and not all of them make a click of it.
  const key = (event: KeyboardEvent) => {
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (isChoice && !mayBeTextBox(focusTarget(event))) chosen(event);
  };
  window.addEventListener('keyup', key, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop);
}
