// What a test looks at inside a page, put there before the page's own scripts: where words stand, where the caret is.

/** Runs in the page. */
export function installLook() {
  const fieldOf = (name) =>
    window.composers?.[name]?.field ??
    document.querySelector(`#${name} textarea, #${name} [contenteditable="true"]`);

  const isControl = (field) => 'selectionStart' in field;

  /** Where the text box's own document begins on the screen: it may be a frame's. */
  function cornerOf(field) {
    const frame = field.ownerDocument.defaultView.frameElement;
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left, top };
  }

  /** The words in a form control have no boxes: worked out from its font, for words in a line that is not broken. */
  function boxInControl(field, wanted) {
    const style = getComputedStyle(field);
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const start = field.value.indexOf(wanted);
    if (start < 0) throw new Error(`${wanted} is not in the text box`);
    const lineStart = field.value.lastIndexOf('\n', start - 1) + 1;
    const widthOf = (text) => canvas.measureText(text).width;
    const count = (text) => text.split('\n').length - 1;
    const outer = field.getBoundingClientRect();
    const padding = parseFloat(style.paddingTop);
    const height = parseFloat(style.lineHeight);
    const isLong = field.value.length > 1000;
    let left = parseFloat(style.paddingLeft) + widthOf(field.value.slice(lineStart, start));
    let top = padding + count(field.value.slice(0, start)) * height;
    // A long text is counted from its end: further up lines are broken, and many widths add up to an error.
    if (field.localName === 'input') {
      top = (field.clientHeight - height) / 2;
      if (isLong)
        left =
          field.scrollWidth - parseFloat(style.paddingRight) - widthOf(field.value.slice(start));
    } else if (isLong) {
      top = field.scrollHeight - padding - (count(field.value.slice(start)) + 1) * height;
    }
    left += outer.left - field.scrollLeft;
    top += outer.top - field.scrollTop;
    return { left, width: widthOf(wanted), top, bottom: top + height };
  }

  function boxOfWords(name, wanted) {
    const field = fieldOf(name);
    if (isControl(field)) return boxInControl(field, wanted);
    const { ownerDocument } = field;
    const walker = ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      const range = ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, top, bottom, width } = range.getClientRects()[0];
      const corner = cornerOf(field);
      return {
        left: corner.left + left,
        top: corner.top + top,
        bottom: corner.top + bottom,
        width,
      };
    }
    throw new Error(`${wanted} is not in the text box`);
  }

  /** A place in the text box where a click puts the caret into it. */
  function spotIn(name) {
    const field = fieldOf(name);
    const corner = cornerOf(field);
    const { left, top, width } = field.getBoundingClientRect();
    return { x: corner.left + left + width / 2, y: corner.top + top + 20 };
  }

  function hasFocus(name) {
    const field = fieldOf(name);
    const inside = field.contains(field.getRootNode().activeElement);
    return inside && field.ownerDocument.hasFocus();
  }

  /** What stands before the caret, without white space: editors differ in that. */
  function beforeCaret(name) {
    const field = fieldOf(name);
    const bare = (text) => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
    if (isControl(field)) return bare(field.value.slice(0, field.selectionStart));
    const root = field.getRootNode();
    const selection = root.getSelection?.() ?? field.ownerDocument.getSelection();
    if (!selection.isCollapsed || !field.contains(selection.focusNode)) return undefined;
    const range = field.ownerDocument.createRange();
    range.setStart(field, 0);
    range.setEnd(selection.focusNode, selection.focusOffset);
    return bare(range.toString());
  }

  window.look = { fieldOf, boxOfWords, spotIn, hasFocus, beforeCaret };
}
