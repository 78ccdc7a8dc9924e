// npm run quality:tweets [-- FILE …]: how often harmless tweets are flagged, and by which rules.
import { basename } from 'node:path';
import { main } from '../../.ci/sh.mjs';
import {
  conclude,
  findFiles,
  judgeAll,
  options,
  optionsHelp,
  readArguments,
  readFile,
} from './command.mjs';
import { flaggedTweets, tweetsReport } from './verdict-report.mjs';
import { isHarmless, isQuiet, readLabelled, scoreTweets } from './verdicts.mjs';

const help = `npm run quality:tweets -- [FILE …] [OPTION …]
  How many harmless tweets (of the label "neither" or "OTHER") have a finding above a hint without a
  company profile, natively and in WebAssembly. Without FILE, davidson-en-all.jsonl and
  offensive-de-train.jsonl in the folder that the environment variable BEDACHT_DATA names are read.

${optionsHelp}`;

const usual = ['davidson-en-all.jsonl', 'offensive-de-train.jsonl'];

await main(async () => {
  const { values, positionals } = readArguments('quality:tweets', options);
  if (values.help) {
    console.log(help);
    return 0;
  }
  const paths = findFiles('quality:tweets', positionals, usual);
  const files = paths.map((path) => ({
    name: basename(path),
    rows: readFile(path, readLabelled).filter(isHarmless),
  }));
  const groups = files.map(({ name, rows }, file) => ({
    drafts: rows.map(({ text }, i) => ({ id: `${file + 1} ${name} ${i + 1}`, text })),
  }));
  const verdicts = await judgeAll(groups, values);
  const scores = files.map(({ name, rows }, file) => {
    const own = groups[file].drafts.map(({ id }) => verdicts.get(id));
    return { name, ...scoreTweets(rows, own) };
  });
  const report = [tweetsReport(scores)];
  if (values.misses) report.push(...scores.map((score) => `\n${flaggedTweets(score)}`));
  const promises = scores.map((score) => ({ what: score.name, met: isQuiet(score) }));
  return conclude(report.join('\n'), promises);
});
