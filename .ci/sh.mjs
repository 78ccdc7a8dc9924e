// Steps with progress, commands with a log, and failures that say what to do.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
export const tools = join(root, '.tools');
export const build = join(root, 'build');

// What went wrong, and what the reader can do about it.
export class Problem extends Error {
  constructor(what, todo, log) {
    super(what);
    this.todo = todo;
    this.log = log;
  }
}

// Shows the name while the work runs; the time, and what the work says of itself, when it is done.
export async function step(name, work) {
  const start = Date.now();
  process.stdout.write(`${name} … `);
  try {
    const result = await work();
    const counts =
      result?.failed !== undefined && `${result.passed} passed, ${result.failed} failed`;
    const note = typeof result === 'string' ? `, ${result}` : counts ? `, ${counts}` : '';
    console.log(
      `${((Date.now() - start) / 1000).toFixed(1)} s${note}${process.stdout.isTTY ? '\x1b[K' : ''}`,
    );
    return result;
  } catch (error) {
    console.log('failed');
    throw error;
  }
}

// Runs a command with its output in build/logs/<log>.log; a failure carries the log along. With
// "counter" a terminal shows how far Ninja has come.
export function run(command, args, options = {}) {
  const { log, todo, cwd = root, env = {}, allowFailure = false, counter = false } = options;
  const folder = join(build, 'logs');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${log ?? command.split('/').pop()}.log`);
  const file = createWriteStream(path);
  file.write(`$ ${command} ${args.join(' ')}\n`);
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        file.write(data);
        output += data;
        const count = counter && process.stdout.isTTY && /\[\d+\/\d+\]/.exec(data)?.[0];
        if (count) process.stdout.write(`${count}${'\b'.repeat(count.length)}`);
      });
    }
    child.on('error', (error) => fail(new Problem(`${command}: ${error.message}`, todo, path)));
    child.on('close', (code, signal) => {
      file.end(() => {
        if (code === 0 || allowFailure) done({ code, output, path });
        else fail(new Problem(`${command} ended with ${signal ?? `status ${code}`}`, todo, path));
      });
    });
  });
}

// A quick question to the system: standard output, or undefined when the command fails.
export function ask(command, ...args) {
  const answer = spawnSync(command, args, { encoding: 'utf8', cwd: root });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

// Where a command is. /usr/sbin counts too: Debian keeps icupkg and genccode there.
export function which(command) {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']) {
    const path = join(folder || '.', command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Look in the next folder.
    }
  }
  return undefined;
}

export const sha256 = (data) => createHash('sha256').update(data).digest('hex');

export const contents = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

// Prints a failure for a person: what, the end of the log, what to do.
export function explain(error) {
  console.error(`\n${error instanceof Problem ? error.message : (error.stack ?? error)}`);
  if (error.log) {
    const lines = readFileSync(error.log, 'utf8').trimEnd().split('\n');
    console.error(
      `\nThe end of ${error.log}:\n${lines
        .slice(-40)
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
  }
  if (error.todo) console.error(`\nWhat to do: ${error.todo}`);
}

// Runs a script's main function and turns what it throws into words and an exit status.
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
