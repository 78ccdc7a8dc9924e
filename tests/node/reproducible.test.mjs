// The same sources in another folder give the same WebAssembly, byte for byte. In CI everything is
// compiled anew; elsewhere objects may come from the compiler's cache, and bytes that were made twice
// before are not made a third time.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const artefacts = ['bedacht.wasm', 'bedacht.mjs'];
const hash = (folder) =>
  artefacts.map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'build/wasm', name)))
      .digest('hex'),
  );

test('two builds in two folders give the same bytes', () => {
  const expected = hash(root);
  const known = join(root, 'build/reproduced', expected.join('-'));
  if (existsSync(known) && !process.env.CI) return;

  const folder = mkdtempSync(join(tmpdir(), 'bedacht-second-folder-'));
  try {
    for (const name of [
      'CMakeLists.txt',
      'CMakePresets.json',
      'core',
      'wasm',
      'rules',
      'tests/quality',
    ]) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(root, '.tools'), join(folder, '.tools'));
    const env = { ...process.env, ...(process.env.CI ? { CCACHE_DISABLE: '1' } : {}) };
    const options = { cwd: folder, env, encoding: 'utf8' };
    execFileSync('cmake', ['--preset', 'wasm'], options);
    execFileSync('cmake', ['--build', '--preset', 'wasm', '--target', 'bedacht_wasm'], options);
    assert.deepEqual(hash(folder), expected, artefacts.join(', '));
    mkdirSync(join(root, 'build/reproduced'), { recursive: true });
    writeFileSync(known, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
