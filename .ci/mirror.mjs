// Files from the Debian mirror that this machine is configured for, without touching the
// machine's own package lists: apt-get with a private state inside .tools.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { contents, Problem, run, sha256, tools, which } from './sh.mjs';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

// One-line entries: deb [options] URI suite components…
function oneLine(text) {
  return [...text.matchAll(/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+(.*)$/gm)].map(
    ([, options = '', uri, suite, components]) => ({
      uri,
      suites: [suite],
      components: components.split('#')[0].trim().split(/\s+/),
      signedBy: options.match(/signed-by=(\S+)/i)?.[1],
    }),
  );
}

// The newer "deb822" form: paragraphs of "Key: value" with continuation lines.
function deb822(text) {
  const withoutComments = text.replace(/^#.*\n?/gm, '');
  return withoutComments.split(/\n\s*\n/).flatMap((paragraph) => {
    const fields = {};
    for (const [, key, value] of paragraph.matchAll(/^([\w-]+):((?:.*)(?:\n[ \t].*)*)/gm)) {
      fields[key.toLowerCase()] = value.trim();
    }
    const words = (key) => (fields[key] ?? '').split(/\s+/).filter(Boolean);
    if (!words('types').includes('deb') || fields.enabled?.toLowerCase() === 'no') return [];
    const signedBy = fields['signed-by']?.startsWith('/') ? fields['signed-by'] : undefined;
    return words('uris').map((uri) => ({
      uri,
      suites: words('suites'),
      components: words('components'),
      signedBy,
    }));
  });
}

// The mirror of Debian's main archive (not of its security updates, which is another one).
export function findMirror(folder = '/etc/apt') {
  const parts = join(folder, 'sources.list.d');
  const files = existsSync(parts)
    ? readdirSync(parts)
        .sort()
        .map((name) => join(parts, name))
    : [];
  const entries = [
    ...oneLine(contents(join(folder, 'sources.list')) ?? ''),
    ...files.filter((f) => f.endsWith('.list')).flatMap((f) => oneLine(readFileSync(f, 'utf8'))),
    ...files.filter((f) => f.endsWith('.sources')).flatMap((f) => deb822(readFileSync(f, 'utf8'))),
  ];
  return entries.find(
    ({ uri, suites, components }) =>
      /^(https?|file|mirror\+?\w*):/.test(uri) &&
      components.includes('main') &&
      suites.some((suite) => ['bookworm', 'stable', 'oldstable'].includes(suite)),
  );
}

let ready;

// Writes the private apt configuration and fetches the package lists, once a run.
async function privateApt() {
  const mirror = findMirror();
  if (!mirror || !which('apt-get')) {
    throw new Problem(
      "No Debian mirror is configured in this machine's apt sources.",
      'Add a line for Debian 12 ("bookworm main") to the apt sources, or bring the tools yourself: npm run setup -- --help lists them.',
    );
  }
  const folder = join(tools, 'apt');
  for (const path of ['lists/partial', 'cache/archives/partial', 'files']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  const origin = `[signed-by=${mirror.signedBy ?? keyring}] ${mirror.uri}`;
  writeFileSync(
    join(folder, 'sources.list'),
    ['deb # trixie', 'deb # bookworm-backports', 'deb # bookworm', 'deb-src # bookworm']
      .map((line) => `${line.replace('#', origin)} main\n`)
      .join(''),
  );
  writeFileSync(
    join(folder, 'apt.conf'),
    `Dir::State::Lists "${folder}/lists";
Dir::Cache "${folder}/cache";
Dir::Etc::SourceList "${folder}/sources.list";
Dir::Etc::SourceParts "-";
Acquire::Languages "none";
Acquire::Retries "3";
APT::Sandbox::User "root";
`,
  );
  const env = { APT_CONFIG: join(folder, 'apt.conf') };
  await run('apt-get', ['update'], {
    log: 'apt-update-private',
    env,
    todo: 'Check the network and the mirror in the apt sources, then run the same command again.',
  });
  return { env, files: join(folder, 'files') };
}

// Downloads one pinned file and returns its path; a file with another hash is deleted.
export async function fetchPinned(pin, expected, args, pattern) {
  const { env, files } = await (ready ??= privateApt());
  const find = () => readdirSync(files).find((name) => pattern.test(name));
  for (const name of readdirSync(files)) if (pattern.test(name)) rmSync(join(files, name));
  await run('apt-get', args, {
    log: `fetch-${pin.package}`,
    cwd: files,
    env,
    todo: `If ${pin.suite} no longer has ${pin.package} ${pin.version}, look at "${pin.package}" in .ci/pins.mjs; otherwise check the network and run the same command again.`,
  });
  const name = find();
  const got = name && sha256(readFileSync(join(files, name)));
  if (got !== expected) {
    if (name) rmSync(join(files, name));
    throw new Problem(
      `${name ?? pin.package} has SHA-256 ${got}, expected ${expected}.`,
      `The file on the mirror is not the pinned one. Look at "${pin.package}" in .ci/pins.mjs.`,
    );
  }
  const kept = join(files, `verified-${name}`);
  renameSync(join(files, name), kept);
  return kept;
}
