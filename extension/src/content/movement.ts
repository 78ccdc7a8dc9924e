// A text box may move without any scroll or resize: something above it grows, or the page is laid out anew. Nothing
// tells of that but an intersection with exactly the place where it stood.

/** Calls back when the element has left its place. */
export function whenMoved(element: Element, onMove: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;

  const watchPlace = (share: number) => {
    observer?.disconnect();
    if (signal.aborted) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const around = [top, clientWidth - left - width, clientHeight - top - height, left];
    let isFirst = true;
    observer = new IntersectionObserver(
      (entries) => {
        const now = entries.at(-1)?.intersectionRatio ?? 0;
        if (!isFirst) {
          onMove();
          watchPlace(1);
        } else if (now !== share && now > 0) {
          // It is partly out of sight: from now on, this much of it is all.
          watchPlace(now);
        }
        isFirst = false;
      },
      {
        root: element.ownerDocument,
        rootMargin: around.map((distance) => `${-Math.floor(distance)}px`).join(' '),
        threshold: share,
      },
    );
    observer.observe(element);
  };

  watchPlace(1);
  signal.addEventListener('abort', () => observer?.disconnect());
}
