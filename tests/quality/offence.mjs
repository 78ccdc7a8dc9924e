// npm run quality:offence [-- FILE]: how well the model of insults in tweets judges those that it has not seen.
import { basename } from 'node:path';
import { main } from '../../.ci/sh.mjs';
import { conclude, findFile, options, readArguments } from './command.mjs';
import { macroF1, offenceReport, recallAt, targets } from './offence-scoring.mjs';
import { measureOffence, usual } from './scores.mjs';

const help = `npm run quality:offence -- [FILE] [OPTION …]
  How well a model tells insults from other tweets, natively and in WebAssembly. Without FILE, the fifth of
  ${usual.offence} that the model has not learned from is read, in the folder that the environment variable
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
  const path = findFile('quality:offence', positionals[0], usual.offence);
  const judged = await measureOffence(path, values.model, values);
  return conclude(offenceReport(basename(path), judged, values.misses), [
    { what: 'macro-F1', met: macroF1(judged, targets.score) >= targets.macro },
    { what: 'recall', met: recallAt(judged, targets.precision) >= targets.recall },
  ]);
});
