// The options: the company profile, how the person is known, and what is switched off. All of it can be taken back.

import { say } from '../shared/i18n';
import type { Change } from '../shared/change';
import type { Status } from '../shared/protocol';
import { ask } from './ask';
import { byId, h } from './elements';
import { forgetElements } from './forget';
import { noticeElement } from './notice';
import { problemList } from './problems';
import { agreementList, networkList, switchedOffElements } from './remembered';

const answerPart = byId('answer', HTMLElement);
const profile = byId('profile', HTMLTextAreaElement);
const file = byId('file', HTMLInputElement);
const nameField = byId('name', HTMLInputElement);
const functionField = byId('function', HTMLInputElement);
const authorAnswer = byId('author-answer', HTMLElement);
const notice = byId('notice', HTMLElement);
const forgetPart = byId('forget', HTMLElement);
const forgetAnswer = byId('forget-answer', HTMLElement);
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

function showRemembered(status: Status): void {
  const networks = networkList(status.remembered);
  byId('networks', HTMLElement).hidden = networks === undefined;
  byId('network-list', HTMLElement).replaceChildren(...(networks ? [networks] : []));
  byId('switched-off', HTMLElement).replaceChildren(
    ...switchedOffElements(status, (change) => void make(change)),
  );
}

function saidSaved(saved: boolean | undefined): void {
  notice.replaceChildren(...(saved ? [] : [noticeElement(say('notSaved'))]));
}

async function make(change: Change): Promise<void> {
  saidSaved(await ask(change));
  const status = await ask({ type: 'status' });
  if (status) showRemembered(status);
  // The button that was pressed is gone.
  byId('switched-off', HTMLElement).querySelector('button')?.focus();
}

async function forget(): Promise<void> {
  const done = await ask({ type: 'forget' });
  if (done) await open();
  saidSaved(done);
  forgetAnswer.textContent = done ? say('forgotten') : '';
}

async function showAgreements(): Promise<void> {
  const view = await ask({ type: 'privacy', do: 'view' });
  const list = agreementList(view?.networks ?? [], ({ network, site }) => {
    void ask({ type: 'privacy', do: 'agree', on: false, network, ...(site && { site }) }).then(
      async () => {
        await showAgreements();
        byId('privacy-link', HTMLElement).focus();
      },
    );
  });
  byId('agreements', HTMLElement).replaceChildren(...(list ? [list] : []));
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
  void ask({ type: 'author', author }).then((saved) => {
    saidSaved(saved);
    authorAnswer.textContent = saved ? say('saved') : '';
  });
});
byId('author', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());

async function showKey(): Promise<void> {
  const commands = await chrome.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'open-card')?.shortcut;
  byId('key', HTMLElement).textContent = shortcut ? say('keyLine', shortcut) : say('keyNone');
}

async function open(): Promise<void> {
  const status = await ask({ type: 'status' });
  show(status, false);
  nameField.value = status?.author.name ?? '';
  functionField.value = status?.author.function ?? '';
  if (status) showRemembered(status);
  void showAgreements();
}

forgetPart.replaceChildren(...forgetElements(forgetPart, () => void forget()));
void showKey();
void open();
