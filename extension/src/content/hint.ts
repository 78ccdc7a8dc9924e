// One finding beside a button, in the same card as at a text box. It holds nothing and changes nothing in the page.

import type { Finding } from '../shared/contracts';
import type { Ask, View } from '../shared/protocol';
import { Card } from './card';
import { createHost, type Host } from './host';
import sheet from './overlay.css';

export class Hint {
  private readonly stop = new AbortController();
  private readonly card: Card | undefined;
  private readonly host: Host | undefined;

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
    if (!this.host) return;
    const close = () => this.close();
    // Where the page keeps the card out there is nothing to show: no text box, and so no popup to ask.
    this.card = new Card(this.host.root, isDark(button), takesFocus, close);
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
    return !this.stop.signal.aborted && this.card?.token === token;
  }

  answer(ask: Ask): View | undefined {
    if (ask.do === 'close' || ask.do === 'dismiss') {
      this.close();
      if (this.card?.takesFocus) this.button.focus({ preventScroll: true });
      return undefined;
    }
    if (ask.do === 'size') {
      this.card?.setHeight(ask.height);
      this.place();
    }
    return this.view();
  }

  close(): void {
    this.card?.remove();
    this.stop.abort();
  }

  private place(): void {
    if (!this.host || !this.button.isConnected) this.close();
    else this.card?.place(this.button.getBoundingClientRect(), this.host.origin());
  }

  private view(): View {
    const { fingerprint, severity, message, explanation, advice, evidence, url } = this.finding;
    return {
      findings: [
        {
          fingerprint,
          severity,
          guideline: this.guideline,
          message,
          explanation,
          advice,
          evidence,
          ...(url !== undefined && { url }),
          // Nothing was written that could be mended.
          fixes: [],
          dismissible: this.finding.dismissible,
        },
      ],
      index: 0,
      focus: this.card?.takesFocus ?? false,
      dark: isDark(this.button),
    };
  }
}

/** Sites have dark themes of their own, so the text's colour tells and not the system's setting. */
function isDark(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
