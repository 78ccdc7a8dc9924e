// What an editable element shows as text, for the shapes that the editors give their DOM.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { mapText, pieceAt, piecesIn, touchesAtom } = await loadSource('editors/text-map.ts');

/** A DOM as small as the reader needs it: strings are text nodes, arrays are [name@attribute=value, ...children]. */
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
  const [tag, ...said] = name.split('@');
  const attributes = new Map(said.map((one) => [one, ''].join('=').split('=')));
  const made = children.map(node);
  made.forEach((child, index) => (child.nextSibling = made[index + 1] ?? null));
  return {
    nodeType: 1,
    nodeName: tag.toUpperCase(),
    nodeValue: null,
    firstChild: made[0] ?? null,
    nextSibling: null,
    getAttribute: (wanted) => attributes.get(wanted) ?? null,
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
  ['half an emoji', ['div', ['p', '\ud83d', ['b', '\ude00'], ' \ude00']], '\ud83d\ude00 \ude00'],
  ['a link', ['div', 'siehe ', ['a@href=x', 'hier'], '!'], 'siehe hier!'],
  [
    'a table',
    ['table', ['tbody', ['tr', ['td', 'a'], ['td', 'b']], ['tr', ['td', 'c'], ['td', ['br']]]]],
    'a\nb\nc\n',
  ],
  [
    'CKEditor: a table that is no text but in its cells',
    [
      'div',
      ['figure@contenteditable=false', 'x', ['table', ['td@contenteditable=true', 'a']]],
      ['p', 'b'],
    ],
    'a\nb',
  ],
  [
    'Slate: an empty line with its placeholder',
    [
      'div',
      ['span@data-slate-placeholder@contenteditable=false', 'Schreib etwas'],
      ['span', '\ufeff', ['br']],
    ],
    '\ufeff',
  ],
  [
    'CodeMirror: the placeholder',
    ['div', ['div', ['span@class=cm-x cm-placeholder', 'Schreib']]],
    '',
  ],
  ['TinyMCE: its own helpers', ['body', ['p', 'a'], ['div@data-mce-bogus=all', 'x']], 'a'],
  [
    'a preview card between two lines',
    ['div', ['p', 'a'], ['div@contenteditable=false', ['p', 'Titel der Seite']], ['p', 'b']],
    'a\nb',
  ],
];

/** Each mention and image is one piece, and its words are part of the text. */
const atoms = [
  [
    'a mention',
    ['p', 'Danke ', ['span@contenteditable=false', '@Jana ', ['b', 'Petersen']], '!'],
    'Danke @Jana Petersen!',
    ['@Jana Petersen'],
  ],
  [
    'a mention of Slate, with its hidden anchor',
    ['p', ['span@contenteditable=false', '@Jana', ['span', ['span', '\ufeff']]], ' ja'],
    '@Jana ja',
    ['@Jana'],
  ],
  ['an emoji image', ['p', 'Hurra', ['img@alt=😀'], '!'], 'Hurra😀!', ['😀']],
  ['an emoji of the network', ['p', ['img@alt=:blobcat:']], ':blobcat:', [':blobcat:']],
  ['a keycap and a flag', ['p', ['img@alt=1️⃣'], ['img@alt=🇩🇪']], '1️⃣🇩🇪', ['1️⃣', '🇩🇪']],
  [
    'an emoji image in a mention',
    ['p', ['span@contenteditable=false', '@Jana', ['img@alt=😀']]],
    '@Jana😀',
    ['@Jana😀'],
  ],
  ['a picture', ['p', 'a', ['img@alt=Unser Stand auf der Messe'], ['img'], 'b'], 'ab', []],
  [
    'a button in the text',
    ['p', 'a', ['span@contenteditable=false', ['button', 'x']], 'b'],
    'ab',
    [],
  ],
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

describe('a mention or an emoji image', () => {
  for (const [name, shape, text, pieces] of atoms) {
    test(name, () => {
      const map = mapText(node(shape), false);
      assert.equal(map.text, text);
      const found = map.pieces.filter(({ atom }) => atom);
      assert.deepEqual(
        found.map(({ start, length }) => text.slice(start, start + length)),
        pieces,
      );
    });
  }

  const map = mapText(node(['p', 'Hi ', ['span@contenteditable=false', '@Jana'], ' ja']), false);
  const touched = (start, end) => touchesAtom(map, { start, end });
  test('is touched by a change in it, over it and of a part of it', () =>
    assert.deepEqual(
      [touched(5, 5), touched(0, 11), touched(3, 8), touched(4, 6), touched(7, 9)],
      Array(5).fill(true),
    ));
  test('is not touched by a change before it, behind it and right beside it', () =>
    assert.deepEqual(
      [touched(0, 3), touched(8, 11), touched(3, 3), touched(8, 8)],
      Array(4).fill(false),
    ));
  test('leaves a place beside it to the text there', () => {
    assert.equal(pieceAt(map, 3, true).node.nodeValue, 'Hi ');
    assert.equal(pieceAt(map, 3, false).node.nodeValue, 'Hi ');
    assert.equal(pieceAt(map, 8, true).node.nodeValue, ' ja');
    assert.equal(pieceAt(map, 8, false).node.nodeValue, ' ja');
  });
  test('has a place beside it even where no text is', () => {
    const alone = mapText(node(['p', ['img@alt=😀']]), false);
    assert.equal(pieceAt(alone, 0, true).node.nodeName, 'IMG');
    assert.equal(pieceAt(alone, 2, true).node.nodeName, 'IMG');
  });
  test('in a root that is only typed into in parts, counts where one types', () => {
    const root = node([
      'div',
      ['p', 'Wort'],
      ['p@contenteditable=true', 'eins ', ['img@alt=😀']],
      ['p@contenteditable=true', 'zwei'],
    ]);
    assert.equal(mapText(root, false, false).text, 'eins 😀\nzwei');
  });
});

describe('the pieces of a span', () => {
  const map = mapText(
    node(['div', ['p', 'ein', ['b', 'Wort']], ['p', ['br']], ['p', 'mehr']]),
    false,
  );
  const pieces = (start, end) =>
    [...piecesIn(map, { start, end })].map(({ node: { nodeValue } }) => nodeValue);
  test('are those in which it has a character', () => {
    assert.deepEqual(pieces(0, 3), ['ein']);
    assert.deepEqual(pieces(3, 4), ['Wort']);
    assert.deepEqual(pieces(2, 10), ['ein', 'Wort', 'mehr']);
    assert.deepEqual(pieces(7, 9), []);
    assert.deepEqual(pieces(4, 4), []);
  });
  test('are found without looking at all others', () => {
    const long = ['div', ...Array.from({ length: 20_000 }, (_, index) => ['p', `Zeile ${index}`])];
    const many = mapText(node(long), false);
    const reads = { count: 0 };
    const counted = {
      ...many,
      pieces: new Proxy(many.pieces, {
        get: (target, key) => (/^\d+$/.test(String(key)) && (reads.count += 1), target[key]),
      }),
    };
    const start = many.text.indexOf('Zeile 19999');
    assert.equal([...piecesIn(counted, { start, end: start + 5 })].length, 1);
    assert.ok(reads.count < 40, `${reads.count} pieces were looked at`);
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
