// What surrounds the text box: audience, the post that is answered, the author. Whatever cannot be read stays away
// from the draft, and the engine treats it as unknown. Nothing is guessed. It is read once a check, not once a key.

import type { Draft } from '../shared/contracts';
import type { NetworkPage } from '../shared/protocol';
import { attachmentsOf } from './attachments';
import { audienceOf, numberBy } from './audience';
import { authorOf } from './author';
import type { Composer } from './composers';
import { containerOf } from './container';
import { replyToOf, sharedBy } from './posts';
import { Surroundings } from './surroundings';

export type Context = Omit<Draft, 'text'>;

export function contextOf(
  composer: Composer,
  network: NetworkPage | undefined,
  address: string,
): Context {
  const context: Context = {
    network: network?.id ?? 'unknown',
    kind: composer.entry?.kind ?? 'post',
  };
  if (!network) return context;
  const around = new Surroundings(composer.element);
  const container = containerOf(composer, around);
  const audience = audienceOf(composer, network, around, address);
  if (audience) context.audience = audience;
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
