// Words change. An entry that nobody has confirmed for half a year is believed only when the page gives more proof.

import type { Setting } from '../shared/contracts';
import type { Wanted } from '../shared/reading';
import { Names } from './fold';
import { textsIn } from './lines';
import { findIn, type Root } from './trees';
import { isDrawn } from './visible';

const longest = 180 * 24 * 60 * 60 * 1000;

/** From the end of the month in which it was seen last. A time that cannot be read makes everything old. */
export function isOld(lastSeen: Setting['lastSeen'], now: string): boolean {
  const [year, month] = lastSeen.split('-').map(Number);
  const seen = Date.UTC(year ?? 0, month ?? 0);
  return !(Date.parse(now) - seen <= longest);
}

/** Server software keeps the names of its fields, and a sign has no words. */
export function growsOld({ read }: Wanted): boolean {
  return read?.method === 'switch' || read?.method === 'radio' || read?.method === 'text';
}

function lastPart(path: string): string {
  return path.split(/[>›→»]/).at(-1) ?? '';
}

/** The page calls itself what the entry calls it. */
export function isUnderItsHeading({ title, path }: Wanted, roots: readonly Root[]): boolean {
  const names = new Names([title.de, title.en, lastPart(path.de), lastPart(path.en)]);
  return findIn(roots, ['h1', 'h2', 'h3', '[role="heading"]'])
    .filter(isDrawn)
    .some((heading) => names.has(textsIn(heading).join(' ')));
}

/** Every value of the catalogue is there to choose. */
export function offersAll({ values }: Wanted, offered: readonly (string | undefined)[]): boolean {
  return values.every(({ id }) => offered.includes(id));
}
