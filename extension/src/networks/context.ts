// What surrounds the text box: audience, the post that is answered, the author. Whatever cannot be read stays away
// from the draft, and the engine treats it as unknown. Nothing is guessed. It is read once a check, not once a key.

import type { Draft } from '../shared/contracts';
import type { NetworkPage } from '../shared/protocol';
import { attachmentsOf } from './attachments';
import { audienceOf, numberBy, type AudienceReading } from './audience';
import { authorOf } from './author';
import type { Composer } from './composers';
import { containerOf } from './container';
import { replyToOf, sharedBy } from './posts';
import { Surroundings } from './surroundings';

export type Context = Omit<Draft, 'text'>;

/** What the engine is told, and for the person where it was read who will see the draft. */
export interface Around {
  context: Context;
  audience: AudienceReading;
}

export function readAround(
  composer: Composer,
  network: NetworkPage | undefined,
  address: string,
): Around {
  const around = new Surroundings(composer.element);
  const audience = audienceOf(composer, network, around, address);
  const context = contextOf(composer, network, around, address);
  if (audience.from !== 'none') context.audience = audience.audience;
  return { context, audience };
}

function contextOf(
  composer: Composer,
  network: NetworkPage | undefined,
  around: Surroundings,
  address: string,
): Context {
  const context: Context = {
    network: network?.id ?? 'unknown',
    kind: composer.entry?.kind ?? 'post',
  };
  if (!network) return context;
  const container = containerOf(composer, around);
  const audienceSize = numberBy(network.audienceSize, around, address);
  if (audienceSize !== undefined) context.audienceSize = audienceSize;
  const contacts = numberBy(network.contacts, around, address);
  if (contacts !== undefined) context.contacts = contacts;
  const author = authorOf(network.profile, around, address);
  if (author) context.author = author;
  const replyTo = replyToOf(composer, network, around, container);
  if (replyTo) {
    context.replyTo = replyTo;
    if (context.kind === 'post') context.kind = 'reply';
  }
  const shares = sharedBy(network, around, container);
  if (shares) context.shares = shares;
  const attachments = attachmentsOf(network, around, container);
  if (attachments.length) context.attachments = attachments;
  return context;
}
