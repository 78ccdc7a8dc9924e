// What the gate says without holding anything: a quiet note while the pointer or the focus is on Post, and the word that
// a page wants the press itself. Reaching for Post also asks for the verdict, so that it is there when Post is pressed.

import type { GateAsk, GateView } from '../shared/protocol';
import { elementPressed } from '../networks/press';
import { submitOf } from '../networks/submit';
import { check, judged, type Guarded } from './gate-boxes';
import { viewOfJudged } from './gate-dialog';
import { GateFrame } from './gate-frame';
import { hasLightText } from './surroundings';

/** How long the word that Post has to be pressed again stays. */
const staying = 12_000;

interface Reached {
  control: Element;
  boxes: Guarded[];
}

export class GateNote {
  private frame: GateFrame | undefined;
  private view: GateView | undefined;
  private reached: Element | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listening: AbortController | undefined;

  constructor(private readonly postedBy: (element: Element) => Reached | undefined) {}

  start(): void {
    if (this.listening) return;
    this.listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.listening.signal };
    const reach = (event: Event) => event.isTrusted && this.reach(event);
    window.addEventListener('pointerover', reach, options);
    window.addEventListener('focusin', reach, options);
  }

  stop(): void {
    this.listening?.abort();
    this.listening = undefined;
    this.hide();
  }

  private reach(event: Event): void {
    if (this.isHost(event.target)) return;
    const element = elementPressed(event);
    if (element && this.reached?.contains(element)) return;
    const found = element && this.postedBy(element);
    if (this.view?.mode === 'note') this.hide();
    this.reached = found?.control;
    if (found) void this.arrive(found);
  }

  private async arrive({ control, boxes }: Reached): Promise<void> {
    if (!judged(boxes)) await check(boxes);
    const known = judged(boxes);
    const first = boxes[0];
    if (this.reached !== control || this.frame || known?.gate !== 'notice' || !first) return;
    const editor = first.composer.element;
    this.show(first, { ...viewOfJudged(known, hasLightText(editor)), ...beside(control) });
  }

  sayAgain(box: Guarded): void {
    const known = judged([box]);
    if (!known) return;
    const control = submitOf(box.composer);
    const dark = hasLightText(box.composer.element);
    const view = { ...viewOfJudged(known, dark), findings: [], mode: 'again' as const };
    this.show(box, { ...view, ...beside(control ?? box.composer.element) });
    this.timer = setTimeout(() => this.hide(), staying);
  }

  private show({ composer }: Guarded, view: GateView): void {
    this.hide();
    this.view = view;
    this.frame = new GateFrame(composer.element, view.dark, false, () => this.hide());
  }

  hide(): void {
    clearTimeout(this.timer);
    this.frame?.remove();
    this.frame = undefined;
    this.view = undefined;
  }

  owns(token: string): boolean {
    return this.frame?.token === token;
  }

  isHost(target: EventTarget | null): boolean {
    return this.frame?.isHost(target) ?? false;
  }

  answer(ask: GateAsk): GateView | undefined {
    if (ask.do !== 'gate') return undefined;
    this.frame?.appear();
    return this.view;
  }
}

function beside(element: Element): Pick<GateView, 'beside'> {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { beside: { left, top, right, bottom } };
}
