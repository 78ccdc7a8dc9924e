// The check of a network's privacy settings, as messages between the privacy page and the background. No content script
// sends any of this, and a value that was read is never written to the disk.

import type { PrivacyItem, Setting, Severity } from './contracts';
import { fields, networkId, oneOf, word } from './fields';

/** One account's settings: of a network or, where its software runs on many hosts, of one site. */
export interface Place {
  network: string;
  /** The host, where the network's addresses hold {site}. */
  site?: string;
}

/** The privacy page asks. Answer: PrivacyView, or undefined when the background cannot answer. */
export type PrivacyRequest =
  | { type: 'privacy'; do: 'view'; priority?: Setting['priority'] }
  /** The person agrees that this network's settings are read, or takes it back: then what was read is gone. */
  | ({ type: 'privacy'; do: 'agree'; on: boolean } & Place)
  /** Opens the setting's page beside the privacy page, and reads it if the person agreed. */
  | ({ type: 'privacy'; do: 'open'; setting: string } & Place)
  /** The person came back: pages that were opened from here are read once more. */
  | { type: 'privacy'; do: 'again' }
  /** The person says the value of a setting that cannot be read; null takes it back. */
  | ({ type: 'privacy'; do: 'say'; setting: string; value: string | null } & Place);

export interface PrivacyView {
  networks: PrivacyNetwork[];
  /** The company's name, if its recommendations are at work. */
  company: string | undefined;
  priority: Setting['priority'];
  /** A settings page is being read just now. */
  reading: boolean;
}

export interface PrivacyNetwork extends Place {
  title: string;
  /** Its software runs on many hosts, and no site was named yet. */
  needsSite: boolean;
  agreed: boolean;
  /** When something was read or said last, RFC 3339. */
  taken: string | undefined;
  settings: PrivacySetting[];
}

/** An item of the core's report, with what the page needs to guide a person to it. */
export interface PrivacySetting extends Omit<PrivacyItem, 'severity'> {
  severity: Severity;
  priority: Setting['priority'];
  path: string;
  steps: string[];
  whyCompany: string;
  values: { id: string; label: string }[];
  /** The label of what a new account has, and whether that was seen or is only assumed. */
  default: { label: string; seen: boolean } | undefined;
  /** auto: its page is read. hand: the person looks. never: it is not read, whoever asks. */
  reading: 'auto' | 'hand' | 'never';
  /** The title is our own translation, not the network's own label. */
  translated: boolean;
  confidence: Setting['confidence'];
  /** Whether the value is the person's own word. */
  said: boolean;
}

const priorities = ['A', 'B', 'C'] as const;

function placeFrom(message: Record<string, unknown>): Place | undefined {
  const network = networkId(message['network']);
  if (network === undefined) return undefined;
  const site = message['site'];
  if (site === undefined) return { network };
  const host = word(site, 255);
  return host !== undefined && /^[a-z0-9.-]+(:[0-9]{1,5})?$/.test(host)
    ? { network, site: host }
    : undefined;
}

function idFrom(value: unknown): string | undefined {
  const id = word(value, 64);
  return id !== undefined && /^[a-z][a-z0-9-]*$/.test(id) ? id : undefined;
}

export function parsePrivacyRequest(value: unknown): PrivacyRequest | undefined {
  const message = fields(value);
  if (message?.['type'] !== 'privacy') return undefined;
  const asked = message['do'];
  if (asked === 'again') return { type: 'privacy', do: 'again' };
  if (asked === 'view') {
    const priority = oneOf(priorities, message['priority']);
    return { type: 'privacy', do: 'view', ...(priority && { priority }) };
  }
  const place = placeFrom(message);
  if (!place) return undefined;
  if (asked === 'agree')
    return { type: 'privacy', do: 'agree', on: message['on'] === true, ...place };
  const setting = idFrom(message['setting']);
  if (setting === undefined) return undefined;
  if (asked === 'open') return { type: 'privacy', do: 'open', setting, ...place };
  if (asked !== 'say') return undefined;
  const said = message['value'] === null ? null : idFrom(message['value']);
  return said === undefined
    ? undefined
    : { type: 'privacy', do: 'say', setting, value: said, ...place };
}
