// What stands over one text box: lines under words, the mark, the card. Placed anew, at most once a frame, when
// something scrolls, grows or is typed.

import { focusedElement, happenedIn } from '../shared/dom';
import type { Ask, View } from '../shared/protocol';
import { Announcer } from './announce';
import { Card } from './card';
import { isFlag, viewOf, type PlacedFinding } from './findings';
import { createHost, type Host } from './host';
import { Badge } from './mark';
import { Movement } from './movement';
import sheet from './overlay.css';
import { surroundingsOf } from './surroundings';
import { Underline, type Flag, type Mark } from './underline';
import type { Watch } from './watch';

/** What the card shows, without what surrounds the text box. */
export type OverlayView = Omit<View, 'here' | 'audience'>;

const order: readonly Flag[] = ['error', 'warning', 'information'];

export class Overlay {
  private readonly host: Host;
  private readonly underline: Underline;
  private readonly badge: Badge;
  private readonly announcer: Announcer;
  private readonly movement: Movement;
  private watch: Watch | undefined;
  private card: Card | undefined;
  private current: string | undefined;
  private copy: string | undefined;
  private cardRefused = false;
  private gateRefused = false;
  private dark = false;
  private isDrawn = false;
  private placed: { boxes: DOMRect[]; one: PlacedFinding }[] = [];

  constructor(
    private readonly editor: HTMLElement,
    signal: AbortSignal,
  ) {
    this.host = createHost(editor, sheet, (event) => this.openFirst(event.detail === 0), signal);
    this.underline = new Underline(this.host.layer);
    this.badge = new Badge(this.host.layer);
    this.announcer = new Announcer(this.host.layer, signal);
    window.addEventListener('click', (event) => this.clicked(event), { capture: true, signal });
    window.addEventListener('keydown', (event) => this.key(event), { capture: true, signal });
    editor.addEventListener('focusin', () => this.schedule(), { signal });
    this.movement = new Movement(
      editor,
      () => this.draw(),
      () => this.isDrawn,
      signal,
    );
  }

  /** Where a textarea's mirror may stand. */
  get mirrorParent(): Node {
    return this.host.root;
  }

  attach(watch: Watch): void {
    this.watch = watch;
  }

  schedule(): void {
    this.movement.schedule();
  }

  /** Lines and mark come and go with this alone, and never with what was found: host.ts says why. */
  private isInUse(): boolean {
    const { editor, watch } = this;
    if (!watch) return false;
    if (this.card) return true;
    const focused = focusedElement(editor.ownerDocument);
    return !watch.isEmpty || (focused !== undefined && editor.contains(focused));
  }

  /** True when something is not where or what it was. */
  private draw(): boolean {
    const { host, underline, badge, watch } = this;
    const wasDrawn = this.isDrawn;
    this.isDrawn = this.isInUse();
    if (!watch || !this.isDrawn) {
      underline.hide();
      badge.hide();
      this.placed = [];
      return wasDrawn;
    }
    host.settle();
    const around = surroundingsOf(this.editor);
    const shown = watch.shown();
    const flags = shown.filter(isFlag);
    this.place(around.isTilted ? [] : flags);
    const origin = host.origin();
    this.dark = around.isDark;
    const marks: Mark[] = this.placed.flatMap(({ one, boxes }) =>
      boxes.map((box) => ({
        box,
        severity: one.finding.severity as Flag,
        active: this.card !== undefined && one.finding.fingerprint === this.current,
      })),
    );
    const lines = underline.draw(marks, around.visible, origin, this.dark);
    const state = {
      flags: flags.length,
      hints: shown.length - flags.length,
      worst: order.find((severity) => flags.some(({ finding }) => finding.severity === severity)),
      down: watch.down,
      judged: watch.isJudged,
      busy: !watch.isSettled,
      audience: watch.isEmpty ? undefined : watch.audience,
      cardRefused: this.cardRefused,
      gateRefused: this.gateRefused,
    };
    const mark = badge.draw(state, around, origin, this.dark);
    if (watch.isSettled) this.announcer.found(flags.length);
    this.card?.place(this.anchor(around.visible), origin);
    return lines || mark;
  }

  private place(flags: readonly PlacedFinding[]): void {
    const spans = flags.flatMap((one) => one.spans);
    const boxes = spans.length && this.watch ? this.watch.editor.boxes(spans) : [];
    let next = 0;
    this.placed = flags.map((one) => ({
      one,
      boxes: one.spans.flatMap(() => boxes[next++] ?? []),
    }));
  }

  private anchor(visible: DOMRect): DOMRect {
    const own = this.placed.find(({ one }) => one.finding.fingerprint === this.current)?.boxes;
    const inSight = own?.find((box) => box.bottom > visible.top && box.top < visible.bottom);
    const mark = this.badge.box();
    return inSight ?? (mark.width ? mark : visible);
  }

