// All messages that exist. A content script runs in the web page's process, so what it sends is an attacker's: it is
// rebuilt here field by field, and nothing else gets through. No message carries an address to open or to fetch.

import {
  parseChange,
  type Author,
  type Change,
  type NetworkStatus,
  type Remembered,
} from './change';
import type { Attachment, Audience, Draft, Kind, Network, Verdict } from './contracts';
import { count, fields, kinds, maximumText, networkId, oneOf, word, words } from './fields';

export type { Author };

/** A content script asks the background. */
export type ContentRequest =
  /** The first text box of a frame got the focus. Answer: whether the rest of the content script is there now. */
  | { type: 'start' }
  /** A text box got the focus. What is known about this site? Answer: Welcome. */
  | { type: 'hello' }
  /** Answer: CheckReply. */
  | { type: 'check'; draft: Draft; dismissed: string[] };

export interface Welcome {
  on: boolean;
  network: NetworkPage | undefined;
  /** Where the address tells no network: those that are told by signs in the page. */
  candidates: NetworkPage[];
  /** The kinds of text boxes that are switched off on this site. */
  offKinds: Kind[];
  /** The networks on which the person wants private messages checked. */
  messages: string[];
  /** Some rule at work may hold a post. */
  gates: boolean;
}

/** What a content script needs of a network's file: where things stand in the page. */
export type NetworkPage = Pick<
  Network,
  | 'id'
  | 'hosts'
  | 'signs'
  | 'composers'
  | 'audience'
  | 'audienceSize'
  | 'contacts'
  | 'thread'
  | 'shares'
  | 'attachments'
  | 'reactions'
  | 'profile'
>;

export type CheckReply =
  | {
      kind: 'verdict';
      verdict: Verdict;
      guidelines: Record<string, string>;
      /** Seconds to think before a post goes out in spite of a finding. */
      pause: number;
      contact: Contact | undefined;
    }
  | { kind: 'off' }
  /** The engine or its rules are not there. Posting goes on. */
  | { kind: 'down' };

/** Whom to ask in the company. */
export interface Contact {
  name?: string;
  mail?: string;
  url?: string;
}

/** The card (in the page) or the popup asks the content script that holds the draft. */
export type Ask =
  | { do: 'view' }
  | { do: 'show'; index: number }
  | { do: 'fix'; fingerprint: string; fix: number; keyboard: boolean }
  | { do: 'dismiss'; fingerprint: string }
  /** Something that is remembered was changed: the draft is judged once more. */
  | { do: 'again' }
  | { do: 'size'; height: number }
  | { do: 'close' };

/** The gate's frame asks the content script that holds the post. Answer: GateView, or nothing when it is over. */
export type GateAsk =
  | { do: 'gate' }
  | { do: 'mend'; fingerprint: string; fix: number }
  /** The person goes back to the text. */
  | { do: 'back' }
  /** The reason is only picked: nobody keeps it. */
  | { do: 'post'; reason?: Reason };

export const reasons = ['wrong', 'released', 'job', 'other'] as const;
export type Reason = (typeof reasons)[number];

export interface View {
  findings: ViewFinding[];
  index: number;
  /** The card takes the focus: it was opened by key. */
  focus: boolean;
  dark: boolean;
  /** A fix that did not take: the text is offered to copy. */
  copy?: string;
  /** The engine or its rules are not there. */
  down: boolean;
  /** Both are absent where nothing is written: beside Like and Share. */
  here?: Here;
  audience?: ViewAudience;
}

/** Which text box it is, as far as the person can switch it off. */
export interface Here {
  host: string;
  kind: Kind;
  network: string;
}

/**
 * Where it was read who will see the draft: at a control for that, at a sign of the page, at its address, or this kind of
 * text box has no other. Not read, it counts as public.
 */
export type AudienceSource = 'control' | 'page' | 'address' | 'kind' | 'none';

/** Who will see the draft. */
export interface ViewAudience {
  audience: Audience;
  from: AudienceSource;
  /** The network keeps it for the next post. */
  sticky?: boolean;
  /** Members or followers. */
  size?: number;
  /** How many see it once it is shared. */
  secondDegree?: number;
}

