// What the background adds to a draft: who writes, where the page does not show it, and when.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { localTime, withAuthor } = await loadSource('background/draft.ts');

const own = { name: 'Alex Berger', function: 'Vertrieb, Hansen & Wolff' };

describe('who writes', () => {
  test('is what the person said, where the page shows nothing', () => {
    assert.deepEqual(withAuthor({ text: '' }, own).author, {
      displayName: 'Alex Berger',
      headline: 'Vertrieb, Hansen & Wolff',
      read: 'partial',
    });
  });
  test('is what the page shows, where it shows something', () => {
    const author = { displayName: 'A. B.', read: 'complete' };
    assert.deepEqual(withAuthor({ text: '', author }, own).author, {
      displayName: 'A. B.',
      headline: 'Vertrieb, Hansen & Wolff',
      read: 'complete',
    });
  });
  test('stays unknown when nobody said it', () => {
    assert.deepEqual(withAuthor({ text: '' }, undefined), { text: '' });
    assert.deepEqual(withAuthor({ text: '' }, { name: '', function: '' }), { text: '' });
  });
});

test('the time has the offset of this computer', () => {
  const now = new Date('2026-11-24T15:00:00.500Z');
  const text = localTime(now);
  assert.match(text, /^2026-11-2[345]T\d\d:\d\d:00[+-]\d\d:\d\d$/);
  assert.equal(Date.parse(text), Date.parse('2026-11-24T15:00:00Z'));
});
