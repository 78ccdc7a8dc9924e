// Puts the reader into a tab that the person has opened from the privacy page, and believes only what belongs there.

import { fields, oneOf, word } from '../shared/fields';
import type { Place } from '../shared/privacy';
import { unreadReasons, type Asked, type Reading, type Wanted } from '../shared/reading';
import type { Catalogue } from './settings-catalogue';

/** The reader itself gives up earlier. */
const longest = 10_000;
const often = 250;

/** Rebuilt field by field: the page's process may have been taken over. Values that were not asked for are dropped. */
export function readingFrom(value: unknown, wanted: readonly Wanted[]): Reading | undefined {
  const source = fields(value);
  const address = word(source?.['address'], 8192);
  if (!source || address === undefined) return undefined;
  const [values, unread] = [fields(source['values']) ?? {}, fields(source['unread']) ?? {}];
  const reading: Reading = { address, values: {}, unread: {} };
  for (const { id, values: known } of wanted) {
    const read = Object.hasOwn(values, id) ? values[id] : undefined;
    const one = known.find((candidate) => candidate.id === read);
    const reason = Object.hasOwn(unread, id) ? oneOf(unreadReasons, unread[id]) : undefined;
    if (one) reading.values[id] = one.id;
    else if (reason) reading.unread[id] = reason;
  }
  return reading;
}

async function addressOf(tab: number): Promise<string> {
  return (await chrome.tabs.get(tab)).url ?? '';
}

/** Until the tab shows something else, or is gone, or nobody waits any longer. */
async function left(tab: number, fits: (address: string) => boolean, signal: AbortSignal) {
  const end = Date.now() + longest;
  while (!signal.aborted && Date.now() < end) {
    if (!fits(await addressOf(tab).catch(() => ''))) return undefined;
    await new Promise((resolve) => {
      setTimeout(resolve, often);
    });
  }
  return undefined;
}

/** Frame 0 only: what a page frames is somebody else's. */
async function runReader(tab: number, asked: Asked): Promise<unknown> {
  const target = { tabId: tab, frameIds: [0] };
  await chrome.scripting.executeScript({
    target,
    args: [asked],
    func: (what: Asked) => {
      (globalThis as typeof globalThis & { bedachtAsked?: Asked }).bedachtAsked = what;
    },
  });
  const [result] = await chrome.scripting.executeScript({ target, files: ['settings.js'] });
  return result?.result;
}

/**
 * @param wanted what may be asked for in the place
 * @returns undefined when the tab does not show a page of these settings, before, during or after the reading
 */
export async function readTab(
  tab: number,
  place: Place,
  wanted: readonly Wanted[],
  catalogue: Catalogue,
  now: string,
): Promise<Pick<Reading, 'values' | 'unread'> | undefined> {
  const before = await addressOf(tab);
  const here = catalogue.at(place, before, wanted);
  if (here.length === 0) return undefined;
  const asked = { settings: here, now, ...(place.site !== undefined && { site: place.site }) };
  const fits = (address: string) => catalogue.at(place, address, here).length > 0;
  const done = new AbortController();
  const read = await Promise.race([runReader(tab, asked), left(tab, fits, done.signal)]);
  done.abort();
  const reading = readingFrom(read, here);
  if (!reading) return undefined;
  const stayed = catalogue.at(
    place,
    await addressOf(tab),
    catalogue.at(place, reading.address, here),
  );
  const isOf = ([id]: [string, unknown]) => stayed.some((one) => one.id === id);
  if (stayed.length === 0) return undefined;
  return {
    values: Object.fromEntries(Object.entries(reading.values).filter(isOf)),
    unread: Object.fromEntries(Object.entries(reading.unread).filter(isOf)),
  };
}
