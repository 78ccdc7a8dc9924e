// Several text boxes that are one post: what was found in the joined text comes back to the box it belongs to.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { joinTexts, verdictFor } = await loadSource('networks/joined-text.ts');

const texts = ['Erster Beitrag', 'mit Seeadler', 'und Schluss', ''];
const joined = 'Erster Beitrag\n\nmit Seeadler\n\nund Schluss';

const finding = (rule, spans, ...edits) => ({
  rule,
  spans,
  fixes: edits.map((edit) => ({ title: rule, edits: [edit] })),
});
const at = (words) => {
  const start = joined.indexOf(words);
  return { start, end: start + words.length };
};
const verdict = {
  gate: 'confirm',
  findings: [
    finding('word', [at('Seeadler')], { ...at('Seeadler'), text: '[…]' }),
    finding('two-boxes', [at('Beitrag\n\nmit')], { ...at('Beitrag\n\nmit'), text: '' }),
    finding('opinion', [at('Erster')], { start: joined.length, end: joined.length, text: ' #ich' }),
    finding('absent', []),
  ],
};
const rules = (index) => verdictFor(verdict, texts, index).findings.map(({ rule }) => rule);

describe('boxes that are one post', () => {
  test('are joined by an empty line, without the empty box that waits for more', () => {
    assert.equal(joinTexts(texts), joined);
    assert.equal(joinTexts(['', 'a', '', 'b']), '\n\na\n\n\n\nb');
    assert.equal(joinTexts(['', ' ']), '');
  });
  test('get their own findings, in their own positions', () => {
    const [word] = verdictFor(verdict, texts, 1).findings;
    assert.deepEqual(word.spans, [{ start: 4, end: 12 }]);
    assert.deepEqual(word.fixes, [{ title: 'word', edits: [{ start: 4, end: 12, text: '[…]' }] }]);
  });
  test('share what goes over the seam, each its part, and its fix is not offered', () => {
    const [, first] = verdictFor(verdict, texts, 0)
      .findings.map((one) => one)
      .reverse();
    assert.deepEqual(
      [first.rule, first.spans, first.fixes],
      ['two-boxes', [{ start: 7, end: 14 }], []],
    );
    const second = verdictFor(verdict, texts, 1).findings[1];
    assert.deepEqual(
      [second.rule, second.spans, second.fixes],
      ['two-boxes', [{ start: 0, end: 3 }], []],
    );
  });
  test('have the words in one box and the sentence to add in the last', () => {
    assert.deepEqual(rules(0), ['two-boxes', 'opinion']);
    const opinion = (index) =>
      verdictFor(verdict, texts, index).findings.find(({ rule }) => rule === 'opinion');
    assert.deepEqual(opinion(0).fixes, []);
    assert.deepEqual(opinion(2).spans, []);
    assert.deepEqual(opinion(2).fixes[0].edits, [{ start: 11, end: 11, text: ' #ich' }]);
  });
  test('say once, at the end, what is about all of them', () => {
    assert.deepEqual(
      [0, 1, 2, 3].filter((index) => rules(index).includes('absent')),
      [2],
    );
  });
  test('leave the verdict itself as it is', () => {
    assert.equal(verdictFor(verdict, texts, 3).gate, 'confirm');
    assert.deepEqual(rules(3), []);
  });
});
