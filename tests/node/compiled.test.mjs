// The compiled form in WebAssembly: an engine that was loaded from it judges byte for byte like the one that read the pack,
// and what does not fit is refused while the rules at work stay.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundlePack } from '../../rules/bundle.mjs';
import { root } from './cli-support.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const wasm = readFileSync(join(root, 'build/wasm/bedacht.wasm'));

const pack = await bundlePack(join(root, 'rules'));
const packFile = { name: 'pack.json', text: JSON.stringify(pack) };
const company = { name: 'company.json', text: read('rules/company.example.json') };

const examples = pack.rules.flatMap(({ examples: { context, flag = [], pass = [], gaps = [] } }) =>
  [...flag, ...pass, ...gaps].map((example) => {
    const one = typeof example === 'string' ? { text: example } : example;
    const text = one.text.replaceAll(/\[\[|\]\]/g, '');
    return { network: 'linkedin', audience: 'public', ...context, ...one, text };
  }),
);
const corpora = readdirSync(join(root, 'tests/corpus'))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    read(`tests/corpus/${name}`)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((row) => row.draft ?? row),
  );
const drafts = [...examples, ...corpora];

let Engine;
let original;
let bytes;
before(async () => {
  const outfile = join(root, 'build/parity/compiled-engine.mjs');
  mkdirSync(join(root, 'build/parity'), { recursive: true });
  await build({
    entryPoints: [join(root, 'wasm/engine.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  ({ Engine } = await import(pathToFileURL(outfile).href));
  original = await Engine.create(wasm);
  assert.deepEqual(original.load([packFile], company).errors, undefined);
  bytes = original.compiled();
});

test('all examples and corpora are judged alike, byte for byte', async () => {
  const fresh = await Engine.create(wasm);
  assert.deepEqual(fresh.loadCompiled(bytes), {
    ok: true,
    pack: { id: pack.id, version: pack.version },
  });
  assert.ok(drafts.length > 1500);
  for (const ui of ['de', 'en']) {
    const wrong = drafts.filter((draft) => {
      const request = JSON.stringify({ draft, options: { ui } });
      return fresh.checkJson(request) !== original.checkJson(request);
    });
    assert.deepEqual(wrong, []);
  }
});

test('settings are judged alike', async () => {
  const fresh = await Engine.create(wasm);
  fresh.loadCompiled(bytes);
  for (const { id, settings = [] } of pack.networks) {
    const read = Object.fromEntries(settings.map((setting) => [setting.id, setting.default]));
    const snapshot = {
      network: id,
      account: 'a',
      taken: '2026-11-24T10:00:00+01:00',
      settings: read,
    };
    assert.deepEqual(fresh.privacy(snapshot), original.privacy(snapshot));
  }
});

test('the same pack gives the same bytes, also when it went through them', async () => {
  const again = await Engine.create(wasm);
  again.load([packFile], company);
  assert.ok(Buffer.from(again.compiled()).equals(bytes));
  const fresh = await Engine.create(wasm);
  fresh.loadCompiled(bytes);
  assert.ok(Buffer.from(fresh.compiled()).equals(bytes));
});

test('nothing is compiled when nothing is loaded', async () => {
  assert.equal((await Engine.create(wasm)).compiled().length, 0);
});

test('bytes that do not fit are refused in both languages, and the rules at work stay', async () => {
  const engine = await Engine.create(wasm);
  engine.load([packFile], company);
  const message = (changed, ui) => engine.loadCompiled(changed, ui).errors?.[0].message;
  const other = Uint8Array.from(bytes);
  other[9] ^= 1;
  assert.equal(
    message(other, 'de'),
    'die kompilierten Regeln stammen von einer anderen Version; sie werden aus dem Regelpaket neu gemacht',
  );
  assert.equal(
    message(other, 'en'),
    'the compiled rules were made by another version; they are made anew from the pack',
  );
  const damaged = Uint8Array.from(bytes);
  damaged[bytes.length >> 1] ^= 1;
  for (const broken of [damaged, bytes.subarray(0, 1000), bytes.subarray(0, 10), new Uint8Array()])
    assert.equal(
      message(broken),
      'the compiled rules are damaged; they are made anew from the pack',
    );
  const request = JSON.stringify({ draft: drafts[0] });
  assert.equal(engine.checkJson(request), original.checkJson(request));
});
