// Comes into a frame when a text box in it is used for the first time.

import { pageAddress, pageHost } from '../shared/addresses';
import { focusedElement, focusTarget, happenedIn } from '../shared/dom';
import type {
  CheckReply,
  ContentRequest,
  GateView,
  Here,
  Push,
  View,
  Welcome,
} from '../shared/protocol';
import { parseAsk, parseGateAsk } from '../shared/protocol';
import { pause } from '../editors/editor';
import { openEditor } from '../editors/open';
import { findComposer, type Composer } from '../networks/composers';
import { readAround, type Context } from '../networks/context';
import { joinedBoxes, joinedContainer } from '../networks/joined';
import { networkAt } from '../networks/pages';
import type { Press } from '../networks/reaction-press';
import { whenChosen } from './choices';
import { Gate } from './gate';
import { JoinedPost } from './joined-post';
import { isOffHere } from './off';
import { Overlay } from './overlay';
import { NewsForCard } from './news';
import { takePress, whenPressed } from './press';
import { Reactions } from './reactions';
import { audienceOf, kindOf } from './view';
import { mayBeTextBox } from './text-box';
import { Watch } from './watch';

interface Box {
  composer: Composer;
  here: Here;
  overlay: Overlay;
  watch: Watch;
  stop: AbortController;
  /** One of many that make a post: what surrounds it surrounds them all. */
  isPart: boolean;
}

const boxes = new Map<HTMLElement, Box>();
const joinedPosts = new WeakMap<Element, JoinedPost>();
const everything = new AbortController();
const gate = new Gate(
  () => [...boxes.values()].filter(({ composer }) => composer.element.isConnected),
  ({ composer }, isHeld) => boxes.get(composer.element)?.overlay.heldUnasked(isHeld),
);
everything.signal.addEventListener('abort', () => gate.disarm());
let lastUsed: Box | undefined;
let welcome: Promise<Welcome | undefined> | undefined;

/** Undefined when the background cannot answer now. When the extension itself is gone, this script ends too. */
async function send<Answer>(request: ContentRequest): Promise<Answer | undefined> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    // The background may be about to stop: it is asked again when it has had time to.
    if (attempt > 0) await pause(attempt * 150);
    if (!chrome.runtime?.id) {
      everything.abort();
      return undefined;
    }
    try {
      const answer = await chrome.runtime.sendMessage<ContentRequest, Answer | undefined>(request);
      if (answer !== undefined) return answer;
    } catch {
      // The background was stopped just then. It starts again with the next message.
    }
  }
  return undefined;
}

async function greet(): Promise<Welcome | undefined> {
  welcome ??= send<Welcome>({ type: 'hello' });
  const answer = await welcome;
  if (!answer) welcome = undefined;
  return answer;
}

const reactions = new Reactions(
  greet,
  (draft) => send<CheckReply>({ type: 'check', draft, dismissed: [] }),
  everything.signal,
);

function forgetGone(): void {
  for (const [element, { stop }] of boxes) {
    if (element.isConnected && !stop.signal.aborted) continue;
    stop.abort();
    boxes.delete(element);
  }
  if (lastUsed?.stop.signal.aborted) lastUsed = undefined;
}

function ask(text: string, context: Context, dismissed: string[]): Promise<CheckReply | undefined> {
  return send<CheckReply>({ type: 'check', draft: { ...context, text }, dismissed });
}

/** The post that a text box is only a part of. */
function joinedPost(composer: Composer, network: Welcome['network']): JoinedPost | undefined {
  const container = joinedContainer(composer);
  if (!container) return undefined;
  const known = joinedPosts.get(container);
  if (known) return known;
  const post = new JoinedPost(
    () => joinedBoxes(composer, container),
    (first) =>
      readAround({ ...composer, element: first ?? composer.element }, network, pageAddress()),
    ask,
  );
  joinedPosts.set(container, post);
  return post;
}

function start(composer: Composer, network: Welcome['network']): Box {
  const stop = new AbortController();
  everything.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
  const overlay = new Overlay(composer.element, stop.signal);
  const editor = openEditor(
    composer.element,
    () => overlay.mirrorParent,
    () => watch.sinceTyping(),
    stop.signal,
  );
  const post = joinedPost(composer, network);
  const checker = post?.checkerFor(composer.element, () => void watch.check(), stop.signal) ?? {
    around: () => readAround(composer, network, pageAddress()),
    check: ask,
  };
  const news = new NewsForCard();
  const changed = () => {
    if (composer.element.isConnected) overlay.schedule();
    else forgetGone();
    news.tell(overlay.token, watch);
  };
  const watch = new Watch(editor, checker, changed, stop.signal);
  overlay.attach(watch);
  const here = {
    host: pageHost(),
    kind: kindOf(composer),
    network: network?.id ?? 'unknown',
  };
  const box = { composer, here, overlay, watch, stop, isPart: post !== undefined };
  boxes.set(composer.element, box);
  // A box that leaves the page shrinks to nothing first.
  const gone = new ResizeObserver(changed);
  gone.observe(composer.element);
  stop.signal.addEventListener('abort', () => gone.disconnect());
  return box;
}

