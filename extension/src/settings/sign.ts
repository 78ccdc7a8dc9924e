// Something on the page that is there with one value only.

import type { Setting } from '../shared/contracts';
import { findIn, type Root } from './trees';
import type { Found } from './values';
import { isDrawn } from './visible';

export function readSign({ read }: Pick<Setting, 'read'>, roots: readonly Root[]): Found {
  const shown = Object.entries(read?.signs ?? {}).filter(([, selectors = []]) =>
    findIn(roots, selectors).some(isDrawn),
  );
  const [only] = shown;
  if (!only) return { unread: 'no-control' };
  return shown.length > 1 ? { unread: 'several' } : { value: only[0] };
}
