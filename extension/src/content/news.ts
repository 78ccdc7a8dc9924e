// While a card is open, the person may go on typing. The card is told when what it shows is no longer so, and asks.

import type { News } from '../shared/protocol';
import type { Watch } from './watch';

export class NewsForCard {
  private last = '';

  /** Called at every change, card or not. */
  tell(token: string | undefined, { findings, down }: Watch): void {
    const state = JSON.stringify([down, findings.map(({ finding }) => finding.fingerprint)]);
    const isNews = state !== this.last;
    this.last = state;
    if (!isNews || token === undefined || !chrome.runtime?.id) return;
    chrome.runtime.sendMessage<News>({ type: 'news', token }).catch(() => undefined);
  }
}
