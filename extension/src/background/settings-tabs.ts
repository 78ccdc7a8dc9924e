// The window beside the privacy page in which the networks' settings pages open.

/** How long a page may take to come, and how long it may be another one, such as a login, before nobody waits for it. */
const longest = 10_000;
const wrong = 1500;
const often = 150;

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The right half of the window in front, where the browser has windows. */
async function openBeside(url: string): Promise<number | undefined> {
  try {
    const front = await chrome.windows.getLastFocused();
    const { left = 0, top = 0, width = 0, height = 0, incognito } = front;
    const half = Math.round(width / 2);
    const box = half >= 400 ? { left: left + half, top, width: width - half, height } : {};
    const made = await chrome.windows.create({ url, incognito, ...box });
    return made?.tabs?.[0]?.id;
  } catch {
    return (await chrome.tabs.create({ url })).id;
  }
}

async function show(tab: number, url: string): Promise<void> {
  const { windowId, url: shown } = await chrome.tabs.get(tab);
  await chrome.tabs.update(tab, { active: true, ...(shown !== url && { url }) });
  await chrome.windows?.update(windowId, { focused: true }).catch(() => undefined);
}

/** @param known a tab that was opened before and still shows what it was opened for */
export async function openPage(
  url: string,
  known: number | undefined,
): Promise<number | undefined> {
  if (known === undefined) return await openBeside(url);
  try {
    await show(known, url);
    return known;
  } catch {
    return await openBeside(url);
  }
}

/**
 * Waits until the tab shows a page that fits.
 * @returns whether it does. A tab that is gone shows none.
 */
export async function showsPage(tab: number, fits: (address: string) => boolean): Promise<boolean> {
  const start = Date.now();
  let other = start;
  for (;;) {
    const known = await chrome.tabs.get(tab).catch(() => undefined);
    if (!known) return false;
    const isThere = fits(known.url ?? '') && (known.pendingUrl ?? known.url) === known.url;
    const time = Date.now();
    if (isThere && (known.status === 'complete' || time - start > longest / 2)) return true;
    const isBlank = known.url === undefined || /^(about:blank)?$/.test(known.url);
    if (isThere || isBlank || known.status !== 'complete') other = time;
    if (time - other > wrong || time - start > longest) return false;
    await pause(often);
  }
}
