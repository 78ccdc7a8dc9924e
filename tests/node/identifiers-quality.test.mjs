// What counts as found and as a false alarm when `npm run quality:identifiers` scores a file, and that the detectors answer
// the same natively and in WebAssembly.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { detectNatively, findingsOf, openModule, timeNatively } from '../quality/programs.mjs';
import { findReplaced } from '../quality/replaced.mjs';
import { isMet, readRows, score, tweetTarget, typeOf } from '../quality/scoring.mjs';
import { root } from './cli-support.mjs';

const program = join(root, 'build/release/bedacht-identifiers');
const wasm = join(root, 'build/wasm');

/** A row in which every gold span is written `⟦EMAIL:a@b.example⟧`. */
function row(id, marked, rest = {}) {
  const spans = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/⟦(\w+):([^⟧]*)⟧/g)) {
    const [whole, type, value] = found;
    text += marked.slice(from, found.index);
    spans.push({ start: text.length, end: text.length + value.length, type, value });
    text += value;
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  const label = spans.length ? 'pos' : 'neg';
  const types = [...new Set(spans.map(({ type }) => type))];
  return { id, text, spans, label, types, lang: 'en', strength: 'strong', ...rest };
}

/** What a program would report: the first occurrence of each of these, `[type, value]`. */
function reported({ text }, ...values) {
  return values.map(([type, value]) => {
    const start = text.indexOf(value);
    assert.ok(start >= 0, `"${value}" is not in the row`);
    return { type, start, end: start + value.length };
  });
}

/** The score of one type over `[row, finding, …]`. */
function scoreOf(type, ...cases) {
  const rows = cases.map(([one]) => one);
  const findings = cases.map(([one, ...values]) => reported(one, ...values));
  return score(rows, findings).types.find((one) => one.type === type);
}

test('a gold span is found when half of it is covered by one finding of its type', () => {
  const gold = row('x-1', 'Call ⟦PHONE:0123456789⟧ now');
  assert.equal(scoreOf('PHONE', [gold, ['PHONE', '0123456789']]).recall, 1);
  assert.equal(scoreOf('PHONE', [gold, ['PHONE', '01234']]).recall, 1);
  assert.equal(scoreOf('PHONE', [gold, ['PHONE', '0123']]).recall, 0);
  assert.equal(scoreOf('PHONE', [gold, ['PHONE', '0123'], ['PHONE', '456']]).recall, 0);
  assert.equal(scoreOf('PHONE', [gold, ['PHONE', 'Call 0123456789 now']]).recall, 1);
  assert.equal(scoreOf('PHONE', [gold, ['EMAIL', '0123456789']]).recall, 0);
});

test('positions are UTF-16 code units', () => {
  const gold = row('x-1', '😀👩‍💻 ⟦EMAIL:erika@firma.example⟧ 😀');
  assert.equal(gold.text.slice(gold.spans[0].start, gold.spans[0].end), 'erika@firma.example');
  const result = score([gold], [findingsOf(detectNatively(program, [gold.text])[0])]);
  assert.equal(result.types.find(({ type }) => type === 'EMAIL').recall, 1);
});

test('a finding in a row that is negative for its type is a false alarm', () => {
  const gold = row('x-1', 'Mail ⟦EMAIL:a@b.example⟧');
  const found = [gold, ['EMAIL', 'a@b.example']];
  const negative = row('x-2', 'Mail nobody@nowhere', { types: ['EMAIL'] });
  const other = row('x-3', 'Mail nobody@nowhere', { types: ['IBAN'] });
  const alarm = ['EMAIL', 'nobody@nowhere'];
  assert.equal(scoreOf('EMAIL', found, [negative, alarm]).precision, 0.5);
  assert.equal(scoreOf('EMAIL', found, [negative, alarm]).negatives, 1);
  assert.equal(scoreOf('EMAIL', found, [other, alarm]).precision, 1);
  assert.equal(scoreOf('EMAIL', found, [other, alarm]).negatives, 0);
});

test('a row with the type * is negative for every type', () => {
  const nothing = row('x-1', 'Mail nobody@nowhere', { types: ['*'] });
  const result = scoreOf('EMAIL', [nothing, ['EMAIL', 'nobody@nowhere']]);
  assert.deepEqual([result.negatives, result.falseAlarms], [1, 1]);
  assert.equal(scoreOf('IBAN', [nothing]).negatives, 1);
});

test('beside the gold spans only what is annotated throughout can be a false alarm', () => {
  const text = '⟦EMAIL:a@b.example⟧ and c@d.example';
  const more = [
    ['EMAIL', 'a@b.example'],
    ['EMAIL', 'c@d.example'],
  ];
  assert.equal(scoreOf('EMAIL', [row('scrubadub-1', text), ...more]).precision, 1);
  for (const set of ['presidio-research', 'stella', 'grascco-phi'])
    assert.equal(scoreOf('EMAIL', [row(`${set}-1`, text), ...more]).precision, 0.5, set);
  const touching = ['EMAIL', 'a@b'];
  assert.equal(scoreOf('EMAIL', [row('stella-1', text), touching]).falseAlarms, 0);
});

test('a set that has no type for dates of birth has no false ones', () => {
  const born = (set) => [
    row(`${set}-1`, 'She was born on 2/8/1935 in ⟦GPE:Leeds⟧'),
    ['DATE_OF_BIRTH', '2/8/1935'],
  ];
  assert.equal(scoreOf('DATE_OF_BIRTH', born('presidio-research')).falseAlarms, 0);
  assert.equal(scoreOf('DATE_OF_BIRTH', born('stella')).falseAlarms, 1);
});

