// An entry that is old, and read by its words, is believed only when the page gives more proof.

import type { Wanted } from '../shared/reading';
import { Names } from './fold';
import { textsIn } from './lines';
import { findIn, type Root } from './trees';
import { isDrawn } from './visible';

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
