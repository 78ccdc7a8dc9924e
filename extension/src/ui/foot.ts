// The lower part of the card: who will see the draft, in which role it is written, and how to have peace.

import type { Change } from '../shared/change';
import { say } from '../shared/i18n';
import type { Here, Status, View } from '../shared/protocol';
import { audienceElement } from './audience';
import { h } from './elements';
import { personaElement } from './persona';

/** One press each: with the press that opened the card, two. */
function switches({ host, kind }: Here, change: (change: Change) => void): HTMLElement {
  const button = (name: string, what: Change) =>
    h('button', { type: 'button', class: 'small', click: () => change(what) }, name);
  return h(
    'div',
    { class: 'off', role: 'group', 'aria-label': say('offTitle'), title: say('offHelp') },
    h('span', {}, say('offLabel')),
    button(say(`off_${kind}`), { type: 'field', host, kind, on: false }),
    button(host, { type: 'site', host, on: false }),
    button(say('offEverywhere'), { type: 'everything', on: false }),
  );
}

export function footElement(
  view: View,
  status: Status | undefined,
  change: (change: Change) => void,
): HTMLElement[] {
  // Beside Like and Share nothing is written, and there is no text box to switch off.
  if (!view.here) return [];
  const network = status?.network;
  return [
    h(
      'footer',
      {},
      view.audience && audienceElement(view.audience, network),
      network &&
        personaElement(network, say('personaHere'), (persona) =>
          change({ type: 'persona', network: network.id, persona }),
        ),
      switches(view.here, change),
    ),
  ];
}
