// Holds a press on Post as far as the company's rules ask for it, and lets it go exactly once. Nothing is held without a
// reason: no verdict within a moment, a broken engine or an error in here lets the post go.

import type { GateAsk, GateView } from '../shared/protocol';
import { elementPressed } from '../networks/press';
import { controlOf, isSubmit, keyPosts, submitPosts } from '../networks/submit';
import { check, holds, judged, type Guarded } from './gate-boxes';
import { GateDialog } from './gate-dialog';
import { GateNote } from './gate-note';
import { GateMemory } from './gate-memory';
import { keyPressOf, pressOf, release, type Press } from './gate-release';
import { reservePresses, type Presses } from './gate-presses';
import { hasLeft } from './gate-verify';

/** Without a verdict a post is held no longer than this. */
const patience = 300;

interface Held {
  press: Press;
  boxes: readonly Guarded[];
  /** The person has let the button go: only now it is a press. */
  isComplete: boolean;
  /** There is a verdict, or the time for it is over. */
  isSettled: boolean;
}

export class Gate {
  private held: Held | undefined;
  private dialog: GateDialog | undefined;
  private readonly note: GateNote;
  /** What became of the pointer's press that is under way; what belongs to it shares its fate. */
  private pointer: 'held' | 'passed' | undefined;
  private heldKey: string | undefined;
  private readonly memory = new GateMemory();
  private isReleasing = false;
  private presses: Presses | undefined;

  /**
   * @param guarded the text boxes that are watched
   * @param onUnasked a press was held once, and the page lets nothing be shown: the mark says so until it goes through
   */
  constructor(
    private readonly guarded: () => readonly Guarded[],
    private readonly onUnasked: (box: Guarded, isHeld: boolean) => void,
  ) {
    this.note = new GateNote((element) => this.postedBy(element));
  }

  /** @param mayHold some rule at work may hold a post; otherwise there is only the note */
  arm(mayHold: boolean): void {
    this.note.start();
    if (!mayHold || this.presses) return;
    this.presses = reservePresses();
    this.presses.take((event) => this.heard(event));
  }

  /** Nothing is left in the page. */
  disarm(): void {
    (this.presses ?? reservePresses()).stop();
    this.presses = undefined;
    if (this.dialog) this.closeDialog();
    else if (this.held?.isComplete) this.letGo();
    this.held = undefined;
    this.note.stop();
  }

  owns(token: string): boolean {
    return this.dialog?.token === token || this.note.owns(token);
  }

  async answer(ask: GateAsk, token: string): Promise<GateView | undefined> {
    return this.dialog?.token === token ? await this.dialog.answer(ask) : this.note.answer(ask);
  }

  private heard(event: Event): void {
    // What the page makes up was not done by the person, and what we release has been decided.
    if (!event.isTrusted || this.isReleasing) return;
    if (this.dialog?.isHost(event.target) || this.note.isHost(event.target)) {
      event.stopImmediatePropagation();
      return;
    }
    try {
      if (event instanceof KeyboardEvent) this.heardKey(event);
      else if (event instanceof SubmitEvent) this.heardSubmit(event);
      else this.heardPointer(event);
    } catch {
      // Whatever broke in here, the post goes out.
      this.pointer = 'passed';
      this.letGo();
    }
  }

  private heardPointer(event: Event): void {
    if (event.type === 'pointerdown' && event instanceof MouseEvent) {
      // The last one went down on Post and came up elsewhere.
      if (!this.held?.isComplete) this.held = undefined;
      this.pointer = this.startPointer(event);
      if (this.pointer === 'held') stop(event);
      return;
    }
    if (event.type === 'pointercancel') {
      if (this.pointer === 'held' && !this.dialog) this.held = undefined;
      return;
    }
    if (event.type !== 'click' || !(event instanceof MouseEvent)) {
      if (this.pointer === 'held') stop(event);
      return;
    }
    const fate = this.pointer;
    this.pointer = undefined;
    if (fate === 'held') this.finishPointer(event);
    else if (fate === 'passed') this.memory.passStill();
    // The browser's click after a key or a submit that was let through.
    else if (event.detail > 0 || !this.memory.isOfPassed()) {
      if (this.startPointer(event) !== 'held') return;
      stop(event);
      if (this.held) this.complete(this.held);
    }
  }

  private startPointer(event: MouseEvent): 'held' | 'passed' | undefined {
    const element = elementPressed(event);
    const found = element && this.postedBy(element);
    if (!element || !found) return undefined;
    return this.start(() => pressOf(event, element, found.control), found.boxes);
  }

  private finishPointer(event: MouseEvent): void {
    const { held } = this;
    const element = elementPressed(event);
    const control = held?.press.by === 'pointer' ? held.press.control : undefined;
    const isOnIt =
      element !== undefined && (control?.contains(element) || this.postedBy(element) !== undefined);
    if (isOnIt || !held) stop(event);
    if (!held || held.isComplete) return;
    // Whoever lets go beside the button did not mean it; a mouse's other buttons post nothing.
    if (isOnIt && event.button === 0) this.complete(held);
    else this.held = undefined;
  }

