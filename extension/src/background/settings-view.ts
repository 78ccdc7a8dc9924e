// What the privacy page shows: the core's report, and what the rules say beside it.

import type { PrivacyItem, PrivacyReport, Setting, SettingsSnapshot } from '../shared/contracts';
import type { Language } from '../shared/i18n';
import type { Place, PrivacyNetwork, PrivacySetting } from '../shared/privacy';
import { withSite } from '../shared/setting-address';
import { isAtLeast, readingOf, type Catalogue, type Priority } from './settings-catalogue';
import { stateOf, type PlaceState, type SettingsState } from './settings-state';

/** What is needed of the engine. */
export interface Judge {
  privacy(snapshot: SettingsSnapshot, options: { ui: Language; priority: Priority }): PrivacyReport;
}

export interface Sight {
  catalogue: Catalogue;
  judge: Judge;
  language: Language;
  priority: Priority;
  /** RFC 3339. */
  now: string;
  title: (network: string) => string;
}

function snapshotOf({ network, site }: Place, state: PlaceState, now: string): SettingsSnapshot {
  const { taken = now, values, unread, said } = state;
  return {
    network,
    ...(site !== undefined && { site }),
    taken,
    settings: { ...values, ...said },
    unread,
    said: Object.keys(said),
  };
}

/** When the core cannot answer, nothing is checked, and the way there is still shown. */
function unjudged(
  { id, title, expected, lastSeen, why, url }: Setting,
  language: Language,
): PrivacyItem {
  return {
    setting: id,
    title: title[language],
    expected,
    status: 'unknown',
    lastSeen,
    severity: 'hint',
    why: why[language],
    ...(url !== undefined && !url.includes('{site}') && { url }),
  };
}

function itemsOf(place: Place, state: PlaceState, sight: Sight): PrivacyItem[] {
  const { judge, language, priority, now, catalogue } = sight;
  try {
    return judge.privacy(snapshotOf(place, state, now), { ui: language, priority }).items;
  } catch {
    const settings = catalogue.network(place.network)?.settings ?? [];
    return settings.map((setting) => unjudged(setting, language));
  }
}

function settingOf(
  item: PrivacyItem,
  setting: Setting,
  place: Place,
  state: PlaceState,
  language: Language,
): PrivacySetting {
  const initial = setting.values.find(({ id }) => id === setting.default);
  const url = setting.url === undefined ? undefined : withSite(setting.url, place.site);
  const { url: _, ...rest } = item;
  return {
    ...rest,
    ...(url !== undefined && { url }),
    priority: setting.priority,
    path: setting.path[language],
    steps: (setting.steps ?? []).map((step) => step[language]),
    whyCompany: setting.whyCompany[language],
    values: setting.values.map(({ id, label }) => ({ id, label: label[language] })),
    default: initial && { label: initial.label[language], seen: setting.defaultBasis === 'seen' },
    reading: readingOf(setting),
    translated: setting.translated?.includes(language) ?? false,
    confidence: setting.confidence,
    said: Object.hasOwn(state.said, setting.id),
  };
}

/** @param place without a site where the software runs on many hosts and none was named yet */
export function networkView(
  place: Place,
  needsSite: boolean,
  agreed: boolean,
  all: SettingsState,
  sight: Sight,
): PrivacyNetwork {
  const state = stateOf(all, place);
  const settings = itemsOf(place, state, sight).flatMap((item) => {
    const setting = sight.catalogue.setting(place, item.setting);
    return setting && isAtLeast(setting.priority, sight.priority)
      ? [settingOf(item, setting, place, state, sight.language)]
      : [];
  });
  return {
    ...place,
    title: sight.title(place.network),
    needsSite,
    agreed,
    taken: state.taken,
    settings,
  };
}
