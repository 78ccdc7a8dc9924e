// One finding beside a button, in the same card as at a text box. It holds nothing and changes nothing in the page.

import type { Finding } from '../shared/contracts';
import type { Ask, View } from '../shared/protocol';
import { Card } from './card';
import { viewOf } from './findings';
import { createHost, type Host } from './host';
import sheet from './overlay.css';
import { hasLightText } from './surroundings';

export class Hint {
  private readonly stop = new AbortController();
  private readonly card: Card;
  private readonly host: Host;

  /**
   * @param takesFocus the button was pressed by key
   * @param guideline the guideline's title
   */
  constructor(
    private readonly button: HTMLElement,
    private readonly finding: Finding,
    private readonly guideline: string,
    takesFocus: boolean,
  ) {
    const { signal } = this.stop;
    this.host = createHost(button, sheet, () => undefined, signal);
    const close = () => this.close();
    // Where the page keeps the card out there is nothing to show: no text box, and so no popup to ask.
    this.card = new Card(this.host.layer, hasLightText(button), takesFocus, close);
    this.host.raise(true);
    const move = () => this.place();
    window.addEventListener('scroll', move, { capture: true, passive: true, signal });
    window.addEventListener('resize', move, { signal });
    window.addEventListener('click', (event) => event.isTrusted && close(), {
      capture: true,
      signal,
    });
    this.place();
  }

  owns(token: string): boolean {
    return !this.stop.signal.aborted && this.card.token === token;
  }

  answer(ask: Ask): View | undefined {
    if (ask.do === 'close' || ask.do === 'dismiss') {
      this.close();
      if (this.card.takesFocus) this.button.focus({ preventScroll: true });
      return undefined;
    }
    if (ask.do === 'size') {
      this.card.setHeight(ask.height);
      this.place();
    }
    return this.view();
  }

  close(): void {
    this.card.remove();
    this.stop.abort();
  }

  private place(): void {
    if (!this.button.isConnected) this.close();
    else this.card.place(this.button.getBoundingClientRect(), this.host.origin());
  }

  private view(): View {
    const finding = viewOf(this.finding, { [this.finding.guideline]: this.guideline });
    return {
      // Nothing was written that could be mended.
      findings: [{ ...finding, fixes: [] }],
      index: 0,
      focus: this.card.takesFocus,
      dark: hasLightText(this.button),
      down: false,
    };
  }
}
