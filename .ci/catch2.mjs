// The unit tests' framework: one that CMake finds by itself, or Debian's package of it unpacked
// in .tools/catch2.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPinned } from './mirror.mjs';
import { catch2 as pin } from './pins.mjs';
import { ask, contents, Problem, run, tools } from './sh.mjs';

const home = join(tools, 'catch2');
const stamp = join(home, 'stamp');
const wantedStamp = `${pin.version}\n`;

function onSystem() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/lib64', '/usr/share'];
  const nested = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.includes('linux'))
    : [];
  return [...folders, ...nested.map((name) => `/usr/lib/${name}`)].some((folder) => {
    const text = contents(join(folder, 'cmake/Catch2/Catch2ConfigVersion.cmake'));
    const [major, minor] = (text?.match(/PACKAGE_VERSION "(\d+)\.(\d+)/)?.slice(1) ?? []).map(
      Number,
    );
    return major > pin.atLeast[0] || (major === pin.atLeast[0] && minor >= pin.atLeast[1]);
  });
}

export const missing = () => contents(stamp) !== wantedStamp && !onSystem();

export async function provide() {
  const arch = ask('dpkg', '--print-architecture');
  const expected = pin.sha256[arch];
  if (!expected) {
    throw new Problem(
      `No Catch2 is pinned for ${arch ?? 'this system'}.`,
      `Install Catch2 ${pin.atLeast.join('.')} or newer, so that CMake finds it.`,
    );
  }
  const deb = await fetchPinned(
    pin,
    expected,
    ['download', `${pin.package}=${pin.version}`],
    /^libcatch2-dev_.*\.deb$/,
  );
  const fresh = join(tools, 'catch2.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  await run('dpkg-deb', ['-x', deb, fresh], { log: 'unpack-catch2' });
  rmSync(home, { recursive: true, force: true });
  renameSync(join(fresh, 'usr'), home);
  rmSync(fresh, { recursive: true });
  writeFileSync(stamp, wantedStamp);
  rmSync(deb);
  return pin.version;
}
