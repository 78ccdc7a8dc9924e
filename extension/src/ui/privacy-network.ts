// One network: where the person stands, and its settings in the order in which something is to be done about them.

import { say } from '../shared/i18n';
import type { PrivacyNetwork, PrivacySetting } from '../shared/privacy';
import { h } from './elements';
import { foldElement } from './folds';
import { agreeElement, siteElement, type SiteField } from './privacy-agree';
import { keyOf, type Doing } from './privacy-doing';
import { handOnElement } from './privacy-export';
import { itemElement } from './privacy-item';
import { tourSettings } from './privacy-tour';
import { countLine, groupOf, timeWords, titleOf, type Group } from './privacy-words';

/** What the page knows of a network beyond what the background says. */
export interface Shown {
  unfolded: boolean;
  field: SiteField;
  /** The text to hand on, if it is asked for. */
  text: string | undefined;
}

const severities = ['error', 'warning', 'information', 'hint'];

function bySeverity(one: PrivacySetting, other: PrivacySetting): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    one.priority.localeCompare(other.priority)
  );
}

function groupElement(
  network: PrivacyNetwork,
  group: Group,
  doing: Doing,
): HTMLElement | undefined {
  const settings = network.settings.filter((one) => groupOf(one) === group);
  if (!settings.length) return undefined;
  if (group === 'risk') settings.sort(bySeverity);
  const title = h('h3', {}, `${say(`privacyGroup_${group}`)} (${settings.length})`);
  const help = group === 'never' && h('p', { class: 'soft' }, say('privacyNeverHelp'));
  const list = h(
    'ul',
    { class: 'settings' },
    ...settings.map((setting) => itemElement(network, setting, doing)),
  );
  if (group === 'risk' || group === 'unknown') return h('div', { class: 'group' }, title, list);
  const key = `group ${group} ${keyOf(network)}`;
  return foldElement(key, 'group', h('summary', { 'data-key': key }, title), help, list);
}

function tourPart(network: PrivacyNetwork, doing: Doing): HTMLElement | undefined {
  if (network.needsSite) return undefined;
  const all = network.settings.filter(
    ({ priority, reading }) => priority === 'A' && reading !== 'never',
  );
  if (!all.length) return undefined;
  const steps = tourSettings(network).length;
  if (steps === 0) return h('p', { class: 'good' }, say('privacyTourNothing', titleOf(network)));
  return h(
    'div',
    { class: 'row' },
    h(
      'button',
      {
        type: 'button',
        class: 'secondary',
        'data-key': `tour ${keyOf(network)}`,
        click: () => doing.tour(network),
      },
      say('privacyTour', titleOf(network)),
    ),
    h('span', { class: 'soft' }, say('privacyTourHelp', steps)),
  );
}

function handOnPart(network: PrivacyNetwork, text: string | undefined, doing: Doing): HTMLElement {
  const close = () => doing.handOn(network, false);
  if (text !== undefined) return handOnElement(network, text, close);
  return h(
    'button',
    {
      type: 'button',
      class: 'secondary start',
      'data-key': `text ${keyOf(network)}`,
      click: () => doing.handOn(network, true),
    },
    say('privacyHandOn', titleOf(network)),
  );
}

/** A person may have accounts on several sites. */
function anotherSite(network: PrivacyNetwork, field: SiteField, doing: Doing): HTMLElement {
  const key = `another ${keyOf(network)}`;
  const summary = h('summary', { 'data-key': key }, say('privacyAnotherSite', network.title));
  return foldElement(key, 'group', summary, siteElement(network, field, doing));
}

function inside(network: PrivacyNetwork, shown: Shown, doing: Doing): (HTMLElement | undefined)[] {
  const { taken, needsSite, settings } = network;
  const isKnown = settings.some(({ status }) => status !== 'unknown');
  return [
    needsSite ? siteElement(network, shown.field, doing) : agreeElement(network, doing),
    taken === undefined
      ? undefined
      : h('p', { class: 'soft' }, say('privacyTaken', timeWords(taken))),
    tourPart(network, doing),
    ...(['risk', 'unknown', 'ok', 'never'] as const).map((group) =>
      groupElement(network, group, doing),
    ),
    isKnown ? handOnPart(network, shown.text, doing) : undefined,
    network.site === undefined ? undefined : anotherSite(network, shown.field, doing),
  ];
}

export function networkElement(network: PrivacyNetwork, shown: Shown, doing: Doing): HTMLElement {
  const { unfolded } = shown;
  const key = `network ${keyOf(network)}`;
  return h(
    'section',
    { class: 'network', 'data-network': keyOf(network) },
    h(
      'h2',
      {},
      h(
        'button',
        {
          type: 'button',
          'aria-expanded': String(unfolded),
          'data-key': key,
          click: () => doing.unfold(network, !unfolded),
        },
        titleOf(network),
      ),
    ),
    h(
      'p',
      { class: 'count' },
      network.needsSite ? say('privacyNoSite') : countLine(network.settings),
    ),
    ...(unfolded ? inside(network, shown, doing) : []),
  );
}
