// Text boxes behind a border that the page's style sheet does not cross.

const style =
  'min-height: 110px; padding: 10px 12px; outline: 0; font: 16px/1.6 system-ui, sans-serif; ' +
  'white-space: pre-wrap; overflow-wrap: anywhere';

/** A plain editable element in a shadow root or in a frame's body. */
export function editableIn(parent) {
  const field = parent.ownerDocument.createElement('div');
  field.contentEditable = 'true';
  field.style.cssText = style;
  field.setAttribute('aria-label', 'Beitrag');
  parent.append(field);
  return { field, text: () => field.innerText };
}

export async function frameIn(box, source) {
  const frame = Object.assign(document.createElement('iframe'), { title: 'Beitrag', ...source });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  box.append(frame);
  await loaded;
  return frame.contentDocument;
}
