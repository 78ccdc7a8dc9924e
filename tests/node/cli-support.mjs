// What the tests of the command line share: the two programs, a folder to work in, and a small pack whose rules say exactly
// what a test needs.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command line as a native program, and as npm's `bin` starts it. */
export const programs = [
  {
    name: 'native',
    command: process.env.BEDACHT_NATIVE ?? join(root, 'build/release/bedacht'),
    before: [],
  },
  { name: 'node', command: process.execPath, before: [join(root, 'wasm/bin.mjs')] },
];

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(LC_|LANG|NO_COLOR|NODE_)/.test(name)),
);

/** Runs a program to its end. `text` and `errors` are what it wrote, `status` its exit status. */
export function run(program, args, { input = '', env = {}, cwd = root } = {}) {
  const { status, stdout, stderr, error } = spawnSync(
    program.command,
    [...program.before, ...args],
    { input, cwd, env: { ...environment, ...env }, maxBuffer: 1 << 28 },
  );
  // A program that gives up early leaves its input unread.
  if (error && error.code !== 'EPIPE') throw error;
  return { status, text: stdout.toString('utf8'), errors: stderr.toString('utf8') };
}

/** A temporary folder; `write` puts a file into it, objects as JSON, and returns its path. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'bedacht-cli-'));
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      const isBytes = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path, isBytes ? content : JSON.stringify(content));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const both = (text) => ({ de: `${text} (de)`, en: `${text} (en)` });

function rule(id, rest) {
  const [guideline] = id.split('.');
  const words = (language) => ({
    message: `${id} {words} (${language})`,
    explanation: `Why ${id} (${language})`,
    advice: `Advice on ${id} (${language})`,
  });
  return {
    format: 1,
    id,
    guideline,
    status: 'stable',
    severity: 'error',
    text: { de: words('de'), en: words('en') },
    examples: { flag: ['[[a]]', '[[b]]'], pass: ['c', 'd'] },
    ...rest,
  };
}

/** Files of a pack: `secret` is an error, `maybe` a hint, `praise` with no `own view` in the draft is about something absent. */
export const smallPack = {
  'pack.json': { format: 1, id: 'test.pack', version: '3.2.1' },
  ...Object.fromEntries(
    ['confidentiality', 'responsibility', 'personal-opinion'].map((id) => [
      `guidelines/${id}/guideline.json`,
      {
        format: 1,
        id,
        title: both(`Title of ${id}`),
        summary: both(`Summary of ${id}`),
        text: both(`Text of ${id}`),
      },
    ]),
  ),
  'guidelines/confidentiality/secret.json': rule('confidentiality.secret', {
    match: 'secret~',
    fixes: [{ redact: true }],
    url: 'https://example.com/guideline',
  }),
  'guidelines/responsibility/maybe.json': rule('responsibility.maybe', {
    severity: 'hint',
    match: 'maybe',
  }),
  'guidelines/personal-opinion/praise.json': rule('personal-opinion.praise', {
    severity: 'warning',
    match: { phrases: { any: ['praise'] }, mark: false },
    unless: [{ phrases: { any: ['own view'] }, within: 'draft' }],
    fixes: [{ append: { de: 'Meine Meinung.', en: 'My own view.' } }],
  }),
  'networks/nest.json': {
    format: 1,
    id: 'nest',
    name: 'Nest <b>',
    hosts: ['https://nest.example/*'],
    settings: [
      {
        id: 'location',
        title: { de: 'Standort <i>zeigen</i>', en: 'Show <i>location</i>' },
        priority: 'A',
        url: 'https://nest.example/settings?a=1&b=2',
        values: [
          { id: 'on', label: { de: 'Ein', en: 'On' } },
          { id: 'off', label: { de: 'Aus', en: 'Off' } },
        ],
        default: 'on',
        expected: ['off'],
        severity: 'warning',
        why: { de: 'Weil man sonst sieht, wo du bist.', en: 'Because one sees where you are.' },
        whyCompany: { de: 'Wegen der <b>Kunden</b>.', en: 'Because of the <b>customers</b>.' },
        path: { de: 'Menü > Standort', en: 'Menu > Location' },
        steps: [{ de: 'Schalte <i>aus</i>.', en: 'Switch <i>off</i>.' }],
        defaultBasis: 'assumed',
        readable: 'low',
        lastSeen: '2026-11',
        confidence: 'low',
        source: ['seen'],
      },
      {
        id: 'mentions',
        title: { de: 'Erwähnungen', en: 'Mentions' },
        priority: 'B',
        values: [
          { id: 'all', label: { de: 'Alle', en: 'Everybody' } },
          { id: 'none', label: { de: 'Niemand', en: 'Nobody' } },
        ],
        default: 'all',
        expected: ['none'],
        severity: 'information',
        why: { de: 'Damit dich niemand hineinzieht.', en: 'So that nobody drags you in.' },
        whyCompany: { de: 'Damit niemand die Firma hineinzieht.', en: 'Nor the company.' },
        path: { de: 'Menü > Erwähnungen', en: 'Menu > Mentions' },
        defaultBasis: 'seen',
        readable: 'low',
        lastSeen: '2026-11',
        confidence: 'low',
        source: ['seen'],
      },
    ],
  },
};

/** Writes the small pack as a folder, with the files that a pack folder may hold besides. */
export function writeSmallPack({ folder, write }) {
  for (const [name, content] of Object.entries(smallPack)) write(`pack/${name}`, content);
  write('pack/schema/rule.schema.json', { title: 'no part of the pack' });
  write('pack/company.example.json', { name: 'no part of the pack' });
  write('pack/README.md', 'no part of the pack');
  return join(folder, 'pack');
}