test('only strong rows count', () => {
  for (const strength of ['weak', 'contested']) {
    const gold = row('stella-1', '⟦EMAIL:a@b.example⟧', { strength });
    const negative = row('x-2', 'nobody@nowhere', { types: ['*'], strength });
    const tweet = row('neg-davidson-3', 'nobody@nowhere', { types: ['*'], strength });
    const rows = [gold, negative, tweet];
    const findings = rows.map((one) => reported(one, ['EMAIL', one.text]));
    const { types, tweets } = score(rows, findings);
    const { gold: golds, negatives, falseAlarms } = types.find(({ type }) => type === 'EMAIL');
    assert.deepEqual([golds, negatives, falseAlarms, tweets.tweets], [0, 0, 0, 0], strength);
  }
});

test('a tweet counts once, whatever is found in it, and not for any type', () => {
  const rows = Array.from({ length: tweetTarget.tweets }, (_, i) =>
    row(`neg-germeval2018-${i}`, 'a@b and c@d', { types: ['*'], lang: 'de' }),
  );
  const flag = (count) =>
    score(
      rows,
      rows.map((one, i) => (i < count ? reported(one, ['EMAIL', 'a@b'], ['mac', 'c@d']) : [])),
    );
  assert.equal(flag(4).tweets.met, true);
  assert.equal(flag(5).tweets.met, false);
  assert.equal(flag(5).tweets.flagged.length, 5);
  assert.equal(flag(5).types.find(({ type }) => type === 'EMAIL').falseAlarms, 0);
});

test('phone numbers in German text are scored apart, with the German tweets', () => {
  const rows = [
    row('stella-1', 'Ruf ⟦PHONE:030 123456⟧ an', { lang: 'de' }),
    row('stella-2', 'Call ⟦PHONE:020 7946 0123⟧'),
    row('validatorjs-3', '⟦PHONE:030 123456⟧', { lang: 'de' }),
    row('neg-germeval2018-4', 'am 24.12.2017', { lang: 'de', types: ['*'] }),
  ];
  const findings = [[], [], [], reported(rows[3], ['PHONE', '24.12.2017'])];
  const { germanPhone } = score(rows, findings);
  const { gold, found, falseAlarms, met } = germanPhone;
  assert.deepEqual([gold, found, falseAlarms, met], [1, 0, 1, false]);
});

test('a promise is kept or not, or nothing can be said', () => {
  const target = { recall: 0.9, precision: 0.95 };
  assert.equal(isMet({ gold: 10, recall: 0.9, precision: 0.95 }, target), true);
  assert.equal(isMet({ gold: 10, recall: 0.89, precision: 1 }, target), false);
  assert.equal(isMet({ gold: 10, recall: 1, precision: 0.94 }, target), false);
  assert.equal(isMet({ gold: 10, recall: 0, precision: undefined }, { precision: 0.9 }), false);
  assert.equal(isMet({ gold: 10, recall: 0, precision: 1 }, { precision: 0.9 }), true);
  assert.equal(isMet({ gold: 0 }, target), undefined);
  assert.equal(isMet({ gold: 10, recall: 0 }, undefined), undefined);
});

test('a file that is none says in which line', () => {
  const line = JSON.stringify(row('x-1', 'a'));
  assert.equal(readRows(`${line}\n\n${line}\n`).length, 2);
  assert.throws(() => readRows(`${line}\n{`), /Line 2 is no JSON/);
  assert.throws(() => readRows('{"id":"x-1"}'), /Line 1 lacks one of/);
});

test('what was replaced is found again in the original', () => {
  const found = findReplaced('Mail a@b.example, a@b.example or 030 1', 'Mail MAIL, MAIL or PHONE', [
    'MAIL',
    'PHONE',
  ]);
  assert.deepEqual(found, [
    { name: 'MAIL', start: 5, end: 16 },
    { name: 'MAIL', start: 18, end: 29 },
    { name: 'PHONE', start: 33, end: 38 },
  ]);
  assert.deepEqual(findReplaced('nothing', 'nothing', ['MAIL']), []);
});

const texts = [
  '',
  'nothing at all',
  'Schreib an erika.mustermann@firma-hansen.example oder ruf +49 30 23125 456 an 😀',
  'IBAN: DE89 3704 0044 0532 0130 00 👩‍💻 und Karte 4111 1111 1111 1111',
  '\ud800 a@b.example \udc00\u0000 \ufffe',
  `${'ä'.repeat(5000)} mail@hansen.example`,
];

test('native and WebAssembly give the same answers', async () => {
  const module = await openModule(wasm);
  const native = detectNatively(program, texts);
  assert.deepEqual(texts.map(module.detect), native);
  assert.deepEqual(
    native.slice(2, 4).map((answer) => findingsOf(answer).map(({ type }) => type)),
    [
      ['EMAIL', 'PHONE'],
      ['IBAN', 'CREDIT_CARD'],
    ],
  );
  assert.equal(module.count(module.hold(texts[3])), 2);
});

test('the program times and refuses what is broken off', () => {
  const [{ median, min }] = timeNatively(program, ['a@b.example'], 3);
  assert.ok(0 <= min && min <= median);
  assert.throws(() => timeNatively(program, ['a'], 0), /Usage/);
  assert.deepEqual(timeNatively(program, [], 3), []);
});

test('a detector without a type in the data keeps its name', () => {
  assert.equal(typeOf('payment-card'), 'CREDIT_CARD');
  assert.equal(typeOf('mail-header'), 'mail-header');
});
