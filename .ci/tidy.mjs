// clang-tidy over core/, by the compile commands of the preset "asan". A file is checked again only
// when it, a header it includes, its flags, the checks or the tool have changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ask, build, contents, Problem, root, run, sha256 } from './sh.mjs';

const folder = join(build, 'asan');

// The headers of every object, as Ninja has noted them while building.
function dependencies() {
  const byObject = new Map();
  let current;
  for (const line of (ask('ninja', '-C', folder, '-t', 'deps') ?? '').split('\n')) {
    if (line.startsWith('    ')) current?.push(resolve(folder, line.trim()));
    else if (line.includes(': #deps')) byObject.set(line.split(': #deps')[0], (current = []));
  }
  return byObject;
}

function key(command, headers, tool) {
  const own = headers.filter((path) => path.startsWith(`${root}/core/`)).sort();
  return sha256(
    [tool, command.command, ...own.map((path) => `${path}\n${contents(path)}`)].join('\0'),
  );
}

export async function tidy() {
  const commands = JSON.parse(readFileSync(join(folder, 'compile_commands.json'), 'utf8'));
  const tool = `${ask('clang-tidy', '--version')}\n${contents(join(root, '.clang-tidy'))}`;
  const deps = dependencies();
  const stamps = join(build, 'tidy');
  mkdirSync(stamps, { recursive: true });
  const queue = commands
    // core/text/icu stands in for functions of ICU and keeps to its style.
    .filter(({ file }) => file.startsWith(`${root}/core/`) && !file.includes('/text/icu/'))
    .map((command) => {
      const stamp = join(stamps, key(command, deps.get(command.output) ?? [command.file], tool));
      return { file: relative(root, command.file), stamp };
    })
    .filter(({ stamp }) => !existsSync(stamp));

  const checked = queue.length;
  const bad = [];
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const log = `tidy-${next.file.replaceAll('/', '-')}`;
      const { code, path } = await run('clang-tidy', ['--quiet', '-p', folder, next.file], {
        log,
        allowFailure: true,
      });
      if (code === 0) writeFileSync(next.stamp, '');
      else bad.push({ file: next.file, path });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  if (bad.length) {
    const list = bad.map(({ file }) => file).join(', ');
    throw new Problem(
      `clang-tidy objects to ${list}.`,
      'Correct what it names, or take the check out of .clang-tidy and say why.',
      bad[0].path,
    );
  }
  return `${checked} files`;
}