async function focused(target: EventTarget | undefined): Promise<void> {
  if (!mayBeTextBox(target)) return;
  const known = await greet();
  if (known && !known.on) everything.abort();
  if (!known?.on || everything.signal.aborted) return;
  forgetGone();
  const network = networkAt(target, known);
  const composer = findComposer(target, network, pageAddress(), known.messages);
  if (!composer || known.offKinds.includes(kindOf(composer))) return;
  lastUsed = boxes.get(composer.element) ?? start(composer, network);
  gate.arm(known.gates);
  await lastUsed.watch.check();
}

/** What was switched off leaves nothing behind: no listener, observer, timer or element. */
function end(box: Box): void {
  // The focus is not to be lost with the card.
  box.overlay.close(true);
  box.stop.abort();
}

function fieldChanged({ kind, on }: Push & { type: 'field' }): void {
  welcome = undefined;
  if (on) void focused(focusedElement(document));
  else for (const box of boxes.values()) if (box.here.kind === kind) end(box);
  forgetGone();
}

async function judgeAgain(): Promise<void> {
  welcome = undefined;
  forgetGone();
  await Promise.all([...boxes.values()].map(({ watch }) => watch.again()));
}

async function answer(message: Push & { type: 'ask' }): Promise<View | undefined> {
  forgetGone();
  const ask = parseAsk(message.ask);
  const { token } = message;
  if (!ask) return undefined;
  if (token !== undefined && reactions.owns(token)) return reactions.answer(ask);
  const box =
    token === undefined ? lastUsed : [...boxes.values()].find(({ overlay }) => overlay.owns(token));
  const view = await box?.overlay.answer(ask);
  return box && view && { ...view, here: box.here, audience: audienceOf(box) };
}

function received(
  message: Push,
  _sender: chrome.runtime.MessageSender,
  sendResponse: (view: View | GateView | undefined) => void,
): boolean {
  switch (message.type) {
    case 'off':
      if (!isOffHere(message)) return false;
      for (const box of boxes.values()) end(box);
      everything.abort();
      return false;
    case 'field':
      if (message.host === pageHost()) fieldChanged(message);
      return false;
    case 'again':
      void judgeAgain();
      return false;
    case 'open': {
      if (!document.hasFocus()) return false;
      const element = focusedElement(document);
      const box = element && [...boxes].find(([box]) => box.contains(element))?.[1];
      box?.overlay.openFirst(true);
      return false;
    }
    case 'gate': {
      const ask = parseGateAsk(message.ask);
      if (!ask || !gate.owns(message.token)) return false;
      gate.answer(ask, message.token).then(sendResponse, () => sendResponse(undefined));
      return true;
    }
    case 'ask': {
      const { token } = message;
      const mine =
        token === undefined
          ? lastUsed !== undefined
          : reactions.owns(token) || [...boxes.values()].some(({ overlay }) => overlay.owns(token));
      if (!mine) return false;
      answer(message).then(sendResponse, () => sendResponse(undefined));
      return true;
    }
  }
}

const world: typeof globalThis & { bedachtRuns?: Document } = globalThis;

function listen(): void {
  world.bedachtRuns = document;
  chrome.runtime.onMessage.addListener(received);
  everything.signal.addEventListener('abort', () => {
    delete world.bedachtRuns;
    chrome.runtime?.onMessage?.removeListener(received);
  });
  const { signal } = everything;
  let lookedAt: EventTarget | undefined;
  const focus = (event: FocusEvent) => {
    lookedAt = undefined;
    void focused(focusTarget(event));
  };
  // Some editors focus a text box before it can be seen or changed. What is typed into is looked at once more.
  const input = (event: Event) => {
    const target = focusTarget(event);
    if (target === lookedAt) return;
    lookedAt = target;
    if (!lastUsed || !happenedIn(event, lastUsed.watch.editor.element)) void focused(target);
  };
  window.addEventListener('focus', focus, { capture: true, signal });
  window.addEventListener('input', input, { capture: true, passive: true, signal });
  const lookAgain = () => {
    forgetGone();
    for (const box of boxes.values()) if (box === lastUsed || !box.isPart) void box.watch.look();
  };
  whenChosen(lookAgain, signal);
  const pressed = (press: Press, byKey: boolean) => void reactions.pressed(press, byKey);
  whenPressed(pressed, signal);
  // It is here because something was focused or pressed.
  const left = takePress();
  if (left) pressed(left.press, left.byKey);
  void focused(focusedElement(document));
}

// Two boxes that are focused quickly bring this script twice.
if (world.bedachtRuns !== document) listen();
