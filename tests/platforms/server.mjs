// What every site needs: its files unpacked, a free port, processes that end with the test, a database as it was.

import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packagesOf } from '../../.ci/websites.mjs';

const execute = promisify(execFile);
const platforms = fileURLToPath(new URL('../../build/platforms/', import.meta.url));

export async function run(command, args, options = {}) {
  const { stdout } = await execute(command, args, { maxBuffer: 2 ** 26, ...options });
  return stdout;
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Programs that run until they are ended, each with its children, even when the test itself dies of an error. */
export class Programs {
  #children = new Set();
  #atExit = () => this.#signal('SIGKILL');

  constructor() {
    process.once('exit', this.#atExit);
  }

  async start(command, args, { log, env = {} }) {
    const output = await open(log, 'w');
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', output.fd, output.fd],
      // A group of its own: PHP's server leaves its workers behind otherwise.
      detached: true,
    });
    await output.close();
    const ended = new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', resolve);
    });
    this.#children.add({ child, ended });
    const died = async () => {
      await ended;
      throw new Error(`${command} ended by itself: ${(await readFile(log, 'utf8')).slice(-2000)}`);
    };
    return { died };
  }

  async end() {
    process.off('exit', this.#atExit);
    this.#signal('SIGTERM');
    await Promise.all([...this.#children].map(({ ended }) => ended));
  }

  #signal(signal) {
    for (const { child } of this.#children) {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // It is gone already.
      }
    }
  }
}

/** Waits for an answer, whatever it is, or for the end of the program that should give it. */
export async function answers(what, ask, { died }) {
  const end = Date.now() + 30_000;
  const asking = async () => {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (Date.now() > end) throw new Error(`${what} does not answer: ${error.message}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  return await Promise.race([asking(), died()]);
}

/** PHP's own server; "router" answers what is no file. */
export async function servePhp(programs, { site, port, log, env, settings = [], router }) {
  const php = ['-d', 'memory_limit=512M', ...settings, '-S', `127.0.0.1:${port}`, '-t', site];
  const server = await programs.start('php', [...php, ...(router ? [router] : [])], {
    log,
    env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const url = `http://localhost:${port}/`;
  await answers('PHP', () => fetch(url, { redirect: 'manual' }), server);
  return url;
}

/**
 * The site as it is after its installation, made once and kept until its packages or its recipe change.
 * @param {string} name
 * @param {string[]} recipe the files that know how
 * @param {(folder: string) => Promise<void>} install finds the files in "site" and leaves its database in "installed"
 * @returns the folder, with the installed database copied to "database"
 */
export async function prepared(name, recipe, install) {
  const folder = join(platforms, name);
  const packages = packagesOf(name);
  if (packages.some((path) => !existsSync(path)))
    throw new Error(`${name} is not there: npm run setup -- platforms`);
  const own = await Promise.all(
    [...recipe, fileURLToPath(import.meta.url)].map((file) => readFile(file)),
  );
  const stamp = createHash('sha256')
    .update(JSON.stringify([folder, packages]))
    .update(Buffer.concat(own))
    .digest('hex');
  const stampFile = join(folder, 'stamp');
  if (!existsSync(stampFile) || (await readFile(stampFile, 'utf8')) !== stamp) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, 'unpacked'), { recursive: true });
    for (const deb of packages) await run('dpkg-deb', ['-x', deb, join(folder, 'unpacked')]);
    await rename(join(folder, 'unpacked/usr/share', name), join(folder, 'site'));
    await install(folder);
    await writeFile(stampFile, stamp);
  }
  await rm(join(folder, 'database'), { recursive: true, force: true });
  await cp(join(folder, 'installed'), join(folder, 'database'), { recursive: true });
  return folder;
}

/** For a socket: its address has to be short, and a project's folder may not be. */
export async function shortFolder() {
  return await mkdtemp(join(tmpdir(), 'bedacht-'));
}
