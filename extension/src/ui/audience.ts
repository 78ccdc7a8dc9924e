// Who will see the draft, in one line, and how sure that is.

import { say } from '../shared/i18n';
import type { ViewAudience } from '../shared/protocol';
import { h } from './elements';

export function numberWord(value: number): string {
  return value.toLocaleString(say('language'));
}

export function audienceElement({
  audience,
  assumed,
  size,
  secondDegree,
}: ViewAudience): HTMLElement {
  const ofGroup = audience === 'group-open' || audience === 'group-closed';
  const more = [
    size !== undefined && say(ofGroup ? 'members' : 'followers', numberWord(size)),
    secondDegree !== undefined && say('reach', numberWord(secondDegree)),
    assumed && say('audienceAssumed'),
  ].filter((line) => line !== false);
  // The names of messages have no hyphens.
  const who = say(`audience_${audience.replace('-', '_')}`);
  return h(
    'p',
    { class: `audience ${audience}` },
    h('strong', {}, who),
    more.length > 0 && h('span', {}, ` ${more.join(' ')}`),
  );
}
