// What goes with a draft: pictures, videos, documents, links. Only what stands in the composer counts, and of a file
// only what the page shows or the browser knows about it: never its bytes.

import type { Attachment, AttachmentProbe } from '../shared/contracts';
import type { NetworkPage } from '../shared/protocol';
import type { Surroundings } from './surroundings';
import { isShown, longest, oneLine, textOf } from './text';

const most = 20;

export function attachmentsOf(
  { attachments }: NetworkPage,
  around: Surroundings,
  container: Element | undefined,
): Attachment[] {
  if (!attachments || !container) return [];
  const seen = new Set<Element>();
  const found: Attachment[] = [];
  for (const probe of attachments) {
    for (const element of around.everywhereIn(container, probe.selectors)) {
      if (seen.has(element)) continue;
      seen.add(element);
      if (element instanceof HTMLInputElement && element.type === 'file')
        found.push(...filesOf(element));
      else if (isShown(element)) found.push(attachmentAt(element, probe));
      if (found.length >= most) return found.slice(0, most);
    }
  }
  return found;
}

function filesOf({ files }: HTMLInputElement): Attachment[] {
  return [...(files ?? [])].map(({ name, type }) => {
    const kind = /^(image|video)\//.exec(type)?.[1];
    return { type: kind === 'image' || kind === 'video' ? kind : 'document', name };
  });
}

function attachmentAt(element: Element, probe: AttachmentProbe): Attachment {
  const read = (from: string | undefined): string | undefined => {
    if (from === undefined) return undefined;
    if (from === 'text') return textOf(element);
    return oneLine(element.getAttribute(from) ?? '').slice(0, longest) || undefined;
  };
  const attachment: Attachment = { type: probe.type };
  for (const part of ['name', 'alt', 'credit'] as const) {
    const value = read(probe[part]);
    if (value !== undefined) attachment[part] = value;
  }
  const url = webAddress(read(probe.url), element);
  if (url !== undefined) attachment.url = url;
  return attachment;
}

function webAddress(value: string | undefined, element: Element): string | undefined {
  if (value === undefined || !URL.canParse(value, element.baseURI)) return undefined;
  const { protocol, href } = new URL(value, element.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}
