// A press on Like or Share carries somebody's post on to one's own contacts, and to theirs. Under a complaint about the
// own firm it brings one hint, once for each post as long as the page lives. The press itself goes its way.

import { pageAddress } from '../shared/addresses';
import type { Draft } from '../shared/contracts';
import type { Ask, CheckReply, View, Welcome } from '../shared/protocol';
import { numberBy } from '../networks/audience';
import { networkAt } from '../networks/pages';
import type { Press } from '../networks/reaction-press';
import { reactionAt } from '../networks/reactions';
import { Surroundings } from '../networks/surroundings';
import { Hint } from './hint';

export class Reactions {
  private readonly asked = new Set<string>();
  private hint: Hint | undefined;

  constructor(
    private readonly greet: () => Promise<Welcome | undefined>,
    private readonly check: (draft: Draft) => Promise<CheckReply | undefined>,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.hint?.close());
  }

  async pressed(press: Press, byKey: boolean): Promise<void> {
    const known = await this.greet();
    const network = known?.on ? networkAt(press.target, known) : undefined;
    const found = network && reactionAt(press, network, pageAddress());
    const { button } = found ?? {};
    if (!found || !(button instanceof HTMLElement)) return;
    const post = JSON.stringify(found.post);
    if (this.asked.has(post)) return;
    this.asked.add(post);
    const contacts = numberBy(network?.contacts, new Surroundings(button), pageAddress());
    const reply = await this.check({
      text: '',
      kind: 'post',
      network: network?.id ?? 'unknown',
      shares: found.post,
      ...(contacts !== undefined && { contacts }),
    });
    if (reply?.kind !== 'verdict' || !button.isConnected) return;
    const [finding] = reply.verdict.findings;
    if (!finding) return;
    this.hint?.close();
    const guideline = reply.guidelines[finding.guideline] ?? finding.guideline;
    this.hint = new Hint(button, finding, guideline, byKey);
  }

  owns(token: string): boolean {
    return this.hint?.owns(token) ?? false;
  }

  answer(ask: Ask): View | undefined {
    return this.hint?.answer(ask);
  }

  close(): void {
    this.hint?.close();
  }
}
