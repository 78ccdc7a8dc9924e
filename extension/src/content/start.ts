// All that a page without a text box in use gets. When one is focused, or Like or Share is pressed, the background puts the
// rest into this frame.

import { focusedElement, focusTarget } from '../shared/dom';
import type { ContentRequest, Push } from '../shared/protocol';
import { reservePresses } from './gate-presses';
import { isOffHere } from './off';
import { leavePress, whenPressed } from './press';
import { mayBeTextBox } from './text-box';

/** By document, because a frame's first one gives its window to the next. */
const world: typeof globalThis & { bedachtWaits?: Document; bedachtRuns?: Document } = globalThis;

function start(): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  // Long before anybody writes: the gate has to be asked before the page is.
  const presses = reservePresses();
  const switchedOff = () => {
    presses.stop();
    waiting.abort();
  };

  async function focused(target: EventTarget | undefined): Promise<void> {
    if (mayBeTextBox(target)) await askToStart();
  }

  async function askToStart(): Promise<void> {
    try {
      const answer = await chrome.runtime.sendMessage<ContentRequest, boolean | undefined>({
        type: 'start',
      });
      if (answer === false) switchedOff();
      if (answer === true) waiting.abort();
    } catch {
      // The background could not answer: the next focus asks again. Without the extension there is nobody to ask.
      if (!chrome.runtime?.id) switchedOff();
    }
  }
  const received = (message: Push) => {
    if (isOffHere(message)) switchedOff();
    return false;
  };

  world.bedachtWaits = document;
  chrome.runtime.onMessage.addListener(received);
  signal.addEventListener('abort', () => {
    delete world.bedachtWaits;
    chrome.runtime?.onMessage?.removeListener(received);
  });
  const used = (event: Event) => void focused(focusTarget(event));
  const listen = () => {
    // Not focusin: of a body that is typed into, Firefox says no more than that its document has the focus.
    window.addEventListener('focus', used, { capture: true, signal });
    // Whoever types asks again, should nobody have answered.
    window.addEventListener('input', used, { capture: true, passive: true, signal });
  };
  listen();
  // Some editors write the document of their frame with document.open(), and that takes all listeners away.
  const rewritten = new MutationObserver(() => {
    listen();
    presses.renew();
  });
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  whenPressed((press, byKey) => {
    leavePress(press, byKey);
    void askToStart();
  }, signal);
  // A text box may have the focus before this script is there.
  const look = () => void focused(focusedElement(document));
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', look, { signal });
  else look();
}

// Switched on again, it comes into every tab once more.
if (world.bedachtWaits !== document && world.bedachtRuns !== document) start();
