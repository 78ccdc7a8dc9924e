// The same draft gets the same verdict, byte for byte, from the native program, from the module that the extension loads
// and from npm's `bin`. The table tests/cases/verdicts.json has no expectations: those are in the rules and in the unit tests.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { problems } from '../../rules/schema/validate.mjs';
import { programs, root, run } from './cli-support.mjs';

const limit = 1_048_576;
const read = (path) => readFileSync(join(root, path), 'utf8');
const company = 'rules/company.example.json';

/** A text of so many units, in which everything occurs that makes positions hard. */
function longText(units) {
  const parts = [
    'Projekt Seeadler geht im Mai live. ',
    'Die AquaJet 500 ist die beste Pumpe! 🚀👩‍💻 ',
    'U\u0308berweist auf DE89 3704 0044 0532 0130 00, bitte. ',
    'S\u0435\u0435\u0430dler See\u200badler \ud83d\n',
    'Ein Satz, in dem nichts steht, was jemanden kümmern müsste. ',
    '„Zitat“ 机密 \u05de\u05e9\u05d4\u05d5 https://www.hansen-wolff.example/a?b=c\r\n',
  ];
  let text = '';
  for (let i = 0; text.length < units; ++i) text += parts[(i * 7 + (i >> 3)) % parts.length];
  return text.slice(0, units);
}

const table = [
  ...JSON.parse(read('tests/cases/verdicts.json')),
  { name: 'a text of 1,048,576 units', draft: { text: longText(limit) } },
  { name: 'a text over the limit', draft: { text: longText(limit + 1) }, truncated: true },
  {
    name: 'a text whose limit falls into a character',
    draft: { text: `${'a'.repeat(limit - 1)}😀` },
    truncated: true,
  },
];

// A run for each company and language: what cannot change while lines are read.
const setups = [true, false].flatMap((withCompany) =>
  ['en', 'de'].map((ui) => ({
    withCompany,
    ui,
    cases: table.filter(
      (one) => (one.company ?? true) === withCompany && (one.options?.ui ?? 'en') === ui,
    ),
  })),
);

function byCommandLine(program, { withCompany, ui, cases }) {
  const args = ['check', '--pack', 'rules', '--ui', ui, '--format', 'jsonl'];
  if (withCompany) args.push('--company', company);
  const input = cases.map(({ draft }) => `${JSON.stringify(draft)}\n`).join('');
  const answer = run(program, args, { input });
  assert.equal(answer.errors, '');
  const lines = answer.text.split('\n');
  assert.equal(lines.pop(), '');
  assert.equal(lines.length, cases.length);
  return lines;
}

async function loadEngine() {
  const outfile = join(root, 'build/parity/engine.mjs');
  mkdirSync(join(root, 'build/parity'), { recursive: true });
  await build({
    entryPoints: [join(root, 'wasm/engine.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { Engine } = await import(pathToFileURL(outfile).href);
  return Engine.create(readFileSync(join(root, 'build/wasm/bedacht.wasm')));
}

const pack = readdirSync(join(root, 'rules'), { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !/^(schema\/|company\.example\.json$)/.test(name))
  .sort()
  .map((name) => ({ name, text: read(`rules/${name}`) }));

function byModule(engine, { withCompany, ui, cases }) {
  const profile = withCompany ? { name: company, text: read(company) } : undefined;
  assert.deepEqual(engine.load(pack, profile).errors, undefined);
  return cases.map(({ draft }) => engine.checkJson(JSON.stringify({ draft, options: { ui } })));
}

const [native, node] = programs;
let engine;
before(async () => {
  engine = await loadEngine();
});

for (const setup of setups.filter(({ cases }) => cases.length > 0)) {
  const title = `${setup.cases.length} drafts, ${setup.withCompany ? 'with' : 'without'} a company, in ${setup.ui}`;

  test(`${title}: native, module and bin agree`, () => {
    const expected = byCommandLine(native, setup);
    const answers = { module: byModule(engine, setup), bin: byCommandLine(node, setup) };
    const wrong = setup.cases.flatMap(({ name }, i) =>
      Object.entries(answers)
        .filter(([, verdicts]) => verdicts[i] !== expected[i])
        .map(([by, verdicts]) => ({ name, by, native: expected[i], got: verdicts[i] })),
    );
    assert.deepEqual(wrong, []);
  });

  test(`${title}: positions lie in the text, and no more is read than promised`, () => {
    const verdicts = byCommandLine(native, setup).map((line) => JSON.parse(line));
    setup.cases.forEach(({ name, draft, truncated }, i) => {
      assert.equal(verdicts[i].truncated, truncated, name);
      for (const { spans, fixes } of verdicts[i].findings) {
        for (const { start, end } of [...spans, ...fixes.flatMap(({ edits }) => edits)]) {
          assert.ok(0 <= start && start <= end && end <= Math.min(draft.text.length, limit), name);
        }
      }
    });
  });
}

const settings = JSON.parse(read('tests/cases/privacy.json')).map((one) => ({
  ...one,
  snapshot:
    typeof one.snapshot === 'string'
      ? JSON.parse(read(`tests/cases/${one.snapshot}`))
      : one.snapshot,
}));

test(`${settings.length} reports on privacy settings: native, module and bin agree`, () => {
  const wrong = settings.flatMap(({ name, snapshot, options, company: withCompany }) => {
    const args = ['privacy', '--pack', 'rules', '--format', 'json', '--ui', options.ui];
    if (options.priority) args.push('--priority', options.priority);
    if (withCompany) args.push('--company', company);
    const input = JSON.stringify(snapshot);
    const [expected, bin] = [native, node].map((program) => {
      const { text, errors } = run(program, args, { input });
      assert.equal(errors, '', name);
      return text.trim();
    });
    const profile = withCompany ? { name: company, text: read(company) } : undefined;
    assert.deepEqual(engine.load(pack, profile).errors, undefined);
    const module = JSON.stringify(engine.privacy(snapshot, options));
    const readAgain = JSON.stringify(JSON.parse(expected));
    assert.deepEqual(problems('privacy-report.schema.json', JSON.parse(expected)), [], name);
    return bin === expected && module === readAgain
      ? []
      : [{ name, native: expected, bin, module }];
  });
  assert.deepEqual(wrong, []);
});

test('the table flags and lets pass', () => {
  const all = byCommandLine(native, setups[0]).map((line) => JSON.parse(line).findings.length);
  assert.ok(all.filter((count) => count > 0).length > 20, 'too few cases have findings');
  assert.ok(all.filter((count) => count === 0).length > 5, 'too few cases have none');
});
