// In the popup: what holds for this site and its network.

import type { Change, NetworkStatus } from '../shared/change';
import { say } from '../shared/i18n';
import { h } from './elements';
import { personaElement } from './persona';

export type Make = (change: Change) => void;

/** A line with a switch at its end. */
export function switchElement(
  name: string,
  on: boolean,
  turn: (on: boolean) => void,
  help?: string,
): HTMLElement {
  const box = h('input', { type: 'checkbox', role: 'switch', change: () => turn(box.checked) });
  box.checked = on;
  return h(
    'label',
    { class: 'switch' },
    h('span', {}, name, help !== undefined && h('small', {}, help)),
    box,
  );
}

function contactsElement({ id, contacts }: NetworkStatus, make: Make): HTMLElement {
  const field = h('input', {
    type: 'number',
    id: 'contacts',
    min: '0',
    max: '100000000',
    step: '1',
    'aria-describedby': 'contacts-help',
  });
  field.value = contacts === undefined ? '' : String(contacts);
  const keep = (event: Event) => {
    event.preventDefault();
    if (!field.reportValidity()) return;
    make({
      type: 'contacts',
      network: id,
      contacts: field.value === '' ? null : field.valueAsNumber,
    });
  };
  return h(
    'form',
    { class: 'contacts', submit: keep },
    h('label', { for: 'contacts' }, say('contactsLabel')),
    field,
    h('button', { type: 'submit', class: 'secondary' }, say('remember')),
    h('small', { id: 'contacts-help' }, say('contactsHelp')),
  );
}

export function networkElement(network: NetworkStatus, make: Make): HTMLElement {
  const { id, title, messages } = network;
  return h(
    'section',
    { class: 'network', 'aria-labelledby': 'network' },
    h('h2', { id: 'network' }, title),
    personaElement(network, say('personaHere'), (persona) =>
      make({ type: 'persona', network: id, persona }),
    ),
    contactsElement(network, make),
    messages !== undefined &&
      switchElement(
        say('messagesSwitch'),
        messages,
        (on) => make({ type: 'messages', network: id, on }),
        say('messagesHelp'),
      ),
  );
}
