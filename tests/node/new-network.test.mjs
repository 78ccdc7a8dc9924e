// npm run new:network: the skeleton, what it refuses, and that nobody can forget to fill it in.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newNetwork } from '../../rules/networks/new.mjs';
import { problems } from '../../rules/schema/validate.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bedacht-network-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = 'rules/networks/pinboard.json';
const page = 'tests/pages/networks/pinboard/post.html';
const read = (path) => readFileSync(join(folder, path), 'utf8');

function expectedIn(html) {
  const [, json] =
    /<script type="application\/json" id="expected">([^]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json ?? 'null');
}

test('writes the file and its first page, and says what comes next', () => {
  const said = newNetwork('pinboard', folder);
  assert.ok(said.includes(file) && said.includes(page), said);
  for (const step of ['hosts', 'signs', 'composers', 'post.html', 'npm test']) {
    assert.ok(said.includes(step), step);
  }
  const network = JSON.parse(read(file));
  assert.equal(Object.keys(network)[0], '$schema');
  assert.equal(network.id, 'pinboard');
  assert.equal(network.confidence, 'low');
  assert.deepEqual(network.settings, []);
});

test('the file fails until it is filled in, and every empty place is named', () => {
  newNetwork('pinboard', folder);
  const said = problems('network.schema.json', JSON.parse(read(file))).join('\n');
  const empty = [
    '/name',
    '/hosts/0',
    '/checked',
    '/source/0',
    '/composers/0/input/0',
    '/composers/0/submit/0',
    '/composers/0/submitNames/de/0',
    '/composers/0/submitNames/en/0',
  ];
  for (const pointer of empty)
    assert.ok(said.includes(pointer), `the schema does not name ${pointer}`);
});

test('the file passes once it is filled in', () => {
  newNetwork('pinboard', folder);
  const network = JSON.parse(read(file));
  network.name = 'Pinboard';
  network.hosts = ['https://pinboard.example/*'];
  network.checked = '2026-11-28';
  network.source = ['general knowledge'];
  network.composers[0].input = ['textarea'];
  network.composers[0].submit = ['button'];
  network.composers[0].submitNames = { de: ['Posten'], en: ['Post'] };
  assert.deepEqual(problems('network.schema.json', network), []);
});

test('the page says what is expected in the form that its test reads, and nothing of it is filled in', () => {
  newNetwork('pinboard', folder);
  assert.deepEqual(expectedIn(read(page)), [
    { address: '', box: '', submit: '', context: { network: 'pinboard', kind: 'post' } },
  ]);
});

test('neither a file nor a page that is there is overwritten, and then nothing is written at all', () => {
  for (const [there, other] of [
    [file, page],
    [page, file],
  ]) {
    mkdirSync(join(folder, there, '..'), { recursive: true });
    writeFileSync(join(folder, there), 'mine');
    assert.throws(() => newNetwork('pinboard', folder), /already there/);
    assert.equal(read(there), 'mine');
    assert.ok(!existsSync(join(folder, other)), other);
    rmSync(join(folder, there));
  }
});

test('an id that is none is refused with what to do', () => {
  const refused = [
    [undefined, /npm run new:network -- <id>/],
    ['Pinboard', /small letters/],
    ['pin board', /small letters/],
    ['7pins', /beginning with a letter/],
    ['../pinboard', /small letters/],
    ['unknown', /cannot be called unknown/],
  ];
  for (const [id, message] of refused) assert.throws(() => newNetwork(id, folder), message);
});

test('the command ends with 2 and one line for the person', () => {
  const script = fileURLToPath(new URL('../../rules/networks/new.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'Pin!'], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^"Pin!" is no id of a network[^\n]*\n$/);
});
