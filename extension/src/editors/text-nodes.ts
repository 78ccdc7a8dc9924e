// What a node in a text box is: words, a piece that is there as a whole (a mention, an emoji image), or nothing that was
// written.

import type { TreeNode } from './text-map';

export const blocks = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
export const ignored = new Set(
  'audio button canvas iframe input math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/** "What do you want to talk about?", where an editor writes that into the text box itself; and what is not shown. */
const placeholders = ['hidden', 'data-slate-placeholder', 'data-rich-text-placeholder'];

export function isPlaceholder(node: TreeNode): boolean {
  return (
    placeholders.some((name) => has(node, name)) ||
    node.getAttribute?.('data-mce-bogus') === 'all' ||
    /(^| )cm-placeholder( |$)/.test(node.getAttribute?.('class') ?? '')
  );
}

function has(node: TreeNode, name: string): boolean {
  return (node.getAttribute?.(name) ?? null) !== null;
}

const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]|^:[\w+-]+:$/u;
const longestEmoji = 40;

/** The emoji that an image stands for; undefined when it is a picture. Networks have some of their own, like :blobcat:. */
export function emojiOf(image: TreeNode): string | undefined {
  const text = image.getAttribute?.('alt') ?? '';
  return text.length <= longestEmoji && emoji.test(text) ? text : undefined;
}

/**
 * The words of an element that is not typed into, such as a mention. Undefined when a part of it can be typed into after
 * all, so that it is no piece.
 */
export function wordsOf(root: TreeNode): string | undefined {
  let words = '';
  const visit = (node: TreeNode): boolean => {
    if (node.nodeType === 3) {
      words += node.nodeValue ?? '';
      return true;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || ignored.has(name) || isPlaceholder(node)) return true;
    if (name === 'img') words += emojiOf(node) ?? '';
    const said = node.getAttribute?.('contenteditable')?.toLowerCase();
    if (said !== undefined && said !== 'false') return false;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!visit(child)) return false;
    }
    return true;
  };
  if (!visit(root)) return undefined;
  return words.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
}
