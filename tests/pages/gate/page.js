// Ways in which pages post. Each case puts a text box #text and something that posts into #box; what was posted stands in
// window.posts, and the box is empty then.

import { frameworks } from './frameworks.js';

window.posts = [];
/** Other buttons, and what the page does by itself. */
window.others = 0;

const box = document.getElementById('box');

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

const textarea = () => element('textarea', { id: 'text' });
const editable = (properties = {}) => element('div', { id: 'text', contenteditable: 'true', ...properties });
const button = (properties = {}, name = 'Post') => element('button', { type: 'button', id: 'post', class: 'post', ...properties }, name);

function post(event, field = document.getElementById('text')) {
  const text = field.value ?? field.innerText.trim();
  window.posts.push({ text, trusted: event?.isTrusted ?? false });
  if ('value' in field) field.value = '';
  else field.textContent = '';
}

function shadow(mode) {
  const host = element('div', { id: 'host' });
  const field = textarea();
  const made = button({ onclick: (event) => post(event, field) });
  host.attachShadow({ mode }).append(field, made);
  box.append(host);
  window.inShadow = { '#text': field, '#post': made };
}

/** A form whose answer is the server's: it counts what arrives, and the page stays. */
function nativeForm(...children) {
  const form = element('form', { action: `/posted${location.pathname}`, method: 'post' }, ...children);
  box.append(form);
  return form;
}

const cases = {
  'native-form': () =>
    nativeForm(
      element('textarea', { id: 'text', name: 'text' }),
      element('button', { id: 'post', class: 'post', name: 'action', value: 'publish' }, 'Post'),
      element('button', { id: 'preview', class: 'post', name: 'action', value: 'preview' }, 'Preview'),
    ),
  'native-form-without-words': () =>
    nativeForm(
      element('textarea', { id: 'text', name: 'text' }),
      element('button', { id: 'post', class: 'post', name: 'action', value: 'go' }, 'Los geht’s'),
    ),
  'native-input': () =>
    nativeForm(
      element('input', { id: 'text', name: 'text', 'data-composer': 'line', type: 'text', style: 'width: 400px' }),
      element('button', { class: 'post', name: 'action', value: 'publish' }, 'Post'),
    ),
  'link-submit': () => {
    const form = nativeForm(element('textarea', { id: 'text', name: 'text' }));
    const submit = (event) => {
      event.preventDefault();
      form.submit();
    };
    form.append(element('a', { id: 'post', class: 'post', href: '#', onclick: submit }, 'Post'));
  },
  'form-with-traps': () => {
    // Names that replace what is looked up on a form.
    const names = ['querySelectorAll', 'matches', 'parentNode', 'getAttribute', 'requestSubmit', 'getRootNode', 'isConnected'];
    const traps = names.map((name) => element('input', { type: 'hidden', name }));
    const form = nativeForm(element('textarea', { id: 'text', name: 'text' }), element('button', { id: 'post', class: 'post', name: 'action', value: 'publish' }, 'Post'), ...traps);
    form.id = 'form';
  },
  click: () => box.append(textarea(), button({ onclick: post })),
  'nested-label': () => {
    const made = button({ onclick: post }, '');
    made.append(element('span', {}, element('b', {}, 'Po'), element('b', {}, 'st')));
    box.append(textarea(), made);
  },
  'role-button': () => {
    const key = (event) => (event.key === 'Enter' || event.key === ' ') && post(event);
    box.append(textarea(), element('div', { id: 'post', class: 'post', role: 'button', tabindex: '0', onclick: post, onkeydown: key }, 'Post'));
  },
  'window-first': () => {
    box.append(textarea(), button());
    for (const type of ['click', 'keydown'])
      window.addEventListener(
        type,
        (event) => {
          const isPost = type === 'click' ? event.target.id === 'post' : event.key === 'Enter' && event.ctrlKey;
          if (isPost) post(event);
        },
        true,
      );
  },
  'ctrl-enter': () =>
    box.append(element('div', { onkeydown: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && post(event) }, textarea())),
  'enter-sends': () => {
    const key = (event) => {
      // An input method's own Enter is 229.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      post(event);
    };
    box.append(editable({ 'data-enter-sends': '', onkeydown: key }));
  },
  mousedown: () => box.append(textarea(), button({ onmousedown: post })),
  pointerdown: () => box.append(textarea(), button({ onpointerdown: post })),
  pointerup: () => box.append(textarea(), button({ onpointerup: post })),
  'pointerdown-before-click': () => {
    let isDown = false;
    box.append(textarea(), button({ onpointerdown: () => (isDown = true), onclick: (event) => isDown && post(event) }));
  },
  'open-shadow': () => shadow('open'),
  'closed-shadow': () => shadow('closed'),
  'button-in-shadow': () => {
    const host = element('div', { id: 'host' });
    const made = button({ onclick: post });
    host.attachShadow({ mode: 'closed' }).append(made);
    box.append(textarea(), host);
    window.inShadow = { '#post': made };
  },
  'trusted-only': () => box.append(textarea(), button({ onclick: (event) => event.isTrusted && post(event) })),
  'drawn-anew': () => {
    box.append(textarea(), element('div', { id: 'place' }));
    const draw = () => document.getElementById('place').replaceChildren(button({ onclick: post }));
    draw();
    window.drawAnew = draw;
  },
  'in-dialog': () => {
    const dialog = element('dialog', {}, textarea(), button({ onclick: post }));
    box.append(dialog);
    dialog.showModal();
  },
  others: () => {
    const other = () => (window.others += 1);
    const form = element(
      'form',
      { onsubmit: (event) => (event.preventDefault(), other()) },
      textarea(),
      element('button', { class: 'post', id: 'preview' }, 'Preview'),
      button({ id: 'emoji', onclick: other }, '☺'),
      button({ id: 'draft', onclick: other }, 'Save draft'),
      button({ onclick: post }),
    );
    box.append(form, button({ id: 'elsewhere', onclick: other }, 'Send feedback'));
    // It saves by itself, through the form's own way.
    window.autosave = () => form.requestSubmit(document.getElementById('preview'));
  },
  'two-boxes': () => {
    for (const name of ['first', 'second']) {
      const field = element('textarea', { id: name });
      box.append(element('section', { class: 'reply' }, field, button({ id: `post-${name}`, onclick: (event) => post(event, field) }, 'Reply')));
    }
  },
  ...Object.fromEntries(Object.entries(frameworks).map(([name, show]) => [name, () => show(box, (event, text) => window.posts.push({ text, trusted: event.isTrusted }))])),
};

const name = location.pathname.split('/').filter(Boolean).at(-1);
cases[name]();
document.documentElement.dataset.ready = 'true';
