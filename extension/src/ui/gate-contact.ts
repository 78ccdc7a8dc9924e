import { say } from '../shared/i18n';
import type { GateView } from '../shared/protocol';
import { h } from './elements';

/** Whom to ask, as far as the company says. */
export function contactElement({ contact }: GateView): HTMLElement {
  const { name, mail, url } = contact ?? {};
  const label = name ?? mail ?? url;
  if (!label) return h('p', { class: 'contact' }, say('gateAskSomebody'));
  const address = mail ? `mailto:${mail}` : url;
  return h(
    'p',
    { class: 'contact' },
    `${say('gateAsk')} `,
    address && /^(mailto:|https:)/.test(address)
      ? h('a', { href: address, target: '_blank', rel: 'noreferrer' }, label)
      : label,
    mail && mail !== label && ` (${mail})`,
  );
}
