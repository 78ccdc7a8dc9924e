// What the background asks of the reader in a network's settings page, and what it gets back.

import type { Setting, SettingsSnapshot } from './contracts';

/** What the reader needs of an entry of the catalogue. */
export type Wanted = Pick<
  Setting,
  'id' | 'title' | 'path' | 'url' | 'values' | 'read' | 'lastSeen'
>;

export interface Asked {
  settings: Wanted[];
  /** The host that {site} stands for. */
  site?: string;
  /** RFC 3339. */
  now: string;
}

export const unreadReasons = [
  'not-opened',
  'no-label',
  'no-control',
  'several',
  'no-value',
  'outdated',
  'gave-up',
] as const;
export type UnreadReason = (typeof unreadReasons)[number];

export interface Reading {
  /** The page's address when the reading was over. */
  address: string;
  values: SettingsSnapshot['settings'];
  unread: Record<string, UnreadReason>;
}
