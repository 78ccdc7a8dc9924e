// The texts a model learns from, as the training program reads them (trainer/corpus.h).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldOf, isHeldOut } from './split.mjs';

const folds = 6;
const extra = -1;
const unseen = -2;

const line = (fold, part, positive, text, weight = 100) =>
  `${fold}\t${part}\t${positive ? '+' : '-'}\t${weight}\t${text.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}\n`;

/**
 * Our own texts: a theme is in one fold as a whole, so that no model is measured on its own echo.
 * @param isLearned false where all of them are only judged
 */
export function ownSamples(folder, task, language, isLearned = true) {
  const ending = `.${language}.txt`;
  const names = readdirSync(join(folder, task))
    .filter((name) => name.endsWith(ending))
    .sort();
  const themes = names.filter((name) => name !== `unseen${ending}`);
  const samples = [];
  for (const name of names) {
    const theme = themes.indexOf(name);
    const fold = isLearned && theme >= 0 ? theme % folds : unseen;
    const path = join(folder, task, name);
    readFileSync(path, 'utf8')
      .split('\n')
      .forEach((text, i) => {
        if (text.trim() === '' || text.startsWith('#')) return;
        if (!/^[+-] \S/.test(text)) throw new Error(`${path}:${i + 1}: "+ text" or "- text"`);
        samples.push(line(fold, 'own', text[0] === '+', text.slice(2)));
      });
  }
  return samples;
}

/** The texts of other tasks as harmless ones of this task: only to be learned from, with a weight in percent. */
export function harmlessSamples(folder, tasks, language, weight) {
  const ending = `.${language}.txt`;
  return tasks.flatMap((task) =>
    readdirSync(join(folder, task))
      .filter((name) => name.endsWith(ending) && name !== `unseen${ending}`)
      .sort()
      .flatMap((name) => readFileSync(join(folder, task, name), 'utf8').split('\n'))
      .filter((text) => /^[+-] \S/.test(text))
      .map((text) => line(extra, 'other tasks', false, text.slice(2), weight)),
  );
}

/**
 * Texts of others, split by a hash; the held-out ones are never learned from. Those with a weight of their own (in
 * percent) are only there to be learned from: no cross validation counts them. */
export function otherSamples(folder, { name, file, isPositive, isUsed = () => true, weight }) {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))
    .filter(isUsed)
    .map((row) => {
      const learned = weight ? extra : foldOf(row.text, folds);
      return line(isHeldOut(row.text) ? unseen : learned, name, isPositive(row), row.text, weight);
    });
}
