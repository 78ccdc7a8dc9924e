// A group of radio buttons, or a list to choose from.

import type { Setting } from '../shared/contracts';
import { cellOf, type Control } from './controls';
import { ownLabels } from './label';
import { textsIn } from './lines';
import { isOn, isWaiting } from './state';
import { found, type Found, type Values } from './values';

type Reading = Pick<Setting, 'read'>;

function textOfRadio(part: Element, control: Control): string[] {
  const own = ownLabels(part);
  return own.length
    ? own.flatMap((lines) => [lines.join(' '), ...lines])
    : textsIn(cellOf(part, control));
}

/** By the field's own value where the entry knows it. Words that name another value contradict it. */
function valueOf(own: string | undefined, lines: string[], { read }: Reading, values: Values) {
  const named = values.namedBy(lines);
  if (!read?.options) return named.length === 1 ? named[0] : undefined;
  const value =
    own !== undefined && Object.hasOwn(read.options, own) ? read.options[own] : undefined;
  return named.length === 0 || (named.length === 1 && named[0] === value) ? value : undefined;
}

function valueOfRadio(part: Element, control: Control, entry: Reading, values: Values) {
  const own =
    part instanceof HTMLInputElement ? part.value : (part.getAttribute('value') ?? undefined);
  return valueOf(own, textOfRadio(part, control), entry, values);
}

const optionsOf = ({ parts: [select] }: Control): HTMLOptionElement[] =>
  select instanceof HTMLSelectElement ? [...select.options] : [];

/** What there is to choose, as ids of the catalogue. */
export function offeredBy(
  control: Control,
  entry: Reading,
  values: Values,
): (string | undefined)[] {
  return control.kind === 'select'
    ? optionsOf(control).map((option) => valueOf(option.value, [option.label], entry, values))
    : control.parts.map((part) => valueOfRadio(part, control, entry, values));
}

export function readRadio(control: Control, entry: Reading, values: Values): Found {
  if (control.parts.some(isWaiting)) return found(undefined);
  if (control.kind === 'select') {
    const chosen = optionsOf(control).filter(({ selected }) => selected);
    const [option] = chosen;
    if (!option || chosen.length > 1) return found(undefined);
    return found(valueOf(option.value, [option.label], entry, values));
  }
  const states = control.parts.map((part) => isOn([part]));
  const chosen = control.parts.filter((_, index) => states[index]);
  const [part] = chosen;
  if (!part || chosen.length > 1 || states.includes(undefined)) return found(undefined);
  return found(valueOfRadio(part, control, entry, values));
}
