// npm run quality:drafts [-- FILE]: which guidelines are found in labelled drafts.
import { main, Problem } from '../../.ci/sh.mjs';
import { conclude, findFile, options, optionsHelp, readArguments } from './command.mjs';
import { measureDrafts, usual } from './scores.mjs';
import { draftMisses, draftsReport } from './verdict-report.mjs';
import { promisesOfDrafts } from './verdicts.mjs';

const help = `npm run quality:drafts -- [FILE] [OPTION …]
  Holds the verdicts on the labelled drafts of FILE against their labels, natively and in WebAssembly.
  Without FILE, drafts/drafts-dev.jsonl in the folder that the environment variable BEDACHT_DATA names
  is read. The company profiles lie beside the drafts.

${optionsHelp}`;

await main(async () => {
  const { values, positionals } = readArguments('quality:drafts', options);
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length > 1) throw new Problem('One file at a time.', 'Name one file.');
  const file = findFile('quality:drafts', positionals[0], usual.drafts);
  const { score, languages } = await measureDrafts(file, values);
  const report = [draftsReport(score, languages), ...(values.misses ? [draftMisses(score)] : [])];
  return conclude(report.join('\n'), promisesOfDrafts(score));
});
