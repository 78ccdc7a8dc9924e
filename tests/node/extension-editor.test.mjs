// What all text boxes have in common: whether a change took, and where the caret is afterwards.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { caretAfter, sameWords } = await loadSource('editors/editor.ts');
const { applyEdit } = await loadSource('shared/edits.ts');

describe('the caret after a fix', () => {
  /** | is the caret; the edit replaces what stands in brackets. */
  const after = (marked, replacement, shown = (text) => text) => {
    const bare = marked.replace('|', '');
    const edit = {
      start: bare.indexOf('['),
      end: bare.indexOf(']') - 1,
      text: replacement,
    };
    const text = bare.replace(/[[\]]/g, '');
    const before = marked.slice(0, marked.indexOf('|')).replace(/[[\]]/g, '');
    const caret = marked.includes('|') ? before.length : undefined;
    const result = shown(applyEdit(text, edit));
    const position = caretAfter(caret, edit, text, result);
    return `${result.slice(0, position)}|${result.slice(position)}`;
  };

  test('stays before what was changed further on', () =>
    assert.equal(after('ein| [Wort] mehr', 'x'), 'ein| x mehr'));
  test('moves along behind it', () =>
    assert.equal(after('ein [Wort] mehr|', 'Wörtchen'), 'ein Wörtchen mehr|'));
  test('stands at its end when it stood in it', () =>
    assert.equal(after('ein [Wo|rt] mehr', 'x'), 'ein x| mehr'));
  test('stands at its end when it was elsewhere', () =>
    assert.equal(after('ein [Wort] mehr', ''), 'ein | mehr'));
  test('is not misled by blank lines that an editor adds or leaves out', () => {
    const doubled = (text) => text.replace('\n', '\n\n\n');
    assert.equal(after('ein| Wort[]', '\nmehr', doubled), 'ein| Wort\n\n\nmehr');
    assert.equal(after('ein[] Wo|rt', '\nmehr', doubled), 'ein\n\n\nmehr Wo|rt');
  });
});

describe('the same words', () => {
  test('may stand in other lines', () =>
    assert.ok(sameWords('a\n\nb\u2060 c', 'a\nb\u00a0c\ufeff')));
  test('are no others, and stand in no other order', () => {
    assert.ok(!sameWords('a b', 'a b b'));
    assert.ok(!sameWords('a b', 'b a'));
  });
  test('are compared by the unit, so that half an emoji is missed', () =>
    assert.ok(!sameWords('a 😀', 'a \ud83d')));
});
