// Which press posts a draft: by the network's file, by the form, or by what stands on the button.

import { ancestorsOf, findAll, isInside, rootOf } from '../shared/dom';
import type { Composer, NetworkComposer } from './composers';
import { nameOf } from './names';
import { matches } from './select';
import { isOtherWord, isSubmitWord } from './submit-words';

const buttons =
  'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], ' +
  'a:not([href]), a[href^="#"], a[href^="javascript:" i]';
/** How far from the text box a button is looked for by its name, and how deep in a button it may be pressed. */
const levels = 12;

/** The button that an element stands in. */
export function controlOf(element: Element, composers: readonly Composer[]): Element | undefined {
  const selectors = [buttons, ...composers.flatMap(({ entry }) => entry?.submit ?? [])];
  let depth = 0;
  for (const one of [element, ...ancestorsOf(element)]) {
    if (selectors.some((selector) => matches(one, selector))) return one;
    depth += 1;
    if (depth > levels) break;
  }
  return undefined;
}

type Scope = Element | ShadowRoot;

/** Whether pressing this button posts what stands in the text box. */
export function isSubmit(control: Element, composer: Composer): boolean {
  return submitsOf(composer, control).includes(control);
}

/**
 * The button that posts what stands in the text box, as it is now.
 * @param last the one that was pressed: a page may have drawn it anew since
 * @param around what it stood in: its document or shadow root
 */
export function submitOf(composer: Composer, last?: Element, around?: Node): Element | undefined {
  if (last?.isConnected) return last;
  const found = submitsOf(composer, undefined);
  if (found.length) return found.find(isShown) ?? found[0];
  if (!(around instanceof ShadowRoot)) return undefined;
  const { entry } = composer;
  return known(around, entry)[0] ?? named(around, entry)[0];
}

/**
 * The closest ones to the text box. Nothing looks into the shadow roots of a whole page: a button in one is found
 * because it was pressed.
 */
function submitsOf(composer: Composer, pressed: Element | undefined): Element[] {
  const { element, entry } = composer;
  const selectors = entry?.submit ?? [];
  const isKnown = (control: Element) => selectors.some((selector) => matches(control, selector));
  const isNamed = (control: Element) => isSubmitName(control, entry);
  const within = (scope: Scope, fits: (control: Element) => boolean) => {
    const outer = scope instanceof ShadowRoot ? scope.host : scope;
    return pressed && isInside(pressed, outer) && fits(pressed) ? [pressed] : [];
  };

  const bySelector = nearest(element, Infinity, (scope) => [
    ...known(scope, entry),
    ...within(scope, isKnown),
  ]);
  if (bySelector.length) return bySelector;

  const form = formOf(element);
  if (form) {
    const posting = [...named(form, entry), ...within(form, isNamed)];
    if (posting.length) return posting;
    const submitting = controlsOf(form).filter(
      (control) => isSubmitButton(control) && !isOtherWord(nameOf(control)),
    );
    if (submitting.length) return submitting;
  }
  return nearest(element, levels, (scope) => [...named(scope, entry), ...within(scope, isNamed)]);
}

/** What is found in the closest surroundings of the text box in which there is anything. */
function nearest(element: Element, furthest: number, find: (scope: Scope) => Element[]): Element[] {
  let level = 0;
  for (const scope of scopesOf(element)) {
    const found = find(scope);
    if (found.length) return found;
    level += 1;
    if (level >= furthest) break;
  }
  return [];
}

/** Everything around an element, from the inside: selectors do not look out of a shadow root, so that is one too. */
function* scopesOf(element: Element): Generator<Scope> {
  let inner = element;
  for (const ancestor of ancestorsOf(element)) {
    const root = rootOf(inner);
    if (root instanceof ShadowRoot && root.host === ancestor) yield root;
    yield ancestor;
    inner = ancestor;
  }
}

function known(scope: Scope, entry: NetworkComposer | undefined): Element[] {
  return (entry?.submit ?? []).flatMap((selector) => findAll(scope, selector));
}

function named(scope: Scope, entry: NetworkComposer | undefined): Element[] {
  return findAll(scope, buttons).filter((control) => isSubmitName(control, entry));
}

function isSubmitName(control: Element, entry: NetworkComposer | undefined): boolean {
  const name = nameOf(control).toLowerCase();
  if (!name) return false;
  const { de = [], en = [] } = entry?.submitNames ?? {};
  return [...de, ...en].some((word) => word.toLowerCase() === name) || isSubmitWord(name);
}

export function formOf(element: Element): HTMLFormElement | undefined {
  const own =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? element.form
      : undefined;
  if (own) return own;
  for (const ancestor of ancestorsOf(element))
    if (ancestor instanceof HTMLFormElement) return ancestor;
  return undefined;
}

/** Also those beside the form that belong to it. */
function controlsOf(form: HTMLFormElement): Element[] {
  const id = Element.prototype.getAttribute.call(form, 'id');
  const root = rootOf(form);
  const isTree = root instanceof Document || root instanceof DocumentFragment;
  const beside = id && isTree ? findAll(root, `[form="${CSS.escape(id)}"]`) : [];
  return [...findAll(form, buttons), ...beside];
}

function isSubmitButton(element: Element): boolean {
  if (element instanceof HTMLButtonElement) return element.type === 'submit';
  return element instanceof HTMLInputElement && /^(submit|image)$/.test(element.type);
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The button that Enter in a one-line box presses. Without one it submits the form itself. */
export function defaultButton(form: HTMLFormElement): Element | undefined {
  return controlsOf(form).find(isSubmitButton);
}

/** Whether this key, pressed in the text box, posts what stands in it. */
export function keyPosts(event: KeyboardEvent, composer: Composer): boolean {
  // 229: an input method has the key, and Enter only takes over what it proposes.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.altKey)
    return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey) return false;
  const { element } = composer;
  if (composer.entry?.send?.includes('enter')) return !isChoosing(element);
  const form = element instanceof HTMLInputElement ? formOf(element) : undefined;
  if (!form) return false;
  const button = defaultButton(form);
  return !button || isSubmit(button, composer);
}

/** Enter takes a name out of a list that is open under the text box. */
function isChoosing(element: Element): boolean {
  return (
    element.getAttribute('aria-expanded') === 'true' ||
    Boolean(element.getAttribute('aria-activedescendant'))
  );
}

/** Whether this submit event posts what stands in the text box. */
export function submitPosts(event: SubmitEvent, composer: Composer): boolean {
  if (event.target !== formOf(composer.element)) return false;
  return event.submitter ? isSubmit(event.submitter, composer) : true;
}
