// All that a page without a text box in use gets. When one is focused, the background puts the rest into this frame.

import { focusedElement } from '../shared/dom';
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
window.addEventListener('focusin', (event) => void focused(event.composedPath()[0]), {
  capture: true,
  signal,
});
// A text box may have the focus before this script is there.
const look = () => void focused(focusedElement(document));
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', look, { signal });
else look();
