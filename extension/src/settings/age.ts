// Words change: an entry that nobody has confirmed for half a year is old. The time is given from outside.

import type { Setting } from '../shared/contracts';

const longest = 180 * 24 * 60 * 60 * 1000;

/** From the end of the month in which it was seen last. A time that cannot be read makes everything old. */
export function isOld(lastSeen: Setting['lastSeen'], now: string): boolean {
  const [year, month] = lastSeen.split('-').map(Number);
  const seen = Date.UTC(year ?? 0, month ?? 0);
  return !(Date.parse(now) - seen <= longest);
}
