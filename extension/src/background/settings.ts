// Answers the privacy page. Settings are read only after the person agreed for that network, and only when they have
// opened its page from here or come back from it.

import type { Language } from '../shared/i18n';
import type { Place, PrivacyRequest, PrivacyView } from '../shared/privacy';
import { withSite } from '../shared/setting-address';
import { localTime } from './draft';
import type { Packs } from './packs';
import { readingOf, type Catalogue, type Priority } from './settings-catalogue';
import { readTab } from './settings-read';
import {
  changeState,
  keyOf,
  loadLatest,
  loadState,
  placeOf,
  withReading,
  withWord,
  withoutPlace,
  type OpenedTab,
  type SettingsState,
} from './settings-state';
import { leaveSite, patternOf } from './sites';
import { openPage, showsPage } from './settings-tabs';
import { networkView, type Judge } from './settings-view';
import * as store from './store';

/** A reading that a stopped worker has left is taken up again for so long. */
const longest = 25_000;

export interface Means {
  packs: Packs;
  judge: Judge;
  language: Language;
}

/** Tabs that are being read just now, in this life of the worker. */
const running = new Set<number>();

async function isAllowed(place: Place): Promise<boolean> {
  const { allOff, agreed } = await store.load();
  return allOff !== true && agreed?.includes(keyOf(place)) === true;
}

function priorityOf({ priority }: SettingsState, packs: Packs): Priority {
  return priority ?? packs.privacyPriority;
}

async function read(opened: OpenedTab, { packs }: Means): Promise<void> {
  const { catalogue } = packs;
  const { tab, setting } = opened;
  const place = catalogue.place(opened.place);
  if (!place || running.has(tab) || !(await isAllowed(place))) return;
  running.add(tab);
  try {
    const least = priorityOf(await loadState(), packs);
    const wanted = catalogue.wanted(place, least, setting);
    if (!(await mayEnter(catalogue, place, setting))) return;
    const fits = (address: string) => catalogue.at(place, address, wanted).length > 0;
    if (!(await showsPage(tab, fits))) return;
    const taken = localTime(new Date());
    const reading = await readTab(tab, place, wanted, catalogue, taken);
    // The person may have taken it back meanwhile.
    if (reading && (await isAllowed(place)))
      await changeState((state) => withReading(state, place, reading, taken));
  } catch {
    // The tab was closed, or the browser lets nobody in there: then nothing was read.
  } finally {
    running.delete(tab);
  }
}

/** On sites beyond the known networks the person has allowed it, or nothing is read. */
async function mayEnter(catalogue: Catalogue, place: Place, setting: string): Promise<boolean> {
  const address = withSite(catalogue.setting(place, setting)?.url ?? '', place.site);
  if (address === undefined || !URL.canParse(address)) return false;
  return await chrome.permissions.contains({ origins: [patternOf(address)] });
}

/** Reads on, also when the browser stops the worker in between: the next question takes it up again. */
async function start(opened: OpenedTab, means: Means): Promise<void> {
  if (running.has(opened.tab) || !(await isAllowed(opened.place))) return;
  const pending = { opened, until: Date.now() + longest };
  await changeState((state) => ({ ...state, pending }));
  void finish(opened, means);
}

async function finish(opened: OpenedTab, means: Means): Promise<void> {
  await read(opened, means);
  await changeState(({ pending, ...state }) => ({
    ...state,
    ...(pending && pending.opened.tab !== opened.tab && { pending }),
  }));
}

async function takeUp(means: Means): Promise<void> {
  const { pending } = await loadState();
  if (!pending || running.has(pending.opened.tab)) return;
  if (Date.now() < pending.until) void finish(pending.opened, means);
  else await changeState(({ pending: _, ...state }) => state);
}

/** The choice lasts as long as the page asks for it. */
async function prefer(priority: Priority | undefined): Promise<void> {
  if ((await loadState()).priority === priority) return;
  await changeState(({ priority: _, ...state }) => ({ ...state, ...(priority && { priority }) }));
}

async function agree(place: Place, on: boolean): Promise<void> {
  await store.update(({ agreed }) => ({ agreed: store.toggled(agreed, keyOf(place), on) }));
  if (on) return;
  await changeState((state) => withoutPlace(state, place));
  if (place.site !== undefined) await leaveSite(place.site);
}

