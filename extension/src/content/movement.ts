// Lines follow their words: they are placed anew at most once a frame while something moves, and never while nothing
// does. Most movements announce themselves. A text box may also move without any event, because something above it
// grew or the page is laid out anew: nothing tells of that but an intersection with exactly the place where it stood.

import { shadowRootsAround } from '../shared/dom';

/** What moves on by itself is followed until it has stood still for so many frames. */
const framesOfRest = 3;
/** Transitions of these properties move nothing. */
const paintOnly =
  /color|^(opacity|visibility|fill|stroke|background|filter|(box|text)-shadow|outline)/;

export class Movement {
  private requested = false;
  private resting = framesOfRest;
  private observer: IntersectionObserver | undefined;

  /**
   * @param draw places everything anew; true when anything was not where it stood
   * @param isDrawn while nothing is drawn, nothing has to follow
   */
  constructor(
    private readonly element: HTMLElement,
    private readonly draw: () => boolean,
    private readonly isDrawn: () => boolean,
    private readonly signal: AbortSignal,
  ) {
    this.listen();
    this.observe();
    this.watchPlace(1);
    signal.addEventListener('abort', () => this.observer?.disconnect());
  }

  /** Draws in the next frame. */
  schedule(): void {
    if (this.requested) return;
    this.requested = true;
    requestAnimationFrame(() => {
      this.requested = false;
      if (this.signal.aborted) return;
      const moved = this.draw();
      if (this.resting >= framesOfRest) return;
      this.resting = moved ? 0 : this.resting + 1;
      if (this.resting < framesOfRest) this.schedule();
      else this.watchPlace(1);
    });
  }

  private once(): void {
    if (this.isDrawn()) this.schedule();
  }

  /** Draws in every frame until everything rests. */
  private follow(): void {
    if (!this.isDrawn()) return;
    this.resting = 0;
    this.schedule();
  }

  private listen(): void {
    const { signal } = this;
    const once = () => this.once();
    const follow = (event: Event) => {
      const property = event instanceof TransitionEvent ? event.propertyName : '';
      if (!paintOnly.test(property)) this.follow();
    };
    // Most of these events do not leave the shadow root in which they happen.
    for (const target of [window, ...shadowRootsAround(this.element)]) {
      target.addEventListener('scroll', once, { capture: true, passive: true, signal });
      for (const kind of ['transition', 'animation']) {
        const begins = kind === 'transition' ? 'run' : 'start';
        for (const moment of [begins, 'end', 'cancel'])
          target.addEventListener(kind + moment, follow, { capture: true, passive: true, signal });
      }
    }
    for (const type of ['resize', 'fullscreenchange'])
      window.addEventListener(type, () => this.follow(), { capture: true, signal });
    for (const type of ['resize', 'scroll'])
      window.visualViewport?.addEventListener(type, once, { signal });
    this.element.ownerDocument.fonts.addEventListener('loadingdone', once, { signal });
    // A picture between the words has come.
    this.element.addEventListener('load', once, { capture: true, signal });
  }

  private observe(): void {
    const { element, signal } = this;
    const size = new ResizeObserver(() => {
      this.once();
      this.watchPlace(1);
    });
    size.observe(element);
    // Words also move when what stands between them changes and the text does not.
    const content = new MutationObserver(() => this.once());
    content.observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    signal.addEventListener('abort', () => {
      size.disconnect();
      content.disconnect();
    });
  }

  /** @param share how much of the element can be seen where it stands */
  private watchPlace(share: number): void {
    const { element, signal } = this;
    this.observer?.disconnect();
    if (signal.aborted) return;
    const place = element.getBoundingClientRect();
    const { left, top, width, height } = place;
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const around = [top, clientWidth - left - width, clientHeight - top - height, left];
    let isFirst = true;
    this.observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const seen = entry.intersectionRatio;
        const wasFirst = isFirst;
        isFirst = false;
        if (!wasFirst || !samePlace(entry.boundingClientRect, place)) {
          if (this.isDrawn()) this.follow();
          else this.watchPlace(1);
        } else if (Math.abs(seen - share) > 1e-3 && seen > 0) {
          // It is partly out of sight: from now on, this much of it is all.
          this.watchPlace(seen);
        }
      },
      {
        root: element.ownerDocument,
        rootMargin: around.map((distance) => `${-Math.floor(distance)}px`).join(' '),
        threshold: share,
      },
    );
    this.observer.observe(element);
  }
}

function samePlace(one: DOMRectReadOnly, other: DOMRectReadOnly): boolean {
  return Math.abs(one.left - other.left) < 0.5 && Math.abs(one.top - other.top) < 0.5;
}
