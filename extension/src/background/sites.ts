// Sites beyond the known networks: each by the person's own click in the popup, and by the browser's own question.

const script = {
  js: ['start.js'],
  allFrames: true,
  // Some editors stand in a frame without an address of its own.
  matchOriginAsFallback: true,
  runAt: 'document_start',
} as const;

function idFor(origin: string): string {
  return `site-${origin.replace(/[^a-z0-9.-]/gi, '-')}`;
}

/** The permission has been asked for by the popup, where the click was. From now on the extension starts on this site. */
export async function allowSite(origin: string, tab: number): Promise<boolean> {
  const matches = [`${origin}/*`];
  if (!(await chrome.permissions.contains({ origins: matches }))) return false;
  await register(origin);
  await chrome.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: ['start.js'],
  });
  return true;
}

async function register(origin: string): Promise<void> {
  const id = idFor(origin);
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length) return;
  await chrome.scripting.registerContentScripts([
    { id, matches: [`${origin}/*`], ...script, js: [...script.js], persistAcrossSessions: true },
  ]);
}

/** A permission that was taken back in the browser's own settings takes its script with it. */
export async function startOnAllowedSites(): Promise<void> {
  for (const { id, matches = [] } of await chrome.scripting.getRegisteredContentScripts()) {
    if (!(await chrome.permissions.contains({ origins: matches })))
      await chrome.scripting.unregisterContentScripts({ ids: [id] });
  }
}

/** A match pattern names no port. */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Gives back the permission for a site whose settings are no longer read, unless its text boxes are watched. */
export async function leaveSite(site: string): Promise<void> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  const watched = scripts.flatMap(({ matches = [] }) => matches);
  const hosts = watched.map((pattern) => pattern.split('/')[2]?.split(':')[0]);
  const [host] = site.split(':');
  if (hosts.includes(host)) return;
  const origins = [`https://${host}/*`, `http://${host}/*`];
  // The sites of the manifest cannot be given back.
  for (const origin of origins)
    await chrome.permissions.remove({ origins: [origin] }).catch(() => undefined);
}

/** Every site that the person allowed, and the permission for it. */
export async function forgetSites(): Promise<void> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  await chrome.scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) });
  const origins = scripts.flatMap(({ matches = [] }) => matches);
  if (origins.length) await chrome.permissions.remove({ origins });
}
