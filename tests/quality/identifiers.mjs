// npm run quality:identifiers [-- FILE]: how well the detectors find what is annotated in a file of texts, and how fast.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPart } from '../../.ci/build.mjs';
import { setup } from '../../.ci/setup.mjs';
import { build, main, Problem, step } from '../../.ci/sh.mjs';
import { measure, measureHostile, textsOf } from '../bench/identifiers.mjs';
import { findFile, here, readArguments, readFile } from './command.mjs';
import { loadPeers } from './peers.mjs';
import { detectNatively, findingsOf, openModule, timeNatively } from './programs.mjs';
import { hostileTable, missesOf, peerTable, scoreTable, timeTable } from './report.mjs';
import { readRows, score, speedTarget, types } from './scoring.mjs';

const help = `npm run quality:identifiers -- [FILE] [OPTION …]
  Scores the detectors on FILE, natively and in WebAssembly, and times them beside other packages.
  The environment variable BEDACHT_DATA names the folder of the data; without FILE its
  identifiers-dev.jsonl is read. What the lines of a file are: tests/quality/README.md.

  --misses TYPE   list what was missed and reported wrongly of a type, such as PHONE, with its row
  --no-peers      leave out the other packages, which take a minute
  --no-build      take what is in build/
  --json OUT      write all figures to OUT

  The exit status is 1 when a promise is not kept.`;

const options = {
  misses: { type: 'string' },
  'no-peers': { type: 'boolean' },
  'no-build': { type: 'boolean' },
  json: { type: 'string' },
  help: { type: 'boolean' },
};

/** The answer to every text, which must be the same natively and in WebAssembly. */
async function detectTwice(program, module, rows) {
  return step(`Detecting in ${rows.length} texts, natively and in WebAssembly`, async () => {
    const native = detectNatively(
      program,
      rows.map(({ text }) => text),
    );
    const other = rows.findIndex(({ text }, i) => module.detect(text) !== native[i]);
    if (other >= 0) {
      throw new Problem(
        `${rows[other].id}: natively ${native[other]}, in WebAssembly ${module.detect(rows[other].text)}`,
        'Find what differs: a size of a type, an order that is not fixed, memory that is not set.',
      );
    }
    return native;
  });
}

async function scorePeer(peer, rows) {
  const findings = [];
  let shown = 0;
  for (const [i, row] of rows.entries()) {
    findings.push(await peer.find(row));
    if (process.stdout.isTTY && Date.now() - shown > 200) {
      const done = `${Math.round((i / rows.length) * 100)} %`;
      process.stdout.write(`${done}${'\b'.repeat(done.length)}`);
      shown = Date.now();
    }
  }
  return score(rows, findings);
}

await main(async () => {
  const { values, positionals } = readArguments('quality:identifiers', options);
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.misses && !types.some(({ type }) => type === values.misses)) {
    const known = types.map(({ type }) => type).join(', ');
    throw new Problem(`There is no type ${values.misses}.`, `Name one of: ${known}`);
  }
  const file = findFile('quality:identifiers', positionals[0], 'identifiers-dev.jsonl');
  const rows = readFile(file, readRows);
  if (!values['no-build']) {
    await setup('start');
    await buildPart('release', 'bedacht_identifiers');
    await buildPart('wasm', 'bedacht_identifiers');
  }
  const program = join(build, 'release/bedacht-identifiers');
  const module = await openModule(join(build, 'wasm'));
  const answers = await detectTwice(program, module, rows);
  const ours = score(rows, answers.map(findingsOf));

  const loaded = values['no-peers'] ? [] : await loadPeers();
  const peers = loaded.filter(({ missing }) => !missing);
  for (const peer of peers)
    peer.scores = await step(`Scoring ${peer.name}`, () => scorePeer(peer, rows));

  const wasm = { name: 'Bedacht, wasm', prepare: module.hold, run: module.count };
  const texts = textsOf(rows);
  const times = await step('Timing', () => measure([wasm, ...peers], texts));
  const native = timeNatively(program, Object.values(texts), 41);
  times['Bedacht, native'] = Object.fromEntries(
    Object.keys(texts).map((name, i) => [name, native[i]]),
  );
  const growth = await step('Timing hostile texts', () => measureHostile(wasm, peers));

  console.log(`\n${file}: natively and in WebAssembly the same ${rows.length} answers\n`);
  console.log(scoreTable(ours));
  if (values.misses) console.log(missesOf(values.misses, ours, rows));
  if (loaded.length) console.log(`\n${peerTable(ours, loaded)}`);
  console.log(`\n${timeTable(times, wasm.name, Object.keys(texts))}`);
  console.log(`\n${hostileTable(growth, peers)}`);

  const verdicts = [...ours.types, ours.germanPhone, ours.tweets].map(({ title, met }) => ({
    what: title ?? 'tweets',
    met,
  }));
  for (const [text, { median }] of Object.entries(times[wasm.name]))
    verdicts.push({ what: `time for ${text}`, met: median <= speedTarget.milliseconds });
  for (const { name, growth: factor } of growth)
    verdicts.push({ what: `linear on ${name}`, met: factor <= speedTarget.growth });
  const broken = verdicts.filter(({ met }) => met === false).map(({ what }) => what);
  console.log(
    broken.length
      ? `\n${broken.length} of ${verdicts.filter(({ met }) => met !== undefined).length} promises not kept: ${broken.join(', ')}`
      : '\nAll promises kept.',
  );
  if (values.json) {
    const others = loaded.map(({ name, missing, scores }) => ({ name, missing, scores }));
    const all = { file, rows: rows.length, scores: ours, peers: others, times, growth, broken };
    writeFileSync(resolve(here, values.json), `${JSON.stringify(all, undefined, 2)}\n`);
  }
  return broken.length ? 1 : 0;
});
