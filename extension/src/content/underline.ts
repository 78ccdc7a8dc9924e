// Draws lines under words: boxes over the text box, not ranges in it, because a page can read the ranges of a highlight.

import type { Finding } from '../shared/contracts';

export type Flag = Exclude<Finding['severity'], 'hint'>;

export interface Mark {
  box: DOMRect;
  severity: Flag;
  /** Its card is open. */
  active: boolean;
}

const svg = 'http://www.w3.org/2000/svg';
const lineHeight = 4;

/** Severities differ by form and not by colour alone: a wave, a line, dots. */
function shape(severity: Flag, width: number): SVGElement {
  const image = document.createElementNS(svg, 'svg');
  image.setAttribute('width', String(width));
  image.setAttribute('height', String(lineHeight));
  image.setAttribute('class', severity);
  const path = document.createElementNS(svg, 'path');
  const waves = Math.ceil(width / 4);
  path.setAttribute(
    'd',
    severity === 'error' ? `M0 2${' q1 -2.4 2 0 t2 0'.repeat(waves)}` : `M1 2 H${width - 1}`,
  );
  image.append(path);
  return image;
}

export class Underline {
  private readonly clip = document.createElement('div');

  constructor(root: ShadowRoot) {
    this.clip.className = 'clip';
    root.append(this.clip);
  }

  /** @param visible the part of the text box that can be seen; what is scrolled out of it is not drawn */
  draw(
    marks: readonly Mark[],
    visible: DOMRect,
    origin: { left: number; top: number },
    dark: boolean,
  ): void {
    const { style } = this.clip;
    this.clip.className = dark ? 'clip dark' : 'clip';
    style.left = `${visible.left - origin.left}px`;
    style.top = `${visible.top - origin.top}px`;
    style.width = `${visible.width}px`;
    style.height = `${visible.height}px`;
    this.clip.replaceChildren(
      ...marks.map(({ box, severity, active }) => {
        const element = document.createElement('div');
        element.className = active ? `box ${severity} active` : `box ${severity}`;
        element.style.left = `${box.left - visible.left}px`;
        element.style.top = `${box.top - visible.top}px`;
        element.style.width = `${box.width}px`;
        element.style.height = `${box.height + lineHeight / 2}px`;
        element.append(shape(severity, Math.max(4, Math.round(box.width))));
        return element;
      }),
    );
  }
}

/** What is left of a box after everything around it that scrolls or cuts off. */
export function visiblePart(box: DOMRect, cutters: readonly Element[]): DOMRect {
  let { left, top, right, bottom } = box;
  const cut = (other: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, other.left);
    top = Math.max(top, other.top);
    right = Math.min(right, other.right);
    bottom = Math.min(bottom, other.bottom);
  };
  cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (const cutter of cutters) cut(cutter.getBoundingClientRect());
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
