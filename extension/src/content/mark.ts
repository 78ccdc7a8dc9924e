// The small badge at the corner of a text box: how many findings, and the way to the card for keyboard and pointer.

import { say } from '../shared/i18n';
import type { Flag } from './underline';

export interface MarkState {
  flags: number;
  hints: number;
  worst: Flag | undefined;
  down: boolean;
  /** The page does not let the card in: the toolbar's popup shows the same. */
  cardRefused: boolean;
  /** The page does not let the gate ask, and so a post was held once. */
  gateRefused: boolean;
}

function label({ flags, hints, down, cardRefused, gateRefused }: MarkState): string {
  if (down) return say('markDown');
  const found =
    flags === 1 ? say('markOne') : flags > 1 ? say('markMany', flags) : say('markHints', hints);
  if (gateRefused) return `${found} ${say('gateRefused')}`;
  return cardRefused ? `${found} ${say('cardRefused')}` : `${found} ${say('markOpen')}`;
}

export class Badge {
  private readonly button = document.createElement('button');
  private readonly size = 22;

  constructor(root: ShadowRoot) {
    this.button.type = 'button';
    this.button.hidden = true;
    root.append(this.button);
  }

  draw(
    state: MarkState,
    visible: DOMRect,
    origin: { left: number; top: number },
    dark: boolean,
  ): void {
    const { flags, hints, worst, down } = state;
    const { button } = this;
    button.hidden =
      (flags === 0 && hints === 0 && !down) || visible.width < 60 || visible.height < 16;
    if (button.hidden) return;
    button.className = `mark ${down ? 'down' : (worst ?? 'hint')}${dark ? ' dark' : ''}`;
    const text = down ? '–' : flags > 0 ? String(flags) : 'i';
    // The badge is touched only when something changed, so that a screen reader does not read it at every scroll.
    if (button.textContent !== text) button.textContent = text;
    const title = label(state);
    if (button.title !== title) {
      button.title = title;
      button.setAttribute('aria-label', title);
    }
    // On the lower edge, where no text is covered, and left of a scroll bar or a handle.
    button.style.left = `${visible.right - origin.left - 20}px`;
    button.style.top = `${visible.bottom - origin.top - this.size / 2 - 2}px`;
  }

  box(): DOMRect {
    return this.button.getBoundingClientRect();
  }
}
