// Whether a page is the one on which a setting stands. Background and reader ask this of the same address.

import type { Setting } from './contracts';

type WithAddresses = Pick<Setting, 'url' | 'read'>;

/** Undefined where {site} stands for a host that nobody has named. */
export function withSite(address: string, site: string | undefined): string | undefined {
  if (!address.includes('{site}')) return address;
  return site === undefined ? undefined : address.replaceAll('{site}', site);
}

const pathOf = (path: string) => path.replace(/\/+$/, '');

function pathFits(path: string, pattern: string): boolean {
  const parts = pathOf(pattern).split('*');
  const wild = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${wild}$`).test(pathOf(path));
}

/** Host and path have to be the same, and what the pattern's query names. * stands for anything in a path. */
function fits(address: URL, pattern: string): boolean {
  if (!URL.canParse(pattern)) return false;
  const wanted = new URL(pattern);
  return (
    address.origin === wanted.origin &&
    pathFits(address.pathname, wanted.pathname) &&
    [...wanted.searchParams].every(([name, value]) =>
      address.searchParams.getAll(name).includes(value),
    )
  );
}

export function isAddressOf(
  { url, read }: WithAddresses,
  address: string,
  site: string | undefined,
): boolean {
  if (!URL.canParse(address)) return false;
  const page = new URL(address);
  return [url, ...(read?.addresses ?? [])].some((one) => {
    const pattern = one === undefined ? undefined : withSite(one, site);
    return pattern !== undefined && fits(page, pattern);
  });
}
