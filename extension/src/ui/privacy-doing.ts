// What a person can do on the privacy page, for its parts to call.

import type { Place, PrivacyNetwork } from '../shared/privacy';

export interface Doing {
  /** Shows a network's settings, or folds them. */
  unfold(place: Place, on: boolean): void;
  agree(place: Place, on: boolean): void;
  /** The person names the site on which a network's software runs, as they write it. */
  site(network: PrivacyNetwork, written: string): void;
  open(place: Place, setting: string): void;
  say(place: Place, setting: string, value: string | null): void;
  /** Starts the tour, or ends it. */
  tour(place: Place | undefined): void;
  step(at: number): void;
  /** Shows the state as a text, or puts it away. */
  handOn(place: Place, on: boolean): void;
}

export function keyOf({ network, site }: Place): string {
  return site === undefined ? network : `${network}@${site}`;
}
