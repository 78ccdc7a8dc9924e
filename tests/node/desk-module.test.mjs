// The rule desk as a module answers byte for byte what the command line says with --format json, and never fails.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { programs, root, run } from './cli-support.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const pack = readdirSync(join(root, 'rules'), { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !/^(schema\/|company\.example\.json$)/.test(name))
  .sort()
  .map((name) => ({ name, text: read(`rules/${name}`) }));
const example = { name: 'company.json', text: read('rules/company.example.json') };

let desk;
before(async () => {
  const outfile = join(root, 'build/parity/desk.mjs');
  mkdirSync(join(root, 'build/parity'), { recursive: true });
  await build({
    entryPoints: [join(root, 'wasm/desk.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { Desk } = await import(pathToFileURL(outfile).href);
  desk = await Desk.create(readFileSync(join(root, 'build/wasm/bedacht-desk.wasm')));
});

function commandLine(...args) {
  const { text, errors } = run(programs[0], ['rules', ...args, '--format', 'json']);
  assert.equal(errors, '');
  // Files are named as the caller named them: here within the pack, there from the project's folder.
  return text.trimEnd().replaceAll('"file":"rules/', '"file":"');
}

for (const ui of ['de', 'en']) {
  test(`the tests of the default pack, in ${ui}`, () => {
    const answer = desk.request({ command: 'test', ui, packs: [pack], exampleCompany: example });
    assert.equal(answer, commandLine('test', '--coverage', '--pack', 'rules', '--ui', ui));
    assert.ok(JSON.parse(answer).examples > 1000, answer.slice(0, 200));
  });

  test(`a rule in words, in ${ui}`, () => {
    const id = 'legal-rights.bank-details';
    const answer = desk.request({ command: 'explain', ui, packs: [pack], id });
    assert.equal(answer, commandLine('explain', id, '--pack', 'rules', '--ui', ui));
  });
}

test('what is wrong is an answer', () => {
  const broken = [{ name: 'pack.json', text: '{"format": 1,' }];
  for (const request of [
    { command: 'test', packs: [broken] },
    { command: 'test' },
    { command: 'explain', packs: [pack], id: 'no.such' },
    { command: 'sing', packs: [pack] },
    {},
  ]) {
    const { errors } = JSON.parse(desk.request(request));
    assert.ok(errors.length > 0, JSON.stringify(request).slice(0, 80));
  }
});

test('a large request, and lone surrogates in it, leave the module at work', () => {
  const harmless = `${JSON.stringify({ id: 'h', text: `\ud83d ${'x'.repeat(1_000_000)}` })}\n`;
  JSON.parse(desk.request({ command: 'lint', packs: [pack], harmless, only: ['lint/harmless'] }));
  const id = 'legal-rights.bank-details';
  assert.equal(JSON.parse(desk.request({ command: 'explain', packs: [pack], id })).id, id);
});
