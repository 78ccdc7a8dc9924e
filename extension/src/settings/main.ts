// Reads the settings that are asked for from the network's settings page, and changes nothing there. It is put into the
// page by the background, after a person's own act, and hears no messages.

import type { Asked, Reading } from '../shared/reading';
import { readPatiently } from './wait';

async function readAsked(): Promise<Reading> {
  const place = globalThis as typeof globalThis & { bedachtAsked?: Asked };
  const asked = place.bedachtAsked;
  delete place.bedachtAsked;
  const address = () => location.href;
  return asked
    ? await readPatiently(document, address, asked)
    : { address: address(), values: {}, unread: {} };
}

/** The browser hands this on to the background. */
export const reading = readAsked();
