// The toolbar's popup: what is at work here, on or off for this site, and the findings where a page lets no card in.

import type { Change } from '../shared/change';
import { say } from '../shared/i18n';
import type { Ask, Status, View } from '../shared/protocol';
import { ask } from './ask';
import { audienceElement } from './audience';
import { byId, h, nameOf } from './elements';
import { copyElement, findingElement, headElement } from './finding';
import { networkElement, switchElement } from './here';
import { noticeElement } from './notice';
import { privacyButton } from './privacy-link';
import { problemList } from './problems';
import { fieldLines } from './remembered';

const main = byId('popup', HTMLElement);

interface Page {
  tab: number;
  origin: string;
  host: string;
  /** The person allowed the extension to run here, or it came with the permission. */
  allowed: boolean;
}

async function pageInFront(): Promise<Page | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  const origin = `${protocol}//${hostname}`;
  const allowed = await chrome.permissions.contains({ origins: [`${origin}/*`] });
  return { tab: tab.id, origin, host: hostname, allowed };
}

/** The state in words, the most important thing first. */
function stateLine(status: Status | undefined, page: Page | undefined): HTMLElement {
  const line = (kind: 'on' | 'off' | 'down', words: string) =>
    h('p', { class: `state ${kind}`, role: 'status' }, words);
  if (status?.pack === undefined) return line('down', say('stateDown'));
  if (!status.on) return line('off', say('stateOff'));
  if (!page) return line('off', say('stateNoPage'));
  if (!page.allowed) return line('off', say('stateNotHere', page.host));
  if (!status.siteOn) return line('off', say('stateSiteOff', page.host));
  return line('on', say('stateOn'));
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

function allowButton(page: Page): HTMLElement {
  const click = () => {
    // The browser asks the person; the question has to come straight from the click.
    void chrome.permissions.request({ origins: [`${page.origin}/*`] }).then(async (granted) => {
      if (granted) await ask({ type: 'allow', origin: page.origin, tab: page.tab });
      await draw();
    });
  };
  return h('button', { type: 'button', class: 'primary wide', click }, say('allowSite', page.host));
}

function switches(status: Status, page: Page | undefined, make: Make): HTMLElement[] {
  const everywhere = switchElement(say('everywhere'), status.on, (on) =>
    make({ type: 'everything', on }),
  );
  if (!status.on || !page) return [everywhere];
  if (!page.allowed) return [allowButton(page), everywhere];
  const { host } = page;
  const site = switchElement(say('onThisSite', host), status.siteOn, (on) =>
    make({ type: 'site', host, on }),
  );
  const fields = fieldLines(status.remembered, make, host);
  return [site, everywhere, ...(fields.length ? [h('ul', { class: 'lines' }, ...fields)] : [])];
}

type Make = (change: Change) => void;

async function make(change: Change): Promise<void> {
  const saved = await ask(change);
  await draw(saved === true ? undefined : noticeElement(say('notSaved')));
}

function findingsPart(view: View, tab: number, status: Status): HTMLElement {
  const act = (what: Ask) => {
    void ask({ type: 'ask', ask: what, tab }).then((answer) => {
      if (answer) part.replaceWith(findingsPart(answer, tab, status));
    });
  };
  const finding = view.findings[view.index];
  const disable =
    finding?.dismissible && status.mayDisable
      ? () => void make({ type: 'rule', rule: finding.rule, on: false })
      : undefined;
  const part = h(
    'section',
    { class: 'findings', 'aria-label': say('findings') },
    view.audience && audienceElement(view.audience, status.network),
    finding ? headElement(view, act) : h('p', { class: 'nothing' }, say('nothingFound')),
    view.copy !== undefined && copyElement(view.copy),
    finding && findingElement(finding, act, disable),
  );
  return part;
}

function head(): HTMLElement {
  const click = () => void chrome.runtime.openOptionsPage();
  return h(
    'header',
    { class: 'top' },
    h('h1', {}, 'Bedacht'),
    h('button', { type: 'button', class: 'quiet', click }, say('options')),
  );
}

/** The focus stays on the control that was pressed, although all is drawn anew. */
function controlCalled(name: string): HTMLElement | undefined {
  const all = [...main.querySelectorAll<HTMLElement>('button, input, a')];
  return all.find((one) => nameOf(one) === name);
}

let drawing = 0;

async function draw(notice?: HTMLElement): Promise<void> {
  const here = (drawing += 1);
  const page = await pageInFront();
  const view = page && (await ask({ type: 'ask', ask: { do: 'view' }, tab: page.tab }));
  const status = await ask({
    type: 'status',
    ...(page && { host: page.host, tab: page.tab }),
    ...(view?.here && { network: view.here.network }),
  });
  const doing: Make = (change) => void make(change);
  const isOn = status?.on && status.siteOn && page?.allowed;
  const active = document.activeElement;
  const focused = active && main.contains(active) ? nameOf(active) : undefined;
  main.replaceChildren(
    head(),
    stateLine(status, page),
    ...(notice ? [notice] : []),
    ...(status ? [...rulesLines(status), ...switches(status, page, doing)] : []),
    ...(isOn && status.network ? [networkElement(status.network, doing)] : []),
    ...(isOn && view && page ? [findingsPart(view, page.tab, status)] : []),
  );
  if (focused) controlCalled(focused)?.focus();
  if (status?.network && page) {
    // The popup does not wait for it.
    const button = await privacyButton(status.network.id, page.host);
    if (button && here === drawing) main.append(button);
  }
}

document.documentElement.lang = say('language');
void draw();
