// What the card says about the text box itself: who will see the draft, and what can be switched off.

import type { Audience } from '../shared/contracts';
import type { Here, ViewAudience } from '../shared/protocol';
import type { AudienceReading } from '../networks/audience';
import type { Composer } from '../networks/composers';
import type { Watch } from './watch';

export function kindOf({ entry }: Composer): Here['kind'] {
  return entry?.kind ?? 'post';
}

/** An audience that could not be read counts as public, and the person is told so. */
export function audienceOf({
  composer,
  watch,
}: {
  composer: Composer;
  watch: Watch;
}): ViewAudience {
  const { context, audience: read } = watch.around();
  const audience = countsAs(read);
  const reach = watch.verdict?.reach;
  const isKept = read.sticky === true && audience === 'public' && kindOf(composer) === 'post';
  return {
    audience,
    from: read.from,
    ...(isKept && { sticky: true }),
    ...(context.audienceSize !== undefined && { size: context.audienceSize }),
    ...(reach && { secondDegree: reach.secondDegree }),
  };
}

export function countsAs({ audience }: AudienceReading): Audience {
  return audience === 'unknown' ? 'public' : audience;
}
