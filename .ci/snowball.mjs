// The Snowball stemmers in .tools/snowball: the compiler of the Snowball language is built, writes two
// algorithms as C, and goes again. core/text/snowball/CMakeLists.txt compiles what stays.
import {
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
import { snowball as pin } from './pins.mjs';
import { contents, Problem, run, sha256, tools } from './sh.mjs';

const home = join(tools, 'snowball');
const stamp = join(home, 'stamp');

// German's variant for text without umlauts ("haeuser"), and English (Porter 2).
const algorithms = ['german2', 'english'];
const runtime = ['api.c', 'api.h', 'header.h', 'utilities.c'];

const wantedStamp = `${pin.version} ${pin.sha256}\n${algorithms.join(' ')}\n`;

export const missing = () => contents(stamp) !== wantedStamp;

// The tarball: brought by hand, or from the Debian mirror.
async function tarball() {
  const own = process.env.BEDACHT_SNOWBALL;
  if (!own) {
    return fetchPinned(
      pin,
      pin.sha256,
      ['source', '--download-only', '--tar-only', pin.package],
      /^snowball_.*\.orig\.tar\.gz$/,
    );
  }
  if (!existsSync(own) || sha256(readFileSync(own)) !== pin.sha256) {
    throw new Problem(
      `BEDACHT_SNOWBALL=${own} is not the release tarball of Snowball ${pin.version}.`,
      `Give the path of its source archive v${pin.version}.tar.gz (SHA-256 ${pin.sha256}).`,
    );
  }
  return own;
}

export async function provide() {
  const path = await tarball();
  const fresh = join(tools, 'snowball.new');
  const unpacked = join(fresh, 'unpacked');
  const kept = join(fresh, 'snowball');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  mkdirSync(kept);
  await run('tar', ['-xzf', path, '-C', unpacked, '--strip-components=1'], {
    log: 'unpack-snowball',
  });
  await run('sh', ['-c', 'cc -O1 -w -o snowball compiler/*.c'], {
    cwd: unpacked,
    log: 'compile-snowball',
    todo: 'A C compiler must be on the PATH as "cc" (Debian: gcc, which g++ brings along).',
  });
  for (const name of algorithms) {
    const options = ['-o', join(kept, name), '-eprefix', `${name}_`, '-runtime', '.'];
    await run(join(unpacked, 'snowball'), [`algorithms/${name}.sbl`, ...options], {
      cwd: unpacked,
      log: `generate-${name}`,
    });
  }
  for (const name of runtime) cpSync(join(unpacked, 'runtime', name), join(kept, name));
  cpSync(join(unpacked, 'COPYING'), join(fresh, 'COPYING'));
  rmSync(unpacked, { recursive: true });
  rmSync(home, { recursive: true, force: true });
  renameSync(fresh, home);
  writeFileSync(stamp, wantedStamp);
  if (!process.env.BEDACHT_SNOWBALL) rmSync(path);
  return pin.version;
}
