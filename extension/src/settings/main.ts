// Reads the settings that are asked for from the network's settings page, and changes nothing there.

import type { Reading } from '../shared/reading';

/** What the browser hands on to the background. */
export const reading: Promise<Reading> = Promise.resolve({
  address: location.href,
  values: {},
  unread: {},
});
