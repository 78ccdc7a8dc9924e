// The state of one network as a text that the person may hand on: made at their click, read by them first.

import { say } from '../shared/i18n';
import type { PrivacyNetwork, PrivacySetting } from '../shared/privacy';
import { h } from './elements';
import { keyOf } from './privacy-doing';
import { expectedLabel, groupOf, quoted, timeWords, valueLabel } from './privacy-words';

function lineOf(setting: PrivacySetting): string {
  const value = valueLabel(setting);
  if (value === undefined) return `- ${setting.title}`;
  const said = setting.said ? say('privacySaid', quoted(value)) : quoted(value);
  const line = `- ${setting.title}: ${said}`;
  return groupOf(setting) === 'risk'
    ? `${line}. ${say('privacyExpected')}: ${expectedLabel(setting)}`
    : line;
}

/** What is purely private is left out, and so is the site, which may be the person's own name. */
export function textOf(network: PrivacyNetwork, now: Date): string {
  const settings = network.settings.filter(({ priority }) => priority !== 'C');
  const groups = (['risk', 'ok', 'unknown'] as const).flatMap((group) => {
    const lines = settings.filter((one) => groupOf(one) === group).map(lineOf);
    return lines.length ? ['', `${say(`privacyGroup_${group}`)} (${lines.length})`, ...lines] : [];
  });
  return [
    say('privacyTextTitle', network.title),
    say('privacyTextDate', timeWords(now.toISOString())),
    ...groups,
    '',
    say('privacyTextFoot'),
    '',
  ].join('\n');
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  h('a', { href: address, download: name }).click();
  // The browser still reads it when this is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function handOnElement(
  network: PrivacyNetwork,
  text: string,
  close: () => void,
): HTMLElement {
  const field = h('textarea', {
    readonly: true,
    rows: '12',
    'aria-label': say('privacyHandOn', network.title),
    'data-key': `text-field ${keyOf(network)}`,
  });
  field.value = text;
  const status = h('span', { role: 'status', class: 'good' });
  const copy = () => {
    field.select();
    document.execCommand('copy');
    status.textContent = say('copied');
  };
  const button = (words: string, style: string, click: () => void) =>
    h('button', { type: 'button', class: style, click }, words);
  return h(
    'div',
    { class: 'hand-on' },
    h('p', { class: 'soft' }, say('privacyHandOnHelp')),
    field,
    h(
      'div',
      { class: 'row' },
      button(say('copy'), 'primary', copy),
      button(say('privacySave'), 'secondary', () => save(`bedacht-${network.network}.txt`, text)),
      button(say('close'), 'quiet', close),
      status,
    ),
  );
}
