// Who will see it. The dangerous error is a false "closed", so a control counts only where it can belong to no other
// text box, and only a whole line counts as an answer. What cannot be read stays unknown, and unknown counts as public.

import { ancestorsOf } from '../shared/dom';
import type { AudienceProbe, Draft, NumberProbe } from '../shared/contracts';
import type { NetworkPage } from '../shared/protocol';
import { addressMatches } from '../shared/addresses';
import type { Composer } from './composers';
import { allIn } from './select';
import type { Surroundings } from './surroundings';
import { isShown, linesOf, linesShownBy, textOf } from './text';
import { peopleIn } from './people';

const textBoxes = ['textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'];

export function audienceOf(
  composer: Composer,
  network: NetworkPage,
  around: Surroundings,
  address: string,
): Draft['audience'] {
  if (composer.entry?.audience) return composer.entry.audience;
  for (const probe of network.audience ?? []) {
    if (!addressMatches(address, probe.addresses)) continue;
    const said = probe.means ? meantBy(probe, around) : saidBy(probe, around);
    if (said) return said;
  }
  return undefined;
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
