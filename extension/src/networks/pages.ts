// Which network a page belongs to. Its address tells, or else the marks of the server software that made it.

import type { NetworkPage } from '../shared/protocol';
import { allIn } from './select';

export interface Known {
  network: NetworkPage | undefined;
  /** Networks that are told by their signs, where the address tells none. */
  candidates: readonly NetworkPage[];
}

/** An editor's frame is a part of the page around it, and the marks stand there. */
function* documentsOf(element: Element): Generator<Document> {
  let document: Document | undefined = element.ownerDocument;
  while (document) {
    yield document;
    // null where the page around is another site's.
    const frame: Element | null | undefined = document.defaultView?.frameElement;
    document = frame?.ownerDocument;
  }
}

export function networkAt(
  element: Element,
  { network, candidates }: Known,
): NetworkPage | undefined {
  for (const document of documentsOf(element)) {
    const told = candidates.find(({ signs }) => allIn(document, signs).length > 0);
    if (told) return told;
  }
  return network;
}
