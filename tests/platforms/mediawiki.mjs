// A real MediaWiki: PHP's own server and SQLite.

import { appendFile, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, prepared, Programs, run, servePhp } from './server.mjs';

const recipe = fileURLToPath(import.meta.url);

export const admin = { name: 'Admin', password: 'admin-pw-12345' };

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
    pass: admin.password,
    skins: 'Vector',
    extensions: 'VisualEditor,WikiEditor',
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  await run('php', [join(site, 'maintenance/install.php'), ...args, 'Werkstatt', admin.name]);
  await appendFile(join(site, 'LocalSettings.php'), settings);
}

/** What is stored, past the wiki. */
function store(database, sql) {
  const script = `(new PDO('sqlite:${database}'))->exec(${JSON.stringify(sql).replaceAll('$', '\\$')});`;
  return run('php', ['-r', script]);
}

/** @returns {Promise<{url: string, store: (sql: string) => Promise<unknown>, end: () => Promise<void>}>} */
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
    const database = join(folder, 'database/wiki.sqlite');
    return { url, store: (sql) => store(database, sql), end: () => programs.end() };
  } catch (error) {
    await programs.end();
    throw error;
  }
}
