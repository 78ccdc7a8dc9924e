import type { Composer } from './composers';
import type { Surroundings } from './surroundings';

const usual = ['form, dialog, [role="dialog"]'];

/** The box around text box and button: where the network's file says, else the nearest form or dialog. */
export function containerOf(composer: Composer, around: Surroundings): Element | undefined {
  return around.closest(composer.entry?.container ?? usual);
}
