// The gate: a question over the page before a post goes out, or a quiet note beside the button. A page of the extension
// in a see-through frame; what it shows it asks for with a token that only the frame's address holds.

import { say } from '../shared/i18n';
import type { GateAsk, GateView } from '../shared/protocol';
import { ask } from './ask';
import { byId, h } from './elements';
import { noteElement } from './gate-note';
import { questionElement } from './gate-question';

const token = location.hash.slice(1);
const main = byId('gate', HTMLElement);

async function act(what: GateAsk): Promise<void> {
  const view = await ask({ type: 'gate', ask: what, token });
  if (view) draw(view);
}

function draw(view: GateView): void {
  document.documentElement.classList.toggle('dark', view.dark);
  document.documentElement.classList.toggle('asks', view.mode === 'question');
  if (view.mode === 'question') {
    main.replaceChildren(
      h('div', { class: 'veil' }),
      questionElement(view, (what) => void act(what)),
    );
    if (document.hasFocus()) focusFirst();
  } else {
    main.replaceChildren(noteElement(view));
  }
}

function controls(): HTMLElement[] {
  const all = main.querySelectorAll<HTMLElement>('button, a[href], textarea, input, summary');
  return [...all].filter((control) => control.checkVisibility());
}

/** The way back comes first: whoever still presses Enter from typing loses nothing. */
function focusFirst(): void {
  main.querySelector<HTMLElement>('.back')?.focus();
}

// The focus goes round inside the question, and out of it by Escape only.
document.addEventListener('keydown', (event) => {
  if (!event.isTrusted || !main.querySelector('[role="alertdialog"]')) return;
  // Whoever still holds Enter down from posting has decided nothing here.
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  if (event.key === 'Escape') {
    event.preventDefault();
    void act({ do: 'back' });
  }
  if (event.key !== 'Tab') return;
  const all = controls().filter(isInTabOrder);
  const index = all.findIndex((control) => control === document.activeElement);
  const next = all[(index + (event.shiftKey ? -1 : 1) + all.length) % all.length];
  event.preventDefault();
  next?.focus();
});

/** Of several reasons Tab reaches one, and the arrows the others. */
function isInTabOrder(control: HTMLElement): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
  const group = [...main.querySelectorAll<HTMLInputElement>(`input[name="${control.name}"]`)];
  return control === (group.find(({ checked }) => checked) ?? group[0]);
}

window.addEventListener('focus', () => {
  if (!main.contains(document.activeElement)) focusFirst();
});

document.documentElement.lang = say('language');
// Whoever puts this page into a frame without a token gets an empty one.
if (token) void act({ do: 'gate' });
