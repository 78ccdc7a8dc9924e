import { findAll, rootOf } from '../shared/dom';

/** What a person calls a button: its accessible name, as far as a page writes it down. */
export function nameOf(control: Element): string {
  const root = rootOf(control);
  const byId = (id: string) =>
    root instanceof Document || root instanceof DocumentFragment
      ? findAll(root, `#${CSS.escape(id)}`)[0]?.textContent
      : undefined;
  const labels = control.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const candidates = [
    labels.map((id) => byId(id) ?? '').join(' '),
    control.getAttribute('aria-label'),
    control instanceof HTMLInputElement
      ? control.type === 'image'
        ? control.alt
        : control.value
      : undefined,
    control instanceof HTMLElement ? control.innerText : control.textContent,
    control.getAttribute('title'),
  ];
  const name = candidates.find((candidate) => candidate?.trim());
  return name?.replace(/\s+/g, ' ').trim() ?? '';
}
