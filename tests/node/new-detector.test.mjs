// npm run new:detector: the skeleton stands where the layout wants it, and nobody can forget to fill it in.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newDetector } from '../../core/detect/new.mjs';
import { detectors } from './layout-checks.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tables = ['core/detect/detectors.cpp', 'core/engine/redaction.cpp'];

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bedacht-detector-'));
  mkdirSync(join(folder, 'tests/unit/detect'), { recursive: true });
  for (const path of tables) cpSync(join(root, path), join(folder, path));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (path) => readFileSync(join(folder, path), 'utf8');
const written = [
  'core/detect/fr_tax_number.h',
  'core/detect/fr_tax_number.cpp',
  'tests/unit/detect/fr_tax_number_test.cpp',
];

test('two files, a test and two rows, which the layout test accepts', () => {
  const said = newDetector('fr-tax-number', folder);
  for (const path of [...written, ...tables]) assert.ok(said.includes(path), path);
  const files = [...written, tables[0]].map((path) => ({ path, text: read(path) }));
  const wrong = detectors(files);
  assert.deepEqual(
    wrong.filter((line) => line.includes('fr_tax_number')),
    [],
  );
});

test('rows and includes stay in the order of the alphabet', () => {
  newDetector('fr-tax-number', folder);
  const table = read(tables[0]);
  for (const pattern of [/^#include "detect\/(\w+)\.h"$/gm, /^ +(\w+)_detector\(\),$/gm]) {
    const names = [...table.matchAll(pattern)].map(([, name]) => name);
    const others = names.filter((name) => name !== 'fr_tax_number');
    assert.equal(names.length, others.length + 1);
    const at = names.indexOf('fr_tax_number');
    assert.ok(at === 0 || names[at - 1] < 'fr_tax_number');
    assert.ok(at === names.length - 1 || names[at + 1] > 'fr_tax_number');
  }
  assert.match(read(tables[1]), /\{"fr-tax-number", u"…", u"…"\},\n +\{"geo-coordinates"/);
});

test('its test fails until it is written', () => {
  newDetector('fr-tax-number', folder);
  assert.match(read(written[2]), /FAIL\("/);
});

test('an id that is taken or malformed is refused, and nothing is written', () => {
  newDetector('fr-tax-number', folder);
  const before = read(tables[0]);
  assert.throws(() => newDetector('fr-tax-number', folder), /already there/);
  for (const id of ['', 'IBAN', 'two words', 'a--b', '../x']) {
    assert.throws(() => newDetector(id, folder), /npm run new:detector/);
  }
  assert.equal(read(tables[0]), before);
  const run = spawnSync(process.execPath, [join(root, 'core/detect/new.mjs'), 'No'], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /no id of a detector/);
});
