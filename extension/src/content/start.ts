// All that a page without a text box in use gets. When one is focused, the background puts the rest into this frame.

import { focusedElement, focusTarget } from '../shared/dom';
import type { ContentRequest } from '../shared/protocol';
import { mayBeTextBox } from './text-box';

const waiting = new AbortController();

async function focused(target: EventTarget | undefined): Promise<void> {
  if (!mayBeTextBox(target)) return;
  try {
    const started = await chrome.runtime.sendMessage<ContentRequest, boolean | undefined>({
      type: 'start',
    });
    if (started) waiting.abort();
  } catch {
    // The background could not answer: the next focus asks again. Without the extension there is nobody to ask.
    if (!chrome.runtime?.id) waiting.abort();
  }
}

const { signal } = waiting;
const hear = (event: FocusEvent) => void focused(focusTarget(event));
function listen(): void {
  // Not focusin: of a body that is typed into, Firefox says no more than that its document has the focus.
  window.addEventListener('focus', hear, { capture: true, signal });
}
listen();
// Some editors write the document of their frame with document.open(), and that takes all listeners away.
const rewritten = new MutationObserver(listen);
rewritten.observe(document, { childList: true });
signal.addEventListener('abort', () => rewritten.disconnect());

// A text box may have the focus before this script is there.
const look = () => void focused(focusedElement(document));
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', look, { signal });
else look();
