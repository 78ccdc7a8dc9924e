// Pages draw late, and correct themselves when the server has answered. A value counts when two looks, some time apart,
// have seen the same one at the same address.

import type { Asked, Reading } from '../shared/reading';
import { lookAt } from './read';

const apart = 200;
const slowly = 500;
/** A page that is loaded and has not changed for so long shows what it has to show. */
const quiet = 2000;
const longest = 8000;

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Whether the page changes within some time. Looks at nothing afterwards. */
function nextChange(document: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isChanged: boolean) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(isChanged);
    };
    const observer = new MutationObserver(() => end(true));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const timer = setTimeout(() => end(false), slowly);
  });
}

function agreed(one: Reading, other: Reading): Reading {
  if (one.address !== other.address) return { ...other, values: {}, unread: unsteady(other) };
  const values = Object.entries(other.values).filter(([id, value]) => one.values[id] === value);
  const steady = Object.fromEntries(values);
  return { ...other, values: steady, unread: { ...unsteady(other, steady), ...other.unread } };
}

function unsteady({ values }: Reading, steady: Reading['values'] = {}): Reading['unread'] {
  const ids = Object.keys(values).filter((id) => !Object.hasOwn(steady, id));
  return Object.fromEntries(ids.map((id) => [id, 'gave-up' as const]));
}

/** Every setting of this page has a value, or there is no use in waiting for it. */
function isComplete({ unread }: Reading): boolean {
  return Object.values(unread).every((reason) => reason === 'not-opened');
}

export async function readPatiently(
  document: Document,
  address: () => string,
  asked: Asked,
): Promise<Reading> {
  const start = performance.now();
  let changed = start;
  let before = lookAt(document, address(), asked);
  for (;;) {
    await pause(apart);
    const now = lookAt(document, address(), asked);
    const reading = agreed(before, now);
    const time = performance.now();
    if (JSON.stringify(now) !== JSON.stringify(before)) changed = time;
    const isLoaded = document.readyState === 'complete';
    if (isLoaded && (isComplete(reading) || time - changed > quiet)) return reading;
    if (time - start > longest) return reading;
    before = now;
    // What has a value waits for its second look, everything else for the page.
    if (!isComplete(now) && (await nextChange(document))) changed = performance.now();
  }
}
