// What an editable element shows as text, for the shapes that the editors give their DOM.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { mapText, pieceAt } = await loadSource('editors/text-map.ts');

/** A DOM as small as the reader needs it: strings are text nodes, arrays are [name, ...children]. */
function node(shape) {
  if (typeof shape === 'string')
    return {
      nodeType: 3,
      nodeName: '#text',
      nodeValue: shape,
      firstChild: null,
      nextSibling: null,
    };
  const [name, ...children] = shape;
  const [tag, attribute] = name.split('@');
  const made = children.map(node);
  made.forEach((child, index) => (child.nextSibling = made[index + 1] ?? null));
  return {
    nodeType: 1,
    nodeName: tag.toUpperCase(),
    nodeValue: null,
    firstChild: made[0] ?? null,
    nextSibling: null,
    getAttribute: (wanted) => (wanted === attribute ? '' : null),
  };
}

const cases = [
  ['nothing', ['div'], ''],
  ['one text', ['div', 'Hallo'], 'Hallo'],
  [
    'plain Chromium: first line bare, the others in div',
    ['div', 'eins', ['div', 'zwei'], ['div', ['br']], ['div', 'vier']],
    'eins\nzwei\n\nvier',
  ],
  ['plain Firefox: br between the lines', ['div', 'eins', ['br'], 'zwei', ['br']], 'eins\nzwei'],
  [
    'Quill and Tiptap: a p a line, an empty one with br',
    ['div', ['p', 'eins'], ['p', ['br']], ['p', 'drei']],
    'eins\n\ndrei',
  ],
  [
    'Lexical: span in p, br inside',
    ['div', ['p', ['span', 'eins'], ['br'], ['span', 'zwei']]],
    'eins\nzwei',
  ],
  [
    'Draft: div in div, span in span',
    [
      'div',
      ['div', ['div', ['div', ['span', ['span', 'eins']]]], ['div', ['div', ['span', ['br']]]]],
    ],
    'eins\n',
  ],
  ['bold inside a line', ['div', ['p', 'ein ', ['b', 'Wort'], ' mehr']], 'ein Wort mehr'],
  ['a list', ['div', ['ul', ['li', 'a'], ['li', 'b']]], 'a\nb'],
  [
    'white space of the source between blocks',
    ['div', '\n  ', ['p', 'a'], '\n  ', ['p', 'b'], '\n'],
    'a\nb',
  ],
  ['what is not shown', ['div', 'a', ['span@hidden', 'x'], ['style', 'y'], 'b'], 'ab'],
  ['an emoji in two units', ['div', ['p', '😀', ['b', '!']]], '😀!'],
];

describe('an editable element as text', () => {
  for (const [name, shape, text] of cases) {
    test(name, () => {
      const map = mapText(node(shape), false);
      assert.equal(map.text, text);
      for (const { start, length, node: source } of map.pieces) {
        if (length > 0) assert.equal(map.text.slice(start, start + length), source.nodeValue);
      }
    });
  }
  test('line feeds count where they are drawn', () => {
    assert.equal(mapText(node(['div', 'a\nb']), true).text, 'a\nb');
    assert.equal(mapText(node(['div', 'a\nb']), false).text, 'a b');
  });
});

describe('a position in it', () => {
  const map = mapText(node(['div', ['p', 'ein', ['b', 'Wort']], ['p', ['br']]]), false);
  const textAt = (position, before) => pieceAt(map, position, before)?.node.nodeValue;
  test('at a seam belongs to either side', () => {
    assert.equal(textAt(3, true), 'ein');
    assert.equal(textAt(3, false), 'Wort');
  });
  test('in an empty line is its line break', () =>
    assert.equal(pieceAt(map, 8, true).node.nodeName, 'BR'));
  test('outside is none', () => assert.equal(pieceAt(map, 20, true), undefined));
});
