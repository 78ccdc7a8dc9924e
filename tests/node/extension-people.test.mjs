// Numbers of people as German and English pages write them. What can be read in two ways is not read.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { peopleIn } = await loadSource('networks/people.ts');

const people = new Map([
  ['1.234 Mitglieder', 1234],
  ['1,234 members', 1234],
  ['12 Mitglieder', 12],
  ['1 234 membres', 1234],
  ['1’234 Mitglieder', 1234],
  ['1.234.567 Follower', 1234567],
  ['12,5K', 12500],
  ['12.5K followers', 12500],
  ['12K followers', 12000],
  ['3 Tsd. Follower', 3000],
  ['1,2 Mio.', 1200000],
  ['1.2M', 1200000],
  ['1,2 Mio. Follower:innen', 1200000],
  ['Followers: 512', 512],
  ['Öffentliche Gruppe · 1.234 Mitglieder', 1234],
  ['500+ Kontakte', 500],
  ['Keine Mitglieder', null],
  ['12,5 Mitglieder', null],
  ['1.234K', null],
  ['1.234 Mitglieder · 5 neue Beiträge', null],
  ['12:30', null],
  ['45 % Mitglieder', null],
  ['€ 500', null],
  ['500 €', null],
  ['24/7', null],
  ['v2 Mitglieder', null],
  ['4th', null],
  ['99.999.999.999 Mitglieder', null],
  ['', null],
]);

describe('a number of people', () => {
  for (const [text, value] of people)
    test(`${text || 'nothing'}: ${value ?? 'not read'}`, () =>
      assert.equal(peopleIn(text) ?? null, value));
});
