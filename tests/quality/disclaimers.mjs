// npm run quality:disclaimers [-- FILE …]: whether disclaimers as people write them are recognised, and nothing else is.
import { main } from '../../.ci/sh.mjs';
import { conclude, findFiles, options, optionsHelp, readArguments } from './command.mjs';
import { measureDisclaimers, usual } from './scores.mjs';
import { disclaimerMisses, disclaimersReport } from './verdict-report.mjs';
import { promisesOfDisclaimers } from './verdicts.mjs';

const help = `npm run quality:disclaimers -- [FILE …] [OPTION …]
  Whether the verdicts on the texts of the files recognise disclaimers, natively and in WebAssembly.
  Without FILE, disclaimer-positive-dev.jsonl and disclaimer-negative-dev.jsonl in the folder that the
  environment variable BEDACHT_DATA names are read. What counts: tests/quality/README.md.

${optionsHelp}`;

await main(async () => {
  const { values, positionals } = readArguments('quality:disclaimers', options);
  if (values.help) {
    console.log(help);
    return 0;
  }
  const files = findFiles('quality:disclaimers', positionals, usual.disclaimers);
  const score = await measureDisclaimers(files, values);
  const report = [disclaimersReport(score)];
  if (values.misses) report.push('', disclaimerMisses(score));
  return conclude(report.join('\n'), promisesOfDisclaimers(score));
});
