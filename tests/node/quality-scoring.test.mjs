// What counts as found and as a false alarm when `npm run quality:drafts`, `quality:disclaimers` and `quality:tweets` hold
// verdicts against labels.

import assert from 'node:assert/strict';
import { isOffence, macroF1, readScored, recallAt } from '../quality/offence-scoring.mjs';
import { test } from 'node:test';
import { draftMisses, draftsReport, tweetsReport } from '../quality/verdict-report.mjs';
import {
  countEach,
  isHarmless,
  isQuiet,
  promisesOfDisclaimers,
  promisesOfDrafts,
  readDrafts,
  readLabelled,
  scoreDisclaimers,
  scoreDrafts,
  scoreTweets,
} from '../quality/verdicts.mjs';

const finding = (guideline, severity = 'warning') => ({
  guideline,
  severity,
  rule: `${guideline}.rule`,
});

const row = (id, flag, allow = []) => ({
  id,
  company: 'a',
  lang: 'en',
  draft: { text: `Draft ${id}` },
  expect: { flag, allow },
  why: 'because',
});

/** The score of `[row, finding, …]`. */
const scoreOf = (...cases) =>
  scoreDrafts(
    cases.map(([one]) => one),
    new Map(cases.map(([one, ...findings]) => [one.id, { findings }])),
  );

const counts = (score, guideline) => {
  const { tp, fn, fp } = score.table.find((one) => one.guideline === guideline);
  return { tp, fn, fp };
};

test('a draft counts once for a guideline, whatever speaks for it', () => {
  const score = scoreOf([row('1', ['loyalty']), finding('loyalty'), finding('loyalty', 'error')]);
  assert.deepEqual(counts(score, 'loyalty'), { tp: 1, fn: 0, fp: 0 });
  assert.equal(score.clean, 1);
});

test('a hint is no flag', () => {
  const score = scoreOf([row('1', ['loyalty']), finding('loyalty', 'hint')]);
  assert.deepEqual(counts(score, 'loyalty'), { tp: 0, fn: 1, fp: 0 });
  assert.equal(scoreOf([row('1', []), finding('loyalty', 'hint')]).falseAlarms, 0);
});

test('what is only allowed counts neither for nor against', () => {
  const score = scoreOf([row('1', ['loyalty'], ['responsibility']), finding('responsibility')]);
  assert.deepEqual(counts(score, 'responsibility'), { tp: 0, fn: 0, fp: 0 });
  assert.deepEqual(counts(score, 'loyalty'), { tp: 0, fn: 1, fp: 0 });
});

test('what is neither expected nor allowed is a false alarm, also of an unknown guideline', () => {
  const score = scoreOf([row('1', []), finding('loyalty'), finding('privacy-settings')]);
  assert.deepEqual(counts(score, 'loyalty'), { tp: 0, fn: 0, fp: 1 });
  assert.deepEqual(counts(score, 'privacy-settings'), { tp: 0, fn: 0, fp: 1 });
  assert.equal(score.falseAlarms, 1);
});

test('micro is over the sums, macro over the guidelines that are expected', () => {
  const score = scoreOf(
    [row('1', ['loyalty']), finding('loyalty')],
    [row('2', ['loyalty']), finding('loyalty')],
    [row('3', ['loyalty', 'advertising']), finding('loyalty')],
    [row('4', []), finding('transparency')],
    [row('5', [])],
  );
  assert.equal(score.micro.f1, 6 / 8);
  assert.equal(score.macro, 0.5);
  assert.equal(score.falseAlarms, 0.5);
  assert.equal(score.anyExpected, 1);
  assert.equal(score.clean, 3 / 5);
  assert.deepEqual(
    score.misses.map(({ row: { id }, kind, guideline }) => [id, kind, guideline]),
    [
      ['3', 'missed', 'advertising'],
      ['4', 'false alarm', 'transparency'],
    ],
  );
  const kept = Object.fromEntries(promisesOfDrafts(score).map(({ what, met }) => [what, met]));
  assert.deepEqual(kept, {
    'micro-F1': false,
    'macro-F1': false,
    'false alarms on benign drafts': false,
  });
});

test('nothing is promised of what cannot be measured', () => {
  const score = scoreOf([row('1', ['loyalty']), finding('loyalty')]);
  assert.deepEqual(
    promisesOfDrafts(score).map(({ met }) => met),
    [true, true, undefined],
  );
});

test('the report names guidelines, languages and what was missed', () => {
  const score = scoreOf([row('h1', ['loyalty'])], [row('h2', []), finding('transparency')]);
  const report = draftsReport(score, [{ lang: 'en', ...score }]);
  assert.match(report, /^loyalty +1 +0 +1 +0 +– +0\.0 +0\.0$/m);
  assert.match(report, /^language en /m);
  assert.match(report, /^false alarms, of 1 benign drafts +100\.0 % +≤ 5 % +NOT MET$/m);
  assert.match(draftMisses(score), /^h1 \(a, en\) missed: loyalty\n {2}Draft h1$/m);
  assert.match(draftMisses(score), /^h2 .* false alarm: transparency transparency\.rule$/m);
});

