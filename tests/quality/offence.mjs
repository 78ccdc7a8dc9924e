// npm run quality:offence [-- FILE]: how well the model of insults in tweets judges those that it has not seen.
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { main } from '../../.ci/sh.mjs';
import { isHeldOut } from '../../rules/models/split.mjs';
import { conclude, findFile, judgeAll, options, readArguments, readFile } from './command.mjs';
import {
  isOffence,
  macroF1,
  offenceReport,
  recallAt,
  readScored,
  targets,
} from './offence-scoring.mjs';
import { probePack, scoreOf } from './probe.mjs';

const usual = 'offensive-de-train.jsonl';

const help = `npm run quality:offence -- [FILE] [OPTION …]
  How well a model tells insults from other tweets, natively and in WebAssembly. Without FILE, the fifth of
  ${usual} that the model has not learned from is read, in the folder that the environment variable
  BEDACHT_DATA names. A line of FILE is { text, label }; all labels but OTHER, neither and 0 are insults.

  --model NAME   another model than offence-tweets-de, such as offence-en
  --misses       list the twenty worst misses and false alarms
  --no-build     take what is in build/

  The exit status is 1 when a promise is not kept.`;

await main(async () => {
  const { pack: _, ...common } = options;
  const { values, positionals } = readArguments('quality:offence', {
    ...common,
    model: { type: 'string', default: 'offence-tweets-de' },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const path = findFile('quality:offence', positionals[0], usual);
  const all = readFile(path, readScored);
  const rows = basename(path) === usual ? all.filter(({ text }) => isHeldOut(text)) : all;
  // Whose model is asked, that language it is: whether it is recognised is another question.
  const language = values.model.slice(-2);
  const drafts = rows.map(({ text }, i) => ({ id: String(i), text, language }));
  const pack = probePack(values.model);
  let verdicts;
  try {
    verdicts = await judgeAll([{ drafts }], { ...values, pack });
  } finally {
    rmSync(pack, { recursive: true });
  }
  const judged = rows.map((row, i) => ({
    text: row.text,
    positive: isOffence(row),
    score: scoreOf(verdicts.get(String(i))),
  }));
  return conclude(offenceReport(basename(path), judged, values.misses), [
    { what: 'macro-F1', met: macroF1(judged, targets.score) >= targets.macro },
    { what: 'recall', met: recallAt(judged, targets.precision) >= targets.recall },
  ]);
});
