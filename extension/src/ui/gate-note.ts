// What the gate says beside the button, and holds nothing with.

import { say } from '../shared/i18n';
import type { GateView } from '../shared/protocol';
import { h } from './elements';

const gap = 8;

export function noteElement(view: GateView): HTMLElement {
  const note = h('div', { class: 'note', role: 'status' });
  if (view.mode === 'again') note.append(h('p', {}, say('gateAgain')));
  else
    note.append(
      ...view.findings
        .slice(0, 2)
        .map(({ severity, message }) =>
          h('p', { class: severity }, h('span', { class: 'severity' }), message),
        ),
    );
  const { beside } = view;
  if (beside) place(note, beside);
  return note;
}

/** Under the button, where neither the text nor anything that is about to be pressed is covered; else above it. */
function place(note: HTMLElement, beside: NonNullable<GateView['beside']>): void {
  requestAnimationFrame(() => {
    const { width, height } = note.getBoundingClientRect();
    const left = Math.max(gap, Math.min(beside.left, innerWidth - width - gap));
    const below = beside.bottom + gap;
    const top = below + height + gap <= innerHeight ? below : beside.top - height - gap;
    note.style.left = `${left}px`;
    note.style.top = `${Math.max(gap, top)}px`;
    note.classList.add('placed');
  });
}
