// What stands over one text box: lines under words, the mark, the card. Placed anew, at most once a frame, when
// something scrolls, grows or is typed.

import { ancestorsOf } from '../shared/dom';
import type { Ask, View } from '../shared/protocol';
import { Card } from './card';
import { isFlag, type PlacedFinding } from './findings';
import { createHost, type Host } from './host';
import { Badge } from './mark';
import { whenMoved } from './movement';
import sheet from './overlay.css';
import { Underline, visiblePart, type Flag, type Mark } from './underline';
import type { Watch } from './watch';

/** What the card shows, without what surrounds the text box. */
export type OverlayView = Omit<View, 'here' | 'audience'>;

const order: readonly Flag[] = ['error', 'warning', 'information'];

export class Overlay {
  private readonly host: Host | undefined;
  private readonly underline: Underline | undefined;
  private readonly badge: Badge | undefined;
  private readonly signal: AbortSignal;
  private watch: Watch | undefined;
  private card: Card | undefined;
  private current: string | undefined;
  private copy: string | undefined;
  private cardRefused = false;
  private frameRequested = false;
  private dark = false;
  private isDrawn = false;
  private placed: { boxes: DOMRect[]; one: PlacedFinding }[] = [];

  constructor(
    private readonly editor: HTMLElement,
    signal: AbortSignal,
  ) {
    this.signal = signal;
    this.host = createHost(editor, sheet, (event) => this.openFirst(event.detail === 0), signal);
    if (!this.host) return;
    this.underline = new Underline(this.host.root);
    this.badge = new Badge(this.host.root);
    const update = () => {
      if (this.isDrawn) this.schedule();
    };
    window.addEventListener('scroll', update, { capture: true, passive: true, signal });
    window.addEventListener('resize', update, { signal });
    document.addEventListener('transitionend', update, { capture: true, signal });
    window.addEventListener('click', (event) => this.clicked(event), { capture: true, signal });
    window.addEventListener('keydown', (event) => this.key(event), { capture: true, signal });
    const size = new ResizeObserver(update);
    size.observe(editor);
    signal.addEventListener('abort', () => size.disconnect());
    whenMoved(editor, update, signal);
  }

  /** Where a textarea's mirror may stand. */
  get mirrorParent(): Node {
    return this.host?.root ?? this.editor;
  }

  attach(watch: Watch): void {
    this.watch = watch;
  }

  schedule(): void {
    if (this.frameRequested) return;
    this.frameRequested = true;
    requestAnimationFrame(() => {
      this.frameRequested = false;
      if (!this.signal.aborted) this.draw();
    });
  }

  private draw(): void {
    const { host, underline, badge, watch } = this;
    if (!host || !underline || !badge || !watch) return;
    const shown = watch.shown();
    const isEmpty = shown.length === 0 && !watch.down && !this.card;
    if (isEmpty && !this.isDrawn) return;
    this.isDrawn = !isEmpty;
    const flags = shown.filter(isFlag);
    const boxes = flags.length ? watch.editor.boxes(flags.flatMap(({ spans }) => spans)) : [];
    let next = 0;
    this.placed = flags.map((one) => ({
      one,
      boxes: one.spans.flatMap(() => boxes[next++] ?? []),
    }));
    this.dark = hasLightText(this.editor);
    const origin = host.origin();
    const visible = visiblePart(this.editor.getBoundingClientRect(), cutters(this.editor));
    const marks: Mark[] = this.placed.flatMap(({ one, boxes: own }) =>
      own.map((box) => ({
        box,
        severity: one.finding.severity as Flag,
        active: this.card !== undefined && one.finding.fingerprint === this.current,
      })),
    );
    underline.draw(marks, visible, origin, this.dark);
    const state = {
      flags: flags.length,
      hints: shown.length - flags.length,
      worst: order.find((severity) => flags.some(({ finding }) => finding.severity === severity)),
      down: watch.down,
      cardRefused: this.cardRefused,
    };
    badge.draw(state, visible, origin, this.dark);
    this.card?.place(this.anchor(visible), origin);
  }

  private anchor(visible: DOMRect): DOMRect {
    const own = this.placed.find(({ one }) => one.finding.fingerprint === this.current)?.boxes;
    const inSight = own?.find((box) => box.bottom > visible.top && box.top < visible.bottom);
    const mark = this.badge?.box();
    return inSight ?? (mark?.width ? mark : visible);
  }

  private clicked(event: MouseEvent): void {
    // A click that the page made up opens nothing.
    if (!event.isTrusted || event.target === this.host?.element) return;
    const inside = event.composedPath().includes(this.editor);
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
    const isHere = event.composedPath().includes(this.editor);
    const isMine =
      (isCommand && isHere && this.openFirst(true)) ||
      (event.key === 'Escape' && this.card !== undefined);
    if (!isMine) return;
    // The page is not to close its dialog over this.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') this.close(true);
  }

  /** True when the card is there. With nothing found, it shows who will see the text, and the switches. */
  openFirst(focus: boolean): boolean {
    const first = this.watch?.shown()[0];
    const isOpen = this.card !== undefined;
    this.close(false);
    // Pressed once more, the mark closes the card again.
    if (!isOpen || focus) this.open(first, focus);
    return this.card !== undefined;
  }

  private open(one: PlacedFinding | undefined, focus: boolean): void {
    const { host } = this;
    if (!host) return;
    this.close(false);
    this.current = one?.finding.fingerprint;
    const refused = () => {
      this.close(false);
      this.cardRefused = true;
      this.schedule();
    };
    this.card = new Card(host.root, this.dark, focus, refused);
    host.raise(true);
    this.schedule();
  }

  close(returnFocus: boolean): void {
    this.copy = undefined;
    if (!this.card) return;
    this.card.remove();
    this.card = undefined;
    this.host?.raise(false);
    if (returnFocus) this.editor.focus({ preventScroll: true });
    this.schedule();
  }

  owns(token: string): boolean {
    return this.card?.token === token;
  }

  /** Of the card that is open. */
  get token(): string | undefined {
    return this.card?.token;
  }

  async answer(ask: Ask): Promise<OverlayView | undefined> {
    const { watch } = this;
    if (!watch) return undefined;
    switch (ask.do) {
      case 'view':
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
    const findings = watch.findings.map(({ finding }) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      severity: finding.severity,
      guideline: watch.guidelines[finding.guideline] ?? finding.guideline,
      message: finding.message,
      explanation: finding.explanation,
      advice: finding.advice,
      evidence: finding.evidence,
      ...(finding.url !== undefined && { url: finding.url }),
      fixes: finding.fixes.map(({ title }) => title),
      dismissible: finding.dismissible,
    }));
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

/** Sites have dark themes of their own, so the text's colour tells and not the system's setting. */
function hasLightText(element: Element): boolean {
  const numbers =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = numbers;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

/** Everything around an element that cuts it off when it is scrolled. */
function cutters(element: Element): Element[] {
  const root = element.ownerDocument.documentElement;
  return [...ancestorsOf(element)].filter(
    (ancestor) =>
      ancestor !== root &&
      ancestor !== element.ownerDocument.body &&
      /auto|scroll|hidden|clip/.test(getComputedStyle(ancestor).overflow),
  );
}
