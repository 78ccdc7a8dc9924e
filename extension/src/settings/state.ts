// Whether something is on. What contradicts itself says nothing.

/** @returns undefined when the element says nothing, or not the same in all the ways that it may */
export function isOn(parts: readonly Element[]): boolean | undefined {
  const said = parts.flatMap(statesOf);
  return said.every((state) => state === said[0]) ? said[0] : undefined;
}

function statesOf(element: Element): (boolean | undefined)[] {
  const states = ['aria-checked', 'aria-pressed']
    .map((name) => element.getAttribute(name))
    .filter((value) => value !== null)
    .map((value) => (value === 'true' ? true : value === 'false' ? false : undefined));
  if (!(element instanceof HTMLInputElement)) return states;
  return [...states, element.indeterminate ? undefined : element.checked];
}

/** Many a page takes a control out of use until it knows its state. */
export function isWaiting(element: Element): boolean {
  return (
    element.getAttribute('aria-disabled') === 'true' ||
    element.matches(':disabled') ||
    element.closest('[aria-busy="true"]') !== null
  );
}
