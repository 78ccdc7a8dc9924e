// What the scoring commands measure, for each of them and for all together.
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isHeldOut } from '../../rules/models/split.mjs';
import { judgeAll, readFile } from './command.mjs';
import { isOffence, readScored } from './offence-scoring.mjs';
import { probePack, scoreOf } from './probe.mjs';
import {
  isHarmless,
  readDrafts,
  readLabelled,
  scoreDisclaimers,
  scoreDrafts,
  scoreTweets,
} from './verdicts.mjs';

const unique = (values) => [...new Set(values)].sort();

/** The files that are read where none is named, in the folder of the data. */
export const usual = {
  drafts: 'drafts/drafts-dev.jsonl',
  disclaimers: ['disclaimer-positive-dev.jsonl', 'disclaimer-negative-dev.jsonl'],
  tweets: ['davidson-en-all.jsonl', 'offensive-de-train.jsonl'],
  offence: 'offensive-de-train.jsonl',
};

/** The score of labelled drafts, whose company profiles lie beside them, and that of each language. */
export async function measureDrafts(file, values) {
  const rows = readFile(file, readDrafts);
  const groups = unique(rows.map(({ company }) => company)).map((company) => ({
    company: join(dirname(file), `company-${company}.json`),
    drafts: rows
      .filter((row) => row.company === company)
      .map(({ id, draft }) => ({ ...draft, id })),
  }));
  const verdicts = await judgeAll(groups, values);
  const languages = unique(rows.map(({ lang }) => lang ?? '?')).map((lang) => {
    const some = rows.filter((row) => (row.lang ?? '?') === lang);
    return { lang, ...scoreDrafts(some, verdicts) };
  });
  return { score: scoreDrafts(rows, verdicts), languages };
}

/** The score of wordings in these files together. */
export async function measureDisclaimers(files, values) {
  const rows = files.flatMap((file) => readFile(file, readLabelled));
  const drafts = rows.map(({ text }, i) => ({ id: `row ${i + 1}`, text }));
  const verdicts = [...(await judgeAll([{ drafts }], values)).values()];
  return scoreDisclaimers(rows, verdicts);
}

/** The score of the harmless tweets of each file. */
export async function measureTweets(paths, values) {
  const files = paths.map((path) => ({
    name: basename(path),
    rows: readFile(path, readLabelled).filter(isHarmless),
  }));
  const groups = files.map(({ name, rows }, file) => ({
    drafts: rows.map(({ text }, i) => ({ id: `${file + 1} ${name} ${i + 1}`, text })),
  }));
  const verdicts = await judgeAll(groups, values);
  return files.map(({ name, rows }, file) => {
    const own = groups[file].drafts.map(({ id }) => verdicts.get(id));
    return { name, ...scoreTweets(rows, own) };
  });
}

/** What a model says of each text of a file; of the usual one only of those that it has not learned from. */
export async function measureOffence(path, model, values) {
  const all = readFile(path, readScored);
  const rows = basename(path) === usual.offence ? all.filter(({ text }) => isHeldOut(text)) : all;
  // Whose model is asked, that language it is: whether it is recognised is another question.
  const language = model.slice(-2);
  const drafts = rows.map(({ text }, i) => ({ id: String(i), text, language }));
  const pack = probePack(model);
  try {
    const verdicts = await judgeAll([{ drafts }], { ...values, pack });
    return rows.map((row, i) => ({
      text: row.text,
      positive: isOffence(row),
      score: scoreOf(verdicts.get(String(i))),
    }));
  } finally {
    rmSync(pack, { recursive: true });
  }
}
