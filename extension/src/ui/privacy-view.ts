// Asks the background what there is, and asks again while something is being read.

import type { PrivacyNetwork, PrivacyRequest, PrivacyView } from '../shared/privacy';
import { ask } from './ask';
import { keyOf } from './privacy-doing';

type Priority = PrivacyView['priority'];

/** While a page is being read, this often. */
const pollEvery = 500;
/** The person may come and go quickly. */
const againEvery = 1000;

export class Source {
  #priority: Priority | undefined;
  #poll: ReturnType<typeof setTimeout> | undefined;
  #lastAgain = -Infinity;
  #asked = 0;
  readonly #take: (view: PrivacyView | undefined) => void;

  constructor(take: (view: PrivacyView | undefined) => void) {
    this.#take = take;
  }

  async view(priority = this.#priority): Promise<void> {
    this.#priority = priority;
    await this.act({ type: 'privacy', do: 'view', ...(priority && { priority }) });
  }

  async act(request: PrivacyRequest): Promise<void> {
    clearTimeout(this.#poll);
    this.#asked += 1;
    const turn = this.#asked;
    const view = await ask(request);
    // What was asked later knows more.
    if (turn !== this.#asked) return;
    // Only this question says how much is to be shown.
    if (view && request.do !== 'view' && this.#priority !== undefined) {
      await this.view();
      return;
    }
    this.#take(view);
    if (view?.reading) this.#poll = setTimeout(() => void this.view(), pollEvery);
  }

  /** The person is back: what they opened may have another value now. */
  async again(now: number): Promise<void> {
    if (now - this.#lastAgain < againEvery) return;
    this.#lastAgain = now;
    await this.act({ type: 'privacy', do: 'again' });
  }
}

/**
 * Those with something read first, as it was when the page was opened: what a person works at does not move. Sites that
 * are named later follow their network.
 */
export class Order {
  readonly #keys: string[] = [];

  sorted(networks: readonly PrivacyNetwork[]): PrivacyNetwork[] {
    if (!this.#keys.length) {
      const isKnown = ({ taken, agreed }: PrivacyNetwork) =>
        taken !== undefined ? 0 : agreed ? 1 : 2;
      const first = [...networks].sort((one, other) => isKnown(one) - isKnown(other));
      this.#keys.push(...first.map(keyOf));
    }
    for (const network of networks) this.#add(network);
    const place = (network: PrivacyNetwork) => this.#keys.indexOf(keyOf(network));
    return [...networks].sort((one, other) => place(one) - place(other));
  }

  #add(network: PrivacyNetwork): void {
    const key = keyOf(network);
    if (this.#keys.includes(key)) return;
    const bare = this.#keys.indexOf(network.network);
    this.#keys.splice(bare < 0 ? this.#keys.length : bare, 0, key);
  }
}
