// Whether a text box that no network's file names is one for posts, by how it looks: points for what speaks for it and
// against it. A page's own wish to be left alone by spell checkers (spellcheck, data-enable-grammarly) does not count:
// it is about the page's looks, and here a person asked on this very site to be reminded.

import { ancestorsOf } from '../shared/dom';
import { matches } from './select';
import { Surroundings } from './surroundings';
import { nameOf, oneLine } from './text';
import { messageWords, otherWords, postWords, searchWords, submitWords } from './words';

/** As many points make a text box one for posts. */
export const enough = 4;
/** The button is looked for so many levels up. */
const levels = 12;
const mostButtons = 300;

const buttons = ['button, [role="button"], input[type="submit"], input[type="button"]'];

/** Code editors, spreadsheets and terminals draw their own text and only borrow a text box. */
const notProse =
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .xterm, [role="code"], [role="grid"], [role="search"], ' +
  '[role="searchbox"], [role="combobox"], search';
const notForPosts = /^(search|url|email|tel|password|numeric|decimal)$/;
const personalData =
  /\b(one-time-code|username|email|(current|new)-password|cc-[a-z]+|street-address|url)\b/;

/** What a person reads at the text box. */
function labelsOf(element: HTMLElement): string[] {
  const attributes = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
  const own = attributes.map((name) => element.getAttribute(name) ?? '');
  const labelled = element.hasAttribute('aria-labelledby') ? [nameOf(element)] : [];
  const fields =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? [...(element.labels ?? [])].map((label) => label.textContent ?? '')
      : [];
  return [...own, ...labelled, ...fields].map(oneLine).filter((label) => label !== '');
}

/** What only the page's makers read. */
function identifiersOf(element: HTMLElement): string[] {
  return ['name', 'id', 'data-testid'].map((name) =>
    (element.getAttribute(name) ?? '')
      .replace(/([a-zäöü])([A-Z])/g, '$1 $2')
      .replaceAll(/[_\-.[\]]+/g, ' '),
  );
}

function isRuledOut(element: HTMLElement): boolean {
  if (matches(element, notProse)) return true;
  if (matches(element, '[role]:not([role="textbox"])')) return true;
  if (standsIn(element, notProse)) return true;
  if (notForPosts.test(element.getAttribute('inputmode') ?? '')) return true;
  if (personalData.test(element.getAttribute('autocomplete') ?? '')) return true;
  const { width, height } = element.getBoundingClientRect();
  return width < 80 || height < 16;
}

function hasSubmitNearby(element: HTMLElement): boolean {
  let level = 0;
  let asked = 0;
  const found = new Surroundings(element).nearest(
    buttons,
    (button) => (asked += 1) <= mostButtons && isSubmit(button),
    (scope) => {
      level += 1;
      if (matches(scope, 'body')) return 'before';
      return level === levels ? 'behind' : undefined;
    },
  );
  return found.length > 0;
}

function isSubmit(button: Element): boolean {
  return isSubmitName(nameOf(button));
}

function isSubmitName(name: string): boolean {
  return submitWords.has(name.toLowerCase().replace(/[\s.!…»›>→]+$/, ''));
}

/** An editor in a frame of its own has its button in the page around it, whose elements are of another world. */
function hasSubmitAroundFrame(element: HTMLElement): boolean {
  let scope = element.ownerDocument.defaultView?.frameElement?.parentElement;
  for (let level = 0; scope && level < levels && scope.localName !== 'body'; level += 1) {
    const found = [...scope.querySelectorAll(buttons.join())].slice(0, mostButtons);
    const names = found.map(
      (button) =>
        button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent,
    );
    if (names.some((name) => isSubmitName(oneLine(name ?? '')))) return true;
    scope = scope.parentElement;
  }
  return false;
}

function hasSubmit(element: HTMLElement): boolean {
  return hasSubmitNearby(element) || hasSubmitAroundFrame(element);
}

function standsIn(element: Element, selector: string): boolean {
  for (const ancestor of ancestorsOf(element)) if (matches(ancestor, selector)) return true;
  return false;
}

/** The points; undefined where nothing could speak for it. */
export function scoreOf(element: HTMLElement): number | undefined {
  if (isRuledOut(element)) return undefined;
  const isLine =
    element instanceof HTMLInputElement ||
    matches(element, '[role="textbox"][aria-multiline="false"]');
  const names = [...labelsOf(element), ...identifiersOf(element)];
  let score = isLine ? -1 : 2;
  if (matches(element, '[aria-multiline="true"]')) score += 1;
  if (names.some((name) => postWords.test(name))) score += 2;
  if (names.some((name) => otherWords.test(name))) score -= 4;
  if (standsIn(element, 'dialog, [role="dialog"]')) score += 1;
  if (standsIn(element, 'article, [role="article"], form')) score += 1;
  // The dearest question last, and only where the answer matters.
  if (score < enough && score + 3 >= enough && hasSubmit(element)) score += 3;
  return score;
}

/** A text box for one other person, as its label says. Identifiers do not count: many forums call every text a message. */
export function looksLikeMessage(element: HTMLElement): boolean {
  return labelsOf(element).some((label) => messageWords.test(label));
}

/** Selectors that have aged find too much. */
export function isSearch(element: HTMLElement): boolean {
  return (
    matches(element, '[role="searchbox"]') ||
    standsIn(element, '[role="search"], search') ||
    labelsOf(element).some((label) => searchWords.test(label))
  );
}
