// The author's own profile. Beyond the box around a text box, and on other people's pages, stand other people's names.

import type { Draft, ProfileSelectors } from '../shared/contracts';
import { addressMatches } from '../shared/addresses';
import { matchesAny } from './select';
import type { Surroundings } from './surroundings';
import { textOf } from './text';

const outside = ['body, main, [role="main"], [role="feed"]'];
const boxes = ['form, [role="dialog"], dialog'];

export function authorOf(
  profile: ProfileSelectors | undefined,
  around: Surroundings,
  address: string,
): Draft['author'] {
  if (!profile || !addressMatches(address, profile.addresses)) return undefined;
  const ofPage = profile.scope === 'page';
  // Without a mark that it is their own, a profile may be anybody's.
  if (ofPage && !profile.own) return undefined;
  if (profile.own && around.allIn(around.document, profile.own).length === 0) return undefined;
  const find = (selectors: readonly string[] | undefined): string | undefined => {
    if (!selectors) return undefined;
    return textOf(
      ofPage
        ? around.allIn(around.document, selectors)[0]
        : around.nearest(selectors, undefined, (scope) =>
            matchesAny(scope, outside) ? 'before' : matchesAny(scope, boxes) ? 'behind' : undefined,
          )[0],
    );
  };
  const displayName = find(profile.displayName);
  if (!displayName) return undefined;
  const read = {
    handle: find(profile.handle),
    headline: find(profile.headline),
    bio: find(profile.bio),
    employer: find(profile.employer),
  };
  const known = Object.entries(read).filter(([, value]) => value !== undefined);
  return { displayName, ...Object.fromEntries(known), read: 'partial' };
}
