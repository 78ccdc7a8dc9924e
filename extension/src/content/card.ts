// The card is a page of the extension in a frame: the words of a finding never stand in the web page. It asks for what
// it shows through the background, with a token that only the frame's address holds.

import { say } from '../shared/i18n';

const widest = 360;
const gap = 8;
/** A page whose sandbox refuses the frame leaves it silent. */
const patience = 2500;

export class Card {
  readonly token = crypto.randomUUID();
  private readonly frame = document.createElement('iframe');
  private readonly timer: ReturnType<typeof setTimeout>;
  private height = 0;

  constructor(
    parent: HTMLElement,
    dark: boolean,
    readonly takesFocus: boolean,
    onRefused: () => void,
  ) {
    const { frame } = this;
    frame.className = dark ? 'card dark' : 'card';
    frame.style.width = `${this.width}px`;
    frame.title = say('cardTitle');
    frame.src = `${chrome.runtime.getURL('card.html')}#${this.token}`;
    parent.append(frame);
    this.timer = setTimeout(() => {
      if (this.height === 0 && frame.isConnected) onRefused();
    }, patience);
  }

  private get width(): number {
    return Math.min(widest, innerWidth - 2 * gap);
  }

  setHeight(height: number): void {
    const first = this.height === 0;
    this.height = Math.min(height, innerHeight - 2 * gap);
    this.frame.style.height = `${this.height}px`;
    this.frame.classList.add('shown');
    if (first && this.takesFocus) this.focus();
  }

  focus(): void {
    this.frame.focus();
  }

  /** Under the words, or above them where there is more room. */
  place(anchor: DOMRect, origin: { left: number; top: number }): void {
    const below = innerHeight - anchor.bottom - gap;
    const above = anchor.top - gap;
    const top =
      this.height <= below || below >= above
        ? Math.min(anchor.bottom + gap, innerHeight - this.height - gap)
        : Math.max(gap, anchor.top - gap - this.height);
    const left = Math.max(gap, Math.min(anchor.left - 12, innerWidth - this.width - gap));
    this.frame.style.left = `${left - origin.left}px`;
    this.frame.style.top = `${Math.max(gap, top) - origin.top}px`;
  }

  remove(): void {
    clearTimeout(this.timer);
    this.frame.remove();
  }
}
