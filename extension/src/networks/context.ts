// What surrounds the text box: audience, the post that is answered, the author. Whatever cannot be read stays away
// from the draft, and the engine treats it as unknown. Nothing is guessed.

import type { Draft } from '../shared/contracts';
import { ancestorsOf } from '../shared/dom';
import type { NetworkPage } from '../shared/protocol';
import { addressMatches } from '../shared/addresses';
import type { Composer } from './composers';
import { allIn, matches } from './select';

export type Context = Omit<Draft, 'text'>;

const longest = 4000;

/** In the nearest ancestor that contains one. */
function nearest(element: Element, selectors: readonly string[]): Element | undefined {
  for (const ancestor of ancestorsOf(element)) {
    const found = allIn(ancestor, selectors)[0];
    if (found) return found;
  }
  return undefined;
}

function textOf(element: Element | undefined): string | undefined {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim().slice(0, longest);
  return text || undefined;
}

/** textContent would run the lines of a button together, and only a whole line counts as an audience. */
function linesOf(element: Element, from: 'text' | 'label'): string[] {
  if (element instanceof HTMLSelectElement)
    return [...element.selectedOptions].map((option) => option.label.trim());
  const label = element.getAttribute('aria-label') ?? '';
  const text = from === 'label' ? label : element instanceof HTMLElement ? element.innerText : '';
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function audienceOf(composer: Composer, network: NetworkPage, address: string): Draft['audience'] {
  if (composer.entry?.audience) return composer.entry.audience;
  for (const probe of network.audience ?? []) {
    if (!addressMatches(address, probe.addresses)) continue;
    const element = nearest(composer.element, probe.selectors);
    if (!element) continue;
    if (probe.means) return probe.means;
    const lines = linesOf(element, probe.from ?? 'text').map((line) => {
      const start = probe.after?.find((beginning) => line.startsWith(beginning));
      return start ? line.slice(start.length).trim() : line;
    });
    const values = Object.entries(probe.values ?? {}) as [Draft['audience'], string[]][];
    const said = values.find(([, words]) => words.some((word) => lines.includes(word)));
    if (said) return said[0];
  }
  return undefined;
}

function replyToOf(composer: Composer, network: NetworkPage): Draft['replyTo'] {
  const { thread } = network;
  if (!thread || composer.entry?.kind === 'post') return undefined;
  const box = composer.element;
  let scope: ParentNode = box.ownerDocument;
  for (const ancestor of ancestorsOf(box)) {
    if (thread.scope?.some((selector) => matches(ancestor, selector))) {
      scope = ancestor;
      break;
    }
  }
  const before = (element: Element) =>
    !element.contains(box) &&
    (element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const pick = (selectors: readonly string[] | undefined) => {
    const candidates = allIn(scope, selectors).filter((element) => !element.contains(box));
    return thread.pick === 'first' ? candidates[0] : candidates.filter(before).at(-1);
  };
  const text = textOf(pick(thread.text));
  if (!text) return undefined;
  const author = textOf(pick(thread.author));
  return { text, ...(author && { author }) };
}

function authorOf(composer: Composer, network: NetworkPage, address: string): Draft['author'] {
  const { profile } = network;
  if (!profile || !addressMatches(address, profile.addresses)) return undefined;
  const document = composer.element.ownerDocument;
  if (profile.own && allIn(document, profile.own).length === 0) return undefined;
  const find = (selectors: readonly string[] | undefined): string | undefined => {
    if (!selectors) return undefined;
    const element =
      profile.scope === 'page'
        ? allIn(document, selectors)[0]
        : nearestInBox(composer.element, selectors);
    return textOf(element);
  };
  const displayName = find(profile.displayName);
  if (!displayName) return undefined;
  const read = {
    handle: find(profile.handle),
    headline: find(profile.headline),
    bio: find(profile.bio),
    employer: find(profile.employer),
  };
  const known = Object.entries(read).filter(([, value]) => value !== undefined);
  return { displayName, ...Object.fromEntries(known), read: 'partial' };
}

/** The box around a text box ends where another one begins: beyond it stand other people's names. */
function nearestInBox(element: Element, selectors: readonly string[]): Element | undefined {
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor.matches('body, main, [role="main"], [role="feed"]')) return undefined;
    const found = allIn(ancestor, selectors)[0];
    if (found) return found;
    if (ancestor.matches('form, [role="dialog"], dialog')) return undefined;
  }
  return undefined;
}

export function contextOf(
  composer: Composer,
  network: NetworkPage | undefined,
  address: string,
): Context {
  const context: Context = {
    network: network?.id ?? 'unknown',
    kind: composer.entry?.kind ?? 'post',
  };
  if (!network) return context;
  const audience = audienceOf(composer, network, address);
  if (audience) context.audience = audience;
  const replyTo = replyToOf(composer, network);
  if (replyTo) {
    context.replyTo = replyTo;
    if (context.kind === 'post') context.kind = 'reply';
  }
  const author = authorOf(composer, network, address);
  if (author) context.author = author;
  return context;
}
