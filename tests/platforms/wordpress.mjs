// A real WordPress: PHP's own server, and a MariaDB that only this test knows.

import { copyFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers, freePort, prepared, Programs, run, servePhp, shortFolder } from './server.mjs';

const recipe = fileURLToPath(import.meta.url);
const settings = fileURLToPath(new URL('wordpress.php', import.meta.url));

export const admin = { name: 'admin', password: 'admin-pw-12345' };

async function startDatabase(programs, data, socket, log) {
  const server = await programs.start(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-log-bin',
      // A test's data need not outlive a power cut.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
      '--innodb-log-file-size=8M',
      '--innodb-buffer-pool-size=64M',
      ...(process.getuid() === 0 ? ['--user=root'] : []),
    ],
    { log },
  );
  const client = ['--no-defaults', `--socket=${socket}`, '-uroot'];
  const query = (sql) => run('mariadb', [...client, '-e', sql]);
  await answers('MariaDB', () => query('select 1'), server);
  return query;
}

const environment = (socket, url) => ({
  BEDACHT_SOCKET: socket,
  BEDACHT_URL: url.replace(/\/$/, ''),
});

/** Lets WordPress itself answer. What "code" gives back is handed on as JSON. */
async function php(site, env, code, before = '') {
  const script = `${before} $_SERVER['HTTP_HOST'] = 'localhost'; require '${site}/wp-load.php'; echo "\\n", json_encode((function () { ${code} })());`;
  const output = await run('php', ['-r', script], { env: { ...process.env, ...env } });
  return JSON.parse(output.slice(output.lastIndexOf('\n') + 1));
}

async function install(folder) {
  const site = join(folder, 'site');
  await rm(join(site, 'wp-config.php'), { force: true });
  await copyFile(settings, join(site, 'wp-config.php'));
  for (const name of ['underscore.js', 'underscore.min.js']) {
    const link = join(site, 'wp-includes/js', name);
    await rm(link, { force: true });
    await symlink(join(folder, 'unpacked/usr/share/javascript/underscore', name), link);
  }
  const data = join(folder, 'installed');
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--innodb-log-file-size=8M',
    ...(process.getuid() === 0 ? ['--user=root'] : []),
  ]);
  const programs = new Programs();
  const short = await shortFolder();
  try {
    const socket = join(short, 'sql');
    const query = await startDatabase(programs, data, socket, join(folder, 'install-mariadb.log'));
    await query('create database wordpress character set utf8mb4');
    const code = `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install('Werkstatt', '${admin.name}', 'admin@example.test', true, '', '${admin.password}');
      switch_theme('twentytwentyone');
      // Nobody waits for a moderator, and nobody is shown around.
      update_option('comment_previously_approved', 0);
      update_option('comment_moderation', 0);
      update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false]]);
      return true;`;
    await php(
      site,
      environment(socket, 'http://localhost/'),
      code,
      "define('WP_INSTALLING', true);",
    );
  } finally {
    await programs.end();
    await rm(short, { recursive: true, force: true });
  }
}

/** @returns {Promise<{url: string, ask: (code: string) => Promise<unknown>, end: () => Promise<void>}>} */
export async function startWordPress() {
  const folder = await prepared('wordpress', [recipe, settings], install);
  const site = join(folder, 'site');
  const programs = new Programs();
  const short = await shortFolder();
  const end = async () => {
    await programs.end();
    await rm(short, { recursive: true, force: true });
  };
  try {
    const socket = join(short, 'sql');
    const port = await freePort();
    const env = environment(socket, `http://localhost:${port}/`);
    await startDatabase(programs, join(folder, 'database'), socket, join(folder, 'mariadb.log'));
    const url = await servePhp(programs, { site, port, env, log: join(folder, 'php.log') });
    return { url, ask: (code) => php(site, env, code), end };
  } catch (error) {
    await end();
    throw error;
  }
}
