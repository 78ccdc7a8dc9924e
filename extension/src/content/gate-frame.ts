// Where the gate speaks: a page of the extension in a frame over the whole viewport, see-through where it says nothing.
// Its words never stand in the web page.

import { say } from '../shared/i18n';
import { placeFor } from './host';

/** A page whose sandbox refuses the frame leaves it silent. */
const patience = 2500;
/** How often it is looked whether the page has thrown it out. */
const lookAgain = 400;

const shared =
  'all: initial !important; display: block !important; position: fixed !important; inset: 0 !important; ' +
  'width: 100vw !important; height: 100vh !important; max-width: none !important; max-height: none !important; ' +
  'border: 0 !important; background: none !important; z-index: 2147483647 !important; pointer-events: none !important; ';

export class GateFrame {
  readonly token = crypto.randomUUID();
  private readonly host: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly end = new AbortController();
  private isThere = false;

  /** @param onLost the page refuses the frame, or has removed it */
  constructor(
    editor: HTMLElement,
    dark: boolean,
    private readonly isModal: boolean,
    private readonly onLost: () => void,
  ) {
    const document = editor.ownerDocument;
    this.host = document.createElement('div');
    this.host.setAttribute('style', shared);
    // In the top layer nothing that the page scales, cuts off or stacks is in the way.
    this.host.setAttribute('popover', 'manual');
    this.frame = document.createElement('iframe');
    this.frame.title = say('gateTitle');
    this.frame.setAttribute('style', `${shared}visibility: hidden !important;`);
    // Of another scheme than its page, a frame is not see-through.
    this.set('color-scheme', dark ? 'dark' : 'light');
    this.frame.src = `${chrome.runtime.getURL('gate.html')}#${this.token}`;
    this.host.attachShadow({ mode: 'closed' }).append(this.frame);
    this.show(editor);
    this.keepFromPage();
    const late = setTimeout(() => !this.isThere && this.lost(), patience);
    const look = setInterval(() => !this.host.isConnected && this.lost(), lookAgain);
    this.end.signal.addEventListener('abort', () => {
      clearTimeout(late);
      clearInterval(look);
      this.host.remove();
    });
  }

  private show(editor: HTMLElement): void {
    placeFor(editor)?.parent.append(this.host);
    try {
      this.host.showPopover();
    } catch {
      // It stands over the page without that, too.
    }
  }

  /** Focus traps and click-outsides of the page are not to hear of it. */
  private keepFromPage(): void {
    const keep = (event: Event) => {
      if (event.target === this.host) event.stopImmediatePropagation();
    };
    for (const type of ['focusin', 'focusout', 'beforetoggle', 'toggle', 'wheel', 'contextmenu'])
      window.addEventListener(type, keep, {
        capture: true,
        passive: true,
        signal: this.end.signal,
      });
  }

  /** The frame has asked what it is to show: it is there. */
  appear(): void {
    if (this.isThere) return;
    this.isThere = true;
    this.set('visibility', 'visible');
    if (!this.isModal) return;
    this.set('pointer-events', 'auto');
    this.frame.focus();
  }

  private set(property: string, value: string): void {
    this.frame.style.setProperty(property, value, 'important');
  }

  private lost(): void {
    this.remove();
    this.onLost();
  }

  get isShown(): boolean {
    return this.isThere;
  }

  isHost(target: EventTarget | null): boolean {
    return target === this.host;
  }

  remove(): void {
    this.end.abort();
  }
}
