// From the popup to the privacy settings of the network that is in front.

import { say } from '../shared/i18n';
import { ask } from './ask';
import { h } from './elements';

/** @param host of the page in front: where the network's software runs on many, it is one of its sites */
export async function privacyButton(
  network: string,
  host: string,
): Promise<HTMLElement | undefined> {
  const view = await ask({ type: 'privacy', do: 'view' });
  const places = view?.networks.filter((one) => one.network === network) ?? [];
  const [first] = places;
  if (!first) return undefined;
  const hasSites = places.some(({ needsSite, site }) => needsSite || site !== undefined);
  const hash = hasSites ? `${network}@${host}` : network;
  const click = () => {
    void chrome.tabs.create({ url: chrome.runtime.getURL(`privacy.html#${hash}`) });
    close();
  };
  return h(
    'button',
    { type: 'button', class: 'secondary wide', click },
    say('privacyPopup', first.title),
  );
}
