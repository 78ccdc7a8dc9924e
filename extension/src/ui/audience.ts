// Who will see the draft, in one line, and where that was read.

import { say } from '../shared/i18n';
import type { NetworkStatus } from '../shared/change';
import type { ViewAudience } from '../shared/protocol';
import { h } from './elements';

export function numberWord(value: number): string {
  return value.toLocaleString(say('language'));
}

export function audienceElement(
  { audience, from, sticky, size, secondDegree }: ViewAudience,
  network: NetworkStatus | undefined,
): HTMLElement {
  const ofGroup = audience === 'group-open' || audience === 'group-closed';
  // Who posts for the company chooses nothing for themselves.
  const isKept = sticky && network && network.persona !== 'official';
  const more = [
    say(`audienceFrom_${from}`),
    isKept && say('audienceKept', network.title),
    size !== undefined && say(ofGroup ? 'members' : 'followers', numberWord(size)),
    secondDegree !== undefined && say('reach', numberWord(secondDegree)),
  ].filter((line) => typeof line === 'string');
  // The names of messages have no hyphens.
  const who = from === 'none' ? 'unknown' : audience.replace('-', '_');
  return h(
    'p',
    { class: `audience ${audience}` },
    h('strong', {}, say(`audience_${who}`)),
    h('span', {}, ` ${more.join(' ')}`),
  );
}
