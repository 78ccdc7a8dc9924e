// Parts that can be folded stay as the person left them, although all is drawn anew.

import { h } from './elements';

const opened = new Set<string>();

export function unfold(key: string): void {
  opened.add(key);
  for (const fold of document.querySelectorAll('details'))
    if (fold.dataset['fold'] === key) fold.open = true;
}

export function foldElement(
  key: string,
  style: string,
  summary: HTMLElement,
  ...children: (HTMLElement | false | undefined)[]
): HTMLElement {
  const fold = h(
    'details',
    { class: style, 'data-fold': key, open: opened.has(key) },
    summary,
    ...children,
  );
  fold.addEventListener('toggle', () => {
    // It is told after the next drawing, too, when it is no longer there.
    if (!fold.isConnected) return;
    if (fold.open) opened.add(key);
    else opened.delete(key);
  });
  return fold;
}
