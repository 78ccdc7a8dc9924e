// In which role the person posts in a network.

import type { NetworkStatus } from '../shared/change';
import { say } from '../shared/i18n';
import { h } from './elements';

const personas = ['private', 'professional', 'official'] as const;

export function personaElement(
  network: NetworkStatus,
  title: string,
  choose: (persona: NetworkStatus['persona']) => void,
): HTMLElement {
  const choices = personas.map((persona) => {
    const radio = h('input', {
      type: 'radio',
      name: 'persona',
      value: persona,
      change: () => choose(persona),
    });
    radio.checked = network.persona === persona;
    return h('label', {}, radio, h('span', {}, say(`persona_${persona}`)));
  });
  return h(
    'fieldset',
    { class: 'persona' },
    h('legend', {}, title),
    h('div', { class: 'choices' }, ...choices),
  );
}
