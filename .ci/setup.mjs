// npm run setup: whatever the build and the tests need and this machine does not have.
// A repeated run finds everything in place and touches no network.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as catch2 from './catch2.mjs';
import * as emscripten from './emscripten.mjs';
import * as icu from './icu.mjs';
import { install, isDebian12, packages } from './packages.mjs';
import * as pins from './pins.mjs';
import { contents, main, Problem, root, run, sha256, step, tools } from './sh.mjs';
import * as snowball from './snowball.mjs';
import * as websites from './websites.mjs';

const help = `npm run setup [-- start|platforms]
  Brings what the build and the tests need; with "start" only what npm start needs, with "platforms" what
  npm run test:platforms needs.
  On Debian 12 missing packages are installed with apt (as root or through sudo).
  Everything else that is fetched lies in .tools, pinned by version and SHA-256.

  BEDACHT_NO_INSTALL=1   only say what is missing, and fail if anything is
  BEDACHT_ICU=FILE       the release tarball of ICU4C ${pins.icu.version} (icu4c-72_1-src.tgz), where no Debian mirror is at hand
  BEDACHT_SNOWBALL=FILE  likewise, the source archive of Snowball ${pins.snowball.version} (v${pins.snowball.version}.tar.gz)

  On the PATH of another system: ${packages
    .filter(({ only }) => only !== 'debian')
    .map(({ name }) => name)
    .join(', ')},
  and Emscripten ${pins.emscripten.atLeast.join('.')} or newer, Catch2 ${pins.catch2.atLeast.join('.')} or newer.`;

const lockStamp = join(root, 'node_modules/.bedacht-lock');
const lockHash = () => sha256(contents(join(root, 'package-lock.json')) ?? '');
const jsonLink = join(tools, 'include/nlohmann');

// In this order, for Emscripten takes two tools from node_modules.
const fetched = [
  {
    purpose: 'start',
    name: 'npm packages',
    why: 'TypeScript, the bundler, the editors of the demo, as package-lock.json names them',
    missing: () => contents(lockStamp) !== lockHash(),
    provide: async () => {
      await run('npm', ['ci', '--loglevel=error'], {
        log: 'npm-ci',
        todo: 'Check the network and the registry that npm is configured for, then run the same command again.',
      });
      writeFileSync(lockStamp, lockHash());
    },
  },
  { purpose: 'start', name: 'Emscripten', why: 'compiles the core to WebAssembly', ...emscripten },
  {
    purpose: 'start',
    name: `ICU ${pins.icu.version}`,
    why: 'knows Unicode; compiled into the core',
    ...icu,
  },
  {
    purpose: 'start',
    name: `Snowball ${pins.snowball.version}`,
    why: 'finds the stems of German and English words; compiled into the core',
    ...snowball,
  },
  {
    purpose: 'platforms',
    name: 'WordPress, MediaWiki',
    why: 'real websites with text boxes, for the end-to-end tests',
    ...websites,
  },
  { purpose: 'test', name: 'Catch2', why: 'runs the unit tests', ...catch2 },
];

// Each purpose needs what those before it need.
const purposes = ['start', 'platforms', 'test'];

// A folder with nothing but this library in it, so that /usr/include never reaches emcc.
function linkJson() {
  if (existsSync(jsonLink)) return;
  const from = ['/usr/include/nlohmann', '/usr/local/include/nlohmann'].find((path) =>
    existsSync(path),
  );
  mkdirSync(join(tools, 'include'), { recursive: true });
  symlinkSync(from, jsonLink);
}

export async function setup(purpose = 'test') {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Problem(`This is Node ${process.versions.node}.`, 'Use Node 20 or newer.');
  }
  const wanted = (need) => purposes.indexOf(need.purpose) <= purposes.indexOf(purpose);
  const needless = { emcc: emscripten.emccOnPath(), debian: !isDebian12() };
  const packagesMissing = packages.filter(
    (need) => wanted(need) && !needless[need.only] && !need.present(),
  );
  const fetchedMissing = fetched.filter((need) => wanted(need) && need.missing());
  const all = [...packagesMissing, ...fetchedMissing];
  if (all.length === 0) {
    linkJson();
    return;
  }

  const width = Math.max(...all.map(({ name }) => name.length));
  const list = (needs) =>
    needs.map(({ name, why }) => `  ${name.padEnd(width)}  ${why}`).join('\n');
  if (packagesMissing.length) console.log(`Missing on this machine:\n${list(packagesMissing)}`);
  if (fetchedMissing.length) console.log(`Missing in this folder:\n${list(fetchedMissing)}`);
  const names = packagesMissing.map(({ name }) => name);
  const byHand = isDebian12()
    ? `apt-get install --no-install-recommends ${names.join(' ')}`
    : `Install what is listed (the names are those of Debian 12's packages) so that it is on the PATH.`;
  if (process.env.BEDACHT_NO_INSTALL === '1') {
    throw new Problem(
      'BEDACHT_NO_INSTALL=1 is set, so nothing was installed.',
      `${names.length ? `${byHand}\nThen run` : 'Run'} the same command without BEDACHT_NO_INSTALL, which fetches the rest.`,
    );
  }
  if (names.length && !isDebian12())
    throw new Problem('Only on Debian 12 are packages installed by themselves.', byHand);
  if (names.length)
    await step(`Installing ${names.length} packages with apt`, () => install(names));
  for (const need of fetchedMissing) await step(`Fetching ${need.name}`, need.provide);
  linkJson();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [purpose = 'test'] = process.argv.slice(2);
  await main(async () => {
    if (purpose === '--help') console.log(help);
    else if (!purposes.includes(purpose))
      throw new Problem(
        `"${purpose}" is none of ${purposes.join(', ')}.`,
        'npm run setup -- --help',
      );
    else await setup(purpose).then(() => console.log('Set-up: everything is there.'));
  });
}
