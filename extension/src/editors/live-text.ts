import { mapText, type TextMap } from './text-map';

export function mapOf(element: HTMLElement, isEditable = true): TextMap<Node> {
  const { whiteSpace } = getComputedStyle(element);
  return mapText<Node>(element, /^(pre|break-spaces)/.test(whiteSpace), isEditable);
}

/** The text of an element, read once for every change of it: a key asks for it several times. */
export class LiveText {
  private known: TextMap<Node> | undefined;
  private readonly observer: MutationObserver;

  constructor(
    private readonly element: HTMLElement,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver(() => (this.known = undefined));
    if (signal.aborted) return;
    this.observer.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['alt', 'contenteditable', 'hidden'],
    });
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  get map(): TextMap<Node> {
    if (this.signal.aborted) return mapOf(this.element);
    // The observer itself is called later than we may be asked.
    if (this.observer.takeRecords().length) this.known = undefined;
    this.known ??= mapOf(this.element);
    return this.known;
  }
}
