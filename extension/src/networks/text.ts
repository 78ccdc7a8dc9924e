// What an element says, in words. Lines stay apart, and what is not shown is not read.

const innerTextOf = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get;

/** The longest text that is taken over from a page. */
export const longest = 4000;

function innerText(element: Element): string {
  const text: unknown =
    element instanceof HTMLElement ? innerTextOf?.call(element) : element.textContent;
  return typeof text === 'string' ? text : '';
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function textOf(element: Element | undefined): string | undefined {
  return (element && oneLine(innerText(element)).slice(0, longest)) || undefined;
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => oneLine(line))
    .filter((line) => line !== '');
}

/** What a control shows: the text of a button, the option that is chosen. */
export function linesShownBy(element: Element): string[] {
  if (element instanceof HTMLSelectElement)
    return [...element.selectedOptions].map((option) => option.label.trim());
  if (element instanceof HTMLInputElement) {
    if (element.type === 'hidden') return linesOf(element.value);
    if (!element.checked) return [];
    return [...(element.labels ?? [])].flatMap((label) => linesOf(innerText(label)));
  }
  return linesOf(innerText(element));
}

/** Pages keep hidden doubles of their controls. A form's own fields may be hidden, and something else drawn for them. */
export function isShown(element: Element): boolean {
  return (
    element instanceof HTMLInputElement || element.checkVisibility({ visibilityProperty: true })
  );
}

/** The accessible name, as far as it can be told cheaply. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label?.trim()) return oneLine(label);
  const ids = element.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  const root = element.getRootNode();
  const labelled =
    root instanceof Document || root instanceof ShadowRoot
      ? ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ')
      : '';
  if (labelled.trim()) return oneLine(labelled);
  if (element instanceof HTMLInputElement) return oneLine(element.value);
  return oneLine(element.textContent ?? '') || oneLine(element.getAttribute('title') ?? '');
}
