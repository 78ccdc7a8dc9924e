// What `cmake --install` copies is enough for another CMake project to find, compile and link.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bedacht-install-'));
after(() => rmSync(folder, { recursive: true }));

const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8', cwd: folder });

test('another project finds bedacht::core, links it and gets a verdict', () => {
  run('cmake', '--install', join(root, 'build/release'), '--prefix', join(folder, 'prefix'));
  assert.ok(existsSync(join(folder, 'prefix/bin/bedacht')), 'the command line is installed');

  const consumer = ['-S', join(root, 'tests/consumer'), '-B', 'build', '-G', 'Ninja'];
  run('cmake', ...consumer, `-DCMAKE_PREFIX_PATH=${join(folder, 'prefix')}`);
  run('cmake', '--build', 'build');

  const draft = JSON.stringify({
    text: 'Bitte auf DE89 3704 0044 0532 0130 00 zahlen',
    network: 'linkedin',
  });
  const verdict = JSON.parse(run(join(folder, 'build/consumer'), join(root, 'rules'), draft));
  assert.ok(verdict.findings.some((finding) => finding.detector === 'iban'));
});
