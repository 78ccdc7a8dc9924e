// What the background adds to a draft before it is judged.

import type { Draft, Persona } from '../shared/contracts';
import type { Author } from '../shared/protocol';

/** What the person told us about themselves counts only where the page shows nothing. */
export function withAuthor(draft: Draft, own: Author | undefined): Draft {
  if (!own || (!own.name && !own.function)) return draft;
  const { displayName = own.name, headline = own.function, ...rest } = draft.author ?? {};
  const read = rest.read === 'complete' ? 'complete' : 'partial';
  return {
    ...draft,
    author: { ...rest, ...(displayName && { displayName }), ...(headline && { headline }), read },
  };
}

/** What the person said about one network, once and for all its drafts. */
export interface Own {
  author: Author | undefined;
  persona: Persona | undefined;
  contacts: number | undefined;
}

/** What the person said about themselves counts only where the page shows nothing; in which role they post, only they know. */
export function withOwn(draft: Draft, { author, persona, contacts }: Own): Draft {
  return {
    ...(contacts !== undefined && { contacts }),
    ...withAuthor(draft, author),
    ...(persona && { persona }),
  };
}

/** RFC 3339 with the offset of this computer: the core has no clock and no time zone of its own. */
export function localTime(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
