// The sources of ICU4C in .tools/icu/source, and the data that the core needs of it, cut out and
// written as one C file. core/text/icu/CMakeLists.txt compiles both.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fetchPinned } from './mirror.mjs';
import { icu as pin } from './pins.mjs';
import { contents, Problem, root, run, sha256, tools, which } from './sh.mjs';

const home = join(tools, 'icu');
const recipe = join(root, 'core/text/icu');
const stamp = join(home, 'stamp');
const recipeFiles = ['icu-22198.patch', 'root.txt', 'data.txt'].map((name) => join(recipe, name));

const wantedStamp = () =>
  `${pin.version} ${pin.sha256}\n${sha256(recipeFiles.map((path) => readFileSync(path, 'utf8')).join('\0'))}\n`;

export const missing = () => contents(stamp) !== wantedStamp();

// The tarball: brought by hand, or from the Debian mirror.
async function tarball() {
  const own = process.env.BEDACHT_ICU;
  if (!own) {
    return fetchPinned(
      pin,
      pin.sha256,
      ['source', '--download-only', '--tar-only', pin.package],
      /^icu_.*\.orig\.tar\.gz$/,
    );
  }
  if (!existsSync(own) || sha256(readFileSync(own)) !== pin.sha256) {
    throw new Problem(
      `BEDACHT_ICU=${own} is not the release tarball of ICU4C ${pin.version}.`,
      `Give the path of icu4c-72_1-src.tgz (SHA-256 ${pin.sha256}).`,
    );
  }
  return own;
}

export async function provide() {
  const path = await tarball();
  const fresh = join(tools, 'icu.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  await run(
    'tar',
    [
      '-xzf',
      path,
      '-C',
      fresh,
      '--strip-components=1',
      'icu/LICENSE',
      'icu/source/common',
      'icu/source/data/in/icudt72l.dat',
    ],
    { log: 'unpack-icu' },
  );
  await run('patch', ['-p1', '-d', fresh, '-i', join(recipe, 'icu-22198.patch')], {
    log: 'patch-icu',
  });
  await cutData(fresh);
  rmSync(join(fresh, 'source/data'), { recursive: true });
  rmSync(home, { recursive: true, force: true });
  renameSync(fresh, home);
  writeFileSync(stamp, wantedStamp());
  if (!process.env.BEDACHT_ICU) rmSync(path);
  return pin.version;
}

async function cutData(folder) {
  const todo = 'The ICU tools must be of version 72 (Debian 12: icu-devtools).';
  const icu = (tool, ...args) =>
    run(which(tool) ?? tool, args, { cwd: work, log: `icu-${tool}`, todo });
  const work = join(folder, 'cut');
  const all = join(folder, 'source/data/in/icudt72l.dat');
  const items = contents(join(recipe, 'data.txt'));
  mkdirSync(join(work, 'items/brkitr'), { recursive: true });
  // icupkg takes a list only from a file whose name ends in .txt, and would not take ICU's own
  // root.res without the dictionaries that it names, so that one is compiled from root.txt.
  writeFileSync(join(work, 'extract.txt'), items);
  writeFileSync(join(work, 'keep.txt'), `${items}brkitr/root.res\n`);
  await icu('icupkg', '-x', 'extract.txt', '-d', 'items', all);
  chmodSync(join(work, 'items/brkitr'), 0o755);
  cpSync(join(recipe, 'root.txt'), join(work, 'root.txt'));
  for (const name of ['char', 'sent', 'word'])
    cpSync(join(work, `items/brkitr/${name}.brk`), join(work, `${name}.brk`));
  await icu('genrb', '-q', '-s', '.', '-d', 'items/brkitr', 'root.txt');
  await icu('icupkg', '-tl', '-a', 'keep.txt', '-s', 'items', 'new', 'icudt72l.dat');
  const data = readFileSync(join(work, 'icudt72l.dat'));
  const got = sha256(data);
  if (got !== pin.dataSha256)
    throw new Problem(
      `ICU's data was cut to ${data.length} bytes with SHA-256 ${got}, expected ${pin.dataSha256}.`,
      todo,
    );
  writeFileSync(join(folder, 'icudt72_dat.c'), cFile(data));
  rmSync(work, { recursive: true });
}

// ICU finds its data under this name and wants it aligned.
function cFile(data) {
  const lines = [];
  for (let i = 0; i < data.length; i += 24)
    lines.push(`${[...data.subarray(i, i + 24)].join(',')},\n`);
  return `_Alignas(16) const unsigned char icudt72_dat[${data.length}] = {\n${lines.join('')}};\n`;
}
