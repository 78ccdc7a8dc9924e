// How verdicts are held against labelled drafts, disclaimers and tweets. No files, no programs:
// tests/node/quality-scoring.test.mjs shows what each rule means.

/** The guidelines a labelled draft may expect, in the order of the report. */
export const guidelines = [
  'confidentiality',
  'personal-opinion',
  'transparency',
  'responsibility',
  'loyalty',
  'admit-mistakes',
  'negative-judgement',
  'advertising',
  'working-time',
  'legal-rights',
];

/** What the project promises. */
export const targets = {
  drafts: { micro: 0.85, macro: 0.8, falseAlarms: 0.05 },
  disclaimers: { precision: 0.95, recall: 0.9 },
  tweets: { flagged: 0.02 },
};

const share = (part, whole) => (whole > 0 ? part / whole : undefined);
const reaches = (value, least) => (value === undefined ? undefined : value >= least);
const staysBelow = (value, most) => (value === undefined ? undefined : value <= most);

/** The rows of a JSONL file, as `isSound` wants them. What is wrong is thrown as an Error that names the line. */
function readRows(text, isSound, fields) {
  const rows = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    let row;
    try {
      row = JSON.parse(line);
    } catch (error) {
      throw new Error(`Line ${index + 1} is no JSON: ${error.message}`);
    }
    if (!isSound(row)) throw new Error(`Line ${index + 1} lacks one of: ${fields}`);
    rows.push(row);
  });
  return rows;
}

const isGuidelines = (list) => Array.isArray(list) && list.every((one) => guidelines.includes(one));

/** Labelled drafts: `{ id, company, lang, draft, expect: { flag, allow }, why }`. */
export function readDrafts(text) {
  const ids = new Set();
  const isSound = (row) =>
    typeof row?.id === 'string' &&
    !ids.has(row.id) &&
    ids.add(row.id) &&
    typeof row.company === 'string' &&
    typeof row.draft?.text === 'string' &&
    isGuidelines(row.expect?.flag) &&
    isGuidelines(row.expect.allow) &&
    !row.expect.flag.some((one) => row.expect.allow.includes(one));
  return readRows(
    text,
    isSound,
    'an id of its own, company, draft.text, expect.flag and expect.allow (guidelines, none in both)',
  );
}

/** Disclaimers, tweets: `{ text, label }`. */
export const readLabelled = (text) =>
  readRows(
    text,
    (row) => typeof row?.text === 'string' && typeof row.label === 'string',
    'text, label',
  );

const flagsOf = ({ findings }) => findings.filter(({ severity }) => severity !== 'hint');

