// Why it goes out all the same. The reason is neither sent nor kept; two of them come with a text that helps the company
// to mend its rules, for the person to send or not. Nothing of the draft stands in it unless they write it there.

import { say } from '../shared/i18n';
import { reasons, type GateView, type Reason } from '../shared/protocol';
import { h } from './elements';

export function reasonsElement(view: GateView, pick: (reason: Reason) => void): HTMLElement {
  const text = h('div', { class: 'text' });
  const choose = (reason: Reason) => {
    pick(reason);
    text.replaceChildren(...(hasText(reason) ? [textElement(view, reason)] : []));
    text.scrollIntoView({ block: 'nearest' });
  };
  const list = reasons.map((reason) =>
    h(
      'label',
      {},
      h('input', { type: 'radio', name: 'reason', value: reason, change: () => choose(reason) }),
      h('span', {}, say(`reason_${reason}`)),
    ),
  );
  return h(
    'fieldset',
    { class: 'reasons' },
    h('legend', {}, say('gateWhy')),
    ...list,
    h('p', { class: 'soft' }, say('gateNotKept')),
    text,
  );
}

function hasText(reason: Reason): reason is 'wrong' | 'released' {
  return reason === 'wrong' || reason === 'released';
}

function textElement(view: GateView, reason: 'wrong' | 'released'): HTMLElement {
  const rules = view.findings.slice(0, Math.max(1, view.holding));
  const lines = rules.map(({ rule, guideline }) => `– ${rule} (${guideline})`).join('\n');
  const field = h('textarea', { rows: '6', 'aria-label': say(`feedback_${reason}`) });
  field.value = say(`feedback_${reason}_text`, lines, view.pack);
  const status = h('span', { role: 'status' });
  const copy = () => {
    field.select();
    document.execCommand('copy');
    status.textContent = say('copied');
  };
  const mail = view.contact?.mail;
  const write = h('a', { class: 'secondary', target: '_blank' }, say('gateMail'));
  const address = () =>
    write.setAttribute(
      'href',
      `mailto:${mail}?subject=${encodeURIComponent(say(`feedback_${reason}`))}&body=${encodeURIComponent(field.value)}`,
    );
  field.addEventListener('input', address);
  address();
  return h(
    'div',
    { class: 'copy' },
    h('p', {}, say(`feedback_${reason}_help`)),
    field,
    h(
      'div',
      { class: 'actions' },
      h('button', { type: 'button', class: 'secondary', click: copy }, say('copy')),
      mail !== undefined && write,
      status,
    ),
  );
}
