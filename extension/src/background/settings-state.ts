// What was read and said, until the browser closes. Nothing of it is ever written to the disk.

import type { Place } from '../shared/privacy';
import type { Reading, UnreadReason } from '../shared/reading';
import type { Priority } from './settings-catalogue';
import { remembering } from './turns';

export interface PlaceState {
  /** When something was read or said last, RFC 3339. */
  taken?: string;
  values: Record<string, string>;
  unread: Record<string, UnreadReason>;
  /** What the person said about settings that nobody read. */
  said: Record<string, string>;
}

/** A tab that was opened from the privacy page, and for which setting. */
export interface OpenedTab {
  tab: number;
  place: Place;
  setting: string;
}

/** A reading that is not over: the worker may be stopped in between. */
export interface Pending {
  opened: OpenedTab;
  /** Milliseconds. */
  until: number;
}

export interface SettingsState {
  places: Record<string, PlaceState>;
  tabs: OpenedTab[];
  pending?: Pending;
  /** Which settings the person wants to see, if they said so. */
  priority?: Priority;
}

const name = 'settings';

export function keyOf({ network, site }: Place): string {
  return site === undefined ? network : `${network} ${site}`;
}

export function placeOf(key: string): Place {
  const [network = '', site] = key.split(' ');
  return site === undefined ? { network } : { network, site };
}

export async function loadState(): Promise<SettingsState> {
  const { [name]: state }: { [name]?: SettingsState } = await chrome.storage.session.get(name);
  return state ?? { places: {}, tabs: [] };
}

/** Changes are made one after the other. */
export function changeState(change: (state: SettingsState) => SettingsState): Promise<void> {
  return remembering.take(async () => {
    await chrome.storage.session.set({ [name]: change(await loadState()) });
  });
}

/** With every change that was begun before: what is asked later knows more. */
export function loadLatest(): Promise<SettingsState> {
  return remembering.take(loadState);
}

/** A place that is called like something that every object has is none. */
export function stateOf({ places }: SettingsState, place: Place): PlaceState {
  const key = keyOf(place);
  const known = Object.hasOwn(places, key) ? places[key] : undefined;
  return known ?? { values: {}, unread: {}, said: {} };
}

function withPlace(state: SettingsState, place: Place, next: PlaceState): SettingsState {
  return { ...state, places: { ...state.places, [keyOf(place)]: next } };
}

function without<T>(values: Record<string, T>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => !ids.includes(id)));
}

/**
 * What a page shows now replaces what it showed before, also when it shows it no longer. Settings of other pages stay.
 */
export function withReading(
  state: SettingsState,
  place: Place,
  { values, unread }: Pick<Reading, 'values' | 'unread'>,
  taken: string,
): SettingsState {
  const before = stateOf(state, place);
  const here = [
    ...Object.keys(values),
    ...Object.keys(unread).filter((id) => unread[id] !== 'not-opened'),
  ];
  if (here.length === 0) return state;
  return withPlace(state, place, {
    taken,
    values: { ...without(before.values, here), ...values },
    unread: {
      ...without(before.unread, here),
      ...Object.fromEntries(here.flatMap((id) => (unread[id] ? [[id, unread[id]]] : []))),
    },
    said: without(before.said, Object.keys(values)),
  });
}

/** @param value null takes it back */
export function withWord(
  state: SettingsState,
  place: Place,
  setting: string,
  value: string | null,
  taken: string,
): SettingsState {
  const before = stateOf(state, place);
  const said = without(before.said, [setting]);
  return withPlace(state, place, {
    ...before,
    taken,
    values: without(before.values, [setting]),
    said: value === null ? said : { ...said, [setting]: value },
  });
}

/** Nothing is left of what was read and said there. */
export function withoutPlace(state: SettingsState, place: Place): SettingsState {
  const key = keyOf(place);
  const { pending, ...rest } = state;
  return {
    ...rest,
    places: without(state.places, [key]),
    tabs: state.tabs.filter((one) => keyOf(one.place) !== key),
    ...(pending && keyOf(pending.opened.place) !== key && { pending }),
  };
}
