import { pageHost } from '../shared/addresses';
import type { Push } from '../shared/protocol';

/** Switched off everywhere, or on the site that this frame shows. */
export function isOffHere(message: Push): boolean {
  return message.type === 'off' && (message.host === undefined || message.host === pageHost());
}
