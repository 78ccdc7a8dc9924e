// Answers the content scripts and the extension's own pages. It holds nothing between two messages that it could not
// make again: the browser stops it after half a minute without work.

import type { Draft, Verdict } from '../shared/contracts';
import { say, uiLanguage } from '../shared/i18n';
import { parsePrivacyRequest, type PrivacyRequest, type PrivacyView } from '../shared/privacy';
import {
  parseContentRequest,
  parseUiRequest,
  type CheckReply,
  type ContentRequest,
  type Problem,
  type Status,
  type UiRequest,
  type Welcome,
} from '../shared/protocol';
import { localTime, withOwn } from './draft';
import { make } from './change';
import { Cache } from './cache';
import { build, createEngine, type Engine } from './engine';
import type { Packs } from './packs';
import { Rules } from './rules';
import { allowSite, forgetSites, startOnAllowedSites } from './sites';
import { offKinds, own, statusFor } from './status';
import * as store from './store';
import { answerPrivacy, leavePlaces } from './settings';
import { startInTabs, tell, tellAll } from './tabs';

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

/** A frame without an address of its own (about:srcdoc) is a part of the page that made it. */
function addressOf({ url, origin, tab }: chrome.runtime.MessageSender): string {
  const site = [url, origin].find((address) => address?.startsWith('http'));
  const page = tab?.url ?? '';
  if (site === undefined) return page;
  return site === origin && page.startsWith(`${origin}/`) ? page : site;
}

function hostOf(sender: chrome.runtime.MessageSender): string {
  const address = addressOf(sender);
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** A browser that cannot read what it has stored checks as if nothing were. */
async function remembered(): Promise<store.Stored> {
  return await store.load().catch(() => ({}));
}

async function answerContent(
  request: ContentRequest,
  sender: chrome.runtime.MessageSender,
): Promise<Welcome | CheckReply | boolean | undefined> {
  const stored = await remembered();
  const host = hostOf(sender);
  const on = !stored.allOff && !stored.off?.includes(host);
  if (request.type === 'start') return on ? await startIn(sender) : false;
  if (request.type === 'hello') {
    // Without rules the text box is watched all the same, so that the mark can say that nothing is checked.
    const known = on ? await getRules().catch(() => undefined) : undefined;
    const address = addressOf(sender);
    return {
      on,
      network: known?.packs.networkOf(address),
      candidates: known?.packs.candidatesFor(address) ?? [],
      offKinds: offKinds(stored, host),
      messages: stored.messages ?? [],
      gates: known?.packs.about?.gates ?? false,
    };
  }
  if (!on) return { kind: 'off' };
  try {
    return await check(request.draft, request.dismissed, stored);
  } catch (error) {
    // Whatever broke, the next message starts with a new engine. The draft itself is not written to the log.
    rules = undefined;
    console.error('Bedacht: the check failed.', error instanceof Error ? error.name : '');
    return { kind: 'down' };
  }
}

/** Brings the content script into the frame that asked. */
async function startIn({
  tab,
  frameId,
}: chrome.runtime.MessageSender): Promise<boolean | undefined> {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await chrome.scripting.executeScript({ target, files: ['content.js'], injectImmediately: true });
  return true;
}

async function check(draft: Draft, dismissed: string[], stored: store.Stored): Promise<CheckReply> {
  const known = await getRules();
  const { engine, packs } = known;
  known.asked();
  if (!packs.loaded) return { kind: 'down' };
  const network = draft.network ?? 'unknown';
  const { author, personas, contacts } = stored;
  const said = { author, persona: own(personas, network), contacts: own(contacts, network) };
  const complete = { ...withOwn(draft, said), time: localTime(new Date()) };
  const disabledRules = packs.mayDisable ? (stored.disabled ?? []) : [];
  const verdict: Verdict = engine.check(complete, { ui: uiLanguage(), dismissed, disabledRules });
  const guidelines = Object.fromEntries(
    verdict.findings.map(({ guideline }) => [guideline, packs.guidelineTitle(guideline)]),
  );
  const { pause = 0, contact } = packs.about ?? {};
  return { kind: 'verdict', verdict, guidelines, pause, contact };
}

async function packs(): Promise<Packs> {
  return (await getRules()).packs;
}

async function changeCompany(request: UiRequest & { type: 'company' }): Promise<Status> {
  const known = await getRules();
  const before = known.packs.company;
  const company = request.text === null ? undefined : { name: request.name, text: request.text };
  let problems: Problem[] = await known.change(company);
  if (!problems.length) {
    try {
      await store.saveCompany(company);
    } catch {
      // What would be gone with the next start is not taken at all.
      await known.change(before);
      problems = [{ file: request.name, message: say('notSaved') }];
    }
  }
  await store.saveRejected(problems.map((problem) => ({ ...problem, file: request.name })));
  return await statusFor({}, packs);
}

/** Nothing is left of what was remembered, and the extension is on everywhere. */
async function forget(): Promise<boolean> {
  try {
    const { agreed = [] } = await remembered();
    await store.forgetAll();
    await forgetSites();
    await leavePlaces(agreed);
    await cache.clear();
  } catch {
    return false;
  }
  rules = undefined;
  await startInTabs();
  await tellAll({ type: 'again' });
  return true;
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
      return await statusFor(request, packs);
    case 'allow':
      return await allowSite(request.origin, request.tab);
    case 'company':
      return await changeCompany(request);
    case 'forget':
      return await forget();
    default:
      return await make(request);
  }
}

function isOwnPage(sender: chrome.runtime.MessageSender): boolean {
  return (
    sender.id === chrome.runtime.id && (sender.url ?? '').startsWith(chrome.runtime.getURL(''))
  );
}

/** Not the card or the gate: they stand in web pages. */
function isPrivacyPage(sender: chrome.runtime.MessageSender): boolean {
  const pages = ['privacy.html', 'popup.html', 'options.html'].map((name) =>
    chrome.runtime.getURL(name),
  );
  const [page = ''] = (sender.url ?? '').split(/[?#]/);
  return isOwnPage(sender) && (sender.frameId ?? 0) === 0 && pages.includes(page);
}

async function privacy(request: PrivacyRequest): Promise<PrivacyView> {
  const known = await getRules();
  return await answerPrivacy(request, {
    packs: known.packs,
    judge: known.engine,
    language: uiLanguage(),
  });
}

chrome.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
  const asked = isPrivacyPage(sender) ? parsePrivacyRequest(message) : undefined;
  if (asked) {
    privacy(asked).then(sendResponse, () => sendResponse(undefined));
    return true;
  }
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
