// The guided tour through one network's most important settings, a step at a time.

import { say } from '../shared/i18n';
import type { PrivacyNetwork, PrivacySetting } from '../shared/privacy';
import { h } from './elements';
import { agreeElement } from './privacy-agree';
import { keyOf, type Doing } from './privacy-doing';
import {
  canBeOpened,
  openButton,
  sayElement,
  signElement,
  titleParts,
  valuesElement,
  wayElement,
} from './privacy-item';
import { countLine, groupOf, groupWord, titleOf } from './privacy-words';

export interface Tour {
  /** The network's. */
  key: string;
  /** Ids of its settings; what is set right on the way stays a step. */
  steps: string[];
  /** The step; as many as there are steps when it is over. */
  at: number;
  /** Ids of those whose page was opened and read, or not. */
  tried: string[];
}

/** Five minutes are enough for these. */
const maximumSteps = 12;

/** What is not as recommended first, then what nobody has looked at. */
export function tourSettings({ settings }: PrivacyNetwork): PrivacySetting[] {
  const important = settings.filter(({ priority }) => priority === 'A');
  const of = (group: string) => important.filter((setting) => groupOf(setting) === group);
  return [...of('risk'), ...of('unknown')].slice(0, maximumSteps);
}

/** The page's own heading is hidden meanwhile. */
function heading(...words: (Node | string)[]): HTMLElement {
  return h('h1', { tabindex: '-1', 'data-key': 'tour-heading' }, ...words);
}

function button(name: string, style: string, key: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: style, 'data-key': key, click }, say(name));
}

function stepElement(
  network: PrivacyNetwork,
  setting: PrivacySetting,
  { at, steps, tried }: Tour,
  doing: Doing,
): HTMLElement {
  const group = groupOf(setting);
  const isOk = group === 'ok';
  // What can be read is asked for only when it was not.
  const isUnread = group === 'unknown' && (!network.agreed || tried.includes(setting.setting));
  const maySay = setting.reading === 'hand' || setting.said || isUnread;
  return h(
    'section',
    { class: `step ${group}`, 'data-setting': setting.setting },
    h(
      'p',
      { class: 'soft' },
      titleOf(network),
      ' · ',
      say('privacyTourStep', at + 1, steps.length),
    ),
    heading(...titleParts(setting)),
    h('p', {}, setting.why),
    setting.reading === 'auto' && !network.agreed && agreeElement(network, doing),
    wayElement(setting),
    canBeOpened(setting) && h('div', { class: 'row' }, openButton(network, setting, doing)),
    maySay && sayElement(network, setting, doing),
    h(
      'div',
      { class: 'outcome' },
      h('p', {}, signElement(setting), ' ', h('b', {}, groupWord(setting))),
      valuesElement(setting),
      setting.reason !== undefined && h('p', { class: 'reason' }, setting.reason),
    ),
    h(
      'div',
      { class: 'row' },
      at > 0 && button('privacyTourBack', 'secondary', 'tour-back', () => doing.step(at - 1)),
      button(
        isOk ? 'privacyTourNext' : 'privacyTourSkip',
        isOk ? 'primary' : 'secondary',
        'tour-next',
        () => doing.step(at + 1),
      ),
      button('privacyTourEnd', 'quiet', 'tour-end', () => doing.tour(undefined)),
    ),
  );
}

function summaryElement(
  network: PrivacyNetwork,
  settings: PrivacySetting[],
  { steps }: Tour,
  doing: Doing,
): HTMLElement {
  const left = settings.filter((setting) => groupOf(setting) !== 'ok');
  const lines = left.map((setting) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'data-key': `step ${setting.setting}`,
          click: () => doing.step(steps.indexOf(setting.setting)),
        },
        signElement(setting),
        ' ',
        `${setting.title}: ${groupWord(setting)}`,
      ),
    ),
  );
  return h(
    'section',
    { class: 'step over' },
    h('p', { class: 'soft' }, titleOf(network)),
    heading(say('privacyTourDone')),
    h('p', {}, `${countLine(settings)}.`),
    lines.length > 0 && h('p', {}, say('privacyTourLeft')),
    lines.length > 0 && h('ul', { class: 'left' }, ...lines),
    h(
      'div',
      { class: 'row' },
      button('privacyTourOver', 'primary', 'tour-end', () => doing.tour(undefined)),
    ),
  );
}

export function tourElement(network: PrivacyNetwork, tour: Tour, doing: Doing): HTMLElement {
  const settings = tour.steps.flatMap((id) =>
    network.settings.filter(({ setting }) => setting === id),
  );
  const setting = settings[tour.at];
  return setting
    ? stepElement(network, setting, tour, doing)
    : summaryElement(network, settings, tour, doing);
}

export function startTour(network: PrivacyNetwork): Tour {
  const steps = tourSettings(network).map(({ setting }) => setting);
  return { key: keyOf(network), steps, at: 0, tried: [] };
}
