// One setting: how it is, how it should be, why, and the way to it.

import { say } from '../shared/i18n';
import type { Place, PrivacySetting } from '../shared/privacy';
import { h } from './elements';
import { foldElement } from './folds';
import { keyOf, type Doing } from './privacy-doing';
import { expectedLabel, groupOf, groupWord, monthWords, quoted, valueLabel } from './privacy-words';

const signs = { risk: '!', unknown: '?', ok: '✓', never: '–' };

export function signElement(setting: PrivacySetting): HTMLElement {
  const group = groupOf(setting);
  return h('span', { class: `sign ${group}`, 'aria-hidden': 'true' }, signs[group]);
}

export function titleParts({ title, translated }: PrivacySetting): (Node | string)[] {
  return translated ? [title, ' ', h('small', {}, say('privacyTranslated'))] : [title];
}

function line(name: string, text: string): HTMLElement {
  return h('div', {}, h('dt', {}, name), h('dd', {}, text));
}

/** Set to, and recommended. */
export function valuesElement(setting: PrivacySetting): HTMLElement {
  const value = valueLabel(setting);
  const set = value === undefined ? undefined : quoted(value);
  const isExpected = setting.value !== undefined && setting.expected.includes(setting.value);
  return h(
    'dl',
    { class: 'values' },
    set !== undefined && line(say('privacySet'), setting.said ? say('privacySaid', set) : set),
    !isExpected && line(say('privacyExpected'), expectedLabel(setting)),
  );
}

export function canBeOpened({ url, reading }: PrivacySetting): boolean {
  return reading !== 'never' && url !== undefined && !url.includes('{site}');
}

export function openButton(place: Place, setting: PrivacySetting, doing: Doing): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: groupOf(setting) === 'ok' ? 'secondary' : 'primary',
      'aria-label': say('privacyOpenWhat', setting.title),
      'data-key': `open ${keyOf(place)} ${setting.setting}`,
      click: () => doing.open(place, setting.setting),
    },
    say('privacyOpen'),
  );
}

/** The way there, as far as a press on the button does not lead. */
export function wayElement(setting: PrivacySetting): HTMLElement {
  const { path, steps, url } = setting;
  return h(
    'div',
    { class: 'way' },
    h('p', {}, h('b', {}, say('privacyPath')), ' ', path),
    url === undefined && h('p', { class: 'soft' }, say('privacyOnlyApp')),
    steps.length > 0 && h('ol', {}, ...steps.map((step) => h('li', {}, step))),
  );
}

/** The person says what it is set to, where it cannot be read. */
export function sayElement(place: Place, setting: PrivacySetting, doing: Doing): HTMLElement {
  const key = `say ${keyOf(place)} ${setting.setting}`;
  const choices = setting.values.map(({ id, label }) => {
    const radio = h('input', {
      type: 'radio',
      name: key,
      'data-key': `${key} ${id}`,
      change: () => doing.say(place, setting.setting, id),
    });
    radio.checked = setting.said && setting.value === id;
    return h('label', {}, radio, ' ', label);
  });
  return h(
    'fieldset',
    { class: 'say' },
    h('legend', {}, say('privacyLooked')),
    h('div', { class: 'row' }, ...choices),
    setting.said &&
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-label': say('privacyUnsayWhat', setting.title),
          'data-key': `${key} -`,
          click: () => doing.say(place, setting.setting, null),
        },
        say('privacyUnsay'),
      ),
  );
}

function moreElements(setting: PrivacySetting): HTMLElement[] {
  const { lastSeen, confidence } = setting;
  const standard = setting.default;
  const rest = [
    standard &&
      say(standard.seen ? 'privacyDefault' : 'privacyDefaultAssumed', quoted(standard.label)),
    lastSeen !== undefined && say('privacyLastSeen', monthWords(lastSeen)),
    confidence === 'low' && say('privacyUnsure'),
  ].filter((words) => typeof words === 'string');
  return [
    h('p', {}, h('b', {}, say('privacyWhyCompany')), ' ', setting.whyCompany),
    ...rest.map((words) => h('p', { class: 'soft' }, words)),
  ];
}

export function itemElement(place: Place, setting: PrivacySetting, doing: Doing): HTMLElement {
  const group = groupOf(setting);
  const why = h('p', {}, h('b', {}, say('privacyWhyYou')), ' ', setting.why);
  const maySay = setting.reading === 'auto' && (group === 'unknown' || setting.said);
  const details = [wayElement(setting), maySay && sayElement(place, setting, doing)];
  // Of many that nobody has looked at yet, a person wants to see that there are many.
  const isLong = group === 'risk';
  const parts = [
    setting.reason !== undefined && h('p', { class: 'reason' }, setting.reason),
    group !== 'never' && why,
    ...(isLong ? details : []),
    canBeOpened(setting) && h('div', { class: 'row' }, openButton(place, setting, doing)),
    setting.reading === 'hand' && sayElement(place, setting, doing),
  ];
  const more =
    group !== 'never' &&
    foldElement(
      `more ${keyOf(place)} ${setting.setting}`,
      'more',
      h(
        'summary',
        { 'data-key': `more ${keyOf(place)} ${setting.setting}` },
        say(isLong ? 'privacyMore' : 'privacyWhyAndWay'),
        h('span', { class: 'unseen' }, `: ${setting.title}`),
      ),
      ...(isLong ? [] : details),
      ...moreElements(setting),
    );
  return h(
    'li',
    { class: `setting ${group}`, 'data-setting': setting.setting },
    h('h4', {}, signElement(setting), h('span', {}, ...titleParts(setting))),
    h('p', { class: 'unseen' }, groupWord(setting)),
    group === 'risk' &&
      setting.severity === 'error' &&
      h('p', { class: 'important' }, say('severity_error')),
    group !== 'never' && valuesElement(setting),
    ...parts,
    more,
  );
}
