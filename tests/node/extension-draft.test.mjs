// What the background adds to a draft: who writes, where the page does not show it, and when.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { localTime, withAuthor, withOwn } = await loadSource('background/draft.ts');

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

describe('what the person said once and for all', () => {
  const nothing = { author: undefined, persona: undefined, contacts: undefined };
  test('in which role they post is known by them alone', () => {
    const draft = { text: 'a', persona: 'official' };
    assert.equal(withOwn(draft, { ...nothing, persona: 'private' }).persona, 'private');
  });
  test('how many contacts they have counts only where the page shows none', () => {
    const said = { ...nothing, contacts: 200 };
    assert.deepEqual(withOwn({ text: 'a' }, said), { text: 'a', contacts: 200 });
    assert.equal(withOwn({ text: 'a', contacts: 35 }, said).contacts, 35);
  });
  test('goes along with who writes', () => {
    const { author } = withOwn({ text: '' }, { ...nothing, author: own });
    assert.equal(author.displayName, 'Alex Berger');
  });
  test('adds nothing where nothing was said', () => {
    assert.deepEqual(withOwn({ text: 'a' }, nothing), { text: 'a' });
  });
});

test('the time has the offset of this computer', () => {
  const now = new Date('2026-11-24T15:00:00.500Z');
  const text = localTime(now);
  assert.match(text, /^2026-11-2[345]T\d\d:\d\d:00[+-]\d\d:\d\d$/);
  assert.equal(Date.parse(text), Date.parse('2026-11-24T15:00:00Z'));
});
