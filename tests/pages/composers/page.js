// A page with real text boxes. Each tells through window.composers which element is typed into (field), wherever that
// stands, and what its own model holds (text), so that a test sees whether a change reached the editor and not only the
// screen.

const kinds = {
  textarea: { title: 'textarea', load: () => import('./editors/textarea.js') },
  contenteditable: { title: 'contenteditable', load: () => import('./editors/contenteditable.js') },
  lexical: { title: 'Lexical', load: () => import('./editors/lexical.js') },
  draft: { title: 'Draft.js', load: () => import('./editors/draft.js') },
  quill: { title: 'Quill', load: () => import('./editors/quill.js') },
  tiptap: { title: 'Tiptap', load: () => import('./editors/tiptap.js') },
  slate: { title: 'Slate', load: () => import('./editors/slate.js') },
  ckeditor: { title: 'CKEditor 5', load: () => import('./editors/ckeditor.js') },
  tinymce: { title: 'TinyMCE', load: () => import('./editors/tinymce.js') },
  codemirror: { title: 'CodeMirror 6', load: () => import('./editors/codemirror.js') },
  'react-textarea': { title: 'React', load: () => import('./editors/react-textarea.js') },
  input: { title: 'input', load: () => import('./editors/input.js') },
  'open-shadow': { title: 'open shadow root', load: () => import('./editors/open-shadow.js') },
  'closed-shadow': { title: 'closed shadow root', load: () => import('./editors/closed-shadow.js') },
  frame: { title: 'iframe', load: () => import('./editors/frame.js') },
  srcdoc: { title: 'iframe srcdoc', load: () => import('./editors/srcdoc.js') },
};

/** Those that stand on the front page; the others have a page of their own only. */
const onFront = ['textarea', 'contenteditable', 'lexical', 'draft', 'quill', 'tiptap'];

window.composers = {};

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

async function addComposer(kind, feed) {
  const { title, load } = kinds[kind];
  const who = element('span', '', 'Alex Berger', element('small', '', title));
  const box = element('div', 'box');
  box.id = kind;
  const audience = element('select', '', new Option('Öffentlich'), new Option('Nur Kontakte'));
  audience.name = 'audience';
  const post = element('button', '', 'Posten');
  post.type = 'button';
  feed.append(element('section', 'composer', element('h2', '', element('i'), who), box, element('div', 'foot', audience, post)));
  const { create } = await load();
  window.composers[kind] = await create(box);
  box.dataset.ready = 'true';
}

function addThread(feed) {
  const quote = element('blockquote', '', element('cite', '', 'Jana Petersen'));
  const text = element('span', '', 'Unsere AquaJet 500 ist nach drei Wochen undicht. Und beim Service geht niemand ans Telefon. Sehr enttäuschend!');
  text.dataset.postText = '';
  quote.append(text);
  quote.querySelector('cite').dataset.postAuthor = '';
  const box = element('div', 'box');
  box.id = 'comment';
  const field = document.createElement('textarea');
  field.dataset.composer = 'comment';
  field.setAttribute('aria-label', 'Kommentar');
  box.append(field);
  const thread = element('section', 'composer thread', quote, box);
  thread.dataset.thread = '';
  feed.append(thread);
  window.composers.comment = { field, text: () => field.value };
  box.dataset.ready = 'true';
}

function addSuggestions(feed) {
  const drafts = [
    'Projekt Seeadler geht im Mai live. Bitte noch nicht weitersagen.',
    'Ganz ehrlich: Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.',
    'Nur diese Woche 20 % Rabatt auf alle AquaJet, schreib mir einfach eine Nachricht!',
    'I think the AquaJet 500 is simply the best pump there is.',
    'Brunnthal Pumpen only sells overpriced junk.',
    'Project Seeadler goes live in May. Keep it to yourselves for now!',
  ];
  const list = element('ul');
  for (const draft of drafts) {
    const copy = element('button', '', draft);
    copy.type = 'button';
    copy.title = 'Kopieren / Copy';
    copy.addEventListener('click', () => navigator.clipboard.writeText(draft));
    list.append(element('li', '', copy));
  }
  const hint = element('p', '', 'Ein Klick kopiert, dann in ein Textfeld einfügen. / Click to copy, then paste into a text box.');
  feed.append(element('section', 'composer suggestions', element('h2', '', 'Zum Ausprobieren / To try'), hint, list));
}

const wanted = location.pathname.split('/').filter((name) => name in kinds || name === 'comment');
const feed = document.getElementById('feed');
feed.classList.toggle('single', wanted.length > 0);
for (const kind of wanted.length ? wanted : [...onFront, 'comment']) {
  if (kind === 'comment') addThread(feed);
  else await addComposer(kind, feed);
}
if (!wanted.length) addSuggestions(feed);
document.documentElement.dataset.ready = 'true';
