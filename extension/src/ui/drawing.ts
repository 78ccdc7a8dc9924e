// Draws only what has become other, and nothing while a key or a button is held down: a press on what is taken away in
// between would be lost.

export interface Part {
  key: string;
  /** What the part shows. As long as it is the same, what was drawn stays. */
  state: unknown;
  make: () => HTMLElement;
}

export class Drawing {
  readonly #parent: HTMLElement;
  #drawn = new Map<string, { state: string; element: HTMLElement }>();

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  show(parts: readonly Part[]): void {
    const before = this.#drawn;
    this.#drawn = new Map(
      parts.map(({ key, state, make }) => {
        const now = JSON.stringify(state);
        const old = before.get(key);
        return [key, old?.state === now ? old : { state: now, element: make() }];
      }),
    );
    const elements = [...this.#drawn.values()].map(({ element }) => element);
    for (const { element } of before.values()) if (!elements.includes(element)) element.remove();
    for (const [index, element] of elements.entries()) {
      const there = this.#parent.children[index];
      if (there !== element) this.#parent.insertBefore(element, there ?? null);
    }
  }
}

/** Runs something at once, or as soon as the person has let go. */
export class WhenLetGo {
  #isHeld = false;
  #waiting: (() => void) | undefined;

  constructor() {
    const hold = () => {
      this.#isHeld = true;
    };
    // The click comes right after this, and belongs to what is there now.
    const letGo = () => setTimeout(() => this.#letGo());
    addEventListener('pointerdown', hold, true);
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === ' ') hold();
      },
      true,
    );
    for (const type of ['pointerup', 'pointercancel', 'keyup', 'blur'])
      addEventListener(type, letGo, true);
  }

  run(action: () => void): void {
    if (this.#isHeld) this.#waiting = action;
    else action();
  }

  #letGo(): void {
    this.#isHeld = false;
    const action = this.#waiting;
    this.#waiting = undefined;
    action?.();
  }
}
