// A paste is the one way to put text into an editor with its own model that all of them understand.

interface FirefoxClipboardEventInit extends ClipboardEventInit {
  dataType: string;
  data: string;
}

function pasteEvent(text: string): ClipboardEvent {
  const init: FirefoxClipboardEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    dataType: 'text/plain',
    data: text,
  };
  // Firefox fills the event from dataType and data. A DataTransfer would arrive there empty, and some editors then
  // delete the selection; Chromium, the other way round, knows the DataTransfer only.
  const event = new ClipboardEvent('paste', init);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
}

/** True when the editor took the event for its own (it prevented the default). */
export function offerPaste(target: Element, text: string): boolean {
  if (!text) return false;
  return !target.dispatchEvent(pasteEvent(text));
}
