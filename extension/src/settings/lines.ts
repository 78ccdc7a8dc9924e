// The words of a part of the page as lines that a person sees, each with the element that says it.

import { drawnChildren } from './trees';

export interface Line {
  text: string;
  element: Element;
}

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'datalist',
  'svg',
]);

function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

/** @param leaveOut elements whose words do not count */
export function linesIn(
  from: Element,
  leaveOut: (element: Element) => boolean = () => false,
): Line[] {
  const lines: Line[] = [];
  let text = '';
  let element = from;
  const end = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, element });
    text = '';
  };
  const walk = (outer: Element, isShown: boolean) => {
    for (const node of drawnChildren(outer)) {
      if (node instanceof Text && isShown) {
        if (text.trim() === '') element = outer;
        text += node.data;
      }
      if (!(node instanceof Element) || silent.has(node.localName)) continue;
      const style = getComputedStyle(node);
      if (node.localName === 'br') end();
      else if (leaveOut(node)) end();
      else if (!isHidden(node, style)) {
        const isInline = style.display === 'inline' || style.display === 'contents';
        if (!isInline) end();
        walk(node, style.visibility === 'visible');
        if (!isInline) end();
      }
    }
  };
  walk(from, true);
  end();
  return lines;
}

export function textsIn(element: Element, leaveOut?: (element: Element) => boolean): string[] {
  return linesIn(element, leaveOut).map(({ text }) => text);
}
