// The toolbar's popup: what is at work here, on or off for this site, and the findings where a page lets no card in.

import { say } from '../shared/i18n';
import type { Ask, Status, View } from '../shared/protocol';
import { ask } from './ask';
import { byId, h } from './elements';
import { copyElement, findingElement, headElement } from './finding';
import { problemList } from './problems';

const main = byId('popup', HTMLElement);

interface Here {
  tab: number;
  origin: string;
  host: string;
}

async function whereAmI(): Promise<Here | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  return { tab: tab.id, origin: `${protocol}//${hostname}`, host: hostname };
}

function stateLine(status: Status | undefined): HTMLElement {
  const works = status?.pack !== undefined;
  return h(
    'p',
    { class: works ? 'state on' : 'state down', role: 'status' },
    works ? say('stateOn') : say('stateDown'),
  );
}

function rulesLines(status: Status): HTMLElement[] {
  const { pack, company, problems } = status;
  const lines = [
    pack && h('p', { class: 'rules' }, say('rules', pack.title, pack.version)),
    company !== undefined && h('p', { class: 'rules' }, say('companyLine', company)),
    problems.length > 0 && problemList(say(pack ? 'problemsKept' : 'problemsNone'), problems),
  ];
  return lines.filter((line) => line instanceof HTMLElement);
}

function siteSwitch(status: Status, here: Here): HTMLElement {
  const box = h('input', {
    type: 'checkbox',
    role: 'switch',
    change: () => {
      void ask({ type: 'site', host: here.host, on: box.checked });
      for (const part of main.querySelectorAll('section.findings')) part.remove();
    },
  });
  box.checked = status.siteOn;
  return h('label', { class: 'switch' }, h('span', {}, say('onThisSite', here.host)), box);
}

function allowButton(here: Here): HTMLElement {
  const click = () => {
    // The browser asks the person; the question has to come straight from the click.
    void chrome.permissions.request({ origins: [`${here.origin}/*`] }).then(async (granted) => {
      if (granted) await ask({ type: 'allow', origin: here.origin, tab: here.tab });
      await draw();
    });
  };
  return h('button', { type: 'button', class: 'primary wide', click }, say('allowSite', here.host));
}

function findingsPart(view: View, here: Here): HTMLElement {
  const act = (what: Ask) => {
    void ask({ type: 'ask', ask: what, tab: here.tab }).then((answer) => {
      if (answer) part.replaceWith(findingsPart(answer, here));
    });
  };
  const finding = view.findings[view.index];
  const part = h(
    'section',
    { class: 'findings' },
    finding ? headElement(view, act) : h('p', { class: 'nothing' }, say('nothingFound')),
    view.copy !== undefined && copyElement(view.copy),
    finding && findingElement(finding, act),
  );
  return part;
}

async function draw(): Promise<void> {
  const here = await whereAmI();
  const [status, view, runsHere] = await Promise.all([
    ask({ type: 'status', ...(here && { host: here.host }) }),
    here && ask({ type: 'ask', ask: { do: 'view' }, tab: here.tab }),
    here && isAllowed(here),
  ]);
  main.replaceChildren(
    h(
      'header',
      { class: 'top' },
      h('h1', {}, 'Bedacht'),
      h(
        'button',
        { type: 'button', class: 'quiet', click: () => void chrome.runtime.openOptionsPage() },
        say('options'),
      ),
    ),
    stateLine(status),
    ...(status ? rulesLines(status) : []),
    ...(here && status ? [runsHere ? siteSwitch(status, here) : allowButton(here)] : []),
    ...(view && here ? [findingsPart(view, here)] : []),
  );
}

async function isAllowed(here: Here): Promise<boolean> {
  return await chrome.permissions.contains({ origins: [`${here.origin}/*`] });
}

document.documentElement.lang = say('language');
void draw();
