// The scores of verdicts as text.
import { percent, table, verdict } from './report.mjs';
import {
  countEach,
  isQuiet,
  promisesOfDisclaimers,
  promisesOfDrafts,
  targets,
} from './verdicts.mjs';

export const oneLine = (text) => text.replaceAll('\n', ' / ');

export const rate = (share) => `${percent(share)} %`;
export const promised = (value, sign) => `${sign} ${(value * 100).toFixed(0)} %`;

/** By guideline: how many were expected, found, missed and reported wrongly. */
export function guidelineTable(title, { table: guidelines, micro, macro }) {
  const row = (name, { tp, fn, fp, precision, recall, f1 }) => [
    name,
    ...[tp + fn, tp, fn, fp].map(String),
    ...[precision, recall, f1].map(percent),
  ];
  return table([
    [title, 'expect', 'tp', 'fn', 'fp', 'precision %', 'recall %', 'F1 %'],
    ...guidelines.map((one) => row(one.guideline, one)),
    row('micro', micro),
    ['macro', '', '', '', '', '', '', percent(macro)],
  ]);
}

// Of a language, only the guidelines that occur in it.
const languageTable = ({ lang, table: guidelines, ...rest }) =>
  guidelineTable(`language ${lang}`, {
    ...rest,
    table: guidelines.filter(({ tp, fn, fp }) => tp + fn + fp > 0),
  });

/** All of it for labelled drafts: the table, and what is promised. */
export function draftsReport(score, languages) {
  const [micro, macro, alarms] = promisesOfDrafts(score);
  const { drafts, benign, risky } = score;
  const target = targets.drafts;
  return [
    guidelineTable('all languages', score),
    ...languages.map((one) => `\n${languageTable(one)}`),
    '',
    table([
      ['', '', 'promised', ''],
      ['micro-F1', rate(score.micro.f1), promised(target.micro, '≥'), verdict(micro.met)],
      ['macro-F1', rate(score.macro), promised(target.macro, '≥'), verdict(macro.met)],
      [
        `false alarms, of ${benign} benign drafts`,
        rate(score.falseAlarms),
        promised(target.falseAlarms, '≤'),
        verdict(alarms.met),
      ],
      [`any expected one found, of ${risky} others`, rate(score.anyExpected), '', ''],
      [`neither miss nor false alarm, of ${drafts}`, rate(score.clean), '', ''],
    ]),
  ].join('\n');
}

/** What was missed and what was reported wrongly in drafts, by id. */
export const draftMisses = ({ misses }) =>
  misses
    .map(({ row, kind, guideline, rules }) =>
      [
        `\n${row.id} (${row.company}, ${row.lang}) ${kind}: ${guideline} ${rules.join(', ')}`.trimEnd(),
        `  ${oneLine(row.draft.text).slice(0, 300)}`,
        `  (${row.why ?? ''}; allowed: ${row.expect.allow.join(', ') || 'nothing else'})`,
      ].join('\n'),
    )
    .join('\n');

/** Recall by kind and language, and what is promised. */
export function disclaimersReport(score) {
  const [precision, recall] = promisesOfDisclaimers(score);
  const target = targets.disclaimers;
  return [
    table([
      ['disclaimers', 'rows', 'found', 'recall %'],
      ...score.table.map(({ name, rows, found }) => [
        name,
        String(rows),
        String(found),
        percent(found / rows),
      ]),
    ]),
    '',
    table([
      ['', '', 'promised', ''],
      ['recall', rate(score.recall), promised(target.recall, '≥'), verdict(recall.met)],
      [
        `precision, ${score.falseAlarms} false alarms in ${score.negatives}`,
        rate(score.precision),
        promised(target.precision, '≥'),
        verdict(precision.met),
      ],
    ]),
  ].join('\n');
}

/** The wordings that were missed, and those that are none. */
export const disclaimerMisses = ({ misses }) =>
  misses
    .map(({ row, kind, kinds, words }) => {
      const what = [row.kind, row.lang, ...kinds, ...(words ? [JSON.stringify(words)] : [])];
      return `${kind} (${what.filter(Boolean).join(', ')}): ${oneLine(row.text).slice(0, 300)}`;
    })
    .join('\n');

/** Flagged tweets by file and by rule. */
export function tweetsReport(files) {
  const rules = countEach(files.flatMap(({ rules }) => rules.map(([rule]) => rule)));
  const count = (file, rule) => String(new Map(file.rules).get(rule) ?? 0);
  const total = (rule) => files.reduce((sum, file) => sum + Number(count(file, rule)), 0);
  return [
    table([
      ['harmless tweets', 'tweets', 'flagged', 'share', 'promised', ''],
      ...files.map((file) => [
        file.name,
        String(file.tweets),
        String(file.flagged.length),
        file.share === undefined ? '–' : `${(file.share * 100).toFixed(2)} %`,
        promised(targets.tweets.flagged, '≤'),
        verdict(isQuiet(file)),
      ]),
    ]),
    '',
    table([
      ['by rule', ...files.map(({ name }) => name)],
      ...rules
        .map(([rule]) => rule)
        .sort((one, other) => total(other) - total(one))
        .map((rule) => [rule, ...files.map((file) => count(file, rule))]),
    ]),
  ].join('\n');
}

/** The flagged tweets of a file. */
export const flaggedTweets = ({ flagged }) =>
  flagged.map(({ row, rules }) => `${rules.join(', ')}: ${oneLine(row.text)}`).join('\n');
