/** Whether an address fits a match pattern of browser extensions: scheme, host and path, with * for anything. */
export function fitsPattern(address: string, pattern: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  const url = new URL(address);
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`)
    return false;
  if (host.startsWith('*.')) {
    const domain = host.slice(2);
    if (url.hostname !== domain && !url.hostname.endsWith(`.${domain}`)) return false;
  } else if (host !== '*' && url.hostname !== host && url.host !== host) {
    return false;
  }
  const wild = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${wild.join('.*')}$`).test(url.pathname + url.search);
}

/** No patterns: everywhere. */
export function addressMatches(address: string, patterns: readonly string[] | undefined): boolean {
  return !patterns || patterns.some((pattern) => fitsPattern(address, pattern));
}

/** The page's address; for a frame without one of its own (about:srcdoc) that of the page that made it. */
export function pageAddress(): string {
  let page: Window = window;
  try {
    while (!page.location.protocol.startsWith('http') && page.parent !== page) page = page.parent;
    return page.location.href;
  } catch {
    // A sandboxed frame may not look out. What it takes relative addresses from is its page's.
    return document.baseURI;
  }
}

export function pageHost(): string {
  const address = pageAddress();
  return URL.canParse(address) ? new URL(address).hostname : '';
}
