// Text boxes in every position, and where their words stand.

const shadowed = document.getElementById('shadowed').attachShadow({ mode: 'open' });
shadowed.innerHTML = `<div id="scroller" style="height: 90px; overflow: auto"><div style="padding: 20px 0 120px">
  <div id="inner" data-composer contenteditable="true" style="width: 330px; padding: 6px; border: 1px solid #bbb; outline: 0">Projekt Seeadler geht im Mai.</div></div></div>`;

const boxOf = (id) => document.getElementById(id) ?? shadowed.getElementById(id);

function wordInField(field, word) {
  const style = getComputedStyle(field);
  const outer = field.getBoundingClientRect();
  const scale = outer.width / field.offsetWidth;
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = `${style.fontSize} ${style.fontFamily}`;
  const before = canvas.measureText(field.value.slice(0, field.value.indexOf(word))).width;
  const left = outer.left + (field.clientLeft + parseFloat(style.paddingLeft) + before) * scale;
  const top = outer.top + (field.clientTop + parseFloat(style.paddingTop) + 3) * scale;
  return [{ left, top, width: canvas.measureText(word).width * scale, bottom: top + 18 * scale }];
}

window.layouts = {
  focus: (id) => boxOf(id).focus({ preventScroll: true }),
  words(id, word) {
    const box = boxOf(id);
    if (box instanceof HTMLTextAreaElement) return wordInField(box, word);
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(word);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + word.length);
      return [...range.getClientRects()].map(({ left, top, bottom, width }) => ({ left, top, bottom, width }));
    }
    return [];
  },
  /** Where the mark of a text box may stand. */
  markPlace(id) {
    const { left, right, bottom, width } = boxOf(id).getBoundingClientRect();
    const pane = boxOf(id).closest('.pane, #scroller')?.getBoundingClientRect();
    const low = Math.min(bottom, pane?.bottom ?? bottom);
    return { left, top: low - 24, width, bottom: low + 24, right };
  },
  mount() {
    const box = document.createElement('div');
    box.id = 'mounted';
    box.dataset.composer = '';
    box.contentEditable = 'true';
    box.textContent = 'Projekt Seeadler geht im Mai live.';
    document.getElementById('remounted').replaceChildren(box);
  },
  hosts: () => [...document.querySelectorAll('html > div, dialog > div:not([id]), #pop > div:not([id])')].length,
  frames: (count) =>
    new Promise((resolve) => {
      const next = (left) => (left ? requestAnimationFrame(() => next(left - 1)) : resolve(true));
      next(count);
    }),
};
window.layouts.mount();
document.documentElement.dataset.ready = 'true';
