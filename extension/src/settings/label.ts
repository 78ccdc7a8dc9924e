// Whether a control carries a setting's label: a label of its own, or else the words of its row or the heading above it.
// A control that has another label of its own does not carry it, whatever stands around it.

import { matchesAny } from '../networks/select';
import { ancestorsOf, findAll, rootOf } from '../shared/dom';
import { around, type Control, type Controls } from './controls';
import type { Names } from './fold';
import { textsIn } from './lines';
import { Row, type IsValue } from './surroundings';
import { stateIn } from './state-words';
import { labelElements } from './visible';

function byIds(control: Element, attribute: string): Element[] {
  const root = rootOf(control);
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const ids = control.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => findAll(root, `#${CSS.escape(id)}`).slice(0, 1));
}

/** The labels of an element's own, each as its lines. */
export function ownLabels(element: Element): string[][] {
  const labelling = byIds(element, 'aria-labelledby').map((one) => textsIn(one));
  const name = element.getAttribute('aria-label');
  const wrapped = [...ancestorsOf(element)].filter(({ localName }) => localName === 'label');
  const labels = [...new Set([...labelElements(element), ...wrapped])].map((one) => textsIn(one));
  const said = element.localName === 'select' ? [] : [textsIn(element)];
  const all = [
    ...labelling,
    labelling.flat(),
    name === null ? [] : [name.trim()],
    ...labels,
    ...said,
  ];
  return all.filter((lines) => lines.some((line) => line !== ''));
}

/** What a group of radio buttons is called. */
function groupLabels(control: Control, controls: Controls): string[][] {
  const inner = around(control);
  if (!inner) return [];
  for (const outer of [inner, ...ancestorsOf(inner)]) {
    if (controls.countIn(outer) > 1) break;
    const isGroup = matchesAny(outer, ['[role="radiogroup"]', '[role="group"]']);
    const [legend] = outer.localName === 'fieldset' ? findAll(outer, ':scope > legend') : [];
    const labels = [
      ...(isGroup ? byIds(outer, 'aria-labelledby').map((one) => textsIn(one)) : []),
      isGroup ? [outer.getAttribute('aria-label')?.trim() ?? ''] : [],
      legend ? textsIn(legend) : [],
    ].filter((lines) => lines.some((line) => line !== ''));
    if (labels.length) return labels;
  }
  return [];
}

function says(labels: readonly string[][], names: Names): boolean {
  return labels.some((lines) => names.has(lines.join(' ')) || lines.some((one) => names.has(one)));
}

/** What one control is called, looked up once. */
export class Label {
  readonly row: Row;
  private readonly own: string[][];

  constructor(control: Control, controls: Controls) {
    const own =
      control.kind === 'radios'
        ? groupLabels(control, controls)
        : control.parts.flatMap((part) => ownLabels(part));
    // A sign or the state is no name.
    this.own = own.filter((lines) =>
      lines.some((line) => /[\p{L}\p{N}]/u.test(line) && stateIn(line) === undefined),
    );
    this.row = new Row(control, controls);
  }

  carries(names: Names, isValue: IsValue): boolean {
    return this.own.length ? says(this.own, names) : this.row.carries(names, isValue);
  }
}

/** The labels of all controls of a page. */
export class Labels {
  private readonly known = new Map<Control, Label>();

  constructor(private readonly controls: Controls) {}

  of(control: Control): Label {
    const known = this.known.get(control) ?? new Label(control, this.controls);
    this.known.set(control, known);
    return known;
  }

  /** Every control of the page that carries one of the names. */
  carrying(names: Names, isValue: IsValue): Control[] {
    return this.controls.all.filter((control) => this.of(control).carries(names, isValue));
  }
}
