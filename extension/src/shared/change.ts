// What a person decides and the browser remembers, as messages. The card's frame can be put into any page, so what comes
// from it is rebuilt field by field.

import type { Kind, Persona } from './contracts';
import { count, kinds, networkId, oneOf, word, words, type Fields } from './fields';

/** Answer: whether it was saved. */
export type Change =
  | { type: 'everything'; on: boolean }
  | { type: 'site'; host: string; on: boolean }
  | { type: 'field'; host: string; kind: Kind; on: boolean }
  | { type: 'rule'; rule: string; on: boolean }
  | { type: 'persona'; network: string; persona: Persona }
  /** null: not known. */
  | { type: 'contacts'; network: string; contacts: number | null }
  | { type: 'messages'; network: string; on: boolean }
  | { type: 'author'; author: Author };

export interface Author {
  name: string;
  function: string;
}

/** What is remembered about one network. */
export interface NetworkStatus {
  id: string;
  title: string;
  persona: Persona;
  contacts: number | undefined;
  /** Whether private messages are checked; undefined where we know of none. */
  messages: boolean | undefined;
}

/** What the person has switched off, to be taken back. */
export interface Remembered {
  sites: string[];
  fields: { host: string; kind: Kind }[];
  rules: { rule: string; title: string }[];
  networks: NetworkStatus[];
}

const personas = ['private', 'professional', 'official'] as const;

export function parseChange(message: Fields): Change | undefined {
  const host = word(message['host'], 255);
  const network = networkId(message['network']);
  const on = message['on'] === true;
  switch (message['type']) {
    case 'everything':
      return { type: 'everything', on };
    case 'site':
      return host === undefined ? undefined : { type: 'site', host, on };
    case 'field': {
      const kind = oneOf(kinds, message['kind']);
      return host === undefined || !kind ? undefined : { type: 'field', host, kind, on };
    }
    case 'rule': {
      const rule = word(message['rule'], 128);
      return rule !== undefined && /^[a-z0-9.-]+$/.test(rule)
        ? { type: 'rule', rule, on }
        : undefined;
    }
    case 'persona': {
      const persona = oneOf(personas, message['persona']);
      return network === undefined || !persona ? undefined : { type: 'persona', network, persona };
    }
    case 'contacts': {
      const contacts = message['contacts'] === null ? null : count(message['contacts']);
      return network === undefined || contacts === undefined
        ? undefined
        : { type: 'contacts', network, contacts };
    }
    case 'messages':
      return network === undefined ? undefined : { type: 'messages', network, on };
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
