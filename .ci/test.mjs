// npm test: set-up, builds and every check, in one go. A step that fails does not stop the ones
// that do not need it, so that one run shows everything.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPart } from './build.mjs';
import { filesBelow } from './files.mjs';
import { formatCpp, formatRest } from './format.mjs';
import { isDebian12 } from './packages.mjs';
import { setup } from './setup.mjs';
import { build, explain, main, Problem, run, step } from './sh.mjs';
import { tidy } from './tidy.mjs';

const todo = 'Correct what the log names; the whole log is in build/logs.';

async function types() {
  await run('node_modules/.bin/tsc', ['--noEmit', '-p', 'extension/tsconfig.json'], {
    log: 'tsc',
    todo,
  });
}

// What Node's runner says of the tests that failed, in a log of its own, so that it is not lost among
// the hundreds that passed.
function failures(name, output) {
  const path = join(build, 'logs', `${name}-failed.log`);
  const blocks = output.split(/^(?=\s*(?:# Subtest: |not ok |ok |\d+\.\.\d+$))/m);
  const failed = blocks.filter((block) => /^\s*not ok /.test(block));
  if (failed.length === 0) return undefined;
  writeFileSync(path, failed.join(''));
  return path;
}

async function units(preset) {
  const { code, output, path } = await run('ctest', ['--preset', preset, '-j2'], {
    log: `ctest-${preset}`,
    allowFailure: true,
  });
  const [, failed = 0, total = 0] = (/(\d+) tests? failed out of (\d+)/.exec(output) ?? []).map(
    Number,
  );
  return tally(total - failed, failed, code, path);
}

// The files one after another with "alone": browsers on two cores need the machine for themselves.
async function nodeTests(folder, alone) {
  const files = filesBelow([folder], /\.test\.mjs$/);
  if (files.length === 0)
    throw new Problem(`${folder} holds no *.test.mjs.`, 'Bring the tests back.');
  const args = [
    '--test',
    '--test-reporter=tap',
    ...(alone ? ['--test-concurrency=1'] : []),
    ...files,
  ];
  const log = folder.replaceAll('/', '-');
  const { code, output, path } = await run(process.execPath, args, { log, allowFailure: true });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return tally(count('pass'), failed, code, (failed && failures(log, output)) || path);
}

// A runner that found nothing to run has failed, too.
function tally(passed, failed, code, path) {
  if (code === 0 && failed === 0 && passed > 0) return { passed, failed };
  const problem = new Problem(
    passed + failed ? `${failed} of ${passed + failed} failed.` : 'No test ran.',
    todo,
    path,
  );
  return { passed, failed: Math.max(failed, 1), problem };
}

const realWebsites = {
  id: 'Real WordPress and MediaWiki',
  needs: ['extension'],
  work: () => nodeTests('tests/platforms', true),
};

const steps = [
  { id: 'release', work: () => buildPart('release'), shown: true },
  { id: 'wasm', work: () => buildPart('wasm'), shown: true },
  { id: 'extension', needs: ['wasm'], work: () => buildPart('extension'), shown: true },
  { id: 'asan', work: () => buildPart('asan'), shown: true },
  { id: 'Formatting of C++', work: () => formatCpp(true) },
  { id: 'Formatting of everything else', work: () => formatRest(true) },
  { id: 'Types of TypeScript', work: types },
  { id: 'clang-tidy', needs: ['asan'], work: tidy },
  { id: 'Unit tests', needs: ['release'], work: () => units('release') },
  { id: 'Unit tests with sanitizers', needs: ['asan'], work: () => units('asan') },
  { id: 'Node tests', needs: ['release', 'wasm'], work: () => nodeTests('tests/node') },
  { id: 'End-to-end tests', needs: ['extension'], work: () => nodeTests('tests/e2e', true) },
  ...(isDebian12() ? [realWebsites] : []),
];

await main(async () => {
  const start = Date.now();
  await setup('test');
  const total = { passed: 0, failed: 0 };
  const failed = [];
  for (const { id, needs = [], work, shown } of steps) {
    const lacking = needs.filter((need) => failed.includes(need));
    let result = { passed: 1, failed: 0 };
    if (lacking.length) {
      console.log(`${id}: not run, because "${lacking.join('" and "')}" failed`);
      result = { passed: 0, failed: 1 };
    } else {
      try {
        const counted = await (shown ? work() : step(id, work));
        if (counted?.failed !== undefined) result = counted;
      } catch (error) {
        explain(error);
        result = { passed: 0, failed: 1 };
      }
    }
    if (result.problem) explain(result.problem);
    if (result.failed) failed.push(id);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  console.log(`\n${((Date.now() - start) / 1000).toFixed(0)} s; logs in ${join(build, 'logs')}`);
  if (failed.length) console.log(`Failed: ${failed.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
});
