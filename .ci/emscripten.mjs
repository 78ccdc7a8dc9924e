// The compiler to WebAssembly: an emcc on the PATH that is new enough, or Debian 13's package of
// it unpacked in .tools/emscripten, run by Debian 12's own clang and npm's Binaryen.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fetchPinned } from './mirror.mjs';
import { emscripten as pin } from './pins.mjs';
import { ask, contents, root, run, tools, which } from './sh.mjs';

const home = join(tools, 'emscripten');
const toolchain = join(tools, 'emscripten.cmake');
const stamp = join(home, 'stamp');

// The libraries for threads, position-independent code and link-time optimisation are nine tenths
// of the package, and nothing here links them.
const unused = ['lto', 'lto-pic', 'pic', '*-mt*', '*-ww*'];

export function emccOnPath() {
  if (!which('emcc')) return false;
  const version = ask('emcc', '-dumpversion')
    ?.match(/(\d+)\.(\d+)\.(\d+)/)
    ?.slice(1)
    .map(Number);
  if (!version) return false;
  const differs = version.findIndex((part, i) => part !== pin.atLeast[i]);
  return differs < 0 || version[differs] > pin.atLeast[differs];
}

const cmakeFile = (folder) =>
  `# Written by the set-up: which Emscripten the preset "wasm" uses.
include("${folder}/cmake/Modules/Platform/Emscripten.cmake")
`;

const wantedStamp = () => `${pin.version} ${pin.sha256}\n${root}\n`;

export const missing = () =>
  emccOnPath()
    ? !existsSync(toolchain)
    : contents(stamp) !== wantedStamp() || !existsSync(toolchain);

export async function provide() {
  mkdirSync(tools, { recursive: true });
  if (emccOnPath()) {
    const folder = ask('em-config', 'EMSCRIPTEN_ROOT') ?? dirname(which('emcc'));
    writeFileSync(toolchain, cmakeFile(folder));
    return 'the emcc on the PATH';
  }
  const deb = await fetchPinned(
    pin,
    pin.sha256,
    ['download', `${pin.package}=${pin.version}`],
    /^emscripten_.*\.deb$/,
  );
  const fresh = join(tools, 'emscripten.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  const exclude = unused.map((name) => `--exclude='*/wasm32-emscripten/${name}'`).join(' ');
  await run(
    'bash',
    [
      '-c',
      `set -o pipefail; dpkg-deb --fsys-tarfile '${deb}' | tar -x -C '${fresh}' --strip-components=4 ${exclude} --exclude='*/emscripten/test' ./usr/share/emscripten`,
    ],
    {
      log: 'unpack-emscripten',
    },
  );
  rmSync(home, { recursive: true, force: true });
  renameSync(fresh, home);
  configure();
  writeFileSync(stamp, wantedStamp());
  rmSync(deb);
  return pin.version;
}

function configure() {
  // Finding Python anew for every source costs more than some of the sources, where "python3" is a
  // version manager's script.
  const python = ask('python3', '-c', 'import sys; print(sys.executable)');
  for (const name of ['emcc', 'em++', 'emar', 'emranlib']) {
    const path = join(home, name);
    writeFileSync(path, contents(path).replace(/^#!.*\n/, `$&PYTHON=\${PYTHON:-'${python}'}\n`));
  }
  // Its scripts are not the modules that this project's package.json would make of them.
  writeFileSync(join(home, 'package.json'), '{ "type": "commonjs" }\n');
  // Emscripten looks for the package "acorn" beside itself only.
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  cpSync(join(root, 'node_modules/acorn'), join(home, 'node_modules/acorn'), { recursive: true });
  // Debian 12's Binaryen is too old; npm's needs a deeper stack than Node gives by default.
  const bin = join(home, 'binaryen/bin');
  mkdirSync(bin, { recursive: true });
  for (const name of [
    'wasm-opt',
    'wasm-metadce',
    'wasm-ctor-eval',
    'wasm-merge',
    'wasm-dis',
    'wasm-as',
  ]) {
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nexec node --stack-size=8000 '${root}/node_modules/binaryen/bin/${name}' "$@"\n`,
    );
    chmodSync(join(bin, name), 0o755);
  }
  // Emscripten reads this file by itself, so that no environment variable is needed to build.
  writeFileSync(
    join(home, '.emscripten'),
    `LLVM_ROOT = '${dirname(which(`clang-${pin.llvm}`))}'
BINARYEN_ROOT = '${home}/binaryen'
NODE_JS = '${process.execPath}'
FROZEN_CACHE = True
LLVM_ADD_VERSION = '${pin.llvm}'
CLANG_ADD_VERSION = '${pin.llvm}'
`,
  );
  writeFileSync(toolchain, cmakeFile(home));
}