export interface GateView {
  /** note: shown while the pointer is on Post, and holds nothing. again: the page wants the press itself. */
  mode: 'question' | 'note' | 'again';
  policy: Verdict['gate'];
  /** Those that hold the post first. */
  findings: ViewFinding[];
  /** How many of them hold it. */
  holding: number;
  /** Seconds until it can be posted. */
  pause: number;
  contact?: Contact;
  /** For feedback: which rules judged. */
  pack: string;
  dark: boolean;
  /** The button's box in the viewport: a note stands beside it. */
  beside?: { left: number; top: number; right: number; bottom: number };
  /** A fix that did not take: the text is offered to copy. */
  copy?: string;
}

export interface ViewFinding {
  rule: string;
  fingerprint: string;
  severity: Verdict['findings'][number]['severity'];
  guideline: string;
  message: string;
  explanation: string;
  advice: string;
  evidence: string[];
  url?: string;
  fixes: string[];
  dismissible: boolean;
}

/** Pages of the extension itself ask the background. */
export type UiRequest =
  /** To be handed on to the tab: from the card to its own, from the popup to the one named. */
  | { type: 'ask'; ask: Ask; token?: string; tab?: number }
  /** About this site and network; without a network, about that of the tab's page. */
  | { type: 'status'; host?: string; network?: string; tab?: number }
  /** From the gate's frame to its own tab. */
  | { type: 'gate'; ask: GateAsk; token: string }
  | { type: 'allow'; origin: string; tab: number }
  /** null: no company profile. Answer: Status. */
  | { type: 'company'; name: string; text: string | null }
  | Change
  /** Deletes everything that is remembered. Answer: whether it is gone. */
  | { type: 'forget' };

export interface Problem {
  file: string;
  pointer?: string;
  line?: number;
  column?: number;
  message: string;
}

export interface Status {
  pack: { id: string; version: string; title: string } | undefined;
  company: string | undefined;
  /** Why there is no pack, or why the last change was not taken. */
  problems: Problem[];
  author: Author;
  /** False: switched off everywhere. */
  on: boolean;
  siteOn: boolean;
  network: NetworkStatus | undefined;
  /** The company lets its people switch single rules off. */
  mayDisable: boolean;
  remembered: Remembered;
}

/** A content script tells its open card that there is something else to show. */
export interface News {
  type: 'news';
  token: string;
}

/** The background speaks to content scripts. */
export type Push =
  | { type: 'ask'; ask: Ask; token?: string }
  /** Switched off, everywhere or on this site: the content scripts end. Switched on, they are started anew. */
  | { type: 'off'; host?: string }
  | { type: 'field'; host: string; kind: Kind; on: boolean }
  /** Something that a verdict depends on was changed. */
  | { type: 'again' }
  | { type: 'gate'; ask: GateAsk; token: string }
  /** The keyboard command: open the card. */
  | { type: 'open' };

const audiences = [
  'public',
  'followers',
  'connections',
  'friends',
  'group-open',
  'group-closed',
  'private',
  'unknown',
] as const;
const reads = ['complete', 'partial', 'none'] as const;
const attachmentTypes = ['image', 'video', 'document', 'link'] as const;
const maximumAttachments = 20;

function draftFrom(value: unknown): Draft | undefined {
  const source = fields(value);
  const text = source?.['text'];
  if (!source || typeof text !== 'string') return undefined;
  // One unit over the limit, so that the verdict says that it was cut.
  const draft: Draft = { text: text.slice(0, maximumText + 1) };
  const network = word(source['network'], 64);
  if (network && /^[a-z][a-z0-9-]*$/.test(network)) draft.network = network;
  const kind = oneOf(kinds, source['kind']);
  if (kind) draft.kind = kind;
  const audience = oneOf(audiences, source['audience']);
  if (audience) draft.audience = audience;
  const author = words(source['author'], ['displayName', 'handle', 'headline', 'bio', 'employer']);
  if (author) {
    draft.author = { ...author, read: oneOf(reads, fields(source['author'])?.['read']) ?? 'none' };
  }
  for (const name of ['audienceSize', 'contacts'] as const) {
    const people = count(source[name]);
    if (people !== undefined) draft[name] = people;
  }
  for (const name of ['replyTo', 'shares'] as const) {
    const post = words(source[name], ['author', 'handle', 'text']);
    if (post) draft[name] = post;
  }
  const attachments = attachmentsFrom(source['attachments']);
  if (attachments.length) draft.attachments = attachments;
  return draft;
}

