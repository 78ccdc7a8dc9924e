// Everything that is remembered. Never a draft, never a finding: deleted records stay readable on the disk for long.

import type { Kind, Persona } from '../shared/contracts';
import type { Author, Problem } from '../shared/protocol';
import { remembering } from './turns';

export interface CompanyFile {
  name: string;
  text: string;
}

export interface Stored {
  company?: CompanyFile;
  author?: Author;
  /** Switched off everywhere. */
  allOff?: true;
  /** Hosts on which the person switched the extension off. */
  off?: string[];
  /** Text boxes that are switched off: "host kind". */
  offFields?: string[];
  /** Rules that the person does not want to see again. */
  disabled?: string[];
  /** In which role the person posts, by network. */
  personas?: Record<string, Persona>;
  /** How many contacts the person says to have, by network. */
  contacts?: Record<string, number>;
  /** Networks whose private messages are checked, too. */
  messages?: string[];
  /** Places whose privacy settings may be read: "network" or "network host". What is read is never stored here. */
  agreed?: string[];
}

const names: readonly (keyof Stored)[] = [
  'company',
  'author',
  'allOff',
  'off',
  'offFields',
  'disabled',
  'personas',
  'contacts',
  'messages',
  'agreed',
];

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
  return await chrome.storage.local.get([...names]);
}

/**
 * Changes are made one after the other, so that none is lost. When the browser cannot write (the disk is full), this is
 * rejected, and everything is as it was.
 */
export function update(change: (stored: Stored) => Partial<Stored>): Promise<void> {
  return remembering.take(async () => await chrome.storage.local.set(change(await load())));
}

export async function saveCompany(company: CompanyFile | undefined): Promise<void> {
  if (company) await update(() => ({ company }));
  else await chrome.storage.local.remove('company');
}

export async function saveAllOff(on: boolean): Promise<void> {
  if (on) await chrome.storage.local.remove('allOff');
  else await update(() => ({ allOff: true }));
}

/** After what is being changed just now, and before what is changed later. */
export function forgetAll(): Promise<void> {
  return remembering.take(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}

/** The list with this in it, or without it. */
export function toggled(list: readonly string[] | undefined, one: string, isIn: boolean): string[] {
  const others = (list ?? []).filter((other) => other !== one);
  return isIn ? [...others, one].sort() : others;
}

export function fieldName(host: string, kind: Kind): string {
  return `${host} ${kind}`;
}

export async function loadRejected(): Promise<Problem[]> {
  const { rejected }: StoredForThisSession = await chrome.storage.session.get('rejected');
  return rejected ?? [];
}

export async function saveRejected(rejected: Problem[]): Promise<void> {
  await chrome.storage.session.set({ rejected });
}
