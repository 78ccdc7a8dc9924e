// Draws lines under words: boxes over the text box, not ranges in it, because a page can read the ranges of a highlight.

import type { Finding } from '../shared/contracts';

export type Flag = Exclude<Finding['severity'], 'hint'>;

export interface Mark {
  box: DOMRect;
  severity: Flag;
  /** Its card is open. */
  active: boolean;
}

export interface Corner {
  left: number;
  top: number;
}

const svg = 'http://www.w3.org/2000/svg';
const lineHeight = 4;
/** So far below its words a line may be lifted to stay inside of the text box. */
const lift = 3;

/** Severities differ by form and not by colour alone: a wave, a line, dots. */
function shape(severity: Flag, width: number): string {
  // The wave ends before the word does: nothing reaches out of the text box.
  const waves = Math.max(1, Math.floor(width / 4));
  return severity === 'error' ? `M0 2${' q1 -2.4 2 0 t2 0'.repeat(waves)}` : `M1 2 H${width - 1}`;
}

function make(tag: string): SVGElement {
  return document.createElementNS(svg, tag) as SVGElement;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

class Line {
  readonly element = make('g');
  private readonly box = make('rect');
  private readonly path = make('path');
  private look = '';
  private size = '';
  private spot = '';

  constructor() {
    this.element.append(this.box, this.path);
  }

  /** Touches only what is different: what has not changed is not drawn again. */
  draw({ severity, active }: Mark, left: number, top: number, width: number, height: number) {
    const look = active ? `box ${severity} active` : `box ${severity}`;
    const size = `${severity} ${width} ${height}`;
    const spot = `translate(${left} ${top})`;
    const changed = look !== this.look || size !== this.size || spot !== this.spot;
    if (look !== this.look) set(this.element, { class: look });
    if (size !== this.size) {
      set(this.box, { width, height, rx: 2 });
      const d = shape(severity, Math.max(4, Math.floor(width)));
      set(this.path, { d, transform: `translate(0 ${height - lineHeight})` });
    }
    if (spot !== this.spot) set(this.element, { transform: spot });
    [this.look, this.size, this.spot] = [look, size, spot];
    return changed;
  }
}

export class Underline {
  private readonly clip = document.createElement('div');
  // One picture, with lines in it or without: pictures of their own jump where the page moves everything, and the
  // browser reports that to the page (layout-shift). It does not look into a picture.
  private readonly picture = make('svg');
  private readonly lines: Line[] = [];
  private drawn = '';

  constructor(parent: HTMLElement) {
    this.clip.className = 'clip';
    this.clip.hidden = true;
    this.clip.append(this.picture);
    parent.append(this.clip);
  }

  hide(): void {
    this.clip.hidden = true;
    this.drawn = '';
  }

  /**
   * @param visible the part of the text box that is covered; what is scrolled out of it is not drawn
   * @returns whether anything is different now
   */
  draw(marks: readonly Mark[], visible: DOMRect, origin: Corner, dark: boolean): boolean {
    const [left, top] = [round(visible.left - origin.left), round(visible.top - origin.top)];
    const [width, height] = [round(visible.width), round(visible.height)];
    const drawn = [left, top, width, height, dark].join();
    let changed = drawn !== this.drawn;
    if (changed) {
      this.drawn = drawn;
      this.clip.hidden = false;
      this.clip.className = dark ? 'clip dark' : 'clip';
      this.clip.style.transform = `translate(${left}px, ${top}px)`;
      this.clip.style.width = `${width}px`;
      this.clip.style.height = `${height}px`;
    }
    let used = 0;
    for (const mark of marks) {
      const box = within(mark.box, visible);
      if (!box) continue;
      const line = this.line(used++);
      const [x, y] = [round(box.left - visible.left), round(box.top - visible.top)];
      if (line.draw(mark, x, y, round(box.width), round(box.height))) changed = true;
    }
    for (const line of this.lines.splice(used)) {
      line.element.remove();
      changed = true;
    }
    return changed;
  }

  private line(index: number): Line {
    const known = this.lines[index];
    if (known) return known;
    const made = new Line();
    this.lines.push(made);
    this.picture.append(made.element);
    return made;
  }
}

/** A word's box together with its line, as far as it lies in the text box; undefined where the line is out of sight. */
function within(word: DOMRect, visible: DOMRect): DOMRect | undefined {
  const bottom = Math.min(word.bottom + lineHeight / 2, visible.bottom);
  if (word.bottom - bottom > lift || bottom - lineHeight < visible.top) return undefined;
  const left = Math.max(word.left, visible.left);
  const right = Math.min(word.right, visible.right);
  if (right - left < 1) return undefined;
  const top = Math.max(word.top, visible.top);
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Differences that no screen shows are no movement. */
function round(length: number): number {
  return Math.round(length * 64) / 64;
}
