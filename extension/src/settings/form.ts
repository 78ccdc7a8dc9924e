// A field of server software, told by its name. Its state is what the server has sent: what a person has changed in the
// form and not yet saved is not in force.

import type { Setting } from '../shared/contracts';
import { ancestorsOf, findAll, rootOf } from '../shared/dom';
import { textsIn } from './lines';
import { findIn, type Root } from './trees';
import { found, type Found } from './values';
import { isDrawn, isOffered, labelElements } from './visible';

type Field = HTMLInputElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))
  );
}

function formOf(field: Element): Element | undefined {
  return [...ancestorsOf(field)].find(({ localName }) => localName === 'form');
}

/** In whatever language. */
function hasLabel(field: Field): boolean {
  const root = rootOf(field);
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const labelling =
    root instanceof Document || root instanceof ShadowRoot
      ? ids.flatMap((id) => findAll(root, `#${CSS.escape(id)}`))
      : [];
  return [...labelElements(field), ...labelling].some(
    (label) => isDrawn(label) && textsIn(label).length > 0,
  );
}

function readCheckbox(box: HTMLInputElement, { read }: Pick<Setting, 'read'>): Found {
  if (box.indeterminate || box.checked !== box.defaultChecked) return found(undefined);
  return found(box.checked ? read?.on : read?.off);
}

function optionValue(own: string, { read }: Pick<Setting, 'read'>): string | undefined {
  return read?.options && Object.hasOwn(read.options, own) ? read.options[own] : undefined;
}

function readRadios(radios: HTMLInputElement[], entry: Pick<Setting, 'read'>): Found {
  const chosen = radios.filter(({ checked }) => checked);
  const [radio] = chosen;
  if (!radio || chosen.length > 1 || !radio.defaultChecked) return found(undefined);
  return found(optionValue(radio.value, entry));
}

function readSelect(select: HTMLSelectElement, entry: Pick<Setting, 'read'>): Found {
  const options = [...select.options];
  const chosen = options.filter(({ selected }) => selected);
  const sent = options.filter(({ defaultSelected }) => defaultSelected);
  const [option] = chosen;
  if (!option || chosen.length > 1 || sent.length > 1) return found(undefined);
  return option === (sent[0] ?? options[0])
    ? found(optionValue(option.value, entry))
    : found(undefined);
}

export function readForm(entry: Pick<Setting, 'read'>, roots: readonly Root[]): Found {
  const fields = findIn(roots, entry.read?.selectors ?? [])
    .filter(isField)
    .filter((field) => isOffered(field) && formOf(field) !== undefined);
  const [first, ...others] = fields;
  if (!first) return { unread: 'no-control' };
  if (!fields.every(hasLabel)) return { unread: 'no-label' };
  if (first instanceof HTMLInputElement && first.type === 'radio') {
    const group = fields.filter((field) => field instanceof HTMLInputElement);
    const isOne = group.every(
      (field) =>
        field.type === 'radio' && field.name === first.name && formOf(field) === formOf(first),
    );
    return isOne && group.length === fields.length
      ? readRadios(group, entry)
      : { unread: 'several' };
  }
  if (others.length) return { unread: 'several' };
  return first instanceof HTMLInputElement ? readCheckbox(first, entry) : readSelect(first, entry);
}
