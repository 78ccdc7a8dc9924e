// Everything that is remembered. Never a draft, never a finding: deleted records stay readable on the disk for long.

import type { Author, Problem } from '../shared/protocol';

export interface CompanyFile {
  name: string;
  text: string;
}

export interface Stored {
  company?: CompanyFile;
  author?: Author;
  /** Hosts on which the person switched the extension off. */
  off?: string[];
  /** Networks on which private messages are checked, too. */
  messages?: string[];
}

interface StoredForThisSession {
  /** Why the company profile that was chosen last was not taken. */
  rejected?: Problem[];
}

/** Rules and company profile name what is secret: a content script, in the page's process, is not to read them. */
export async function closeToContentScripts(): Promise<void> {
  // Firefox does not have this; there, a content script can only be reached by the page through a hole in the browser.
  await chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export async function load(): Promise<Stored> {
  return await chrome.storage.local.get(['company', 'author', 'off', 'messages']);
}

export async function saveCompany(company: CompanyFile | undefined): Promise<void> {
  if (company) await chrome.storage.local.set({ company });
  else await chrome.storage.local.remove('company');
}

export async function saveAuthor(author: Author): Promise<void> {
  await chrome.storage.local.set({ author });
}

export async function saveSite(host: string, on: boolean): Promise<void> {
  const { off = [] } = await load();
  const others = off.filter((other) => other !== host);
  await chrome.storage.local.set({ off: on ? others : [...others, host].sort() });
}

export async function loadRejected(): Promise<Problem[]> {
  const { rejected }: StoredForThisSession = await chrome.storage.session.get('rejected');
  return rejected ?? [];
}

export async function saveRejected(rejected: Problem[]): Promise<void> {
  await chrome.storage.session.set({ rejected });
}
