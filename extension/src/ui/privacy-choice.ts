// How much is shown. What is purely private is only ever shown because the person asks for it, and is not remembered.

import { say } from '../shared/i18n';
import type { PrivacyView } from '../shared/privacy';
import { h } from './elements';

const priorities = ['A', 'B', 'C'] as const;

export function priorityElement(
  shown: PrivacyView['priority'],
  choose: (priority: PrivacyView['priority']) => void,
): HTMLElement {
  const choices = priorities.map((priority) => {
    const radio = h('input', {
      type: 'radio',
      name: 'priority',
      'data-key': `priority ${priority}`,
      change: () => choose(priority),
    });
    radio.checked = priority === shown;
    return h('label', {}, radio, ' ', say(`privacyShow_${priority}`));
  });
  return h(
    'fieldset',
    { class: 'show' },
    h('legend', {}, say('privacyShow')),
    h('div', { class: 'row' }, ...choices),
    h('p', { class: 'soft' }, say('privacyShowPrivate')),
  );
}
