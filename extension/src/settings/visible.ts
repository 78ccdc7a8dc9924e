// What a person sees. Pages keep hidden doubles of their rows, and what they say may be old.

import { ancestorsOf, parentOf } from '../shared/dom';

const options: CheckVisibilityOptions = {
  opacityProperty: true,
  visibilityProperty: true,
  checkOpacity: true,
  checkVisibilityCSS: true,
};

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Half a pixel is a rounding error, one is how pages hide what only a screen reader is to say. */
function isNothing({ left, top, right, bottom }: Box): boolean {
  return right - left <= 1 || bottom - top <= 1;
}

function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function clips(style: CSSStyleDeclaration): boolean {
  return /hidden|clip/.test(style.overflow) || /^inset\((50|100)%/.test(style.clipPath);
}

/** The element has been given a place on the page, and something of it is left when its surroundings have cut it. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility(options)) return false;
  let box: Box = element.getBoundingClientRect();
  if (isNothing(box) || box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
  for (const outer of [element, ...ancestorsOf(element)]) {
    if (outer.localName === 'body' || outer.localName === 'html') break;
    const style = getComputedStyle(outer);
    if (/^inset\((50|100)%/.test(style.clipPath) || /^rect\(0|^rect\(1px/.test(style.clip))
      return false;
    if (outer !== element && clips(style)) box = intersection(box, outer.getBoundingClientRect());
    if (isNothing(box)) return false;
  }
  return true;
}

/** Taken out of use, for everybody or for those who hear the page. */
export function isOutOfUse(element: Element): boolean {
  return [element, ...ancestorsOf(element)].some(
    (one) => one.getAttribute('aria-hidden') === 'true' || one.hasAttribute('inert'),
  );
}

const labelsGetter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'labels')?.get;
const selectLabelsGetter = Object.getOwnPropertyDescriptor(
  HTMLSelectElement.prototype,
  'labels',
)?.get;

/** The label elements of a form's field. */
export function labelElements(element: Element): Element[] {
  const getter =
    element instanceof HTMLInputElement
      ? labelsGetter
      : element instanceof HTMLSelectElement
        ? selectLabelsGetter
        : undefined;
  const labels: unknown = getter?.call(element);
  return labels instanceof NodeList
    ? [...labels].filter((label): label is Element => label instanceof Element)
    : [];
}

/** A control that can be seen. Many a page draws something else in the place of a form's own field. */
export function isOffered(control: Element): boolean {
  if (isOutOfUse(control)) return false;
  if (isDrawn(control)) return true;
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false;
  if (labelElements(control).some(isDrawn)) return true;
  const parent = parentOf(control);
  return (
    parent !== undefined &&
    control.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) &&
    isDrawn(parent)
  );
}
