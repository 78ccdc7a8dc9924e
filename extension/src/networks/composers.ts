// Finds text boxes in which people write posts: where the network's file says, or else whatever looks like one.

import { ancestorsOf } from '../shared/dom';
import type { NetworkPage } from '../shared/protocol';
import { addressMatches } from '../shared/addresses';
import { enough, isSearch, looksLikeMessage, scoreOf } from './looks';
import { isMail } from './mail';
import { matches, matchesAny } from './select';

export type NetworkComposer = NetworkPage['composers'][number];

export interface Composer {
  element: HTMLElement;
  /** The entry in the network's file; absent: found by its looks. */
  entry?: NetworkComposer;
}

/** A page that was made for this extension names its text boxes itself. */
const named = '[data-composer]';

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

function isControl(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The text box that an element is, or is a part of. */
export function textBoxAt(target: EventTarget | undefined): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (!isControl(target)) return isEditingHost(target) ? editingHost(target) : undefined;
  return target instanceof HTMLInputElement && !/^(text|)$/.test(target.type) ? undefined : target;
}

/** A selector may name an inner part of the text box, as it is written in many sources. */
function entryFor(
  elements: readonly HTMLElement[],
  network: NetworkPage | undefined,
  address: string,
): NetworkComposer | undefined {
  for (const element of elements) {
    const entry = network?.composers.find(
      ({ addresses, input }) => addressMatches(address, addresses) && matchesAny(element, input),
    );
    if (entry) return entry;
  }
  return undefined;
}

function mayBeChanged(element: HTMLElement): boolean {
  if (isControl(element) && (element.readOnly || element.disabled)) return false;
  return !matches(element, '[aria-readonly="true"], [aria-disabled="true"], [inert], [inert] *');
}

/** Private messages are left alone until the person switches them on; other boxes that are off stay off. */
function isOff(isMessage: boolean, check: NetworkComposer['check'], isWanted: boolean): boolean {
  return isMessage ? check !== 'on' && !isWanted : check === 'off';
}

/**
 * The composer that an event or the focus belongs to.
 * @param messages the networks on which the person wants private messages checked
 */
export function findComposer(
  target: EventTarget | undefined,
  network: NetworkPage | undefined,
  address: string,
  messages: readonly string[] = [],
): Composer | undefined {
  const element = textBoxAt(target);
  if (!element || !(target instanceof HTMLElement) || !mayBeChanged(element)) return undefined;
  const entry = entryFor([element, target], network, address);
  // A network's own file is sure of its text boxes; what serves every other page is not.
  const isSure =
    matches(element, named) ||
    (entry !== undefined && network !== undefined && isOneNetwork(network));
  if (isSure && isSearch(element)) return undefined;
  if (!isSure && ((scoreOf(element) ?? 0) < enough || isMail(element, address))) return undefined;
  const isMessage = isSure ? entry?.kind === 'message' : looksLikeMessage(element);
  const isWanted = messages.includes(network?.id ?? 'unknown');
  if (isOff(isMessage, entry?.check, isWanted)) return undefined;
  if (isMessage) return { element, entry: { input: [], ...entry, kind: 'message' } };
  return entry ? { element, entry } : { element };
}

function isOneNetwork({ hosts, signs }: NetworkPage): boolean {
  return hosts.length > 0 || signs !== undefined;
}
