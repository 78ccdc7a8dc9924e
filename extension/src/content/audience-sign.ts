// Who will see the draft, as a small sign in the mark: a globe, people, or a lock. Never a red one: private is no fault.
//
// It is one picture that is always there, in the same place and size; only what is drawn in it differs (host.ts says why).

import { say } from '../shared/i18n';
import type { AudienceReading } from '../networks/audience';
import type { Audience } from '../shared/contracts';
import { countsAs } from './view';

type Sign = 'globe' | 'people' | 'lock';

const namespace = 'http://www.w3.org/2000/svg';

/** In a square of ten by ten. */
const shapes: Record<Sign, string> = {
  globe: 'M5 .9a4.1 4.1 0 1 0 .01 0M.9 5h8.2M5 .9c-2.4 2-2.4 6.2 0 8.2M5 .9c2.4 2 2.4 6.2 0 8.2',
  people:
    'M3.4 3.9a1.1 1.1 0 1 0-.01 0M6.9 3.9a1.1 1.1 0 1 0-.01 0M1.2 8.2c0-3.2 4.4-3.2 4.4 0M6.6 6c1.3-.3 2.3.6 2.3 2.2',
  lock: 'M2 4.7h6v3.9H2zM3.2 4.7V3.2a1.8 1.8 0 0 1 3.6 0v1.5',
};

function signOf(audience: Audience): Sign {
  if (audience === 'public' || audience === 'group-open' || audience === 'unknown') return 'globe';
  return audience === 'private' ? 'lock' : 'people';
}

export class AudienceSign {
  private readonly picture = document.createElementNS(namespace, 'svg');
  private readonly path = document.createElementNS(namespace, 'path');
  private shown: Sign | undefined;

  constructor(parent: HTMLElement) {
    const { picture } = this;
    picture.setAttribute('viewBox', '0 0 10 10');
    picture.setAttribute('aria-hidden', 'true');
    picture.append(this.path);
    parent.append(picture);
  }

  draw(read: AudienceReading | undefined): void {
    const sign = read && signOf(read.audience);
    if (sign === this.shown) return;
    this.shown = sign;
    this.picture.setAttribute('class', sign ? 'read' : '');
    this.path.setAttribute('d', sign ? shapes[sign] : '');
  }
}

/** The same for the ear: who, and where that was read. */
export function audienceInWords(read: AudienceReading): string {
  const who = read.from === 'none' ? 'unknown' : countsAs(read).replace('-', '_');
  return `${say(`audience_${who}`)} ${say(`audienceFrom_${read.from}`)}`;
}
