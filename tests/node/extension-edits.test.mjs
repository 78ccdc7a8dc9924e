// Findings follow the text while it changes, or go. Stale ones are worse than none.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const edits = await loadSource('shared/edits.ts');
const { follow, withoutWord } = await loadSource('content/findings.ts');

/** [[…]] marks a span, so that a case reads as text. */
function marked(text) {
  const start = text.indexOf('[[');
  if (start < 0) return { text, span: undefined };
  const end = text.indexOf(']]') - 2;
  return { text: text.replace('[[', '').replace(']]', ''), span: { start, end } };
}

describe('the difference between two texts', () => {
  const cases = [
    ['', 'a', { start: 0, end: 0, text: 'a' }],
    ['a', '', { start: 0, end: 1, text: '' }],
    ['Hallo Welt', 'Hallo, Welt', { start: 5, end: 5, text: ',' }],
    ['aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['eins zwei drei', 'eins 2 drei', { start: 5, end: 9, text: '2' }],
    ['gut 😀', 'gut 😁', { start: 5, end: 6, text: '\ude01' }],
  ];
  for (const [before, after, edit] of cases) {
    test(`“${before}” to “${after}”`, () => {
      assert.deepEqual(edits.difference(before, after), edit);
      assert.equal(edits.applyEdit(before, edits.difference(before, after)), after);
    });
  }
  test('none', () => assert.equal(edits.difference('gleich', 'gleich'), undefined));
});

describe('a marked word after an edit', () => {
  const cases = [
    ['typing behind it', 'Projekt [[Seeadler]] geht', 'Projekt [[Seeadler]] geht los'],
    ['typing before it', 'Projekt [[Seeadler]] geht', 'Das Projekt [[Seeadler]] geht'],
    ['a word less before it', 'Das Projekt [[Seeadler]]', 'Projekt [[Seeadler]]'],
    ['a full stop right behind it', 'Projekt [[Seeadler]]', 'Projekt [[Seeadler]].'],
    ['a quotation mark right before it', 'Projekt [[Seeadler]]', 'Projekt „[[Seeadler]]'],
    ['a letter in it', 'Projekt [[Seeadler]] geht', 'Projekt Seexadler geht'],
    ['a letter right behind it', 'Projekt [[Seeadler]] geht', 'Projekt Seeadlers geht'],
    ['a letter right before it', 'Projekt [[Seeadler]] geht', 'Projekt USeeadler geht'],
    ['the blank behind it goes', 'Projekt [[Seeadler]] geht', 'Projekt Seeadlergeht'],
    ['half of it replaced', 'Projekt [[Seeadler]] geht', 'Projekt Seeweg geht'],
    ['everything gone', 'Projekt [[Seeadler]] geht', ''],
  ];
  for (const [name, before, after] of cases) {
    test(name, () => {
      const old = marked(before);
      const now = marked(after);
      const change = edits.difference(old.text, now.text);
      assert.deepEqual(edits.shiftSpan(old.span, change, now.text), now.span);
    });
  }
});

test('a finding with several spans goes when one of them is touched', () => {
  const text = 'rot und blau';
  const one = {
    finding: { rule: 'x' },
    spans: [
      { start: 0, end: 3 },
      { start: 8, end: 12 },
    ],
  };
  assert.deepEqual(follow([one], text, 'rot und blaue'), []);
  assert.deepEqual(follow([one], text, 'rot und  blau')[0].spans, [
    { start: 0, end: 3 },
    { start: 9, end: 13 },
  ]);
});

test('a finding about something absent survives any edit', () => {
  const one = { finding: { rule: 'x' }, spans: [] };
  assert.equal(follow([one], 'a', 'ab').length, 1);
});

describe('the word that is being typed', () => {
  test('is the one before the caret', () => {
    assert.deepEqual(edits.wordBeforeCaret('Projekt Seeadler', 16), { start: 8, end: 16 });
    assert.deepEqual(edits.wordBeforeCaret('für Übel', 8), { start: 4, end: 8 });
  });
  test('is none behind a blank, at the start and inside a word', () => {
    assert.equal(edits.wordBeforeCaret('Seeadler ', 9), undefined);
    assert.equal(edits.wordBeforeCaret('', 0), undefined);
    assert.equal(edits.wordBeforeCaret('Seeadler', 3), undefined);
  });
  test('hides what stands in it and nothing else', () => {
    const at = (start, end) => ({ finding: {}, spans: [{ start, end }] });
    assert.deepEqual(withoutWord([at(0, 7), at(8, 16)], { start: 8, end: 16 }), [at(0, 7)]);
    assert.equal(withoutWord([at(8, 16)], undefined).length, 1);
  });
});

describe('several edits as one', () => {
  test('cover everything between them', () => {
    const one = edits.asOneEdit('a b c', [
      { start: 4, end: 5, text: 'C' },
      { start: 0, end: 1, text: 'A' },
    ]);
    assert.deepEqual(one, { start: 0, end: 5, text: 'A b C' });
  });
  test('are refused when they overlap or leave the text', () => {
    const edit = (start, end) => ({ start, end, text: '' });
    assert.equal(edits.asOneEdit('abc', [edit(0, 2), edit(1, 3)]), undefined);
    assert.equal(edits.asOneEdit('abc', [edit(2, 4)]), undefined);
    assert.equal(edits.asOneEdit('abc', []), undefined);
  });
});

describe('an edit without what it leaves as it is', () => {
  const tight = (text, start, end, replacement) =>
    edits.tightened(text, { start, end, text: replacement });
  test('is the change alone', () =>
    assert.deepEqual(tight('Hallo @Jana, na', 0, 15, 'Moin @Jana, na'), {
      start: 0,
      end: 5,
      text: 'Moin',
    }));
  test('is an insertion where it only adds', () =>
    assert.deepEqual(tight('xab', 1, 3, 'abc'), { start: 3, end: 3, text: 'c' }));
  test('does not cut a character of two units', () => {
    // 😀 and 😁 have their first unit in common, 😀 and 🨀 their second.
    assert.deepEqual(tight('😀', 0, 2, '😁'), { start: 0, end: 2, text: '😁' });
    assert.deepEqual(tight('😀', 0, 2, '🨀'), { start: 0, end: 2, text: '🨀' });
  });
  test('is nothing where nothing changes', () =>
    assert.deepEqual(tight('ab', 0, 2, 'ab'), { start: 2, end: 2, text: '' }));
  test('leads to the same text', () => {
    const text = 'a😀b😀c';
    for (const replacement of ['', 'a', '😀', 'a😀b😀c!', '😁b', 'b😀c'])
      for (let start = 0; start <= text.length; start += 1)
        for (let end = start; end <= text.length; end += 1) {
          const edit = { start, end, text: replacement };
          assert.equal(
            edits.applyEdit(text, edits.tightened(text, edit)),
            edits.applyEdit(text, edit),
          );
        }
  });
});
