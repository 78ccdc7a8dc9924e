// The text boxes that one press posts, judged together: the strictest verdict counts.

import type { Gate } from '../shared/contracts';
import type { Composer } from '../networks/composers';
import type { Judgement, Watch } from './watch';

export interface Guarded {
  composer: Composer;
  watch: Watch;
}

const order: readonly Gate[] = ['pass', 'notice', 'confirm', 'justify', 'block'];

export function strictness(gate: Gate): number {
  return order.indexOf(gate);
}

export function holds(gate: Gate): boolean {
  return strictness(gate) >= strictness('confirm');
}

export interface Judged {
  gate: Gate;
  /** Names exactly what was judged. */
  question: string;
  judgements: { box: Guarded; judgement: Judgement }[];
}

/** Undefined while there is no verdict on exactly what stands there. Boxes that cannot be judged now are left out. */
export function judged(boxes: readonly Guarded[]): Judged | undefined {
  const judgements = [];
  for (const box of boxes) {
    if (box.watch.down) continue;
    const judgement = box.watch.judged();
    if (!judgement) return undefined;
    judgements.push({ box, judgement });
  }
  const gates = judgements.map(({ judgement }) => judgement.reply.verdict.gate);
  return {
    gate: gates.reduce((a, b) => (strictness(b) > strictness(a) ? b : a), 'pass'),
    question: judgements.map(({ judgement }) => judgement.question).join('\n'),
    judgements,
  };
}

export async function check(boxes: readonly Guarded[]): Promise<void> {
  await Promise.all(boxes.map(({ watch }) => watch.check()));
}
