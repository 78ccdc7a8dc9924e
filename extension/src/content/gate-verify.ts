// Whether a page has taken a press that was released: the text has left its box, or the page is at work.

import { becomesTrue } from '../editors/editor';
import { submitOf } from '../networks/submit';
import type { Guarded } from './gate-boxes';

const patience = 1000;

export async function hasLeft({ composer, watch }: Guarded, text: string): Promise<boolean> {
  const { element } = composer;
  const end = new AbortController();
  let isLeaving = false;
  const leaving = () => (isLeaving = true);
  for (const type of ['beforeunload', 'pagehide'])
    window.addEventListener(type, leaving, { signal: end.signal });
  const isGone = () =>
    isLeaving ||
    !element.isConnected ||
    element.getClientRects().length === 0 ||
    watch.editor.read() !== text ||
    isBusy(element) ||
    isBusy(submitOf(composer));
  const left = await becomesTrue(isGone, patience);
  end.abort();
  return left;
}

/** A button that is gone or out of order while the post is on its way. */
function isBusy(element: Element | undefined): boolean {
  return (
    element?.matches(
      ':disabled, [aria-disabled="true"], [aria-busy="true"], [aria-busy="true"] *',
    ) ?? false
  );
}
