// How scores of insults are held against labelled texts. No files, no programs.

/** What the project promises; `score` is where the cross validation has the highest macro-F1 (rules/models/README.md). */
export const targets = { score: 41, macro: 0.73, precision: 0.8, recall: 0.3 };

const harmless = new Set(['OTHER', 'neither', '0', '-', 'NOT', 'non-hateful']);

export const isOffence = ({ label }) => !harmless.has(label);

/** Labelled texts: `{ text, label }`. What is wrong is thrown as an Error that names the line. */
export function readScored(text) {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const row = JSON.parse(line);
    if (typeof row.text !== 'string' || row.label === undefined)
      throw new Error(`Line ${i + 1} lacks one of: text, label`);
    return [{ text: row.text, label: String(row.label) }];
  });
}

const share = (part, whole) => (whole > 0 ? part / whole : 0);

/** `{ hits, alarms, misses, silent }` where texts from a score on are called insults. */
export function countAt(judged, percent) {
  const count = { hits: 0, alarms: 0, misses: 0, silent: 0 };
  for (const { positive, score } of judged) {
    if (score >= percent) count[positive ? 'hits' : 'alarms']++;
    else count[positive ? 'misses' : 'silent']++;
  }
  return count;
}

export function macroF1(judged, percent) {
  const { hits, alarms, misses, silent } = countAt(judged, percent);
  const wrong = alarms + misses;
  return (share(2 * hits, 2 * hits + wrong) + share(2 * silent, 2 * silent + wrong)) / 2;
}

/** The largest share of the insults that some score finds with at least this precision. */
export function recallAt(judged, precision) {
  let best = 0;
  for (let percent = 1; percent <= 99; percent++) {
    const { hits, alarms, misses } = countAt(judged, percent);
    if (hits && share(hits, hits + alarms) >= precision)
      best = Math.max(best, share(hits, hits + misses));
  }
  return best;
}

const percentOf = (value) => `${(100 * value).toFixed(1)} %`;
const excerpt = (text) => text.replaceAll('\n', ' ').slice(0, 140);

/** The report as text. */
export function offenceReport(name, judged, withMisses) {
  const insults = judged.filter(({ positive }) => positive).length;
  const lines = [
    `${name}: ${judged.length} texts, ${insults} of them insults`,
    `macro-F1 at ${(targets.score / 100).toFixed(2)}: ${percentOf(macroF1(judged, targets.score))}, promised ${percentOf(targets.macro)}`,
    `recall at a precision of ${percentOf(targets.precision)}: ${percentOf(recallAt(judged, targets.precision))}, promised ${percentOf(targets.recall)}`,
    '',
    'from a score on   precision   recall   macro-F1',
  ];
  for (const percent of [targets.score, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95]) {
    const { hits, alarms, misses } = countAt(judged, percent);
    const cells = [
      percentOf(share(hits, hits + alarms)),
      percentOf(share(hits, hits + misses)),
      percentOf(macroF1(judged, percent)),
    ];
    lines.push(
      `${(percent / 100).toFixed(2).padStart(15)}${cells.map((cell) => cell.padStart(11)).join('')}`,
    );
  }
  if (withMisses) {
    const byScore = [...judged].sort((a, b) => b.score - a.score);
    const show = ({ score, text }) => `  ${(score / 100).toFixed(2)}  ${excerpt(text)}`;
    lines.push('', 'False alarms with the highest scores:');
    lines.push(
      ...byScore
        .filter(({ positive }) => !positive)
        .slice(0, 20)
        .map(show),
    );
    lines.push('', 'Insults with the lowest scores:');
    lines.push(
      ...byScore
        .filter(({ positive }) => positive)
        .slice(-20)
        .map(show),
    );
  }
  return lines.join('\n');
}
