// Tells people who do not see the mark how many findings there are: politely, after a pause, and only when the number
// has changed. The words are generated content: as text, window.find of the page would find them in a closed root.

import { say } from '../shared/i18n';
import { foundInWords } from './mark';

/** Long enough for a number that changes with the typing to settle. */
const pause = 1000;

export class Announcer {
  private readonly region = document.createElement('div');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private said = 0;
  private next = 0;

  constructor(parent: HTMLElement, signal: AbortSignal) {
    this.region.className = 'announcement';
    this.region.setAttribute('role', 'status');
    parent.append(this.region);
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  found(flags: number): void {
    if (flags === this.next) return;
    this.next = flags;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (flags === this.said) return;
      this.said = flags;
      const words = flags > 0 ? foundInWords({ flags, hints: 0 }) : say('announceNone');
      this.region.setAttribute('data-words', words);
    }, pause);
  }
}
