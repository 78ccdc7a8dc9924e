// Reaches the content scripts in the open tabs.

import type { Push } from '../shared/protocol';

/** Undefined when nobody in the tab answers. */
export async function tell(tab: number, message: Push): Promise<unknown> {
  try {
    return await chrome.tabs.sendMessage<Push, unknown>(tab, message);
  } catch {
    return undefined;
  }
}

export async function tellAll(message: Push): Promise<void> {
  for (const { id } of await chrome.tabs.query({})) if (id !== undefined) void tell(id, message);
}

/**
 * What was switched off has ended in every tab and listens to nobody, so it is started anew. Only where the extension is
 * allowed to be: the popup's click lets it into the page in front for a moment, whatever page that is.
 */
export async function startInTabs(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (!origins.length) return;
  for (const { id } of await chrome.tabs.query({ url: origins })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // A tab that is just being closed, or that shows an error, takes no script.
    chrome.scripting.executeScript({ target, files: ['start.js'] }).catch(() => undefined);
  }
}
