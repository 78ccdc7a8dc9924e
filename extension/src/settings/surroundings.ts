// What stands around a control that has no label of its own: the words of its row, or the heading above it.

import { matches } from '../networks/select';
import { ancestorsOf, isInside } from '../shared/dom';
import { around, cellOf, type Control, type Controls } from './controls';
import type { Names } from './fold';
import { linesIn, textsIn, type Line } from './lines';
import { stateIn } from './state-words';

/** Their words are about something else. */
const elsewhere = [
  'nav, [role="navigation"], body > header, [role="banner"], footer, [role="contentinfo"], aside',
  'a[href], button, [role="button"], [role="tab"], [role="link"], [role="menuitem"]',
  '[role="alert"], [role="status"], [role="tooltip"]',
].join();
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, dt, th';
const ends = 'main, [role="main"], dialog, [role="dialog"]';

/** A sentence explains; a few words without a full stop are the label of something. */
function explains({ text }: Line): boolean {
  return /[.!?…]$/.test(text) || text.length > 60;
}

function headingOf(element: Element): Element | undefined {
  return [element, ...ancestorsOf(element)].find((one) => matches(one, headings));
}

function nameOf(heading: Element): string {
  return textsIn(heading).join(' ');
}

export type IsValue = (text: string) => boolean;

export class Row {
  private readonly lines = new Map<Element, Line[]>();
  /** The control, or the options of a group with what is written on them. */
  private readonly own: readonly Element[];
  /** From the control outwards, as long as nothing else can be set there. */
  private readonly levels: readonly Element[];

  constructor(
    control: Control,
    private readonly controls: Controls,
  ) {
    this.own =
      control.kind === 'radios'
        ? control.parts.map((part) => cellOf(part, control))
        : control.parts;
    this.levels = this.levelsFrom(around(control));
  }

  private levelsFrom(inner: Element | undefined): Element[] {
    const levels: Element[] = [];
    for (const one of inner ? [inner, ...ancestorsOf(inner)] : []) {
      if (this.controls.countIn(one) > 1 || one.localName === 'body') break;
      levels.push(one);
      if (matches(one, ends)) break;
    }
    return levels;
  }

  private isElsewhere = (element: Element): boolean => {
    if (this.own.some((part) => isInside(element, part))) return true;
    if (this.own.some((part) => isInside(part, element))) return false;
    return matches(element, elsewhere) && !headingOf(element);
  };

  /** Without what a switch or a list shows of its value. */
  private labelsIn(element: Element, isValue: IsValue): Line[] {
    let lines = this.lines.get(element);
    if (!lines) {
      lines = linesIn(element, this.isElsewhere).filter(({ text }) => stateIn(text) === undefined);
      this.lines.set(element, lines);
    }
    return lines.filter(({ text }) => !isValue(text));
  }

  /** @param isValue words that belong to the values say nothing about what is set */
  carries(names: Names, isValue: IsValue): boolean {
    const row = this.levels.find((level) => this.labelsIn(level, isValue).length > 0);
    if (row && this.isRowOf(this.labelsIn(row, isValue), names)) return true;
    const heading = this.headingAbove(isValue);
    return heading !== undefined && names.has(heading);
  }

  /** A label, and below it at most what explains it: in sentences, or in the same block as the label. */
  private isRowOf([label, ...others]: readonly Line[], names: Names): boolean {
    if (!label || !names.has(label.text)) return false;
    if (others.some(({ text, element }) => names.has(text) || headingOf(element))) return false;
    if (others.every(explains)) return true;
    const isApart = (block: Element) => this.own.some((part) => isInside(part, block));
    const block = [...ancestorsOf(label.element)].find((one) =>
      others.every(({ element }) => isInside(element, one)),
    );
    return others.length <= 2 && block !== undefined && !isApart(block);
  }

  /** With nothing but explanations in between. */
  private headingAbove(isValue: IsValue): string | undefined {
    let area = this.levels.at(-1);
    if (!area) return undefined;
    let lines = this.labelsIn(area, isValue).filter(({ element }) => this.isBefore(element));
    for (;;) {
      for (const line of lines.reverse()) {
        const heading = headingOf(line.element);
        if (heading) return nameOf(heading);
        if (!explains(line)) return undefined;
      }
      const before: Element | null = area.previousElementSibling;
      if (!before || this.controls.countIn(before) > 0) return undefined;
      area = before;
      lines = matches(area, elsewhere) ? [] : this.labelsIn(area, isValue);
    }
  }

  private isBefore(element: Element): boolean {
    const [first] = this.own;
    const position = first?.compareDocumentPosition(element) ?? 0;
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }

  /** The state that is written beside a switch. */
  state(): boolean | undefined {
    const states = this.levels
      .slice(0, 2)
      .flatMap((level) => textsIn(level))
      .map(stateIn)
      .filter((state) => state !== undefined);
    return states.every((state) => state === states[0]) ? states[0] : undefined;
  }
}
