// Everything that is drawn for one text box stands in one element with a closed shadow root. The page sees that
// element and its size, and nothing in it.
//
// What the page can find out about the inside is the same for every draft. It can ask what lies over its words
// (IntersectionObserver with trackVisibility), what lies under a point (elementFromPoint), how far the host's content
// reaches (scrollWidth), where things jump (layout-shift) and which words the document holds (window.find). So, for a
// text box in use, one layer covers all of it evenly and the lines stay inside of that layer; the mark is always there
// (mark.ts); what moves is moved by transforms; nothing fades or is written as text; and whether all of this is there
// depends on focus and on the box being empty, never on what was found. An open card is the exception: the page sees
// where it lies, and that the focus is in it. It opens by the person's hand only.

import { ancestorsOf, rootElementOf } from '../shared/dom';
import { matches } from '../networks/select';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What is drawn goes in here; a pixel in it is a pixel of the viewport, however the page is zoomed. */
  readonly layer: HTMLElement;
  /** Goes where it can be seen and pressed now. */
  settle(): void;
  /** The layer's corner in the viewport: what is drawn is placed against it. */
  origin(): { left: number; top: number };
  /** While a card is open, the marks and lines of the other text boxes are out of its way. */
  raise(isUp: boolean): void;
}

/** What happens in our own elements is nobody's business: not the page's focus traps', nor its click-outsides'. */
const keptFromPage =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend ' +
  'focusin focusout keydown keyup keypress';

const style = (position: string) =>
  `all: initial !important; position: ${position} !important; left: 0 !important; top: 0 !important; ` +
  'width: 0 !important; height: 0 !important; z-index: 2147483647 !important; pointer-events: none !important;';

const layers = new Set<HTMLElement>();
const probeSize = 100;

interface Place {
  parent: HTMLElement;
  /** Above everything else in the page: modal dialogs, popovers, what fills the screen. */
  inTopLayer: boolean;
}

/**
 * Where something that belongs to a text box is drawn. While a modal dialog is open, everything outside of it is dead to
 * clicks and keys.
 */
export function placeFor(editor: HTMLElement): Place | undefined {
  const top = ':modal, :popover-open, :fullscreen';
  for (const ancestor of ancestorsOf(editor)) {
    if (ancestor instanceof HTMLElement && matches(ancestor, top) && !ancestor.isContentEditable)
      return { parent: ancestor, inTopLayer: true };
  }
  // Not the body: in some editors the body itself is the text box.
  const parent = rootElementOf(editor.ownerDocument);
  return parent && { parent, inTopLayer: matches(editor, top) };
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
): Host {
  const document = editor.ownerDocument;
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const css = document.createElement('style');
  css.textContent = sheet;
  const layer = document.createElement('div');
  layer.className = 'layer';
  const probe = document.createElement('div');
  probe.className = 'probe';
  root.append(css, probe, layer);
  layers.add(layer);
  let scale = '';
  let position = '';

  const settle = () => {
    const place = placeFor(editor);
    if (!place) return;
    const wanted = place.inTopLayer ? 'fixed' : 'absolute';
    if (element.parentNode === place.parent && position === wanted) return;
    position = wanted;
    element.setAttribute('style', style(position));
    if (place.inTopLayer) element.setAttribute('popover', 'manual');
    else element.removeAttribute('popover');
    place.parent.append(element);
    // As a child of a dialog it can be pressed; in the top layer itself the dialog's edges do not cut it off.
    if (place.inTopLayer) element.showPopover();
  };
  settle();
  signal.addEventListener('abort', () => {
    layers.delete(layer);
    element.remove();
  });

  const keep = (event: Event) => {
    if (event.currentTarget !== root && !event.composedPath().includes(element)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    // The focus stays in the text box while the mark is pressed with a pointer.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type === 'click') onPress(event as MouseEvent);
  };
  for (const type of keptFromPage.split(' ')) {
    // The root's own turn comes where the host stands in a closed root of the page, out of the window's sight.
    for (const target of [window, root])
      target.addEventListener(type, keep, {
        capture: true,
        passive: type.startsWith('touch'),
        signal,
      });
  }
  return {
    element,
    root,
    layer,
    settle,
    origin: () => {
      const { left, top, width, height } = probe.getBoundingClientRect();
      const [x, y] = [width / probeSize, height / probeSize];
      const wanted = x > 0 && y > 0 && (x !== 1 || y !== 1) ? `scale(${1 / x}, ${1 / y})` : '';
      if (wanted !== scale) layer.style.transform = scale = wanted;
      return { left, top };
    },
    raise: (isUp) => {
      for (const other of layers) other.classList.toggle('away', isUp && other !== layer);
    },
  };
}