  private heardKey(event: KeyboardEvent): void {
    if (event.type !== 'keydown') {
      if (event.key === this.heldKey) stop(event);
      if (event.type === 'keyup') this.heldKey = undefined;
      return;
    }
    if (event.repeat && event.key === this.heldKey) {
      stop(event);
      return;
    }
    this.heldKey = undefined;
    if ((event.key !== 'Enter' && event.key !== ' ') || event.isComposing || event.keyCode === 229)
      return;
    const element = elementPressed(event);
    if (!element) return;
    const inBox = this.guarded().filter(({ composer }) => composer.element.contains(element));
    const byButton = inBox.length ? undefined : this.postedBy(element);
    const posting = inBox.filter(({ composer }) => keyPosts(event, composer));
    const boxes = byButton?.boxes ?? posting.filter(isFull);
    if (!boxes.length) return;
    const fate = this.start(() => keyPressOf(event, element, byButton?.control), boxes);
    if (fate !== 'held') return;
    stop(event);
    this.heldKey = event.key;
    if (this.held) this.complete(this.held);
  }

  private heardSubmit(event: SubmitEvent): void {
    const posting = this.guarded().filter(({ composer }) => submitPosts(event, composer));
    const boxes = posting.filter(isFull);
    const form = event.target;
    if (!boxes.length || !(form instanceof HTMLFormElement)) return;
    if (this.memory.isSubmitOfPassed(textOf(boxes))) return;
    // A page that saves by itself does so without anybody having pressed anything just now.
    if (!navigator.userActivation.isActive) return;
    const { submitter } = event;
    if (this.start(() => ({ by: 'submit', form, submitter }), boxes) !== 'held') return;
    stop(event);
    if (this.held) this.complete(this.held);
  }

  /** The button that an element stands in, and the text boxes that it posts. */
  private postedBy(element: Element): { control: Element; boxes: Guarded[] } | undefined {
    const guarded = this.guarded();
    const composers = guarded.map(({ composer }) => composer);
    const control = controlOf(element, composers);
    if (!control) return undefined;
    const boxes = guarded.filter(isFull).filter(({ composer }) => isSubmit(control, composer));
    return boxes.length ? { control, boxes } : undefined;
  }

  /** Whether a press that begins is held. */
  private start(press: () => Press, boxes: readonly Guarded[]): 'held' | 'passed' {
    // Pressed again while it is held, or as the second half of a double click.
    if (this.held || this.memory.isAgain(textOf(boxes))) return 'held';
    this.note.hide();
    const known = judged(boxes);
    if (known && (!holds(known.gate) || this.memory.takeOpen(known.question))) {
      for (const box of boxes) this.onUnasked(box, false);
      this.memory.pass(textOf(boxes));
      return 'passed';
    }
    this.held = { press: press(), boxes, isComplete: false, isSettled: known !== undefined };
    if (!known) void this.settle(this.held);
    return 'held';
  }

  private async settle(held: Held): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    await Promise.race([check(held.boxes).catch(() => undefined), late]);
    held.isSettled = true;
    this.decide(held);
  }

  private complete(held: Held): void {
    held.isComplete = true;
    this.decide(held);
  }

  private decide(held: Held): void {
    if (held !== this.held || !held.isComplete || !held.isSettled || this.dialog) return;
    try {
      const known = judged(held.boxes);
      const first = held.boxes[0];
      if (!first || !known || !holds(known.gate)) {
        this.letGo();
        return;
      }
      this.dialog = new GateDialog(held.boxes, known, first.composer.element, {
        post: () => {
          this.closeDialog();
          first.watch.editor.focus();
          this.letGo();
        },
        back: () => {
          this.closeDialog();
          this.held = undefined;
          first.watch.editor.focus();
        },
        unasked: () => {
          this.closeDialog();
          this.held = undefined;
          this.memory.openOnce(known.question);
          this.onUnasked(first, true);
        },
      });
    } catch {
      this.letGo();
    }
  }

  private closeDialog(): void {
    this.dialog?.remove();
    this.dialog = undefined;
  }

  /** Makes the press that was held, and sees whether the page took it. */
  private letGo(): void {
    const { held } = this;
    this.held = undefined;
    const first = held?.boxes[0];
    if (!held || !first) return;
    const before = first.watch.editor.read();
    this.memory.release(textOf(held.boxes));
    this.isReleasing = true;
    try {
      release(held.press, first.composer);
    } finally {
      this.isReleasing = false;
    }
    void hasLeft(first, before).then((left) => {
      if (left || !this.presses || this.held) return;
      this.memory.openOnce(judged(held.boxes)?.question);
      this.note.sayAgain(first);
    });
  }
}

function isFull({ watch }: Guarded): boolean {
  return !watch.isEmpty;
}

function textOf(boxes: readonly Guarded[]): string {
  return boxes.map(({ watch }) => watch.editor.read()).join('\n');
}

function stop(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}
