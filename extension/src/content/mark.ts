// The small mark at the corner of a text box: how many findings, and the way to the card for keyboard and pointer.
//
// It takes pointer events, so the page can find the place where it stands (elementFromPoint). It therefore stands there
// for every text box in use, in the same place and size whatever was found: what it shows is drawn inside the closed
// shadow root, and not as text, which window.find would find there.

import { say } from '../shared/i18n';
import type { AudienceReading } from '../networks/audience';
import { audienceInWords, AudienceSign } from './audience-sign';
import type { Corner, Flag } from './underline';

export interface MarkState {
  flags: number;
  hints: number;
  worst: Flag | undefined;
  down: boolean;
  /** There is a verdict on this text, or there was one on the text from which it was typed. */
  judged: boolean;
  /** The text has changed since the verdict. */
  busy: boolean;
  /** Who will see it, as it was read last. */
  audience: AudienceReading | undefined;
  /** The page does not let the card in: the toolbar's popup shows the same. */
  cardRefused: boolean;
  /** The page does not let the gate ask, and so a post was held once. */
  gateRefused: boolean;
}

export interface Spot {
  visible: DOMRect;
  below: number;
  isRightToLeft: boolean;
}

export const markSize = 20;
/** Room for a scroll bar or a handle. */
const aside = 20;

function kindOf({ flags, hints, worst, down, judged }: MarkState): string {
  if (down) return 'down';
  if (!judged) return 'waiting';
  if (flags > 0) return worst ?? 'information';
  return hints > 0 ? 'hint' : 'quiet';
}

const signs: Record<string, string> = { down: '–', waiting: '·', quiet: '✓', hint: 'i' };

export function foundInWords({ flags, hints }: Pick<MarkState, 'flags' | 'hints'>): string {
  if (flags === 1) return say('markOne');
  if (flags > 1) return say('markMany', flags);
  return hints > 0 ? say('markHints', hints) : say('markQuiet');
}

function label(state: MarkState): string {
  if (state.down) return say('markDown');
  const verdict = state.judged ? foundInWords(state) : say('stateOn');
  const found = state.audience ? `${verdict} ${audienceInWords(state.audience)}` : verdict;
  if (state.gateRefused) return `${found} ${say('gateRefused')}`;
  return `${found} ${say(state.cardRefused ? 'cardRefused' : 'markOpen')}`;
}

export class Badge {
  private readonly button = document.createElement('button');
  private readonly audience = new AudienceSign(this.button);
  private readonly shown = new Map<string, string>();
  private spot = '';

  constructor(parent: HTMLElement) {
    this.button.type = 'button';
    this.button.hidden = true;
    parent.append(this.button);
  }

  hide(): void {
    this.button.hidden = true;
  }

  /** @returns whether it stands elsewhere now */
  draw(state: MarkState, place: Spot, origin: Corner, dark: boolean): boolean {
    const { button } = this;
    const kind = kindOf(state);
    const sign = signs[kind] ?? (state.flags > 9 ? '9+' : String(state.flags));
    // Touched only when something changed, so that a screen reader does not read it at every scroll.
    this.set('class', `mark ${kind}${dark ? ' dark' : ''}`);
    this.set('data-sign', sign);
    this.set('title', label(state));
    this.set('aria-label', label(state));
    this.set('aria-busy', String(state.busy));
    this.audience.draw(state.audience);
    const { left, top } = corner(place);
    const spot = `translate(${Math.round(left - origin.left)}px, ${Math.round(top - origin.top)}px)`;
    const hidden = place.visible.width < 60 || place.visible.height < 16;
    const changed = spot !== this.spot || button.hidden !== hidden;
    if (spot !== this.spot) button.style.transform = spot;
    if (button.hidden !== hidden) button.hidden = hidden;
    this.spot = spot;
    return changed;
  }

  private set(name: string, value: string): void {
    if (this.shown.get(name) === value) return;
    this.shown.set(name, value);
    this.button.setAttribute(name, value);
  }

  box(): DOMRect {
    return this.button.getBoundingClientRect();
  }
}

/** On the lower edge at the end of the lines, in the padding as far as there is one: no text is covered. */
function corner({ visible, below, isRightToLeft }: Spot): Corner {
  const inside = Math.max(markSize * 0.3, Math.min(below, markSize * 0.6));
  const lowest = innerHeight - markSize - 2;
  return {
    left: isRightToLeft ? visible.left + aside : visible.right - aside - markSize,
    top: Math.max(visible.top, Math.min(visible.bottom - inside, lowest)),
  };
}