/** Of all places whose settings were read, as they were kept. */
export async function leavePlaces(agreed: readonly string[]): Promise<void> {
  for (const { site } of agreed.map(placeOf)) if (site !== undefined) await leaveSite(site);
}

/** The tab that was opened before, as long as it still shows a settings page of the place. */
async function tabFor(place: Place, catalogue: Catalogue): Promise<number | undefined> {
  const { tabs } = await loadState();
  const all = catalogue.wanted(place, 'C');
  for (const { tab } of tabs) {
    const known = await chrome.tabs.get(tab).catch(() => undefined);
    if (known?.url !== undefined && catalogue.at(place, known.url, all).length > 0) return tab;
  }
  return undefined;
}

async function open(place: Place, setting: string, means: Means): Promise<void> {
  const { catalogue } = means.packs;
  const known = catalogue.setting(place, setting);
  const url = known?.url === undefined ? undefined : withSite(known.url, place.site);
  if (!known || url === undefined) return;
  const tab = await openPage(url, await tabFor(place, catalogue));
  if (tab === undefined) return;
  const opened = { tab, place, setting };
  await changeState((state) => ({
    ...state,
    tabs: [...state.tabs.filter((one) => one.tab !== tab), opened],
  }));
  if (readingOf(known) === 'auto') await start(opened, means);
}

/** What the opened tabs show by now. Those that are gone are forgotten. */
async function again(means: Means): Promise<void> {
  const { tabs } = await loadState();
  for (const opened of tabs) {
    const { url } = await chrome.tabs.get(opened.tab).catch(() => ({ url: undefined }));
    if (url === undefined) {
      await changeState((state) => ({
        ...state,
        tabs: state.tabs.filter(({ tab }) => tab !== opened.tab),
      }));
      continue;
    }
    const wanted = means.packs.catalogue.wanted(opened.place, 'C');
    if (means.packs.catalogue.at(opened.place, url, wanted).length) await start(opened, means);
  }
}

async function say(
  request: PrivacyRequest & { do: 'say' },
  place: Place,
  { packs }: Means,
): Promise<void> {
  const { setting, value } = request;
  const known = packs.catalogue.setting(place, setting);
  if (!known || readingOf(known) === 'never') return;
  if (value !== null && !known.values.some(({ id }) => id === value)) return;
  const taken = localTime(new Date());
  await changeState((state) => withWord(state, place, setting, value, taken));
}

async function view({ packs, judge, language }: Means): Promise<PrivacyView> {
  const { catalogue } = packs;
  const [state, { agreed = [] }] = await Promise.all([loadLatest(), store.load()]);
  const priority = priorityOf(state, packs);
  const sight = {
    catalogue,
    judge,
    language,
    priority,
    now: localTime(new Date()),
    title: (id: string) => packs.networkTitle(id) ?? id,
  };
  const kept = [...new Set([...agreed, ...Object.keys(state.places)])].sort().map(placeOf);
  const networks = catalogue.networks.flatMap(({ id }) => {
    const needsSite = catalogue.isOnSites(id);
    const sites = kept.filter(({ network, site }) => network === id && site !== undefined);
    const places = needsSite && sites.length ? sites : [{ network: id }];
    return places.map((place) =>
      networkView(
        place,
        needsSite && place.site === undefined,
        agreed.includes(keyOf(place)),
        state,
        sight,
      ),
    );
  });
  return {
    networks,
    company: packs.companyName,
    priority,
    reading: running.size > 0 || (state.pending !== undefined && Date.now() < state.pending.until),
  };
}

async function act(request: PrivacyRequest, means: Means): Promise<void> {
  if (request.do === 'view') {
    await prefer(request.priority);
    return await takeUp(means);
  }
  if (request.do === 'again') return await again(means);
  const place = means.packs.catalogue.place(request);
  if (!place) return;
  if (request.do === 'agree') return await agree(place, request.on);
  if (request.do === 'say') return await say(request, place, means);
  await open(place, request.setting, means);
}

export async function answerPrivacy(request: PrivacyRequest, means: Means): Promise<PrivacyView> {
  await act(request, means);
  return await view(means);
}
