// What the person has switched off or said, in the options, to be taken back.

import type { Change, NetworkStatus, Remembered } from '../shared/change';
import { say } from '../shared/i18n';
import type { Place, PrivacyNetwork } from '../shared/privacy';
import type { Status } from '../shared/protocol';
import { numberWord } from './audience';
import { h } from './elements';
import { titleOf } from './privacy-words';

export type Make = (change: Change) => void;

function line(name: string, change: Change, make: Make): HTMLElement {
  return h(
    'li',
    {},
    h('span', {}, name),
    h(
      'button',
      {
        type: 'button',
        class: 'secondary',
        'aria-label': say('onAgainWhat', name),
        click: () => make(change),
      },
      say('onAgain'),
    ),
  );
}

export function fieldLines({ fields }: Remembered, make: Make, host?: string): HTMLElement[] {
  return fields
    .filter((field) => host === undefined || field.host === host)
    .map((field) =>
      line(say(`field_${field.kind}`, field.host), { type: 'field', ...field, on: true }, make),
    );
}

function list(title: string, lines: HTMLElement[], note?: string): HTMLElement | undefined {
  if (!lines.length) return undefined;
  return h(
    'div',
    { class: 'part' },
    h('h3', {}, title),
    note !== undefined && h('p', { class: 'soft' }, note),
    h('ul', { class: 'lines' }, ...lines),
  );
}

export function switchedOffElements(status: Status, make: Make): HTMLElement[] {
  const { remembered, on, mayDisable } = status;
  const places = [
    ...(on ? [] : [line(say('stateOff'), { type: 'everything', on: true }, make)]),
    ...remembered.sites.map((host) => line(host, { type: 'site', host, on: true }, make)),
    ...fieldLines(remembered, make),
  ];
  const rules = remembered.rules.map(({ rule, title }) =>
    line(title, { type: 'rule', rule, on: true }, make),
  );
  const parts = [
    list(say('offSites'), places),
    list(say('offRules'), rules, mayDisable ? undefined : say('offRulesNotAllowed')),
  ].filter((part) => part !== undefined);
  return parts.length ? parts : [h('p', { class: 'soft' }, say('switchedOffNone'))];
}

function networkLine({ title, persona, contacts, messages }: NetworkStatus): HTMLElement {
  const words = [
    say(`persona_${persona}`),
    contacts !== undefined && say('networkContacts', numberWord(contacts)),
    messages === true && say('networkMessages'),
  ].filter((word) => word !== false);
  return h('li', {}, h('strong', {}, title), h('span', {}, words.join(', ')));
}

export function networkList({ networks }: Remembered): HTMLElement | undefined {
  return networks.length ? h('ul', { class: 'lines' }, ...networks.map(networkLine)) : undefined;
}

/** Where the person agreed that their privacy settings are read. */
export function agreementList(
  networks: readonly PrivacyNetwork[],
  takeBack: (place: Place) => void,
): HTMLElement | undefined {
  const lines = networks
    .filter(({ agreed }) => agreed)
    .map((network) => {
      const title = titleOf(network);
      const button = h(
        'button',
        {
          type: 'button',
          class: 'secondary',
          'aria-label': say('privacyAgreementBackWhat', title),
          click: () => takeBack(network),
        },
        say('privacyAgreementBack'),
      );
      return h('li', {}, h('span', {}, title), button);
    });
  return list(say('privacyAgreements'), lines);
}
