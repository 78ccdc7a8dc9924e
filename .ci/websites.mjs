// WordPress and MediaWiki as Debian packages them, in .tools/websites, for tests/platforms to unpack. Only on Debian 12:
// they need its PHP.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPinned } from './mirror.mjs';
import { isDebian12 } from './packages.mjs';
import { websites as pins } from './pins.mjs';
import { tools } from './sh.mjs';

const folder = join(tools, 'websites');
const pathOf = ({ package: name, sha256 }) => join(folder, `${name}-${sha256.slice(0, 16)}.deb`);
const lacking = () => pins.filter((pin) => !existsSync(pathOf(pin)));

/** The verified packages of one site. */
export const packagesOf = (site) => pins.filter((pin) => pin.site === site).map(pathOf);

export const missing = () => isDebian12() && lacking().length > 0;

export async function provide() {
  mkdirSync(folder, { recursive: true });
  for (const pin of lacking()) {
    const args = ['download', `${pin.package}=${pin.version}`];
    const deb = await fetchPinned(pin, pin.sha256, args, new RegExp(`^${pin.package}_.*\\.deb$`));
    renameSync(deb, pathOf(pin));
  }
  return `${pins.length} packages`;
}
