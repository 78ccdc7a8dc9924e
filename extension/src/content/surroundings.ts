// What stands around a text box decides how its words lie on the screen: what cuts it off, what turns it, how light
// its text is.

import { ancestorsOf } from '../shared/dom';

export interface Surroundings {
  /** What is left of the text box after everything around it that scrolls or cuts off. */
  visible: DOMRect;
  /** Turned, skewed or mirrored: words have no upright boxes there, so no lines are drawn under them. */
  isTilted: boolean;
  isRightToLeft: boolean;
  isDark: boolean;
  /** How far the text keeps away from the lower edge. */
  below: number;
}

export function surroundingsOf(element: HTMLElement): Surroundings {
  const style = getComputedStyle(element);
  const { documentElement: root, body } = element.ownerDocument;
  let isTilted = isTurned(style) || !style.writingMode.startsWith('horizontal');
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (const ancestor of ancestorsOf(element)) {
    const own = getComputedStyle(ancestor);
    isTilted ||= isTurned(own);
    if (ancestor === root || ancestor === body) continue;
    if (!/auto|scroll|hidden|clip/.test(own.overflow)) continue;
    const cut = ancestor.getBoundingClientRect();
    left = Math.max(left, cut.left);
    top = Math.max(top, cut.top);
    right = Math.min(right, cut.right);
    bottom = Math.min(bottom, cut.bottom);
  }
  return {
    visible: new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top)),
    isTilted,
    isRightToLeft: style.direction === 'rtl',
    isDark: isLight(style.color),
    below: parseFloat(style.paddingBottom) + parseFloat(style.borderBottomWidth),
  };
}

function isTurned({ transform, rotate, offsetPath }: CSSStyleDeclaration): boolean {
  if (rotate !== 'none' && parseFloat(rotate) !== 0) return true;
  if (offsetPath && offsetPath !== 'none') return true;
  if (transform === 'none' || transform === '') return false;
  const m = new DOMMatrix(transform);
  const turns = [m.m12, m.m21, m.m13, m.m31, m.m23, m.m32, m.m14, m.m24, m.m34];
  return m.m11 <= 0 || m.m22 <= 0 || turns.some((part) => Math.abs(part) > 1e-4);
}

/** Sites have dark themes of their own, so the text's colour tells and not the system's setting. */
export function hasLightText(element: Element): boolean {
  return isLight(getComputedStyle(element).color);
}

/** rgb(…) counts to 255; oklch(…), lab(…) and their kin begin with the lightness; color(…) counts to 1. */
export function isLight(color: string): boolean {
  const [first = 0, second = 0, third = 0] = (color.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (/^ok/.test(color)) return first > 0.6;
  if (/^l(ab|ch)/.test(color)) return first > 60;
  const most = color.startsWith('color(') ? 1 : 255;
  return (0.299 * first + 0.587 * second + 0.114 * third) / most > 0.55;
}
