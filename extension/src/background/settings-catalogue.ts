// What the rules know about the settings of the networks: which there are, which of them may be read, and where.

import { fitsPattern } from '../shared/addresses';
import type { Network, Setting } from '../shared/contracts';
import type { Place } from '../shared/privacy';
import type { Wanted } from '../shared/reading';
import { isAddressOf } from '../shared/setting-address';

export type Catalogued = Pick<Network, 'id' | 'hosts' | 'settings'>;
export type Priority = Setting['priority'];

const ranks: readonly Priority[] = ['A', 'B', 'C'];

export function isAtLeast(priority: Priority, least: Priority): boolean {
  return ranks.indexOf(priority) <= ranks.indexOf(least);
}

/** auto: its page is read. hand: the person looks. never: it is not read, whoever asks. */
export function readingOf({ handling, read, url }: Setting): 'auto' | 'hand' | 'never' {
  if (handling === 'do-not-read') return 'never';
  return read && read.method !== 'manual' && url !== undefined ? 'auto' : 'hand';
}

function hasSite({ url, read }: Setting): boolean {
  return [url, ...(read?.addresses ?? [])].some((address) => address?.includes('{site}'));
}

export class Catalogue {
  readonly networks: readonly Catalogued[];

  constructor(networks: readonly Catalogued[]) {
    this.networks = networks
      .filter(({ settings }) => settings.length > 0)
      .map(({ id, hosts, settings }) => ({ id, hosts, settings }));
  }

  network(id: string): Catalogued | undefined {
    return this.networks.find((network) => network.id === id);
  }

  /** Its software runs on many hosts, and a place there is one of them. */
  isOnSites(id: string): boolean {
    return this.network(id)?.settings.some(hasSite) ?? false;
  }

  /** The place as it is kept, or undefined when there is none like it. */
  place({ network, site }: Place): Place | undefined {
    if (!this.network(network)) return undefined;
    if (!this.isOnSites(network)) return { network };
    return site === undefined ? undefined : { network, site };
  }

  setting({ network }: Place, id: string): Setting | undefined {
    return this.network(network)?.settings.find((setting) => setting.id === id);
  }

  /** What is asked for in a place. A private matter only when the person has asked for it. */
  wanted({ network }: Place, least: Priority, opened?: string): Wanted[] {
    const settings = this.network(network)?.settings ?? [];
    return settings
      .filter((setting) => readingOf(setting) === 'auto')
      .filter(({ id, priority }) => id === opened || isAtLeast(priority, least))
      .map(({ id, title, path, url, values, read, lastSeen }) => ({
        id,
        title,
        path,
        values,
        lastSeen,
        ...(url !== undefined && { url }),
        ...(read && { read }),
      }));
  }

  /** Whether a page belongs to the place. */
  isIn({ network, site }: Place, address: string): boolean {
    if (!URL.canParse(address)) return false;
    if (site !== undefined && new URL(address).host === site) return true;
    const hosts = this.network(network)?.hosts ?? [];
    return hosts.some((pattern) => fitsPattern(address, pattern));
  }

  /** Those whose page has this address. */
  at(place: Place, address: string, wanted: readonly Wanted[]): Wanted[] {
    if (!this.isIn(place, address)) return [];
    return wanted.filter((one) => isAddressOf(one, address, place.site));
  }
}