function attachmentsFrom(value: unknown): Attachment[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, maximumAttachments).flatMap((item: unknown) => {
    const type = oneOf(attachmentTypes, fields(item)?.['type']);
    const read = words(item, ['name', 'alt', 'credit', 'url']);
    if (!type || !read) return [];
    const { url, ...rest } = read;
    // What is judged, and never what is opened.
    return [{ type, ...rest, ...(url !== undefined && /^https?:\/\//.test(url) && { url }) }];
  });
}

export function parseContentRequest(value: unknown): ContentRequest | undefined {
  const message = fields(value);
  if (message?.['type'] === 'start') return { type: 'start' };
  if (message?.['type'] === 'hello') return { type: 'hello' };
  if (message?.['type'] !== 'check') return undefined;
  const draft = draftFrom(message['draft']);
  const dismissed = message['dismissed'];
  if (!draft || !Array.isArray(dismissed) || dismissed.length > 1000) return undefined;
  const fingerprints = dismissed.map((item) => word(item, 256));
  if (fingerprints.some((item) => item === undefined)) return undefined;
  return { type: 'check', draft, dismissed: fingerprints.filter((item) => item !== undefined) };
}

/** The card's frame can be put into any page, so what comes from it is checked like what comes from the page. */
export function parseAsk(value: unknown): Ask | undefined {
  const message = fields(value);
  if (!message) return undefined;
  const fingerprint = word(message['fingerprint'], 256);
  switch (message['do']) {
    case 'view':
      return { do: 'view' };
    case 'close':
      return { do: 'close' };
    case 'again':
      return { do: 'again' };
    case 'show': {
      const index = count(message['index']);
      return index === undefined ? undefined : { do: 'show', index };
    }
    case 'size': {
      const height = count(message['height']);
      return height === undefined ? undefined : { do: 'size', height };
    }
    case 'fix': {
      const fix = count(message['fix']);
      if (fingerprint === undefined || fix === undefined) return undefined;
      return { do: 'fix', fingerprint, fix, keyboard: message['keyboard'] === true };
    }
    case 'dismiss':
      return fingerprint === undefined ? undefined : { do: 'dismiss', fingerprint };
    default:
      return undefined;
  }
}

export function parseGateAsk(value: unknown): GateAsk | undefined {
  const message = fields(value);
  switch (message?.['do']) {
    case 'gate':
    case 'back':
      return { do: message['do'] };
    case 'post': {
      const reason = oneOf(reasons, message['reason']);
      return { do: 'post', ...(reason && { reason }) };
    }
    case 'mend': {
      const fingerprint = word(message['fingerprint'], 256);
      const fix = count(message['fix']);
      if (fingerprint === undefined || fix === undefined) return undefined;
      return { do: 'mend', fingerprint, fix };
    }
    default:
      return undefined;
  }
}

export function parseUiRequest(value: unknown): UiRequest | undefined {
  const message = fields(value);
  if (!message) return undefined;
  switch (message['type']) {
    case 'ask': {
      const ask = parseAsk(message['ask']);
      if (!ask) return undefined;
      const token = word(message['token'], 64);
      const tab = count(message['tab']);
      return {
        type: 'ask',
        ask,
        ...(token !== undefined && { token }),
        ...(tab !== undefined && { tab }),
      };
    }
    case 'gate': {
      const ask = parseGateAsk(message['ask']);
      const token = word(message['token'], 64);
      return ask && token !== undefined ? { type: 'gate', ask, token } : undefined;
    }
    case 'status': {
      const host = word(message['host'], 255);
      const network = networkId(message['network']);
      const tab = count(message['tab']);
      return {
        type: 'status',
        ...(host !== undefined && { host }),
        ...(network !== undefined && { network }),
        ...(tab !== undefined && { tab }),
      };
    }
    case 'allow': {
      const origin = word(message['origin'], 300);
      const tab = count(message['tab']);
      if (origin === undefined || tab === undefined || !/^https?:\/\/[^/*\s]+$/.test(origin))
        return undefined;
      return { type: 'allow', origin, tab };
    }
    case 'company': {
      const name = word(message['name'], 255) ?? '';
      const text = message['text'] === null ? null : word(message['text'], maximumText);
      return text === undefined ? undefined : { type: 'company', name, text };
    }
    case 'forget':
      return { type: 'forget' };
    default:
      return parseChange(message);
  }
}
