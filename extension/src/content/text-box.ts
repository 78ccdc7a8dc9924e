/** Cheap, so that a page in which nobody writes never wakes the background. */
export function mayBeTextBox(target: EventTarget | undefined): target is HTMLElement {
  if (target instanceof HTMLInputElement) return target.type === 'text';
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
