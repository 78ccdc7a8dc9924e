// Everything that is drawn for one text box stands in one element with a closed shadow root. The page sees that
// element and its size, and nothing in it.

import { ancestorsOf, rootElementOf } from '../shared/dom';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The host's own corner in the viewport: what is drawn is placed against it. */
  origin(): { left: number; top: number };
  /** An open card lies over the marks of the other text boxes. */
  raise(isUp: boolean): void;
}

/** What happens in our own elements is nobody's business: not the page's focus traps', nor its click-outsides'. */
const keptFromPage =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend ' +
  'focusin focusout keydown keyup keypress';

const style =
  'all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important; ' +
  'width: 0 !important; height: 0 !important; z-index: 2147483646 !important; pointer-events: none !important;';

/** While a modal dialog is open, everything outside of it is dead to clicks and keys. */
function placeFor(editor: HTMLElement): HTMLElement | undefined {
  for (const ancestor of ancestorsOf(editor)) {
    if (ancestor instanceof HTMLDialogElement && ancestor.open) return ancestor;
  }
  // Not the body: in some editors the body itself is the text box.
  return rootElementOf(editor.ownerDocument);
}

/**
 * @param onPress somebody pressed the mark, the only thing in the host that can be pressed (the card is a frame, whose
 * events stay inside of it)
 */
export function createHost(
  editor: HTMLElement,
  sheet: string,
  onPress: (event: MouseEvent) => void,
  signal: AbortSignal,
): Host | undefined {
  const place = placeFor(editor);
  if (!place) return undefined;
  const document = editor.ownerDocument;
  const element = document.createElement('div');
  element.setAttribute('style', style);
  const root = element.attachShadow({ mode: 'closed' });
  const css = document.createElement('style');
  css.textContent = sheet;
  root.append(css);
  // A dialog cuts off what is placed against it.
  if (place instanceof HTMLDialogElement)
    element.style.setProperty('position', 'fixed', 'important');
  place.append(element);
  signal.addEventListener('abort', () => element.remove());

  const keep = (event: Event) => {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    // The focus stays in the text box while the mark is pressed with a pointer.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type === 'click') onPress(event as MouseEvent);
  };
  for (const type of keptFromPage.split(' ')) {
    window.addEventListener(type, keep, {
      capture: true,
      passive: type.startsWith('touch'),
      signal,
    });
  }
  return {
    element,
    root,
    origin: () => {
      const { left, top } = element.getBoundingClientRect();
      return { left, top };
    },
    raise: (isUp) =>
      element.style.setProperty('z-index', isUp ? '2147483647' : '2147483646', 'important'),
  };
}
