// Nothing is read before the person has agreed, for this network and, where its software runs on many hosts, this site.

import { say } from '../shared/i18n';
import type { PrivacyNetwork } from '../shared/privacy';
import { h } from './elements';
import { keyOf, type Doing } from './privacy-doing';
import { titleOf } from './privacy-words';

export function canBeRead({ settings }: PrivacyNetwork): boolean {
  return settings.some(({ reading }) => reading === 'auto');
}

export function agreeElement(network: PrivacyNetwork, doing: Doing): HTMLElement {
  const title = titleOf(network);
  if (!canBeRead(network)) return h('p', { class: 'agree' }, say('privacyByHandOnly'));
  const { agreed } = network;
  return h(
    'div',
    { class: 'agree' },
    h('p', {}, say(agreed ? 'privacyAgreed' : 'privacyAgreeHelp', title)),
    h(
      'button',
      {
        type: 'button',
        class: agreed ? 'quiet' : 'primary',
        'data-key': `agree ${keyOf(network)}`,
        click: () => doing.agree(network, !agreed),
      },
      say(agreed ? 'privacyAgreeBack' : 'privacyAgree', title),
    ),
  );
}

/** What the person wrote into the field for a network's site, and what was wrong with it. */
export interface SiteField {
  written: string;
  problem: 'privacySiteWrong' | 'privacySiteRefused' | undefined;
}

export function siteElement(network: PrivacyNetwork, field: SiteField, doing: Doing): HTMLElement {
  const id = `site-${keyOf(network)}`;
  const input = h('input', {
    type: 'text',
    id,
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'data-key': `site ${keyOf(network)}`,
    'aria-describedby': `${id}-help`,
    'aria-invalid': field.problem === 'privacySiteWrong' ? 'true' : undefined,
    input: () => {
      field.written = input.value;
    },
  });
  input.value = field.written;
  const submit = (event: Event) => {
    event.preventDefault();
    doing.site(network, input.value);
  };
  return h(
    'form',
    { class: 'agree', novalidate: true, submit },
    network.needsSite && h('p', {}, say('privacySite', network.title)),
    h('label', { for: id }, say('privacySiteField')),
    input,
    h('p', { id: `${id}-help`, class: 'soft' }, say('privacySiteHelp')),
    field.problem !== undefined && h('p', { class: 'notice', role: 'alert' }, say(field.problem)),
    h('button', { type: 'submit', class: 'primary' }, say('privacySiteUse')),
  );
}

/** The host of what a person writes: a name, an address, or a handle that ends in the name. */
export function hostFrom(written: string): string | undefined {
  const bare = written.trim().replace(/^@?[^@/\s]+@/, '');
  const address = /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(address)) return undefined;
  const { host, hostname } = new URL(address);
  const isName = /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(hostname) || hostname === 'localhost';
  return isName ? host : undefined;
}
