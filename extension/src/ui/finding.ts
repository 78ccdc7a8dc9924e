// One finding as a person reads it; the same in the card and in the popup.

import { say } from '../shared/i18n';
import type { Ask, View, ViewFinding } from '../shared/protocol';
import { h } from './elements';

export type Act = (ask: Ask) => void;

function usedKeyboard(event: Event): boolean {
  return event instanceof MouseEvent && event.detail === 0;
}

/** The words that it is about, unless the message names them already. */
function quoted({ evidence, message }: ViewFinding): HTMLElement | undefined {
  const words = evidence.filter((word) => !message.includes(word));
  if (words.length === 0) return undefined;
  return h('p', { class: 'evidence' }, ...words.slice(0, 4).map((word) => h('q', {}, word)));
}

function part(name: string, text: string): HTMLElement | undefined {
  if (!text) return undefined;
  return h('div', { class: 'part' }, h('h2', {}, name), h('p', {}, text));
}

/** @param disable leaves the rule out from now on; undefined where the company does not allow it */
export function findingElement(finding: ViewFinding, act: Act, disable?: () => void): HTMLElement {
  const { fingerprint } = finding;
  const buttons = finding.fixes.map((title, index) =>
    h(
      'button',
      {
        type: 'button',
        class: index === 0 ? 'primary' : 'secondary',
        click: (event) =>
          act({ do: 'fix', fingerprint, fix: index, keyboard: usedKeyboard(event) }),
      },
      title,
    ),
  );
  const dismiss =
    finding.dismissible &&
    h(
      'button',
      { type: 'button', class: 'quiet', click: () => act({ do: 'dismiss', fingerprint }) },
      say('dismiss'),
    );
  const never =
    disable &&
    h(
      'button',
      { type: 'button', class: 'quiet', title: say('neverHelp'), click: disable },
      say('never'),
    );
  return h(
    'article',
    { class: `finding ${finding.severity}` },
    h('p', { class: 'message', id: 'message' }, finding.message),
    quoted(finding),
    part(say('why'), finding.explanation),
    part(say('advice'), finding.advice),
    finding.url !== undefined &&
      h(
        'p',
        {},
        h('a', { href: finding.url, target: '_blank', rel: 'noreferrer' }, say('readGuideline')),
      ),
    (buttons.length > 0 || dismiss) && h('div', { class: 'actions' }, ...buttons, dismiss, never),
  );
}

/** Nothing was found, or nothing was checked. */
export function quietElement(down: boolean): HTMLElement {
  return h('p', { class: 'message', id: 'message' }, say(down ? 'stateDown' : 'quietState'));
}

/** The sign of a severity: told apart by its form, too. */
function sign(view: View): HTMLElement {
  const severity = view.findings[view.index]?.severity;
  if (!severity) return h('span', { class: 'severity', 'aria-hidden': 'true' });
  return h('span', { class: 'severity', role: 'img', 'aria-label': say(`severity_${severity}`) });
}

/** Guideline, place in the row, and the way to the next one. */
export function headElement(view: View, act: Act, onClose?: () => void): HTMLElement {
  const { findings, index } = view;
  const finding = findings[index];
  const go = (step: number) => () =>
    act({ do: 'show', index: (index + step + findings.length) % findings.length });
  const button = (name: string, sign: string, click: () => void) =>
    h(
      'button',
      { type: 'button', class: 'round', 'aria-label': say(name), title: say(name), click },
      sign,
    );
  return h(
    'header',
    { class: finding?.severity ?? (view.down ? 'down' : 'fine') },
    sign(view),
    h('h1', { id: 'title' }, finding?.guideline ?? 'Bedacht'),
    findings.length > 1 &&
      h(
        'nav',
        { 'aria-label': say('findings') },
        button('previous', '‹', go(-1)),
        h('span', { class: 'count' }, say('count', index + 1, findings.length)),
        button('next', '›', go(1)),
      ),
    onClose && button('close', '×', onClose),
  );
}

/** A fix that the text box did not take. Nothing was changed; the text can be copied. */
export function copyElement(text: string): HTMLElement {
  const field = h('textarea', { readonly: true, rows: '3', 'aria-label': say('copyText') });
  field.value = text;
  const copy = () => {
    field.select();
    document.execCommand('copy');
    status.textContent = say('copied');
  };
  const status = h('span', { role: 'status' });
  return h(
    'div',
    { class: 'copy' },
    h('p', {}, say('notApplied')),
    field,
    h(
      'div',
      { class: 'actions' },
      h('button', { type: 'button', class: 'primary', click: copy }, say('copy')),
      status,
    ),
  );
}
