// The card: a dialog in a frame of the extension's own origin, over the words it is about.

import { say } from '../shared/i18n';
import type { Ask, View } from '../shared/protocol';
import { ask } from './ask';
import { byId } from './elements';
import { copyElement, findingElement, headElement } from './finding';

const token = location.hash.slice(1);
const dialog = byId('card', HTMLElement);
let view: View | undefined;

async function act(what: Ask): Promise<void> {
  const before = document.activeElement?.textContent;
  const answer = await ask({ type: 'ask', ask: what, token });
  if (!answer) return;
  view = answer;
  draw(before ?? undefined);
}

/** @param pressed what stood on the button that was pressed: it keeps the focus if it is still there */
function draw(pressed?: string): void {
  const finding = view?.findings[view.index];
  if (!view || (!finding && view.copy === undefined)) return;
  const go = (what: Ask) => void act(what);
  document.documentElement.classList.toggle('dark', view.dark);
  dialog.replaceChildren(
    headElement(view, go, () => go({ do: 'close' })),
    ...(view.copy === undefined ? [] : [copyElement(view.copy)]),
    ...(finding ? [findingElement(finding, go)] : []),
  );
  if (document.hasFocus()) focusOn(pressed);
}

function controls(): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('button, a[href], textarea')];
}

function focusOn(label: string | undefined): void {
  const all = controls();
  const same = label ? all.find(({ textContent }) => textContent === label) : undefined;
  (same ?? dialog.querySelector<HTMLElement>('.actions button') ?? all[0])?.focus();
}

// The focus goes round inside the dialog, and out of it by Escape only.
document.addEventListener('keydown', (event) => {
  if (!event.isTrusted) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    void ask({ type: 'ask', ask: { do: 'close' }, token });
  }
  if (event.key !== 'Tab') return;
  const all = controls();
  const index = all.findIndex((control) => control === document.activeElement);
  const next = all[(index + (event.shiftKey ? -1 : 1) + all.length) % all.length];
  event.preventDefault();
  next?.focus();
});
window.addEventListener('focus', () => {
  if (!dialog.contains(document.activeElement)) focusOn(undefined);
});

new ResizeObserver(() => {
  const height = Math.ceil(dialog.getBoundingClientRect().height);
  if (view && height > 0) void ask({ type: 'ask', ask: { do: 'size', height }, token });
}).observe(dialog);

document.documentElement.lang = say('language');
// Whoever puts this page into a frame without a token gets an empty one.
if (token) void act({ do: 'view' });
