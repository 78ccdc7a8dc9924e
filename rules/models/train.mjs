// npm run train [-- MODEL …]: trains the models anew and writes their files and the figures in README.md.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPart } from '../../.ci/build.mjs';
import { setup } from '../../.ci/setup.mjs';
import { build, main, Problem, root, step } from '../../.ci/sh.mjs';
import { figuresTable, withFigures } from './figures.mjs';
import { harmlessSamples, otherSamples, ownSamples } from './samples.mjs';
import { modelsNamed } from './tasks.mjs';

const help = `npm run train [-- MODEL …]
  Trains models anew: all, those of a task ("opinion") or one ("opinion-de"). The same texts give the
  same bytes. What a model learns from: rules/models/README.md.

  --no-build   take the program that is in build/
  --search     try other scales and penalties, too, and take the best; nine times as long

  The environment variable BEDACHT_DATA names the folder with the texts of others. A model that needs
  them stays as it is where it is not set.`;

const folder = join(root, 'rules/models');

/** The answer of the training program. */
function trained(args, samples) {
  return new Promise((done, fail) => {
    const program = spawn(join(build, 'release/bedacht-train'), args.map(String), {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let answer = '';
    program.stdout.setEncoding('utf8').on('data', (text) => (answer += text));
    program.on('error', fail);
    program.on('close', (status) => {
      if (status === 0) done(JSON.parse(answer));
      else fail(new Problem(`The training program ended with status ${status}.`));
    });
    program.stdin.end(samples.join(''));
  });
}

/** Where a model comes from, in its own file. */
function sourceOf({ other, background }) {
  const texts = [other?.attribution ?? 'texts written for Bedacht', background?.attribution];
  return `Trained on ${texts.filter(Boolean).join('; and on ')}. Figures and limits: rules/models/README.md.`;
}

const licenceOf = ({ other, background }) =>
  [other?.licence ?? 'Apache-2.0', background?.licence].filter(Boolean).join(' AND ');

async function train(model, isSearch) {
  const { id, task, language, title, unit, bits, other, background, judged } = model;
  const own = join(folder, 'training');
  const samples = ownSamples(own, judged ?? task, language, !other);
  if (model.harmless) samples.push(...harmlessSamples(own, model.harmless, language, 4));
  for (const texts of [other, background].filter(Boolean))
    samples.push(...otherSamples(process.env.BEDACHT_DATA, texts));
  const {
    weights,
    step: size,
    bias,
    figures,
    ...how
  } = await trained(isSearch ? [bits] : [bits, model.scale, model.strength], samples);
  const file = {
    $schema: '../schema/model.schema.json',
    format: 1,
    id,
    title,
    source: sourceOf(model),
    licence: licenceOf(model),
    language,
    unit,
    features: { words: true, pairs: true, signs: true, characters: { from: 3, to: 5 } },
    weights,
    bias,
    step: size,
    byLength: true,
  };
  writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(file, undefined, 2)}\n`);
  return { id, bits, ...how, figures };
}

await main(async () => {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(help);
    return 0;
  }
  let models;
  try {
    models = modelsNamed(words.filter((word) => !word.startsWith('--')));
  } catch (error) {
    throw new Problem(error.message, 'npm run train -- --help');
  }
  if (!words.includes('--no-build')) {
    await setup('start');
    await buildPart('release', 'bedacht_train');
  }
  const trainedNow = {};
  const left = [];
  for (const model of models) {
    const { file } = model.other ?? model.background ?? {};
    const data = process.env.BEDACHT_DATA;
    if (file && !(data && existsSync(join(data, file)))) {
      left.push(`${model.id} (${file})`);
      continue;
    }
    const { id, ...result } = await step(`Training ${model.id}`, () =>
      train(model, words.includes('--search')),
    );
    trainedNow[id] = result;
  }
  const known = join(folder, 'figures.txt');
  const before = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {};
  const figures = Object.fromEntries(Object.entries({ ...before, ...trainedNow }).sort());
  writeFileSync(known, `${JSON.stringify(figures, undefined, 1)}\n`);
  const card = join(folder, 'README.md');
  writeFileSync(card, withFigures(readFileSync(card, 'utf8'), figures));
  console.log(`\n${figuresTable(figures)}`);
  if (left.length) {
    console.log(
      `\nNot trained, for BEDACHT_DATA does not name a folder with the texts: ${left.join(', ')}`,
    );
  }
  return left.length ? 1 : 0;
});
