// One button deletes everything that is remembered, and asks once before it does.

import { say } from '../shared/i18n';
import { h } from './elements';

export function forgetElements(part: HTMLElement, forget: () => void): HTMLElement[] {
  const button = (name: string, style: string, click: () => void) =>
    h('button', { type: 'button', class: style, click }, say(name));
  const back = () => {
    part.replaceChildren(...forgetElements(part, forget));
    part.querySelector('button')?.focus();
  };
  const first = button('forget', 'danger', () => {
    const cancel = button('cancel', 'secondary', back);
    const yes = button('forgetYes', 'danger', () => {
      back();
      forget();
    });
    part.replaceChildren(h('p', { role: 'alert' }, say('forgetSure')), cancel, yes);
    cancel.focus();
  });
  return [first];
}
