// What a person has changed in a form and not yet saved is not in force. What the server has sent is.

import { ancestorsOf, findAll } from '../shared/dom';
import { isDrawn } from './visible';

export function formOf(field: Element): Element | undefined {
  return [...ancestorsOf(field)].find(({ localName }) => localName === 'form');
}

/** Whether a field of a form is as the server has sent it. */
export function isAsSent(field: Element): boolean {
  if (field instanceof HTMLInputElement) return field.checked === field.defaultChecked;
  if (!(field instanceof HTMLSelectElement)) return true;
  const options = [...field.options];
  const sent = options.filter(({ defaultSelected }) => defaultSelected);
  return sent.length <= 1 && options.find(({ selected }) => selected) === (sent[0] ?? options[0]);
}

/** The form has a button that saves it, and this field has been changed since. */
export function isUnsaved(field: Element): boolean {
  if (isAsSent(field)) return false;
  const form = formOf(field);
  const buttons = form ? findAll(form, 'button, input[type="submit"]') : [];
  return buttons.some(
    (button) => (button as HTMLButtonElement).type === 'submit' && isDrawn(button),
  );
}
