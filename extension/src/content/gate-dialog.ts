// The question before a post goes out, from its opening until the person has decided.

import type { GateAsk, GateView } from '../shared/protocol';
import { viewOf } from './findings';
import { check, holds, judged, strictness, type Guarded, type Judged } from './gate-boxes';
import { GateFrame } from './gate-frame';
import { hasLightText } from './surroundings';

export interface Decided {
  /** It may go out as it stands. */
  post(): void;
  /** The person goes back to the text, or has mended it. */
  back(): void;
  /** The page lets no question be shown. */
  unasked(): void;
}

export class GateDialog {
  private readonly frame: GateFrame;
  private readonly dark: boolean;
  private shownAt = Infinity;
  private copy: string | undefined;

  constructor(
    private readonly boxes: readonly Guarded[],
    private asked: Judged,
    editor: HTMLElement,
    private readonly decided: Decided,
  ) {
    this.dark = hasLightText(editor);
    this.frame = new GateFrame(editor, this.dark, true, () => decided.unasked());
  }

  get token(): string {
    return this.frame.token;
  }

  isHost(target: EventTarget | null): boolean {
    return this.frame.isHost(target);
  }

  remove(): void {
    this.frame.remove();
  }

  async answer(ask: GateAsk): Promise<GateView | undefined> {
    switch (ask.do) {
      case 'gate':
        if (!this.frame.isShown) this.shownAt = performance.now();
        this.frame.appear();
        return this.view();
      case 'back':
        this.decided.back();
        return undefined;
      case 'mend':
        return await this.mend(ask.fingerprint, ask.fix);
      case 'post':
        return await this.post(ask.reason !== undefined);
    }
  }

  private async mend(fingerprint: string, fix: number): Promise<GateView | undefined> {
    const owner = this.asked.judgements.find(({ judgement }) =>
      judgement.reply.verdict.findings.some((finding) => finding.fingerprint === fingerprint),
    );
    const result = await owner?.box.watch.fix(fingerprint, fix);
    if (result?.done !== false) {
      this.decided.back();
      return undefined;
    }
    this.copy = result.copy;
    return this.view();
  }

  /** What the frame asks for counts only where the policy allows it. */
  private async post(hasReason: boolean): Promise<GateView | undefined> {
    const { gate } = this.asked;
    const mayPost =
      gate !== 'block' && (gate !== 'justify' || hasReason) && this.secondsLeft() === 0;
    if (!mayPost) return this.view();
    // The page may have changed the text under the question.
    if (judged(this.boxes)?.question !== this.asked.question) {
      await check(this.boxes);
      const now = judged(this.boxes);
      if (now && holds(now.gate) && now.question !== this.asked.question) {
        this.asked = now;
        return this.view();
      }
    }
    this.decided.post();
    return undefined;
  }

  private secondsLeft(): number {
    const pauses = this.asked.judgements.map(({ judgement }) => judgement.reply.pause);
    const waited = (performance.now() - this.shownAt) / 1000;
    return Math.max(0, Math.ceil(Math.max(0, ...pauses) - waited));
  }

  private view(): GateView {
    return {
      ...viewOfJudged(this.asked, this.dark),
      mode: 'question',
      pause: this.secondsLeft(),
      ...(this.copy !== undefined && { copy: this.copy }),
    };
  }
}

/** What was found, the strictest first. */
export function viewOfJudged({ gate, judgements }: Judged, dark: boolean): GateView {
  const all = judgements.flatMap(({ judgement: { reply } }) =>
    reply.verdict.findings
      .filter((finding) => finding.gate !== 'pass')
      .map((finding) => ({ finding, guidelines: reply.guidelines })),
  );
  all.sort((a, b) => strictness(b.finding.gate) - strictness(a.finding.gate));
  const reply = judgements[0]?.judgement.reply;
  const contact = reply?.contact;
  return {
    mode: 'note',
    policy: gate,
    findings: all.map(({ finding, guidelines }) => viewOf(finding, guidelines)),
    holding: all.filter(({ finding }) => holds(finding.gate)).length,
    pause: 0,
    ...(contact && { contact }),
    pack: reply ? `${reply.verdict.pack.id} ${reply.verdict.pack.version}` : '',
    dark,
  };
}
