// Comes into a frame when a text box in it is used for the first time.

import { pageAddress } from '../shared/addresses';
import { focusedElement, focusTarget } from '../shared/dom';
import type { ContentRequest, CheckReply, Push, View, Welcome } from '../shared/protocol';
import { parseAsk } from '../shared/protocol';
import { pause } from '../editors/editor';
import { openEditor } from '../editors/open';
import { findComposer, type Composer } from '../networks/composers';
import { contextOf } from '../networks/context';
import { Overlay } from './overlay';
import { mayBeTextBox } from './text-box';
import { Watch } from './watch';

interface Box {
  overlay: Overlay;
  watch: Watch;
  stop: AbortController;
}

const boxes = new Map<HTMLElement, Box>();
const everything = new AbortController();
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

function forgetGone(): void {
  for (const [element, { stop }] of boxes) {
    if (element.isConnected) continue;
    stop.abort();
    boxes.delete(element);
  }
  if (lastUsed?.stop.signal.aborted) lastUsed = undefined;
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
  const checker = {
    context: () => contextOf(composer, network, pageAddress()),
    check: (text: string, context: object, dismissed: string[]) =>
      send<CheckReply>({ type: 'check', draft: { ...context, text }, dismissed }),
  };
  const changed = () => {
    if (composer.element.isConnected) overlay.schedule();
    else forgetGone();
  };
  const watch = new Watch(editor, checker, changed, stop.signal);
  overlay.attach(watch);
  const box = { overlay, watch, stop };
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
  if (!known?.on) return;
  forgetGone();
  const composer = findComposer(target, known.network, pageAddress());
  if (!composer) return;
  lastUsed = boxes.get(composer.element) ?? start(composer, known.network);
  await lastUsed.watch.check();
}

function switchedOff(): void {
  for (const { stop } of boxes.values()) stop.abort();
  boxes.clear();
  lastUsed = undefined;
}

async function answer(message: Push): Promise<View | undefined> {
  forgetGone();
  if (message.type !== 'ask') return undefined;
  const ask = parseAsk(message.ask);
  const { token } = message;
  const box =
    token === undefined ? lastUsed : [...boxes.values()].find(({ overlay }) => overlay.owns(token));
  return ask && box?.overlay.answer(ask);
}

function received(
  message: Push,
  _sender: chrome.runtime.MessageSender,
  sendResponse: (view: View | undefined) => void,
): boolean {
  switch (message.type) {
    case 'site':
      if (message.host !== new URL(pageAddress()).hostname) return false;
      welcome = undefined;
      if (message.on) void focused(focusedElement(document));
      else switchedOff();
      return false;
    case 'open': {
      if (!document.hasFocus()) return false;
      const element = focusedElement(document);
      const box = element && [...boxes].find(([box]) => box.contains(element))?.[1];
      box?.overlay.openFirst(true);
      return false;
    }
    case 'ask': {
      const { token } = message;
      const mine =
        token === undefined
          ? lastUsed !== undefined
          : [...boxes.values()].some(({ overlay }) => overlay.owns(token));
      if (!mine) return false;
      answer(message).then(sendResponse, () => sendResponse(undefined));
      return true;
    }
  }
}

/** Two boxes that are focused quickly bring this script twice. */
function isFirst(): boolean {
  const world: typeof globalThis & { bedachtRuns?: true } = globalThis;
  const first = world.bedachtRuns === undefined;
  world.bedachtRuns = true;
  return first;
}

function listen(): void {
  chrome.runtime.onMessage.addListener(received);
  everything.signal.addEventListener('abort', () =>
    chrome.runtime?.onMessage?.removeListener(received),
  );
  window.addEventListener('focus', (event) => void focused(focusTarget(event)), {
    capture: true,
    signal: everything.signal,
  });
  // It is here because something was focused.
  void focused(focusedElement(document));
}

if (isFirst()) listen();
