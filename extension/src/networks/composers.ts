// Finds text boxes in which people write posts: where the network's file says, or else whatever looks like one.

import { ancestorsOf } from '../shared/dom';
import type { NetworkPage } from '../shared/protocol';
import { addressMatches } from '../shared/addresses';
import { matches } from './select';

export type NetworkComposer = NetworkPage['composers'][number];

export interface Composer {
  element: HTMLElement;
  /** The entry in the network's file; absent: found by its looks. */
  entry?: NetworkComposer;
}

/** Code editors, spreadsheets and terminals draw their own text and only borrow a text box. */
const notProse =
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .xterm, [role="code"], [role="grid"], [role="search"], search';
const notForPosts = /^(search|url|email|tel|password|numeric|decimal)$/;
const personalData =
  /\b(one-time-code|username|email|(current|new)-password|cc-[a-z]+|street-address|url)\b/;

function isEditingHost(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.isContentEditable;
}

/** The outermost editable element: what the person sees as one text box. */
function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  for (const ancestor of ancestorsOf(element)) {
    if (!isEditingHost(ancestor)) break;
    host = ancestor;
  }
  return host;
}

function entryFor(
  element: HTMLElement,
  network: NetworkPage | undefined,
  address: string,
): NetworkComposer | undefined {
  return network?.composers.find(
    ({ addresses, input }) =>
      addressMatches(address, addresses) && input.some((selector) => matches(element, selector)),
  );
}

function mayBeChanged(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    if (element.readOnly || element.disabled) return false;
  }
  return !element.matches('[aria-readonly="true"], [aria-disabled="true"], [inert], [inert] *');
}

function looksLikeComposer(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return false;
  if (element.closest(notProse)) return false;
  if (element.matches('[role]:not([role="textbox"])')) return false;
  if (element.matches('[role="textbox"][aria-multiline="false"]')) return false;
  if (notForPosts.test(element.getAttribute('inputmode') ?? '')) return false;
  if (personalData.test(element.getAttribute('autocomplete') ?? '')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 80 && height >= 16;
}

/** The composer that an event or the focus belongs to. */
export function findComposer(
  target: EventTarget | undefined,
  network: NetworkPage | undefined,
  address: string,
): Composer | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const control = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (!control && !isEditingHost(target)) return undefined;
  if (target instanceof HTMLInputElement && !/^(text|)$/.test(target.type)) return undefined;
  const element = control ? target : editingHost(target);
  if (!mayBeChanged(element)) return undefined;
  // A selector may name an inner part of the text box, as it is written in many sources.
  const entry = entryFor(element, network, address) ?? entryFor(target, network, address);
  if (entry?.check === 'off') return undefined;
  // A network's own file is sure of its text boxes, and so is a page that marks them; what serves every other page is not.
  const isNetworks = entry !== undefined && network !== undefined && network.hosts.length > 0;
  const isSure = isNetworks || element.hasAttribute('data-composer');
  if (!isSure && !looksLikeComposer(element)) return undefined;
  return entry ? { element, entry } : { element };
}
