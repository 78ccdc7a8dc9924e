// The scores as text.

const percent = (value) => (value === undefined ? '–' : (value * 100).toFixed(1));
const verdict = (met) => (met === undefined ? '' : met ? 'met' : 'NOT MET');
const wanted = (value) => (value === undefined ? '–' : value.toFixed(2));

/** Columns of equal width: the first to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) =>
    column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

/** Recall and precision by type, the tweets, and what is met. */
export function scoreTable({ types, germanPhone, tweets }) {
  const row = ({ title, gold, negatives, recall, precision, target, met }) => [
    title,
    String(gold),
    String(negatives),
    gold > 0 ? percent(recall) : '–',
    gold > 0 ? percent(precision) : '–',
    target ? `${wanted(target.recall)} / ${wanted(target.precision)}` : '',
    verdict(met),
  ];
  const head = ['type', 'gold', 'negatives', 'recall %', 'precision %', 'at least', ''];
  const lines = [table([head, ...[...types, germanPhone].map(row)])];
  if (tweets.tweets > 0) {
    const { flagged, met } = tweets;
    lines.push(
      `\nTweets with any finding: ${flagged.length} of ${tweets.tweets} (allowed: 4 of 3,816)  ${verdict(met)}`,
    );
    for (const { id, findings } of flagged)
      lines.push(`  ${id}: ${findings.map(([type, value]) => `${type} "${value}"`).join(', ')}`);
  }
  return lines.join('\n');
}

/** What was missed and what was reported wrongly for a type, with the row's text. */
export function missesOf(type, results, rows) {
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  const result = results.types.find((one) => one.type === type);
  if (!result)
    return `There is no type ${type}. Types: ${results.types.map((one) => one.type).join(', ')}`;
  const around = ({ id, start, end }) => {
    const text = texts.get(id);
    const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 30)];
    return JSON.stringify(`${before}⟦${text.slice(start, end)}⟧${after}`);
  };
  const list = (title, entries) => [
    `\n${type}, ${title}: ${entries.length}`,
    ...entries.map((entry) => `  ${entry.id}  ${around(entry)}`),
  ];
  return [...list('missed', result.misses), ...list('false alarms', result.alarms)].join('\n');
}
