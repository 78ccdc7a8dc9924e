// All messages that exist. A content script runs in the web page's process, so what it sends is an attacker's: it is
// rebuilt here field by field, and nothing else gets through. No message carries an address to open or to fetch.

import type { Draft, Network, Verdict } from './contracts';

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
  /** Some rule at work may hold a post. */
  gates: boolean;
}

/** What a content script needs of a network's file: where things stand in the page. */
export type NetworkPage = Pick<
  Network,
  'id' | 'hosts' | 'composers' | 'audience' | 'thread' | 'profile'
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
  /** From the gate's frame to its own tab. */
  | { type: 'gate'; ask: GateAsk; token: string }
  | { type: 'status'; host?: string }
  | { type: 'site'; host: string; on: boolean }
  | { type: 'allow'; origin: string; tab: number }
  /** null: no company profile. Answer: Status. */
  | { type: 'company'; name: string; text: string | null }
  | { type: 'author'; author: Author };

export interface Author {
  name: string;
  function: string;
}

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
  siteOn: boolean;
}

/** The background speaks to content scripts. */
export type Push =
  | { type: 'ask'; ask: Ask; token?: string }
  | { type: 'gate'; ask: GateAsk; token: string }
  | { type: 'site'; host: string; on: boolean }
  /** The keyboard command: open the card. */
  | { type: 'open' };

const maximumText = 1_048_576;
const maximumWord = 4096;

const kinds = ['post', 'comment', 'reply', 'message', 'profile', 'event'] as const;
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

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

function word(value: unknown, maximum = maximumWord): string | undefined {
  return typeof value === 'string' && value.length <= maximum ? value : undefined;
}

function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value);
}

/** The given properties of an object, as far as they are short texts. */
function words<K extends string>(
  value: unknown,
  keys: readonly K[],
): Partial<Record<K, string>> | undefined {
  const source = fields(value);
  if (!source) return undefined;
  const result: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const found = word(source[key], key === 'text' ? maximumText : maximumWord);
    if (found !== undefined) result[key] = found;
  }
  return result;
}

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
  const replyTo = words(source['replyTo'], ['author', 'handle', 'text']);
  if (replyTo) draft.replyTo = replyTo;
  return draft;
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

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31
    ? value
    : undefined;
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
  const host = word(message['host'], 255);
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
    case 'status':
      return { type: 'status', ...(host !== undefined && { host }) };
    case 'site':
      return host === undefined ? undefined : { type: 'site', host, on: message['on'] === true };
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
    case 'author': {
      const author = words(message['author'], ['name', 'function']);
      return (
        author && {
          type: 'author',
          author: { name: author.name ?? '', function: author.function ?? '' },
        }
      );
    }
    default:
      return undefined;
  }
}
