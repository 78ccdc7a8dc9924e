// The card: a dialog in a frame of the extension's own origin, over the words it is about.

import type { Change } from '../shared/change';
import { say } from '../shared/i18n';
import type { Ask, News, Status, View } from '../shared/protocol';
import { ask } from './ask';
import { byId, nameOf } from './elements';
import { copyElement, findingElement, headElement, quietElement } from './finding';
import { footElement } from './foot';
import { noticeElement } from './notice';

const token = location.hash.slice(1);
const dialog = byId('card', HTMLElement);
const content = byId('content', HTMLElement);
const said = byId('said', HTMLElement);
let view: View | undefined;
let status: Status | undefined;
let notSaved = false;

async function act(what: Ask): Promise<void> {
  const answer = await ask({ type: 'ask', ask: what, token });
  if (!answer) return;
  view = answer;
  notSaved = false;
  draw();
}

async function learn(): Promise<void> {
  if (!view?.here) return;
  const { host, network } = view.here;
  status = await ask({ type: 'status', host, network });
}

async function change(what: Change): Promise<void> {
  const saved = await ask(what);
  // What is switched off takes the card along; all else changes the verdict.
  if (saved) await Promise.all([act({ do: 'again' }), learn()]);
  notSaved = saved === false;
  draw();
}

function draw(): void {
  if (!view) return;
  const active = document.activeElement;
  const focused = active && dialog.contains(active) ? nameOf(active) : undefined;
  const finding = view.findings[view.index];
  const go = (what: Ask) => void act(what);
  const disable =
    finding?.dismissible && status?.mayDisable
      ? () => void change({ type: 'rule', rule: finding.rule, on: false })
      : undefined;
  document.documentElement.classList.toggle('dark', view.dark);
  content.replaceChildren(
    headElement(view, go, () => go({ do: 'close' })),
    ...(notSaved ? [noticeElement(say('notSaved'))] : []),
    ...(view.copy === undefined ? [] : [copyElement(view.copy)]),
    finding ? findingElement(finding, go, disable) : quietElement(view.down),
    ...footElement(view, status, (what) => void change(what)),
  );
  if (document.hasFocus()) focusOn(focused);
  announce();
}

/** Politely, and only what is new. */
function announce(): void {
  const text = content.querySelector('.message')?.textContent ?? '';
  const place = content.querySelector('.count')?.textContent ?? '';
  const line = place ? `${place}: ${text}` : text;
  if (said.textContent !== line) said.textContent = line;
}

/** The controls in the order of Tab: of a row of radio buttons, the chosen one stands for all. */
function controls(): HTMLElement[] {
  const all = dialog.querySelectorAll<HTMLElement>('button, a[href], textarea, input');
  return [...all].filter((one) => !(one instanceof HTMLInputElement) || one.checked);
}

/** @param name of the control that had the focus: it keeps it if it is still there */
function focusOn(name: string | undefined): void {
  const all = controls();
  const same = name ? all.find((one) => nameOf(one) === name) : undefined;
  (same ?? dialog.querySelector<HTMLElement>('.actions button') ?? all[0])?.focus();
}

function step(by: number): void {
  if (!view || view.findings.length < 2) return;
  const { length } = view.findings;
  void act({ do: 'show', index: (view.index + by + length) % length });
}

// The focus goes round inside the dialog, and out of it by Escape only.
document.addEventListener('keydown', (event) => {
  if (!event.isTrusted) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    void ask({ type: 'ask', ask: { do: 'close' }, token });
  }
  // In a text and in a row of radio buttons, the arrows have a meaning of their own.
  const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  if (!isField && event.key === 'ArrowLeft') step(-1);
  if (!isField && event.key === 'ArrowRight') step(1);
  if (event.key !== 'Tab') return;
  const all = controls();
  const index = all.findIndex((control) => control === document.activeElement);
  const next = all[(index + (event.shiftKey ? -1 : 1) + all.length) % all.length];
  event.preventDefault();
  next?.focus();
});
window.addEventListener('focus', () => {
  if (!dialog.contains(document.activeElement)) focusOn(undefined);
});

new ResizeObserver(() => {
  const height = Math.ceil(dialog.getBoundingClientRect().height);
  if (view && height > 0) void ask({ type: 'ask', ask: { do: 'size', height }, token });
}).observe(dialog);

chrome.runtime.onMessage.addListener((message: Partial<News>) => {
  if (message.type === 'news' && message.token === token) void act({ do: 'view' });
  return false;
});

document.documentElement.lang = say('language');

/** All at once, so that the card does not grow before one's eyes. */
async function open(): Promise<void> {
  view = await ask({ type: 'ask', ask: { do: 'view' }, token });
  await learn();
  draw();
}
// Whoever puts this page into a frame without a token gets an empty one.
if (token) void open();
