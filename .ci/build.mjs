// npm run build [-- release|wasm|asan|fuzz|dev|extension …]: what npm start needs, or what is named.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setup } from './setup.mjs';
import { build, contents, main, Problem, root, run, step } from './sh.mjs';

const presets = {
  release: 'the command line',
  wasm: 'the WebAssembly modules',
  asan: 'the tests with sanitizers',
  fuzz: 'the fuzzers',
  dev: 'for the debugger',
};
const todo = 'Correct what the log names; the whole log is in build/logs.';

// Ninja configures anew by itself when a CMake file or the list of sources has changed.
async function compile(preset, target) {
  const folder = join(build, preset);
  const cache = contents(join(folder, 'CMakeCache.txt'));
  const elsewhere = cache && !cache.includes(`CMAKE_HOME_DIRECTORY:INTERNAL=${root}\n`);
  if (elsewhere) rmSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'build.ninja'))) {
    await run('cmake', ['--preset', preset], { log: `configure-${preset}`, todo });
  }
  await run('cmake', ['--build', '--preset', preset, ...(target ? ['--target', target] : [])], {
    log: `build-${preset}`,
    todo,
    counter: true,
  });
}

// With a target, only that one of the preset.
export async function buildPart(part, target) {
  if (part === 'extension') {
    return step('Building the extension', async () => {
      await run(process.execPath, ['extension/build.mjs'], { log: 'build-extension', todo });
    });
  }
  if (!presets[part]) {
    throw new Problem(
      `There is nothing named "${part}" to build.`,
      `Name one of: ${[...Object.keys(presets), 'extension'].join(', ')}`,
    );
  }
  return step(`Building ${presets[part]}`, () => compile(part, target));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const named = process.argv.slice(2);
  await main(async () => {
    const forTests = named.some((part) => ['asan', 'fuzz', 'dev'].includes(part));
    await setup(forTests ? 'test' : 'start');
    for (const part of named.length ? named : ['release', 'wasm', 'extension'])
      await buildPart(part);
  });
}
