// What the card says about the text box itself: who will see the draft, and what can be switched off.

import type { Here, ViewAudience } from '../shared/protocol';
import type { Composer } from '../networks/composers';
import type { Watch } from './watch';

export function kindOf({ entry }: Composer): Here['kind'] {
  return entry?.kind ?? 'post';
}

/** An audience that could not be read counts as public, and the person is told so. */
export function audienceOf(watch: Watch): ViewAudience {
  const { audience = 'unknown', audienceSize } = watch.context();
  const assumed = audience === 'unknown';
  const reach = watch.verdict?.reach;
  return {
    audience: assumed ? 'public' : audience,
    assumed,
    ...(audienceSize !== undefined && { size: audienceSize }),
    ...(reach && { secondDegree: reach.secondDegree }),
  };
}
