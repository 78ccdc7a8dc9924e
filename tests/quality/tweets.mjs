// npm run quality:tweets [-- FILE …]: how often harmless tweets are flagged, and by which rules.
import { main } from '../../.ci/sh.mjs';
import { conclude, findFiles, options, optionsHelp, readArguments } from './command.mjs';
import { measureTweets, usual } from './scores.mjs';
import { flaggedTweets, tweetsReport } from './verdict-report.mjs';
import { isQuiet } from './verdicts.mjs';

const help = `npm run quality:tweets -- [FILE …] [OPTION …]
  How many harmless tweets (of the label "neither" or "OTHER") have a finding above a hint without a
  company profile, natively and in WebAssembly. Without FILE, davidson-en-all.jsonl and
  offensive-de-train.jsonl in the folder that the environment variable BEDACHT_DATA names are read.

${optionsHelp}`;

await main(async () => {
  const { values, positionals } = readArguments('quality:tweets', options);
  if (values.help) {
    console.log(help);
    return 0;
  }
  const paths = findFiles('quality:tweets', positionals, usual.tweets);
  const scores = await measureTweets(paths, values);
  const report = [tweetsReport(scores)];
  if (values.misses) report.push(...scores.map((score) => `\n${flaggedTweets(score)}`));
  const promises = scores.map((score) => ({ what: score.name, met: isQuiet(score) }));
  return conclude(report.join('\n'), promises);
});
