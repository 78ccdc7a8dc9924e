// Other people's posts around a text box: the one that is answered, the one that is quoted.

import type { Draft, Selector } from '../shared/contracts';
import type { NetworkPage } from '../shared/protocol';
import type { Composer } from './composers';
import { matchesAny } from './select';
import { Surroundings } from './surroundings';
import { textOf } from './text';

type Post = NonNullable<Draft['replyTo']>;
type Named = 'author' | 'handle';

interface PostSelectors {
  author?: Selector[];
  handle?: Selector[];
}

/** The nearest box around that holds a post says which post it is. */
export function replyToOf(
  composer: Composer,
  network: NetworkPage,
  around: Surroundings,
  container: Element | undefined,
): Post | undefined {
  const { thread } = network;
  if (!thread || composer.entry?.kind === 'post') return undefined;
  const quoted = network.shares?.scope && container && sharedScope(network, around, container);
  const scopes = around.ancestors.filter((ancestor) => matchesAny(ancestor, thread.scope));
  // Beside a private message the page shows posts that have nothing to do with it.
  const isMessage = composer.entry?.kind === 'message';
  for (const scope of scopes.length || isMessage ? scopes : [around.document]) {
    const texts = around
      .allIn(scope, thread.text)
      .filter((found) => !around.isIn(found) && !quoted?.contains(found));
    const text =
      thread.pick === 'first' ? texts[0] : texts.filter((found) => around.isAfter(found)).at(-1);
    if (text) return postAt(text, scope, thread);
  }
  return undefined;
}

/** Only inside the composer: a post elsewhere on the page is not shared by this draft. */
export function sharedBy(
  network: NetworkPage,
  around: Surroundings,
  container: Element | undefined,
): Post | undefined {
  const { shares } = network;
  const scope = container && sharedScope(network, around, container);
  const text = scope && around.allIn(scope, shares?.text)[0];
  return text && shares && postAt(text, scope, shares);
}

function sharedScope(
  { shares }: NetworkPage,
  around: Surroundings,
  container: Element,
): Element | undefined {
  if (!shares?.scope) return shares && container;
  return around.allIn(container, shares.scope).find((scope) => !around.isIn(scope));
}

/** Author and text of one post: whoever stands nearest to the text wrote it. */
export function postAt(
  text: Element,
  scope: ParentNode,
  selectors: PostSelectors,
): Post | undefined {
  const said = textOf(text);
  if (!said) return undefined;
  const post: Post = { text: said };
  for (const name of ['author', 'handle'] satisfies Named[]) {
    const found = textOf(nearestTo(text, scope, selectors[name]));
    if (found) post[name] = found;
  }
  return post;
}

function nearestTo(
  text: Element,
  scope: ParentNode,
  selectors: readonly string[] | undefined,
): Element | undefined {
  const around = new Surroundings(text);
  const found = around.nearest(selectors, undefined, (ancestor) =>
    ancestor === scope ? 'behind' : undefined,
  );
  return found.filter((one) => around.isAfter(one)).at(-1) ?? found[0];
}
