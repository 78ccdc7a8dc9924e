// npm run format: C++ by clang-format, everything else by prettier. With --check only looks.
import { pathToFileURL } from 'node:url';
import { filesBelow } from './files.mjs';
import { main, run, step } from './sh.mjs';

const todo = 'npm run format';

export async function formatCpp(check) {
  const files = filesBelow(['core', 'rules', 'wasm', 'tests'], /\.(h|cpp)$/);
  if (files.length === 0) return;
  const how = check ? ['--dry-run', '--Werror', '--ferror-limit=3'] : ['-i'];
  await run('clang-format', [...how, ...files], { log: 'clang-format', todo });
}

export async function formatRest(check) {
  const how = check ? '--check' : '--write';
  await run(
    process.execPath,
    [
      'node_modules/prettier/bin/prettier.cjs',
      how,
      '--cache',
      '--cache-location=build/prettier-cache',
      '--log-level=warn',
      '.',
    ],
    { log: 'prettier', todo },
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes('--check');
  await main(async () => {
    await step('Formatting C++', () => formatCpp(check));
    await step('Formatting everything else', () => formatRest(check));
  });
}
