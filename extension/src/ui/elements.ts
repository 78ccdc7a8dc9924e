// Builds elements from words. Text is only ever set as text.

type Properties = Record<string, string | boolean | ((event: Event) => void) | undefined>;
type Child = Node | string | undefined | false;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, trusted(value));
    else if (typeof value === 'string') element.setAttribute(name, value);
    else if (value) element.setAttribute(name, '');
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** Only what a person did counts. */
function trusted(listener: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}

export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`no ${id}`);
  return element;
}

/** What a control is called, to find it again when all is drawn anew. */
export function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label !== null) return label;
  const words = control instanceof HTMLInputElement ? control.labels?.[0] : control;
  return words?.textContent ?? '';
}
