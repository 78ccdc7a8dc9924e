// npm start: set-up, build, and the demo page with the extension on it. What follows "--" goes to
// the demo.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPart } from './build.mjs';
import { setup } from './setup.mjs';
import { main, root } from './sh.mjs';

await main(async () => {
  await setup('start');
  await buildPart('release');
  // The extension's module is enough here; the command line for Node takes another minute the first time.
  await buildPart('wasm', 'bedacht_wasm');
  await buildPart('extension');
  const demo = [join(root, 'extension/demo/run.mjs'), ...process.argv.slice(2)];
  return spawnSync(process.execPath, demo, { cwd: root, stdio: 'inherit' }).status ?? 1;
});
