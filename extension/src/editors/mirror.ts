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

function buildMirror(control: TextControl): HTMLElement {
  const mirror = control.ownerDocument.createElement('div');
  const style = getComputedStyle(control);
  for (const property of copied)
    mirror.style.setProperty(property, style.getPropertyValue(property), 'important');
  const oneLine = control instanceof HTMLInputElement;
  const set = (property: string, value: string) =>
    mirror.style.setProperty(property, value, 'important');
  set('position', 'fixed');
  set('visibility', 'hidden');
  set('pointer-events', 'none');
  set('box-sizing', 'border-box');
  set('margin', '0');
  set('border', '0');
  set(
    'white-space',
    oneLine
      ? 'pre'
      : style.whiteSpace === 'pre' || style.whiteSpace === 'nowrap'
        ? 'pre'
        : 'pre-wrap',
  );
  if (!oneLine) set('overflow-wrap', 'break-word');
  // clientWidth is the padding box without the scroll bar: exactly where the browser breaks the lines.
  set('width', `${control.clientWidth}px`);
  mirror.textContent = control.value;
  return mirror;
}

export function measureInMirror(
  control: TextControl,
  parent: Node,
  spans: readonly Span[],
): DOMRect[][] {
  const mirror = buildMirror(control);
  parent.appendChild(mirror);
  try {
    const text = mirror.firstChild;
    if (!text) return spans.map(() => []);
    const outer = control.getBoundingClientRect();
    const inner = mirror.getBoundingClientRect();
    // offsetWidth against the drawn width tells how far the page is zoomed or transformed.
    const scale = control.offsetWidth ? outer.width / control.offsetWidth : 1;
    let top = control.clientTop - control.scrollTop;
    if (control instanceof HTMLInputElement) top += (control.clientHeight - inner.height) / 2;
    const left = control.clientLeft - control.scrollLeft;
    const range = control.ownerDocument.createRange();
    return spans.map(({ start, end }) => {
      range.setStart(text, start);
      range.setEnd(text, end);
      return joinBoxes([...range.getClientRects()]).map(
        (box) =>
          new DOMRect(
            outer.left + (left + box.left - inner.left) * scale,
            outer.top + (top + box.top - inner.top) * scale,
            box.width * scale,
            box.height * scale,
          ),
      );
    });
  } finally {
    mirror.remove();
  }
}
