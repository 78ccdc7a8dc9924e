// npm run quality:disclaimers [-- FILE …]: whether disclaimers as people write them are recognised, and nothing else is.
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
import { disclaimerMisses, disclaimersReport } from './verdict-report.mjs';
import { promisesOfDisclaimers, readLabelled, scoreDisclaimers } from './verdicts.mjs';

const help = `npm run quality:disclaimers -- [FILE …] [OPTION …]
  Whether the verdicts on the texts of the files recognise disclaimers, natively and in WebAssembly.
  Without FILE, disclaimer-positive-dev.jsonl and disclaimer-negative-dev.jsonl in the folder that the
  environment variable BEDACHT_DATA names are read. What counts: tests/quality/README.md.

${optionsHelp}`;

const usual = ['disclaimer-positive-dev.jsonl', 'disclaimer-negative-dev.jsonl'];

await main(async () => {
  const { values, positionals } = readArguments('quality:disclaimers', options);
  if (values.help) {
    console.log(help);
    return 0;
  }
  const files = findFiles('quality:disclaimers', positionals, usual);
  const rows = files.flatMap((file) => readFile(file, readLabelled));
  const drafts = rows.map(({ text }, i) => ({ id: `row ${i + 1}`, text }));
  const verdicts = [...(await judgeAll([{ drafts }], values)).values()];
  const score = scoreDisclaimers(rows, verdicts);
  const report = [disclaimersReport(score)];
  if (values.misses) report.push('', disclaimerMisses(score));
  return conclude(report.join('\n'), promisesOfDisclaimers(score));
});