test('what is wrong with a file of drafts names the line', () => {
  const lines = (...rows) => rows.map((one) => JSON.stringify(one)).join('\n');
  assert.equal(readDrafts(`${lines(row('1', []), row('2', []))}\n\n`).length, 2);
  assert.throws(() => readDrafts(lines(row('1', []), row('1', []))), /^Error: Line 2 lacks/);
  assert.throws(() => readDrafts(lines(row('1', ['joy']))), /^Error: Line 1 lacks/);
  assert.throws(() => readDrafts(lines(row('1', ['loyalty'], ['loyalty']))), /Line 1 lacks/);
  assert.throws(() => readDrafts('{"id"'), /^Error: Line 1 is no JSON/);
  assert.throws(() => readLabelled('{"text": "Hello"}'), /^Error: Line 1 lacks/);
});

const says = (...disclosures) => ({
  disclosures: disclosures.map(([kind, state = 'present']) => ({ kind, state, start: 0, end: 5 })),
});

const wording = (kind, label = 'disclaimer') => ({ text: 'Views my own', label, kind, lang: 'en' });

test('a disclaimer is found when the disclosure of its kind is present', () => {
  const find = (kind, verdict) => scoreDisclaimers([wording(kind)], [verdict]).found;
  assert.equal(find('opinion-disclaimer', says(['opinion'])), 1);
  assert.equal(find('opinion-marker', says(['opinion'])), 1);
  assert.equal(find(undefined, says(['opinion'])), 1);
  assert.equal(find('opinion-disclaimer', says(['affiliation'])), 0);
  assert.equal(find('affiliation-disclosure', says(['opinion'])), 0);
  assert.equal(find('affiliation-disclosure', says(['opinion'], ['affiliation'])), 1);
  assert.equal(find('advertising-disclosure', says(['advertising'])), 1);
  for (const state of ['missing', 'buried', 'unknown', 'in-profile'])
    assert.equal(find('opinion-disclaimer', says(['opinion', state])), 0);
});

test('any disclosure in a text that has none is one false alarm', () => {
  const rows = [
    wording('opinion-disclaimer'),
    wording('opinion-marker'),
    wording(undefined, 'none'),
    wording(undefined, 'none'),
    wording(undefined, 'none'),
  ];
  const score = scoreDisclaimers(rows, [
    says(['opinion']),
    says(),
    says(['advertising'], ['opinion']),
    says(['opinion', 'missing']),
    says(),
  ]);
  assert.equal(score.recall, 0.5);
  assert.equal(score.precision, 0.5);
  assert.equal(score.negatives, 3);
  assert.deepEqual(
    score.table.map(({ name, rows: count, found }) => [name, count, found]),
    [
      ['all', 2, 1],
      ['language en', 2, 1],
      ['opinion-disclaimer', 1, 1],
      ['opinion-marker', 1, 0],
    ],
  );
  assert.deepEqual(
    score.misses.map(({ kind, words }) => [kind, words]),
    [
      ['missed', undefined],
      ['false alarm', 'Views'],
    ],
  );
  assert.deepEqual(
    promisesOfDisclaimers(score).map(({ met }) => met),
    [false, false],
  );
});

test('a tweet is flagged by a finding that is no hint, and counts once for a rule', () => {
  const rows = Array.from({ length: 100 }, () => ({ text: 'Hello', label: 'neither' }));
  const verdicts = rows.map(() => ({ findings: [] }));
  verdicts[0] = { findings: [finding('loyalty'), finding('loyalty'), finding('advertising')] };
  verdicts[1] = { findings: [finding('loyalty', 'information')] };
  verdicts[2] = { findings: [finding('loyalty', 'hint')] };
  const score = scoreTweets(rows, verdicts);
  assert.equal(score.share, 0.02);
  assert.deepEqual(score.rules, [
    ['loyalty.rule', 2],
    ['advertising.rule', 1],
  ]);
  assert.equal(isQuiet(score), true);
  assert.equal(isQuiet(scoreTweets(rows.slice(0, 99), verdicts)), false);
  assert.equal(isQuiet(scoreTweets([], [])), undefined);
  assert.match(tweetsReport([{ name: 'some', ...score }]), /^loyalty\.rule +2$/m);
});

test('only tweets of the harmless labels count', () => {
  const labels = ['neither', 'OTHER', 'offensive', 'hate', 'OFFENSE'];
  assert.deepEqual(
    labels.filter((label) => isHarmless({ label })),
    ['neither', 'OTHER'],
  );
});

test('what is counted stands by number, then by name', () => {
  assert.deepEqual(countEach(['b', 'a', 'c', 'c']), [
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ]);
});

test('insults: macro-F1 at a score, and the largest recall that keeps a precision', () => {
  const judged = [
    { positive: true, score: 90 },
    { positive: true, score: 60 },
    { positive: false, score: 70 },
    { positive: false, score: 10 },
  ];
  // At 65 one hit, one false alarm, one miss, one silent: both classes have an F1 of a half.
  assert.equal(macroF1(judged, 65), 0.5);
  assert.equal(macroF1(judged, 20), (0.8 + 2 / 3) / 2);
  assert.equal(recallAt(judged, 0.8), 0.5);
  assert.equal(recallAt(judged, 0.6), 1);
  assert.deepEqual(
    readScored('{"text":"a","label":"OTHER"}\n{"text":"b","label":1}\n').map(isOffence),
    [false, true],
  );
});
