// A model's own score of a text, by the engine itself: a pack whose rules do nothing but ask the model, one a score.
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.ci/sh.mjs';

const guideline = 'negative-judgement';

// The finding of the surest rule hides those of the others at its place, and so its confidence is the score.
const ruleAt = (model, percent) => ({
  format: 1,
  id: `${guideline}.at-${percent}`,
  guideline,
  severity: 'warning',
  confidence: percent / 100,
  match: { model, above: percent / 100 },
  text: Object.fromEntries(
    ['de', 'en'].map((language) => [
      language,
      { message: '{words}', explanation: String(percent), advice: String(percent) },
    ]),
  ),
  examples: {},
});

/** Writes such a pack for a model of the project into a new folder. @returns the folder */
export function probePack(model) {
  const folder = mkdtempSync(join(tmpdir(), 'bedacht-probe-'));
  const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  mkdirSync(join(folder, 'models'));
  mkdirSync(join(folder, 'guidelines', guideline), { recursive: true });
  write('pack.json', { format: 1, id: 'probe', version: '1' });
  copyFileSync(
    join(root, 'rules/models', `${model}.json`),
    join(folder, 'models', `${model}.json`),
  );
  for (let percent = 1; percent <= 99; percent++)
    write(`guidelines/${guideline}/at-${percent}.json`, ruleAt(model, percent));
  return folder;
}

/** The score in a verdict by such a pack, in percent; of several paragraphs the highest. */
export const scoreOf = ({ findings }) =>
  Math.max(0, ...findings.map(({ confidence }) => Math.round(100 * confidence)));