/** How many there are of each, the most first. */
export function countEach(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

const rates = ({ tp, fn, fp }) => ({
  tp,
  fn,
  fp,
  precision: share(tp, tp + fp),
  recall: share(tp, tp + fn),
  f1: share(2 * tp, 2 * tp + fp + fn),
});

/**
 * Holds verdicts, a Map by id, against labelled drafts. A guideline is flagged by a finding that is no hint. Expected and
 * flagged is a hit (tp), expected only a miss (fn), flagged only a false alarm (fp) unless it is allowed.
 */
export function scoreDrafts(rows, verdicts) {
  const counts = new Map(guidelines.map((one) => [one, { tp: 0, fn: 0, fp: 0 }]));
  const misses = [];
  let [benign, alarmed, risky, hit, clean] = [0, 0, 0, 0, 0];
  const count = (guideline, kind) => {
    if (!counts.has(guideline)) counts.set(guideline, { tp: 0, fn: 0, fp: 0 });
    counts.get(guideline)[kind] += 1;
  };
  for (const row of rows) {
    const { flag, allow } = row.expect;
    const findings = flagsOf(verdicts.get(row.id));
    const got = new Set(findings.map(({ guideline }) => guideline));
    const missed = flag.filter((one) => !got.has(one));
    const wrong = [...got].filter((one) => !flag.includes(one) && !allow.includes(one));
    for (const one of flag) count(one, got.has(one) ? 'tp' : 'fn');
    for (const one of missed) misses.push({ row, kind: 'missed', guideline: one, rules: [] });
    for (const one of wrong) {
      count(one, 'fp');
      const rules = findings.filter((finding) => finding.guideline === one);
      misses.push({ row, kind: 'false alarm', guideline: one, rules: rules.map((f) => f.rule) });
    }
    if (flag.length > 0) {
      risky += 1;
      if (missed.length < flag.length) hit += 1;
    } else {
      benign += 1;
      if (wrong.length > 0) alarmed += 1;
    }
    if (missed.length + wrong.length === 0) clean += 1;
  }
  const table = [...counts].map(([guideline, one]) => ({ guideline, ...rates(one) }));
  const sum = (kind) => table.reduce((total, one) => total + one[kind], 0);
  const micro = rates({ tp: sum('tp'), fn: sum('fn'), fp: sum('fp') });
  const expected = table.filter(({ tp, fn }) => tp + fn > 0);
  const macro = share(
    expected.reduce((total, { f1 }) => total + f1, 0),
    expected.length,
  );
  return {
    drafts: rows.length,
    table,
    micro,
    macro,
    benign,
    falseAlarms: share(alarmed, benign),
    risky,
    anyExpected: share(hit, risky),
    clean: share(clean, rows.length),
    misses,
  };
}

/** What is kept of the promise for drafts. */
export function promisesOfDrafts({ micro, macro, falseAlarms }) {
  const target = targets.drafts;
  return [
    { what: 'micro-F1', met: reaches(micro.f1, target.micro) },
    { what: 'macro-F1', met: reaches(macro, target.macro) },
    { what: 'false alarms on benign drafts', met: staysBelow(falseAlarms, target.falseAlarms) },
  ];
}

// What a wording of a kind discloses.
const disclosureOf = {
  'affiliation-disclosure': 'affiliation',
  'advertising-disclosure': 'advertising',
};

/**
 * Holds verdicts, one for each row, against wordings. A row of the label "disclaimer" is found when the disclosure that
 * its kind asks for is present; any disclosure that is present in a row of another label is a false alarm.
 */
export function scoreDisclaimers(rows, verdicts) {
  const table = new Map();
  const misses = [];
  const cell = (name) => {
    if (!table.has(name)) table.set(name, { name, rows: 0, found: 0 });
    return table.get(name);
  };
  let falseAlarms = 0;
  let negatives = 0;
  rows.forEach((row, index) => {
    const present = verdicts[index].disclosures.filter(({ state }) => state === 'present');
    const kinds = present.map(({ kind }) => kind);
    if (row.label !== 'disclaimer') {
      negatives += 1;
      if (kinds.length === 0) return;
      falseAlarms += 1;
      const [{ start, end }] = present;
      misses.push({ row, kind: 'false alarm', kinds, words: row.text.slice(start, end) });
      return;
    }
    const isFound = kinds.includes(disclosureOf[row.kind] ?? 'opinion');
    for (const name of ['all', row.kind ?? 'without a kind', `language ${row.lang ?? '?'}`]) {
      cell(name).rows += 1;
      if (isFound) cell(name).found += 1;
    }
    if (!isFound) misses.push({ row, kind: 'missed', kinds });
  });
  const { rows: positives, found } = cell('all');
  return {
    positives,
    found,
    negatives,
    falseAlarms,
    recall: share(found, positives),
    precision: share(found, found + falseAlarms),
    table: [...table.values()].sort((one, other) => other.rows - one.rows),
    misses,
  };
}

/** What is kept of the promise for disclaimers. */
export const promisesOfDisclaimers = ({ precision, recall }) => [
  { what: 'precision', met: reaches(precision, targets.disclaimers.precision) },
  { what: 'recall', met: reaches(recall, targets.disclaimers.recall) },
];

/** Whether a tweet's label says that it is harmless. */
export const isHarmless = ({ label }) => label === 'neither' || label === 'OTHER';

/** How many harmless tweets have a finding that is no hint, and which rules make them. */
export function scoreTweets(rows, verdicts) {
  const flagged = [];
  rows.forEach((row, index) => {
    const rules = [...new Set(flagsOf(verdicts[index]).map(({ rule }) => rule))];
    if (rules.length > 0) flagged.push({ row, rules });
  });
  return {
    tweets: rows.length,
    flagged,
    share: share(flagged.length, rows.length),
    rules: countEach(flagged.flatMap(({ rules }) => rules)),
  };
}

/** Whether the promise for tweets is kept. */
export const isQuiet = (score) => staysBelow(score.share, targets.tweets.flagged);
