// Who will see it. The dangerous error is a false "closed", so a control counts only where it can belong to no other
// text box, and only a whole line counts as an answer. What cannot be read stays unknown, and unknown counts as public.

import { ancestorsOf } from '../shared/dom';
import type { Audience, AudienceProbe, Draft, NumberProbe } from '../shared/contracts';
import type { AudienceSource, NetworkPage } from '../shared/protocol';
import { addressMatches } from '../shared/addresses';
import type { Composer } from './composers';
import { allIn } from './select';
import type { Surroundings } from './surroundings';
import { isShown, linesOf, linesShownBy, textOf } from './text';
import { peopleIn } from './people';

const textBoxes = ['textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'];

/** What was read, and where. */
export interface AudienceReading {
  audience: Audience;
  from: AudienceSource;
  /** The network keeps what was chosen for the next post. */
  sticky?: boolean;
}

const notRead: AudienceReading = { audience: 'unknown', from: 'none' };

export function audienceOf(
  composer: Composer,
  network: NetworkPage | undefined,
  around: Surroundings,
  address: string,
): AudienceReading {
  const { audience, addresses } = composer.entry ?? {};
  if (audience) return { audience, from: addresses ? 'address' : 'kind' };
  for (const probe of network?.audience ?? []) {
    if (!addressMatches(address, probe.addresses)) continue;
    const said = probe.means ? meantBy(probe, around) : saidBy(probe, around);
    if (!said || said === 'unknown') continue;
    return {
      audience: said,
      from: probe.means ? 'page' : 'control',
      ...(probe.sticky && { sticky: true }),
    };
  }
  return notRead;
}

function meantBy({ selectors, means }: AudienceProbe, around: Surroundings): Draft['audience'] {
  return around.nearest(selectors, isShown).length > 0 ? means : undefined;
}

function saidBy(probe: AudienceProbe, around: Surroundings): Draft['audience'] {
  const [element] = around.nearest(
    probe.selectors,
    (found) => isShown(found) && !belongsToAnother(found, around),
  );
  if (!element) return undefined;
  const shown =
    probe.from === 'label'
      ? linesOf(element.getAttribute('aria-label') ?? '')
      : linesShownBy(element);
  const lines = shown.map((line) => {
    const start = probe.after?.find((beginning) => line.startsWith(beginning));
    return start ? line.slice(start.length).trim() : line;
  });
  const values = Object.entries(probe.values ?? {}) as [Draft['audience'], string[]][];
  return values.find(([, words]) => words.some((word) => lines.includes(word)))?.[0];
}

/** Another text box stands nearer to the control than ours does. */
function belongsToAnother(control: Element, around: Surroundings): boolean {
  for (const ancestor of ancestorsOf(control)) {
    if (around.isIn(ancestor)) return false;
    if (allIn(ancestor, textBoxes).length > 0) return true;
  }
  return false;
}

/** How many people it reaches, or the author knows, where the page says so. */
export function numberBy(
  probe: NumberProbe | undefined,
  around: Surroundings,
  address: string,
): number | undefined {
  if (!probe || !addressMatches(address, probe.addresses)) return undefined;
  const [element] = around.nearest(probe.selectors, isShown);
  if (!element) return undefined;
  const said = [
    textOf(element),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
  ].map((text) => text && peopleIn(text));
  return said.find((value) => typeof value === 'number');
}
