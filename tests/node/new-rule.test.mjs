// npm run new:rule: the skeleton, what it refuses, and that nobody can forget to fill it in.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newRule } from '../../rules/new.mjs';
import { problems } from '../../rules/schema/validate.mjs';
import { rules } from './layout-checks.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bedacht-rule-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = 'guidelines/confidentiality/price-list.json';
const read = () => readFileSync(join(folder, path), 'utf8');
const layout = (text) => [
  { path: 'rules/guidelines/confidentiality/guideline.json', text: '{"id":"confidentiality"}' },
  { path: `rules/${path}`, text },
];

test('writes the skeleton and says what comes next', () => {
  const said = newRule('confidentiality.price-list', folder);
  assert.match(said, /Written: rules\/guidelines\/confidentiality\/price-list\.json/);
  for (const step of ['match', 'text', 'examples', 'npm test', 'preview']) {
    assert.ok(said.includes(step), step);
  }
  const rule = JSON.parse(read());
  assert.equal(Object.keys(rule)[0], '$schema');
  assert.equal(rule.id, 'confidentiality.price-list');
  assert.equal(rule.guideline, 'confidentiality');
});

test('the skeleton fails until it is filled in, and every empty place is named', () => {
  newRule('confidentiality.price-list', folder);
  const empty = [
    '/match/phrases/de/0',
    '/match/phrases/en/0',
    '/text/de/message',
    '/text/de/explanation',
    '/text/de/advice',
    '/text/en/message',
    '/text/en/explanation',
    '/text/en/advice',
    '/examples/flag/0',
    '/examples/flag/1',
    '/examples/pass/0',
    '/examples/pass/1',
  ];
  const said = rules(layout(read())).join('\n');
  const schema = problems('rule.schema.json', JSON.parse(read())).join('\n');
  for (const pointer of empty) {
    assert.ok(said.includes(pointer), `the layout test does not name ${pointer}`);
    // A rule may load with empty examples, so that a test of them can say that they are missing.
    const isExample = pointer.startsWith('/examples/');
    assert.ok(isExample || schema.includes(pointer), `the schema does not name ${pointer}`);
  }
});

test('the skeleton passes once it is filled in', () => {
  newRule('confidentiality.price-list', folder);
  const rule = JSON.parse(read());
  rule.match.phrases = { de: ['Preisliste~'], en: ['price list~'] };
  const text = { message: 'm', explanation: 'e', advice: 'a' };
  rule.text = { de: text, en: text };
  rule.examples.flag = ['Hier ist unsere [[Preisliste]]', 'Here is our [[price list]]'];
  rule.examples.pass = ['Der Preis ist heiß', 'The price is right'];
  assert.deepEqual(problems('rule.schema.json', rule), []);
  assert.deepEqual(rules(layout(JSON.stringify(rule))), []);
});

test('a rule that is there is not overwritten', () => {
  mkdirSync(join(folder, 'guidelines/confidentiality'), { recursive: true });
  writeFileSync(join(folder, path), 'mine');
  assert.throws(() => newRule('confidentiality.price-list', folder), /already there/);
  assert.equal(read(), 'mine');
});

test('an id that is none is refused with what to do', () => {
  const refused = [
    [undefined, /npm run new:rule -- <guideline>\.<name>/],
    ['price-list', /two parts/],
    ['confidentiality.price.list', /two parts/],
    [
      'confidential.price-list',
      /There is no guideline "confidential"\. There are: confidentiality,/,
    ],
    ['confidentiality.PriceList', /small letters/],
    ['confidentiality.preis liste', /small letters/],
    ['confidentiality.guideline', /guideline\.json/],
    ['confidentiality.../../x', /two parts/],
    ['confidentiality./etc/x', /small letters/],
  ];
  for (const [id, message] of refused) assert.throws(() => newRule(id, folder), message);
});

test('the command ends with 2 and one line for the person', () => {
  const script = fileURLToPath(new URL('../../rules/new.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'nothing'], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^"nothing" is no id of a rule\.[^\n]*\n$/);
});
