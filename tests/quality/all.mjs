// npm run quality: everything that is promised of the judgements, and rules/QUALITY.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, Problem, root } from '../../.ci/sh.mjs';
import { conclude, findFile, findFiles, options, readArguments } from './command.mjs';
import { macroF1, recallAt, targets as offenceTargets } from './offence-scoring.mjs';
import { format } from 'prettier';
import { qualityPage } from './quality-page.mjs';
import { table, verdict } from './report.mjs';
import {
  measureDisclaimers,
  measureDrafts,
  measureOffence,
  measureTweets,
  usual,
} from './scores.mjs';
import { promised, rate } from './verdict-report.mjs';
import { isQuiet, promisesOfDisclaimers, promisesOfDrafts, targets } from './verdicts.mjs';

const help = `npm run quality [-- OPTION …]
  Measures all that is promised of the judgements, natively and in WebAssembly, prints the table and
  writes rules/QUALITY.md. The environment variable BEDACHT_DATA names the folder of the data.

  --check      write nothing
  --no-build   take what is in build/

  The exit status is 1 when a promise is not kept.`;

const command = 'quality';

/** The rows of the table: what is measured, on what, the figure, the promise. */
function promisesOf({ sample, dev, unseen, disclaimers, tweets, offence }) {
  const drafts = (on, { score }) => {
    const [micro, macro, alarms] = promisesOfDrafts(score);
    const target = targets.drafts;
    return [
      [`drafts, ${on}: micro-F1`, score.micro.f1, target.micro, '≥', micro.met],
      [`drafts, ${on}: macro-F1`, score.macro, target.macro, '≥', macro.met],
      [
        `drafts, ${on}: false alarms on benign ones`,
        score.falseAlarms,
        target.falseAlarms,
        '≤',
        alarms.met,
      ],
    ];
  };
  const [precision, recall] = promisesOfDisclaimers(disclaimers);
  const macro = macroF1(offence, offenceTargets.score);
  const found = recallAt(offence, offenceTargets.precision);
  return [
    ...drafts('labelled sample', sample),
    ...drafts('our own, seen while writing rules', dev),
    ...drafts('our own, unseen', unseen),
    [
      'disclaimers: precision',
      disclaimers.precision,
      targets.disclaimers.precision,
      '≥',
      precision.met,
    ],
    ['disclaimers: recall', disclaimers.recall, targets.disclaimers.recall, '≥', recall.met],
    ['German insults: macro-F1', macro, offenceTargets.macro, '≥', macro >= offenceTargets.macro],
    [
      'German insults: recall at a precision of 80 %',
      found,
      offenceTargets.recall,
      '≥',
      found >= offenceTargets.recall,
    ],
    ...tweets.map((file) => [
      `harmless tweets with a flag: ${file.name}`,
      file.share,
      targets.tweets.flagged,
      '≤',
      isQuiet(file),
    ]),
  ].map(([what, value, target, sign, met]) => ({
    what,
    value: rate(value),
    promised: promised(target, sign),
    met,
  }));
}

await main(async () => {
  const { 'no-build': noBuild, help: helpOption } = options;
  const { values, positionals } = readArguments(command, {
    'no-build': noBuild,
    help: helpOption,
    check: { type: 'boolean' },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length > 0) throw new Problem('No files are named here.', help);
  const first = findFile(command, undefined, usual.drafts);
  const own = (name) => join(root, 'tests/corpus', name);
  const sample = await measureDrafts(first, values);
  const built = { ...values, 'no-build': true };
  const measured = {
    sample,
    dev: await measureDrafts(own('drafts-dev.jsonl'), built),
    unseen: await measureDrafts(own('drafts-unseen.jsonl'), built),
    disclaimers: await measureDisclaimers(findFiles(command, [], usual.disclaimers), built),
    tweets: await measureTweets(findFiles(command, [], usual.tweets), built),
    offence: await measureOffence(
      findFile(command, undefined, usual.offence),
      'offence-tweets-de',
      built,
    ),
  };
  const promises = promisesOf(measured);
  if (!values.check) {
    const path = join(root, 'rules/QUALITY.md');
    writeFileSync(path, await format(qualityPage(measured, promises), { parser: 'markdown' }));
  }
  const rows = promises.map((one) => [one.what, one.value, one.promised, verdict(one.met)]);
  return conclude(table([['', '', 'promised', ''], ...rows]), promises);
});
