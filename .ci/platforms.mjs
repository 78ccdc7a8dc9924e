// npm run test:platforms: the extension on a real WordPress and a real MediaWiki, and nothing else of npm test.
import { spawnSync } from 'node:child_process';
import { buildPart } from './build.mjs';
import { filesBelow } from './files.mjs';
import { isDebian12 } from './packages.mjs';
import { setup } from './setup.mjs';
import { main, Problem, root } from './sh.mjs';

await main(async () => {
  if (!isDebian12()) {
    throw new Problem(
      "The real WordPress and MediaWiki are Debian 12's packages, and this is another system.",
      'Run it in a container or a virtual machine with Debian 12, git and Node 20. Everything else: npm test.',
    );
  }
  await setup('platforms');
  await buildPart('wasm', 'bedacht_wasm');
  const files = filesBelow(['tests/platforms'], /\.test\.mjs$/);
  const args = ['--test', '--test-concurrency=1', ...files];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
});
