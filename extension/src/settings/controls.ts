// What can be set on a page: switches, groups of radio buttons, lists to choose from.

import { ancestorsOf, isInside, rootOf } from '../shared/dom';
import { findIn, type Root } from './trees';
import { isOffered } from './visible';

export interface Control {
  kind: 'switch' | 'radios' | 'select';
  /** The radio buttons of a group; a switch, and what stands inside of it and is one, too. */
  parts: Element[];
}

const selectors = {
  switch: [
    'input[type="checkbox"]',
    '[role="switch"]',
    '[role="checkbox"]',
    '[role="menuitemcheckbox"]',
    '[aria-pressed]',
    '[aria-checked]:not([role="radio"]):not([role="menuitemradio"]):not(input[type="radio"])',
  ],
  radios: ['input[type="radio"]', '[role="radio"]'],
  select: ['select'],
};

/** An element that stands in another one of the list belongs to it. */
function nested(elements: readonly Element[]): Element[][] {
  const outermost = elements.filter(
    (one) => !elements.some((other) => other !== one && isInside(one, other)),
  );
  return outermost.map((outer) => elements.filter((one) => isInside(one, outer)));
}

function groupOf(radio: Element): unknown {
  if (!(radio instanceof HTMLInputElement) || radio.name === '') {
    const [around] = [...ancestorsOf(radio)].filter(
      (one) => one.getAttribute('role') === 'radiogroup' || one.localName === 'fieldset',
    );
    return around ?? rootOf(radio);
  }
  return radio.name;
}

function isSameGroup(one: Element, other: Element): boolean {
  return rootOf(one) === rootOf(other) && groupOf(one) === groupOf(other);
}

/** By the name that its fields share, or by the group that they stand in. */
function radioGroups(radios: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  for (const radio of radios) {
    const known = groups.find(([first]) => first && isSameGroup(first, radio));
    if (known) known.push(radio);
    else groups.push([radio]);
  }
  return groups;
}

/** All controls that a person sees, as they stand on the page. */
export class Controls {
  readonly all: Control[];
  private readonly inside = new Map<Element, number>();

  constructor(readonly roots: readonly Root[]) {
    const offered = (kind: Control['kind']) => findIn(roots, selectors[kind]).filter(isOffered);
    this.all = [
      ...nested(offered('switch')).map((parts): Control => ({ kind: 'switch', parts })),
      ...radioGroups(offered('radios')).map((parts): Control => ({ kind: 'radios', parts })),
      ...offered('select').map((select): Control => ({ kind: 'select', parts: [select] })),
    ];
    for (const { parts } of this.all) {
      const around = new Set(parts.flatMap((part) => [part, ...ancestorsOf(part)]));
      for (const one of around) this.inside.set(one, (this.inside.get(one) ?? 0) + 1);
    }
  }

  /** How many controls stand in an element, or are it. */
  countIn(element: Element): number {
    return this.inside.get(element) ?? 0;
  }

  /** Those that the selectors find, or that stand in or around what they find. */
  foundBy(selectors: readonly string[]): Control[] {
    const found = findIn(this.roots, selectors);
    return this.all.filter(({ parts }) =>
      parts.some((part) => found.some((one) => isInside(part, one) || isInside(one, part))),
    );
  }
}

/** The innermost element that holds all parts of a control. */
export function around({ parts: [first, ...others] }: Control): Element | undefined {
  if (!first || others.length === 0) return first;
  return [...ancestorsOf(first)].find((one) => others.every((part) => isInside(part, one)));
}

/** The part of the page that belongs to one radio button of a group: the widest that holds no other. */
export function cellOf(part: Element, { parts }: Control): Element {
  let cell = part;
  for (const outer of ancestorsOf(part)) {
    if (parts.some((other) => other !== part && isInside(other, outer))) break;
    cell = outer;
  }
  return cell;
}
