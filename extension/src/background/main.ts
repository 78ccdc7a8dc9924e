// Answers the content scripts and the extension's own pages. It holds nothing between two messages that it could not
// make again: the browser stops it after half a minute without work.

import type { Draft, Verdict } from '../shared/contracts';
import { uiLanguage } from '../shared/i18n';
import {
  parseContentRequest,
  parseUiRequest,
  type CheckReply,
  type ContentRequest,
  type Problem,
  type Push,
  type Status,
  type UiRequest,
  type Welcome,
} from '../shared/protocol';
import { localTime, withAuthor } from './draft';
import { Cache } from './cache';
import { build, createEngine, type Engine } from './engine';
import { Rules } from './rules';
import { allowSite, startOnAllowedSites } from './sites';
import * as store from './store';

const cache = new Cache();
let rules: Promise<Rules<Engine>> | undefined;

/** Engine and rules, made once. A failure is not kept: the next message tries again. */
function getRules(): Promise<Rules<Engine>> {
  rules ??= Rules.start({
    engine: createEngine(),
    pack: readPack(),
    company: store.load().then(({ company }) => company),
    cache,
    build,
    language: uiLanguage(),
  }).catch((error: unknown) => {
    rules = undefined;
    throw error;
  });
  return rules;
}

async function readPack(): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(chrome.runtime.getURL('pack.json'));
  return new Uint8Array(await answer.arrayBuffer());
}

function hostOf(sender: chrome.runtime.MessageSender): string {
  const address = sender.url ?? sender.tab?.url ?? '';
  return URL.canParse(address) ? new URL(address).hostname : '';
}

async function siteIsOn(host: string): Promise<boolean> {
  const { off = [] } = await store.load();
  return !off.includes(host);
}

async function answerContent(
  request: ContentRequest,
  sender: chrome.runtime.MessageSender,
): Promise<Welcome | CheckReply | boolean> {
  const on = await siteIsOn(hostOf(sender));
  if (request.type === 'start') return on && (await startIn(sender));
  if (request.type === 'hello') {
    // Without rules the text box is watched all the same, so that the mark can say that nothing is checked.
    const known = on ? await getRules().catch(() => undefined) : undefined;
    const network = known?.packs.networkOf(sender.url ?? '');
    return { on, network, gates: known?.packs.about?.gates ?? false };
  }
  if (!on) return { kind: 'off' };
  try {
    return await check(request.draft, request.dismissed);
  } catch (error) {
    // Whatever broke, the next message starts with a new engine. The draft itself is not written to the log.
    rules = undefined;
    console.error('Bedacht: the check failed.', error instanceof Error ? error.name : '');
    return { kind: 'down' };
  }
}

/** Brings the content script into the frame that asked. */
async function startIn({ tab, frameId }: chrome.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await chrome.scripting.executeScript({ target, files: ['content.js'], injectImmediately: true });
  return true;
}

async function check(draft: Draft, dismissed: string[]): Promise<CheckReply> {
  const known = await getRules();
  const { engine, packs } = known;
  known.asked();
  if (!packs.loaded) return { kind: 'down' };
  const { author } = await store.load();
  const complete = { ...withAuthor(draft, author), time: localTime(new Date()) };
  const verdict: Verdict = engine.check(complete, { ui: uiLanguage(), dismissed });
  const guidelines = Object.fromEntries(
    verdict.findings.map(({ guideline }) => [guideline, packs.guidelineTitle(guideline)]),
  );
  const { pause = 0, contact } = packs.about ?? {};
  return { kind: 'verdict', verdict, guidelines, pause, contact };
}

async function statusFor(host: string | undefined): Promise<Status> {
  const [{ author = { name: '', function: '' } }, rejected, siteOn] = await Promise.all([
    store.load(),
    store.loadRejected(),
    host === undefined ? true : siteIsOn(host),
  ]);
  try {
    const { packs } = await getRules();
    return {
      pack: packs.loaded && { ...packs.loaded, title: packs.title },
      company: packs.companyName,
      problems: [...packs.problems, ...rejected],
      author,
      siteOn,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      pack: undefined,
      company: undefined,
      problems: [{ file: 'bedacht.wasm', message }],
      author,
      siteOn,
    };
  }
}

async function changeCompany(request: UiRequest & { type: 'company' }): Promise<Status> {
  const known = await getRules();
  const company = request.text === null ? undefined : { name: request.name, text: request.text };
  const problems: Problem[] = await known.change(company);
  if (!problems.length) await store.saveCompany(company);
  await store.saveRejected(problems.map((problem) => ({ ...problem, file: request.name })));
  return statusFor(undefined);
}

async function answerUi(
  request: UiRequest,
  sender: chrome.runtime.MessageSender,
): Promise<unknown> {
  switch (request.type) {
    case 'ask': {
      // The card stands in a page and may speak to that page's tab only.
      const tab =
        sender.tab?.id !== undefined && request.token !== undefined ? sender.tab.id : request.tab;
      if (tab === undefined) return undefined;
      const { ask, token } = request;
      return await tell(tab, { type: 'ask', ask, ...(token !== undefined && { token }) });
    }
    case 'gate': {
      const tab = sender.tab?.id;
      return tab === undefined ? undefined : await tell(tab, request);
    }
    case 'status':
      return await statusFor(request.host);
    case 'site': {
      await store.saveSite(request.host, request.on);
      for (const tab of await chrome.tabs.query({})) {
        if (tab.id !== undefined)
          void tell(tab.id, { type: 'site', host: request.host, on: request.on });
      }
      return await statusFor(request.host);
    }
    case 'allow':
      return await allowSite(request.origin, request.tab);
    case 'company':
      return await changeCompany(request);
    case 'author':
      await store.saveAuthor(request.author);
      return await statusFor(undefined);
  }
}

/** Undefined when nobody in the tab answers. */
async function tell(tab: number, message: Push): Promise<unknown> {
  try {
    return await chrome.tabs.sendMessage<Push, unknown>(tab, message);
  } catch {
    return undefined;
  }
}

function isOwnPage(sender: chrome.runtime.MessageSender): boolean {
  return (
    sender.id === chrome.runtime.id && (sender.url ?? '').startsWith(chrome.runtime.getURL(''))
  );
}

chrome.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
  const request = isOwnPage(sender) ? parseUiRequest(message) : parseContentRequest(message);
  if (!request || sender.id !== chrome.runtime.id) return false;
  const answer =
    request.type === 'start' || request.type === 'hello' || request.type === 'check'
      ? answerContent(request, sender)
      : answerUi(request, sender);
  answer.then(sendResponse, () => sendResponse(undefined));
  return true;
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-card' && tab?.id !== undefined) void tell(tab.id, { type: 'open' });
});

void store.closeToContentScripts();
void startOnAllowedSites();
