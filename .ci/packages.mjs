// What the machine itself must have. A need is met by what is on the PATH, wherever it comes from;
// on Debian 12 the package named here is installed when it is not.
import { existsSync, readdirSync } from 'node:fs';
import { ask, contents, Problem, run, which } from './sh.mjs';

const command =
  (...names) =>
  () =>
    names.some((name) => which(name));
const file =
  (...paths) =>
  () =>
    paths.some((path) => existsSync(path));

// Whether any folder "/usr/lib/llvm-*" or its like holds clang's sanitizer runtime.
function sanitizerRuntime() {
  const below = (folder, pattern) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => pattern.test(name))
          .map((name) => `${folder}/${name}`)
      : [];
  const bases = ['/usr/lib', '/usr/local/lib'].flatMap((f) => [...below(f, /^llvm/), f]);
  return bases
    .flatMap((base) => [`${base}/lib/clang`, `${base}/clang`])
    .flatMap((clang) => below(clang, /^\d/))
    .flatMap((version) => below(`${version}/lib`, /linux/))
    .some((lib) => readdirSync(lib).some((name) => name.startsWith('libclang_rt.asan')));
}

// What this machine's php has built in or loads, in small letters.
const phpModules = () => (ask('php', '-m') ?? '').toLowerCase().split('\n');
const phpModule = (name) => () => phpModules().includes(name);

// "start" are the needs of npm start, "platforms" those of npm run test:platforms besides, "test" the rest of
// npm test. The last word of some: "emcc" is only needed where emcc is not on the PATH, "debian" is what no other
// system is asked for.
export const packages = [
  ['start', 'g++', 'compiles the native core', command('c++')],
  ['start', 'gcc', 'compiles the compiler of the Snowball language', command('cc')],
  ['start', 'cmake', 'describes the build', command('cmake')],
  ['start', 'ninja-build', 'runs the build', command('ninja')],
  ['start', 'ccache', 'keeps compiled objects for the next build', command('ccache'), 'debian'],
  [
    'start',
    'nlohmann-json3-dev',
    'reads and writes JSON in the core',
    file('/usr/include/nlohmann/json.hpp', '/usr/local/include/nlohmann/json.hpp'),
  ],
  [
    'start',
    'icu-devtools',
    "cuts ICU's data to what is used",
    () => which('icupkg') && which('genrb'),
  ],
  ['start', 'patch', 'applies one fix to ICU', command('patch')],
  ['start', 'clang-19', 'compiles C++ to WebAssembly', command('clang-19'), 'emcc'],
  ['start', 'lld-19', 'links WebAssembly', command('wasm-ld-19'), 'emcc'],
  ['start', 'llvm-19', 'archives WebAssembly objects', command('llvm-ar-19'), 'emcc'],
  ['start', 'python3', 'runs Emscripten', command('python3'), 'emcc'],
  ['start', 'xz-utils', "unpacks Debian's packages", command('xz'), 'emcc'],
  [
    'start',
    'chromium',
    'shows the extension',
    command('chromium', 'chromium-browser', 'google-chrome'),
  ],
  [
    'start',
    'fonts-dejavu-core',
    'lets the browsers draw text',
    file('/usr/share/fonts/truetype', '/usr/share/fonts/opentype', '/usr/share/fonts/TTF'),
    'debian',
  ],
  ['platforms', 'firefox-esr', 'runs the end-to-end tests', command('firefox-esr', 'firefox')],
  ['platforms', 'php-cli', 'serves WordPress and MediaWiki', command('php'), 'debian'],
  ['platforms', 'php-gd', 'makes pictures for WordPress', phpModule('gd'), 'debian'],
  ['platforms', 'php-intl', 'sorts for MediaWiki', phpModule('intl'), 'debian'],
  ['platforms', 'php-mbstring', 'reads UTF-8 for both', phpModule('mbstring'), 'debian'],
  ['platforms', 'php-mysql', "reaches WordPress's database", phpModule('mysqli'), 'debian'],
  ['platforms', 'php-sqlite3', "is MediaWiki's database", phpModule('pdo_sqlite'), 'debian'],
  ['platforms', 'php-xml', 'reads and writes HTML for both', phpModule('dom'), 'debian'],
  // Without the package "mariadb-server", which would start a server of its own on this machine.
  ['platforms', 'mariadb-server-core', "is WordPress's database", command('mariadbd'), 'debian'],
  ['platforms', 'mariadb-client-core', 'prepares it', command('mariadb'), 'debian'],
  ['test', 'clang', 'compiles the core with sanitizers', command('clang++')],
  ['test', 'libclang-rt-14-dev', 'is the runtime of the sanitizers', sanitizerRuntime],
  ['test', 'clang-format', 'checks the formatting of C++', command('clang-format')],
  ['test', 'clang-tidy', 'checks C++ for known mistakes', command('clang-tidy')],
].map(([purpose, name, why, present, only]) => ({ purpose, name, why, present, only }));

export const isDebian12 = () =>
  /^ID=debian$/m.test(contents('/etc/os-release') ?? '') &&
  /^VERSION_ID="?12"?$/m.test(contents('/etc/os-release') ?? '');

// Installs packages of Debian 12; the caller has said which and why.
export async function install(names) {
  const isRoot = process.getuid() === 0;
  if (!isRoot && !which('sudo')) {
    throw new Problem(
      'Neither root nor sudo is at hand.',
      `Have an administrator run: apt-get install ${names.join(' ')}`,
    );
  }
  const apt = (log, ...args) =>
    run(
      isRoot ? 'env' : 'sudo',
      [...(isRoot ? [] : ['env']), 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args],
      {
        log,
        todo: 'Look at the log above. Often the network or the mirror is at fault; then run the same command again.',
      },
    );
  await apt('apt-update', 'update');
  await apt('apt-install', 'install', '-y', '--no-install-recommends', ...names);
}
