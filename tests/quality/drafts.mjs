// npm run quality:drafts [-- FILE]: which guidelines are found in labelled drafts.
import { dirname, join } from 'node:path';
import { main, Problem } from '../../.ci/sh.mjs';
import {
  conclude,
  findFile,
  judgeAll,
  options,
  optionsHelp,
  readArguments,
  readFile,
} from './command.mjs';
import { draftMisses, draftsReport } from './verdict-report.mjs';
import { promisesOfDrafts, readDrafts, scoreDrafts } from './verdicts.mjs';

const help = `npm run quality:drafts -- [FILE] [OPTION …]
  Holds the verdicts on the labelled drafts of FILE against their labels, natively and in WebAssembly.
  Without FILE, drafts/drafts-dev.jsonl in the folder that the environment variable BEDACHT_DATA names
  is read. The company profiles lie beside the drafts.

${optionsHelp}`;

const unique = (values) => [...new Set(values)].sort();

await main(async () => {
  const { values, positionals } = readArguments('quality:drafts', options);
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length > 1) throw new Problem('One file at a time.', 'Name one file.');
  const file = findFile('quality:drafts', positionals[0], 'drafts/drafts-dev.jsonl');
  const rows = readFile(file, readDrafts);
  const groups = unique(rows.map(({ company }) => company)).map((company) => ({
    company: join(dirname(file), `company-${company}.json`),
    drafts: rows
      .filter((row) => row.company === company)
      .map(({ id, draft }) => ({ ...draft, id })),
  }));
  const verdicts = await judgeAll(groups, values);
  const score = scoreDrafts(rows, verdicts);
  const languages = unique(rows.map(({ lang }) => lang ?? '?')).map((lang) => {
    const some = rows.filter((row) => (row.lang ?? '?') === lang);
    return { lang, ...scoreDrafts(some, verdicts) };
  });
  const report = [draftsReport(score, languages), ...(values.misses ? [draftMisses(score)] : [])];
  return conclude(report.join('\n'), promisesOfDrafts(score));
});
