// Asks about several text boxes as the one post that they are: one message, whichever of them was typed into.

import type { CheckReply } from '../shared/protocol';
import type { Around, Context } from '../networks/context';
import { textIn } from '../networks/joined';
import { joinTexts, verdictFor } from '../networks/joined-text';
import type { Checker } from './watch';

type Ask = (text: string, context: Context, dismissed: string[]) => Promise<CheckReply | undefined>;

export class JoinedPost {
  private readonly refresh = new Map<HTMLElement, () => void>();
  /** What was put aside in one of the boxes is put aside in the post. */
  private readonly dismissed = new Set<string>();
  private asked: { question: string; reply: Promise<CheckReply | undefined> } | undefined;

  /** @param boxes all boxes of the post as they stand now, in order */
  constructor(
    private readonly boxes: () => HTMLElement[],
    private readonly around: (first: HTMLElement | undefined) => Around,
    private readonly ask: Ask,
  ) {}

  checkerFor(own: HTMLElement, refresh: () => void, signal: AbortSignal): Checker {
    this.refresh.set(own, refresh);
    signal.addEventListener('abort', () => this.refresh.delete(own));
    return {
      around: () => this.around(this.boxes()[0]),
      neighbours: () =>
        this.boxes()
          .filter((box) => box !== own)
          .map(textIn),
      check: (text, context, dismissed) => this.check(own, text, context, dismissed),
    };
  }

  private async check(
    own: HTMLElement,
    text: string,
    context: Context,
    dismissed: readonly string[],
  ): Promise<CheckReply | undefined> {
    for (const fingerprint of dismissed) this.dismissed.add(fingerprint);
    const boxes = this.boxes();
    const texts = boxes.map((box) => (box === own ? text : textIn(box)));
    const putAside = [...this.dismissed].sort();
    const question = JSON.stringify([texts, context, putAside]);
    const isNew = question !== this.asked?.question;
    if (isNew) this.asked = { question, reply: this.ask(joinTexts(texts), context, putAside) };
    const asked = this.asked;
    const reply = await asked?.reply;
    if (reply?.kind !== 'verdict') {
      if (this.asked === asked) this.asked = undefined;
      return reply;
    }
    if (isNew) for (const [box, again] of this.refresh) if (box !== own) again();
    return { ...reply, verdict: verdictFor(reply.verdict, texts, boxes.indexOf(own)) };
  }
}
