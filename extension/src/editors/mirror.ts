import type { Span } from '../shared/edits';
import { joinBoxes } from './editor';
import type { TextControl } from './textarea';

// The words in a textarea have no boxes of their own. A copy of its text with the same styles, laid out in the same
// width, has. The copy stands in a closed shadow root and is gone before any script of the page can run.

const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** What the boxes in a mirror depend on besides the text. */
export function lookOf(control: TextControl): string[] {
  const style = getComputedStyle(control);
  const isOneLine = control instanceof HTMLInputElement;
  const keepsLines = !isOneLine && style.whiteSpace !== 'pre' && style.whiteSpace !== 'nowrap';
  return [
    ...copied.map((property) => style.getPropertyValue(property)),
    keepsLines ? 'pre-wrap' : 'pre',
    // The padding box without the scroll bar: exactly where the browser breaks the lines.
    `${control.clientWidth}px`,
  ];
}

function buildMirror(control: TextControl, look: readonly string[]): HTMLElement {
  const mirror = control.ownerDocument.createElement('div');
  const set = (property: string, value: string) =>
    mirror.style.setProperty(property, value, 'important');
  const names = [...copied, 'white-space', 'width'];
  names.forEach((property, index) => set(property, look[index] ?? ''));
  set('position', 'fixed');
  set('visibility', 'hidden');
  set('pointer-events', 'none');
  set('box-sizing', 'border-box');
  set('margin', '0');
  set('border', '0');
  if (!(control instanceof HTMLInputElement)) set('overflow-wrap', 'break-word');
  mirror.textContent = control.value;
  return mirror;
}

export interface Measured {
  /** For every span its boxes, from the mirror's corner on. */
  boxes: DOMRect[][];
  height: number;
}

export function measureInMirror(
  control: TextControl,
  look: readonly string[],
  parent: Node,
  spans: readonly Span[],
): Measured {
  const mirror = buildMirror(control, look);
  parent.appendChild(mirror);
  try {
    const text = mirror.firstChild;
    const { left, top, height } = mirror.getBoundingClientRect();
    if (!text) return { boxes: spans.map(() => []), height };
    const range = control.ownerDocument.createRange();
    const boxes = spans.map(({ start, end }) => {
      range.setStart(text, start);
      range.setEnd(text, end);
      return joinBoxes([...range.getClientRects()]).map((box) => moved(box, -left, -top, 1));
    });
    return { boxes, height };
  } finally {
    mirror.remove();
  }
}

function moved(box: DOMRect, left: number, top: number, scale: number): DOMRect {
  return new DOMRect(
    left + box.left * scale,
    top + box.top * scale,
    box.width * scale,
    box.height * scale,
  );
}

/** Measured boxes where the form control stands and is scrolled to now. */
export function placeMeasured(control: TextControl, { boxes, height }: Measured): DOMRect[][] {
  const outer = control.getBoundingClientRect();
  // offsetWidth against the drawn width tells how far the page is zoomed or transformed.
  const scale = control.offsetWidth ? outer.width / control.offsetWidth : 1;
  let top = control.clientTop - control.scrollTop;
  if (control instanceof HTMLInputElement) top += (control.clientHeight - height) / 2;
  const left = control.clientLeft - control.scrollLeft;
  const [x, y] = [outer.left + left * scale, outer.top + top * scale];
  return boxes.map((own) => own.map((box) => moved(box, x, y, scale)));
}