  private clicked(event: MouseEvent): void {
    // A click that the page made up opens nothing.
    if (!event.isTrusted || event.composedPath().includes(this.host.element)) return;
    const inside = happenedIn(event, this.editor);
    const hit = inside
      ? this.placed.find(({ boxes }) =>
          boxes.some(
            (box) =>
              event.clientX >= box.left &&
              event.clientX <= box.right &&
              event.clientY >= box.top &&
              event.clientY <= box.bottom + 2,
          ),
        )
      : undefined;
    if (hit) this.open(hit.one, false);
    else this.close(false);
  }

  private key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    // The browser's own command has the same keys, but it may be unassigned, and Firefox asks the page first.
    const isCommand =
      event.code === 'KeyB' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
    const isHere = happenedIn(event, this.editor);
    const isMine =
      (isCommand && isHere && this.openFirst(true)) ||
      (event.key === 'Escape' && this.card !== undefined);
    if (!isMine) return;
    // The page is not to close its dialog over this.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') this.close(true);
  }

  /** Opens the card, also when nothing was found: the page is not to tell the two apart by what becomes of the key. */
  openFirst(focus: boolean): boolean {
    if (!this.watch) return false;
    const first = this.watch.shown()[0];
    const isOpen = this.card !== undefined;
    this.close(false);
    // Pressed once more, the mark closes the card again.
    if (!isOpen || focus) this.open(first, focus);
    return this.card !== undefined;
  }

  private open(one: PlacedFinding | undefined, focus: boolean): void {
    const { host } = this;
    this.close(false);
    this.current = one?.finding.fingerprint;
    const refused = () => {
      this.close(false);
      this.cardRefused = true;
      this.schedule();
    };
    this.card = new Card(host.layer, this.dark, focus, refused);
    host.raise(true);
    this.schedule();
  }

  close(returnFocus: boolean): void {
    this.copy = undefined;
    if (!this.card) return;
    this.card.remove();
    this.card = undefined;
    this.host.raise(false);
    if (returnFocus) this.watch?.editor.focus();
    this.schedule();
  }

  owns(token: string): boolean {
    return this.card?.token === token;
  }

  /** Of the card that is open. */
  get token(): string | undefined {
    return this.card?.token;
  }

  /** A post was held once, and the page does not let the gate ask: the mark says so, and the popup shows why. */
  heldUnasked(isHeld: boolean): void {
    if (this.gateRefused === isHeld) return;
    this.gateRefused = isHeld;
    this.schedule();
  }

  async answer(ask: Ask): Promise<OverlayView | undefined> {
    const { watch } = this;
    if (!watch) return undefined;
    switch (ask.do) {
      case 'view':
        // Opened right after a key, it waits for the verdict and does not say that nothing was found.
        if (!watch.isSettled) await watch.check();
        break;
      case 'show':
        this.copy = undefined;
        this.current = watch.findings[ask.index]?.finding.fingerprint ?? this.current;
        break;
      case 'dismiss':
        await this.leavingFinding(ask.fingerprint, () => watch.dismiss(ask.fingerprint));
        break;
      case 'fix':
        await this.leavingFinding(ask.fingerprint, async () => {
          const result = await watch.fix(ask.fingerprint, ask.fix);
          this.copy = result.done ? undefined : result.copy;
        });
        // With the keyboard one goes on in the card; with the pointer the next key belongs to the text box.
        if (ask.keyboard && watch.findings.length) this.card?.focus();
        break;
      case 'again':
        await this.leavingFinding(this.current, () => watch.again());
        break;
      case 'size':
        this.card?.setHeight(ask.height);
        break;
      case 'close':
        this.close(true);
        break;
    }
    // The last one is dealt with: back to the text.
    const dealt = ask.do === 'fix' || ask.do === 'dismiss';
    if (dealt && watch.findings.length === 0 && this.copy === undefined) this.close(true);
    this.schedule();
    return this.view();
  }

  /** The card goes on to the finding that stood behind the one that is dealt with. */
  private async leavingFinding(
    fingerprint: string | undefined,
    deal: () => Promise<void>,
  ): Promise<void> {
    const prints = () => this.watch?.findings.map(({ finding }) => finding.fingerprint) ?? [];
    const index = prints().findIndex((print) => print === fingerprint);
    await deal();
    const left = prints();
    this.current =
      fingerprint && left.includes(fingerprint) ? fingerprint : (left[index] ?? left.at(-1));
  }

  private view(): OverlayView | undefined {
    const { watch } = this;
    if (!watch) return undefined;
    const findings = watch.findings.map(({ finding }) => viewOf(finding, watch.guidelines));
    const index = findings.findIndex(({ fingerprint }) => fingerprint === this.current);
    return {
      findings,
      index: Math.max(0, index),
      focus: this.card?.takesFocus ?? false,
      dark: this.dark,
      down: watch.down,
      ...(this.copy !== undefined && { copy: this.copy }),
    };
  }
}
