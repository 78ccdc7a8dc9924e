// The scores as text.

export const percent = (value) => (value === undefined ? '–' : (value * 100).toFixed(1));
export const verdict = (met) => (met === undefined ? '' : met ? 'met' : 'NOT MET');
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

const pair = (result) =>
  result.gold > 0 ? `${percent(result.recall)} / ${percent(result.precision)}` : '–';

/** Recall and precision of ours and of the packages, side by side; a type that nobody's texts hold is left out. */
export function peerTable(ours, peers) {
  const loaded = peers.filter(({ missing }) => !missing);
  const heads = [
    ['recall / precision %', 'Bedacht', ...loaded.map(({ head }) => head[0])],
    ['', '', ...loaded.map(({ head }) => head[1])],
  ];
  const rows = ours.types.map((own, i) => [
    own.title,
    own,
    ...loaded.map(({ types, scores }) => (types.has(own.type) ? scores.types[i] : undefined)),
  ]);
  rows.push([
    ours.germanPhone.title,
    ours.germanPhone,
    ...loaded.map(({ types, scores }) => (types.has('PHONE') ? scores.germanPhone : undefined)),
  ]);
  const lines = rows
    .filter(([, own]) => own.gold > 0)
    .map(([title, ...results]) => [title, ...results.map((one) => (one ? pair(one) : '–'))]);
  const flagged = ({ tweets }) => `${tweets.flagged.length} of ${tweets.tweets}`;
  lines.push(['tweets flagged', flagged(ours), ...loaded.map(({ scores }) => flagged(scores))]);
  const missing = peers.filter((peer) => peer.missing);
  return [
    table([...heads, ...lines]),
    ...missing.map((peer) => `${peer.name} cannot be loaded: ${peer.missing}`),
  ].join('\n');
}

const ms = (time) => (time < 1 ? time.toFixed(3) : time.toFixed(1));

/** Median and least time by variant and text, and the median as a multiple of ours in the same run. */
export function timeTable(times, ours, texts) {
  if (texts.length === 0)
    return 'The file has too few rows for a text of 3,000 characters to time.';
  const cell = ({ median, min }, own) =>
    `${ms(median)} (${ms(min)})  ×${(median / own.median).toFixed(median / own.median < 10 ? 1 : 0)}`;
  const row = (name) => [name, ...texts.map((text) => cell(times[name][text], times[ours][text]))];
  return table([
    ['ms for 3,000 characters: median (least), ratio', ...texts],
    ...Object.keys(times).map(row),
    [`${ours}, first of a turn`, ...texts.map((text) => ms(times[ours][text].first))],
  ]);
}

/** What hostile texts cost. */
export function hostileTable(rows, peers) {
  return table([
    ['hostile text:', 'Bedacht,', 'a character', ...peers.map(({ head }) => head[0])],
    ['ms for 3,000', 'wasm', 'in 100,000', ...peers.map(({ head }) => head[1])],
    ...rows.map(({ name, ours, growth, peers: others }) => [
      name,
      ms(ours),
      `×${growth.toFixed(2)}`,
      ...peers.map((peer) => ms(others[peer.name])),
    ]),
  ]);
}
