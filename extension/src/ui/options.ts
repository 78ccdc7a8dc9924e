// The options: the company profile, and how the person is known. Nothing else is stored.

import { say } from '../shared/i18n';
import type { Status } from '../shared/protocol';
import { ask } from './ask';
import { byId, h } from './elements';
import { problemList } from './problems';

const answerPart = byId('answer', HTMLElement);
const profile = byId('profile', HTMLTextAreaElement);
const file = byId('file', HTMLInputElement);
const nameField = byId('name', HTMLInputElement);
const functionField = byId('function', HTMLInputElement);
const authorAnswer = byId('author-answer', HTMLElement);
let fileName = 'company.json';

function show(status: Status | undefined, changed: boolean): void {
  const { problems = [], pack, company } = status ?? {};
  byId('company', HTMLElement).textContent = company
    ? say('companyLine', company)
    : say('companyNone');
  const down = status === undefined || !pack;
  if (problems.length || down) {
    answerPart.replaceChildren(problemList(say(down ? 'problemsNone' : 'problemsKept'), problems));
  } else {
    answerPart.replaceChildren(
      ...(changed ? [h('p', { class: 'good', role: 'status' }, say('saved'))] : []),
    );
  }
}

async function take(text: string | null): Promise<void> {
  show(await ask({ type: 'company', name: fileName, text }), true);
}

function on(id: string, type: string, listener: () => void): void {
  byId(id, HTMLElement).addEventListener(type, (event) => {
    if (event.isTrusted) listener();
  });
}

for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
  element.textContent = say(element.dataset['say'] ?? '');
}
document.documentElement.lang = say('language');
document.title = say('optionsTitle');

on('file', 'change', () => {
  const chosen = file.files?.[0];
  if (!chosen) return;
  fileName = chosen.name;
  void chosen.text().then(async (text) => {
    profile.value = text;
    await take(text);
    file.value = '';
  });
});
on('use', 'click', () => void take(profile.value));
on('remove', 'click', () => {
  profile.value = '';
  fileName = 'company.json';
  void take(null);
});
on('author', 'submit', () => {
  const author = { name: nameField.value.trim(), function: functionField.value.trim() };
  void ask({ type: 'author', author }).then((status) => {
    authorAnswer.textContent = say(status ? 'saved' : 'stateDown');
  });
});
byId('author', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());

void ask({ type: 'status' }).then((status) => {
  show(status, false);
  nameField.value = status?.author.name ?? '';
  functionField.value = status?.author.function ?? '';
});
