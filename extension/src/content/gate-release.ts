// A press that was held is made once more, as much like the person's own as a script can: pages that listen for the
// pointer, for the click or for the key get what they listen for, and each gets it once.

import { parentOf, rootOf } from '../shared/dom';
import type { Composer } from '../networks/composers';
import { defaultButton, formOf, submitOf } from '../networks/submit';

export type Press =
  | { by: 'pointer'; element: Element; control: Element; around: Node; init: PointerEventInit }
  | { by: 'key'; element: Element; control: Element | undefined; init: KeyboardEventInit }
  | { by: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

export function pressOf(event: MouseEvent, element: Element, control: Element): Press {
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event;
  const pointer =
    event instanceof PointerEvent
      ? { pointerId: event.pointerId, pointerType: event.pointerType, isPrimary: event.isPrimary }
      : { isPrimary: true };
  const where = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
  const init = { ...common, ...where, ...pointer, button: 0, view: window };
  return { by: 'pointer', element, control, around: rootOf(control), init };
}

export function keyPressOf(
  event: KeyboardEvent,
  element: Element,
  control: Element | undefined,
): Press {
  const { key, code, keyCode, location, ctrlKey, shiftKey, altKey, metaKey } = event;
  const which = { key, code, keyCode, which: keyCode, location, view: window };
  return {
    by: 'key',
    element,
    control,
    init: { ...common, ...which, ctrlKey, shiftKey, altKey, metaKey },
  };
}

const common = { bubbles: true, cancelable: true, composed: true };

/** False when there is nothing any more that could be pressed. */
export function release(press: Press, composer: Composer): boolean {
  switch (press.by) {
    case 'pointer':
      return releasePointer(press, composer);
    case 'key':
      return releaseKey(press, composer);
    case 'submit':
      return submit(press.form, press.submitter);
  }
}

function releasePointer(press: Press & { by: 'pointer' }, composer: Composer): boolean {
  const control = submitOf(composer, press.control, press.around);
  if (!control) return false;
  const element = press.element.isConnected ? press.element : control;
  const pointer = (type: string, buttons: number) =>
    element.dispatchEvent(new PointerEvent(type, { ...press.init, buttons }));
  const mouse = (type: string, buttons: number) =>
    element.dispatchEvent(new MouseEvent(type, { ...press.init, buttons, detail: 1 }));
  // As with a person's press, the page may do without the mouse's events, and then gets none.
  const wantsMouse = pointer('pointerdown', 1);
  if (wantsMouse) mouse('mousedown', 1);
  pointer('pointerup', 0);
  if (wantsMouse) mouse('mouseup', 0);
  // Whoever has posted by now may have taken the button away.
  if (element.isConnected) click(element);
  return true;
}

/** A click on what stands inside a button presses the button. */
function click(element: Element): void {
  let target: Element | undefined = element;
  while (target && !(target instanceof HTMLElement)) target = parentOf(target);
  if (target) HTMLElement.prototype.click.call(target);
}

/** A key is followed by what the browser itself makes of it, unless the page has dealt with it. */
function releaseKey(
  { element, control, init }: Press & { by: 'key' },
  composer: Composer,
): boolean {
  const target = element.isConnected ? element : control ? submitOf(composer) : composer.element;
  if (!target) return false;
  const key = (type: string) => target.dispatchEvent(new KeyboardEvent(type, init));
  const isLeft = key('keydown') && key('keypress');
  key('keyup');
  if (!isLeft || !target.isConnected) return true;
  if (control) {
    if (isNativeButton(target)) click(target);
  } else if (target instanceof HTMLInputElement && !init.ctrlKey && !init.metaKey) {
    const form = formOf(target);
    const button = form && defaultButton(form);
    if (button) click(button);
    else if (form) submit(form, null);
  }
  return true;
}

function isNativeButton(element: Element): boolean {
  return (
    element instanceof HTMLButtonElement ||
    element instanceof HTMLInputElement ||
    element instanceof HTMLAnchorElement ||
    element.localName === 'summary'
  );
}

function submit(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (!form.isConnected) return false;
  const by = submitter?.isConnected && formOf(submitter) === form ? submitter : null;
  HTMLFormElement.prototype.requestSubmit.call(form, by);
  return true;
}
