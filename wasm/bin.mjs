#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0

// The command line of core/cli for everyone who has Node and no compiler: the same program, compiled to WebAssembly, on the
// real files, arguments, streams and environment.

import fs from 'node:fs';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';

const program = new URL('../build/wasm/bedacht-cli.mjs', import.meta.url);

if (!fs.existsSync(program)) {
  process.stderr.write(
    `bedacht: ${fileURLToPath(program)} is not built yet. What to do: npm run build\n`,
  );
  process.exit(2);
}

// A pipe that another program has set to non-blocking answers "try again" where a blocking one
// waits; and on Windows the end of a pipe is an error.
const pause = new Int32Array(new SharedArrayBuffer(4));
function patient(call) {
  return (...args) => {
    for (;;) {
      try {
        return call(...args);
      } catch (error) {
        if (error.code === 'EOF') return 0;
        if (error.code !== 'EAGAIN') throw error;
        Atomics.wait(pause, 0, 0, 5);
      }
    }
  };
}
fs.readSync = patient(fs.readSync);
fs.writeSync = patient(fs.writeSync);

const { default: run } = await import(program.href);
await run({
  arguments: process.argv.slice(2),
  thisProgram: 'bedacht',
  preRun: (module) => {
    // What is undefined here is not there for the program.
    for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG', 'NO_COLOR', 'TERM', 'BEDACHT_PROGRESS']) {
      module.ENV[name] = process.env[name];
    }
    // Emscripten takes every output for a terminal.
    if (!isatty(1)) module.ENV.NO_COLOR = '1';
    if (!isatty(2)) module.ENV.BEDACHT_PROGRESS = 'off';
  },
});
