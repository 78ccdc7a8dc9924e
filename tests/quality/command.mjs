// What the scoring commands share: where their files are, and the two programs that judge drafts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPart } from '../../.ci/build.mjs';
import { setup } from '../../.ci/setup.mjs';
import { build, Problem, root, step } from '../../.ci/sh.mjs';

// Where the command was called.
export const here = process.env.INIT_CWD ?? process.cwd();

/** The options and the files of `npm run <command> -- …`. */
export function readArguments(command, options) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Problem(error.message, `npm run ${command} -- --help`);
  }
}

/**
 * The path of a file that was named, else of the usual one in the folder of the data. A relative name is looked for
 * where the command was called, in the project and in the data.
 */
export function findFile(command, named, usual) {
  const data = process.env.BEDACHT_DATA;
  if (!named && !data) {
    throw new Problem(
      'No file is named, and BEDACHT_DATA is not set.',
      `Name a file: npm run ${command} -- FILE; or the folder that holds ${usual}: BEDACHT_DATA=FOLDER npm run ${command}`,
    );
  }
  const folders = named ? [here, root, ...(data ? [data] : [])] : [data];
  const name = named ?? usual;
  const found = folders.map((folder) => resolve(folder, name)).find((path) => existsSync(path));
  if (found) return found;
  throw new Problem(`${name} is not in ${folders.join(', ')}.`, 'Name a file that is there.');
}

/** The paths of all files that were named, else of the usual ones. */
export function findFiles(command, named, usual) {
  return named.length
    ? named.map((name) => findFile(command, name))
    : usual.map((name) => findFile(command, undefined, name));
}

/** What `read` makes of a file's text. */
export function readFile(path, read) {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Problem(`${path}: ${error.message}`, 'The format is in tests/quality/README.md.');
  }
}

/** The options that the commands over verdicts have in common. */
export const options = {
  pack: { type: 'string' },
  misses: { type: 'boolean' },
  'no-build': { type: 'boolean' },
  help: { type: 'boolean' },
};

export const optionsHelp = `  --misses          list what was missed and reported wrongly
  --pack FOLDER     rules instead of those inside the programs
  --no-build        take what is in build/

  The exit status is 1 when a promise is not kept.`;

function check(program, args, input) {
  const { status, stdout, stderr, error } = spawnSync(program[0], [...program.slice(1), ...args], {
    input,
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error || ![0, 1].includes(status)) {
    throw new Problem(
      `${program.join(' ')} ended with status ${status}: ${error?.message ?? stderr.trim()}`,
      'Correct what it says; npm run build makes the programs anew.',
    );
  }
  return stdout.trimEnd().split('\n');
}

/** Verdicts by id, of drafts with ids, which must be the same natively and in WebAssembly. */
function judge(drafts, company, pack) {
  const args = ['check', '--format', 'jsonl', '--ui', 'en'];
  if (company) args.push('--company', company);
  if (pack) args.push('--pack', resolve(here, pack));
  const input = drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('');
  const native = check([join(build, 'release/bedacht')], args, input);
  const wasm = check([process.execPath, join(root, 'wasm/bin.mjs')], args, input);
  return drafts.map(({ id }, i) => {
    if (native[i] !== wasm[i]) {
      throw new Problem(
        `${id}: natively ${native[i]}, in WebAssembly ${wasm[i]}`,
        'Build both anew; then find what differs: a size of a type, an order, memory that is not set.',
      );
    }
    const verdict = JSON.parse(native[i]);
    if (verdict.id !== id) throw new Problem(`${id} was answered as ${verdict.id}.`);
    return [id, verdict];
  });
}

/** Judges groups `{ drafts, company }`, each with its company profile if it has one. @returns a Map of verdicts by id */
export async function judgeAll(groups, values) {
  if (!values['no-build']) {
    await setup('start');
    await buildPart('release', 'bedacht');
    await buildPart('wasm', 'bedacht');
  }
  const count = groups.reduce((sum, { drafts }) => sum + drafts.length, 0);
  return step(`Judging ${count} texts, natively and in WebAssembly`, async () => {
    return new Map(groups.flatMap(({ drafts, company }) => judge(drafts, company, values.pack)));
  });
}

/** Prints a report, then what is not kept of `[{ what, met }]`. @returns the exit status */
export function conclude(report, promises) {
  console.log(`\n${report}\n`);
  const measured = promises.filter(({ met }) => met !== undefined);
  const broken = measured.filter(({ met }) => !met).map(({ what }) => what);
  if (broken.length === 0) console.log('All promises kept.');
  else
    console.log(`${broken.length} of ${measured.length} promises not kept: ${broken.join(', ')}`);
  return broken.length ? 1 : 0;
}
