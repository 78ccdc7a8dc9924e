// What popup, card and options show of the state of things.

import type { NetworkStatus, Remembered } from '../shared/change';
import type { Kind } from '../shared/contracts';
import { kinds } from '../shared/fields';
import { say } from '../shared/i18n';
import type { Problem, Status, UiRequest } from '../shared/protocol';
import type { Packs } from './packs';
import * as store from './store';

type Question = Omit<UiRequest & { type: 'status' }, 'type'>;

function networkStatus(id: string, stored: store.Stored, packs: Packs | undefined): NetworkStatus {
  const { personas = {}, contacts = {}, messages = [] } = stored;
  return {
    id,
    title: packs?.networkTitle(id) ?? id,
    persona: own(personas, id) ?? 'professional',
    contacts: own(contacts, id),
    messages: packs?.hasMessages(id) ? messages.includes(id) : undefined,
  };
}

/** A network may be called "constructor". */
export function own<T>(values: Record<string, T> | undefined, name: string): T | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** The kinds of text boxes that are switched off on a site. */
export function offKinds(stored: store.Stored, host: string): Kind[] {
  return kinds.filter((kind) => stored.offFields?.includes(store.fieldName(host, kind)));
}

function remembered(stored: store.Stored, packs: Packs | undefined): Remembered {
  const { off = [], offFields = [], disabled = [], personas, contacts, messages } = stored;
  const ids = [...Object.keys(personas ?? {}), ...Object.keys(contacts ?? {}), ...(messages ?? [])];
  const fields = offFields.flatMap((name) => {
    const [host = '', last] = name.split(' ');
    const kind = kinds.find((one) => one === last);
    return kind ? [{ host, kind }] : [];
  });
  const titles = disabled.length ? packs?.ruleTitles(disabled) : undefined;
  return {
    sites: off,
    fields,
    rules: disabled.map((rule) => ({ rule, title: titles?.get(rule) ?? rule })),
    networks: [...new Set(ids)].sort().map((id) => networkStatus(id, stored, packs)),
  };
}

async function addressOf(tab: number | undefined): Promise<string> {
  if (tab === undefined) return '';
  return await chrome.tabs.get(tab).then(
    ({ url }) => url ?? '',
    () => '',
  );
}

/** What is remembered, or that the browser cannot read it: then it is as if nothing were. */
async function loadStored(): Promise<{ stored: store.Stored; unreadable: Problem[] }> {
  try {
    return { stored: await store.load(), unreadable: [] };
  } catch {
    return { stored: {}, unreadable: [{ file: 'storage.local', message: say('notReadable') }] };
  }
}

/** @param getPacks rejected when there is no engine */
export async function statusFor(
  { host, network, tab }: Question,
  getPacks: () => Promise<Packs>,
): Promise<Status> {
  const [{ stored, unreadable }, rejected, address] = await Promise.all([
    loadStored(),
    store.loadRejected(),
    addressOf(tab),
  ]);
  const problems = [...unreadable];
  const packs = await getPacks().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ file: 'bedacht.wasm', message });
    return undefined;
  });
  const id = network ?? packs?.networkOf(address)?.id;
  return {
    pack: packs?.loaded && { ...packs.loaded, title: packs.title },
    company: packs?.companyName,
    problems: [...problems, ...(packs ? [...packs.problems, ...rejected] : [])],
    author: stored.author ?? { name: '', function: '' },
    on: stored.allOff !== true,
    siteOn: host === undefined || !stored.off?.includes(host),
    network: id === undefined ? undefined : networkStatus(id, stored, packs),
    mayDisable: packs?.mayDisable ?? false,
    remembered: remembered(stored, packs),
  };
}
