// The figures of all models as Markdown, for the card and for the screen.

const percent = (share) => (100 * share).toFixed(1);
const row = (cells) => `| ${cells.join(' | ')} |`;

function table(head, rows) {
  const widths = head.map((name, i) =>
    Math.max(name.length, ...rows.map((cells) => cells[i].length)),
  );
  const filled = (cells) => row(cells.map((cell, i) => cell.padEnd(widths[i])));
  return [filled(head), row(widths.map((width) => '-'.repeat(width))), ...rows.map(filled)].join(
    '\n',
  );
}

const parts = (figures) =>
  Object.entries(figures).flatMap(([id, { figures: kinds }]) =>
    Object.entries(kinds).flatMap(([kind, sets]) =>
      Object.entries(sets).map(([part, result]) => ({
        name: id,
        on: kind === 'cross' ? `${part}, cross validation` : `${part}, unseen`,
        result,
      })),
    ),
  );

const withPositive = (rows) => rows.filter(({ result }) => result.positive > 0);

/** How well each model tells its classes apart. */
export const figuresTable = (figures) =>
  table(
    [
      'model',
      'texts',
      'number',
      'macro-F1 at 0.5',
      'best at',
      'macro-F1',
      'recall at P 80',
      'at P 90',
    ],
    withPositive(parts(figures)).map(({ name, on, result }) => [
      name,
      on,
      String(result.texts),
      percent(result.macroF1),
      result.best.score.toFixed(2),
      percent(result.best.macroF1),
      percent(result.recallAt80),
      percent(result.recallAt90),
    ]),
  );

/** Precision and recall from each score on. */
export function scoresTable(figures) {
  const rows = parts(figures);
  if (rows.length === 0) return '';
  return table(
    ['model', 'texts', ...rows[0].result.scores.map(([score]) => score.toFixed(2))],
    rows.map(({ name, on, result }) => [
      name,
      on,
      ...result.scores.map(([, precision, recall, alarms]) =>
        result.positive
          ? `${Math.round(100 * precision)} / ${Math.round(100 * recall)}`
          : `${percent(alarms)} called`,
      ),
    ]),
  );
}

const begins = '<!-- figures -->';
const ends = '<!-- end of figures -->';

/** A card with the tables between its two marks made anew. */
export function withFigures(card, figures) {
  const start = card.indexOf(begins);
  const end = card.indexOf(ends);
  if (start < 0 || end < start) throw new Error(`README.md lacks ${begins} or ${ends}`);
  const tables = `${figuresTable(figures)}\n\nPrecision / recall in percent from a score on; of harmless texts the percentage that is called:\n\n${scoresTable(figures)}`;
  return `${card.slice(0, start + begins.length)}\n\n${tables}\n\n${card.slice(end)}`;
}
