// What a person does to post passes these listeners before the page hears of it: in the window, capturing, and ahead of
// the page's own. Whoever comes first is asked first, so `start` puts them there before the page's scripts run. They do
// nothing until a gate takes them.

const types =
  'pointerdown mousedown pointerup mouseup pointercancel touchstart touchend click auxclick ' +
  'keydown keypress keyup submit';

type Listener = (event: Event) => void;

export interface Presses {
  take(listener: Listener): void;
  /** After a page has thrown all listeners away. */
  renew(): void;
  /** Nothing is left of it in the page. */
  stop(): void;
}

/** The ones of this frame: `start` and the rest of the content script are two scripts and share them. */
export function reservePresses(): Presses {
  const world: typeof globalThis & { bedachtPresses?: Presses } = globalThis;
  if (world.bedachtPresses) return world.bedachtPresses;
  const standing = new AbortController();
  let taken: Listener | undefined;
  const pass = (event: Event) => taken?.(event);
  const listen = () => {
    for (const type of types.split(' ')) {
      // A touch only has to be kept from the page; if it could be prevented, every scroll would have to wait for us.
      const passive = type.startsWith('touch');
      window.addEventListener(type, pass, { capture: true, passive, signal: standing.signal });
    }
  };
  listen();
  world.bedachtPresses = {
    take: (listener) => (taken = listener),
    renew: listen,
    stop: () => {
      standing.abort();
      delete world.bedachtPresses;
    },
  };
  return world.bedachtPresses;
}
