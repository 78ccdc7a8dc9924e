// A real MediaWiki: PHP's own server and SQLite.

import { appendFile, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, prepared, Programs, run, servePhp } from './server.mjs';

const recipe = fileURLToPath(import.meta.url);

const settings = `
# Where it runs differs from run to run.
$wgServer = getenv('BEDACHT_URL') ?: 'http://localhost';
$wgSQLiteDataDir = getenv('BEDACHT_DATABASE') ?: $wgSQLiteDataDir;
$wgEnableUploads = false;
$wgDefaultUserOptions['visualeditor-enable'] = 1;
$wgDefaultUserOptions['visualeditor-hidebetawelcome'] = 1;
$wgJobRunRate = 0;
`;

async function install(folder) {
  const site = join(folder, 'site');
  for (const name of ['LocalSettings.php', 'config', 'extensions', 'images'])
    await rm(join(site, name), { force: true });
  await symlink('extensions-core', join(site, 'extensions'));
  await mkdir(join(site, 'images'));
  const options = {
    dbtype: 'sqlite',
    dbpath: join(folder, 'installed'),
    dbname: 'wiki',
    server: 'http://localhost',
    scriptpath: '',
    lang: 'en',
    pass: 'admin-pw-12345',
    skins: 'Vector',
    extensions: 'VisualEditor,WikiEditor',
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  await run('php', [join(site, 'maintenance/install.php'), ...args, 'Werkstatt', 'Admin']);
  await appendFile(join(site, 'LocalSettings.php'), settings);
}

/** @returns {Promise<{url: string, end: () => Promise<void>}>} */
export async function startMediaWiki() {
  const folder = await prepared('mediawiki', [recipe], install);
  const site = join(folder, 'site');
  const programs = new Programs();
  try {
    const port = await freePort();
    const env = {
      BEDACHT_URL: `http://localhost:${port}`,
      BEDACHT_DATABASE: join(folder, 'database'),
    };
    const url = await servePhp(programs, { site, port, env, log: join(folder, 'php.log') });
    return { url, end: () => programs.end() };
  } catch (error) {
    await programs.end();
    throw error;
  }
}
