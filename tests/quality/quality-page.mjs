// rules/QUALITY.md: what the default rules find and miss.
import { percent, verdict } from './report.mjs';
import { oneLine } from './verdict-report.mjs';

const most = 20;

const markdown = (rows) => {
  const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0].length)}`, ...body].join('\n');
};

const byGuideline = ({ table, micro }) =>
  markdown([
    ['guideline', 'expected', 'precision %', 'recall %'],
    ...[...table.filter(({ tp, fn, fp }) => tp + fn + fp > 0), { guideline: 'all', ...micro }].map(
      ({ guideline, tp, fn, precision, recall }) => [
        guideline,
        String(tp + fn),
        percent(precision),
        percent(recall),
      ],
    ),
  ]);

// A false alarm on a harmless draft costs the most trust; then what may do the most harm when it is missed.
const gravity = [
  'confidentiality',
  'legal-rights',
  'negative-judgement',
  'loyalty',
  'admit-mistakes',
  'transparency',
  'responsibility',
  'advertising',
  'personal-opinion',
  'working-time',
];

function rank({ row, kind, guideline }) {
  if (kind === 'false alarm') return row.expect.flag.length === 0 ? 0 : 1;
  return 2 + gravity.indexOf(guideline);
}

/** The misses that matter most, the worst first. */
export const worst = (misses) =>
  misses
    .map((miss, place) => ({ miss, place }))
    .sort((a, b) => rank(a.miss) - rank(b.miss) || a.place - b.place)
    .slice(0, most)
    .map(({ miss }) => miss);

const missed = ({ row, kind, guideline, rules }) =>
  [
    `- **${kind}, ${guideline}** (${row.id}, ${row.lang}${rules.length ? `, ${rules.join(', ')}` : ''}): `,
    `${row.why} ${'`'}${oneLine(row.draft.text).replaceAll('`', "'").slice(0, 240)}${'`'}`,
  ].join('');

const languages = (list, title) =>
  list
    .filter(({ micro }) => micro.tp + micro.fn + micro.fp > 0)
    .map((one) => `### ${title}, language ${one.lang}\n\n${byGuideline(one)}`)
    .join('\n\n');

/** The page as Markdown. */
export function qualityPage({ sample, unseen, dev }, promises) {
  return `# How well the default rules judge

Written by \`npm run quality\`; do not edit it. Natively and in WebAssembly the verdicts are the same, byte for byte. What the words
mean: [tests/quality](../tests/quality/README.md).

${markdown([
  ['', 'measured', 'promised', ''],
  ...promises.map((one) => [one.what, one.value, one.promised, verdict(one.met)]),
])}

The labelled sample and our own first half were read while the rules were written, so they flatter. Our own other half was written by
somebody who had seen no rule, and nobody looked at it until the rules were done: that is what to expect of a new draft.

## Our own drafts, unseen

${byGuideline(unseen.score)}

${languages(unseen.languages, 'Our own drafts, unseen')}

## Our own drafts, seen while writing rules

${byGuideline(dev.score)}

## The labelled sample

${byGuideline(sample.score)}

${languages(sample.languages, 'The labelled sample')}

## The twenty worst misses

Of our own drafts, unseen: false alarms first, then what was missed, by the harm it may do. Behind each stands what the author meant.

${worst(unseen.score.misses).map(missed).join('\n')}
`;
}
