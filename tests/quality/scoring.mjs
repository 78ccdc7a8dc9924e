// How findings are held against annotated texts. No files, no programs: tests/node/identifiers-quality.test.mjs shows
// what each rule means.

const both = (recall, precision) => ({ recall, precision });
const german = both(0.9, 0.95);
const places = both(0.9, 0.92);

/** The types of the data, which detector is meant to find them, and what the project promises of each. */
export const types = [
  { type: 'EMAIL', detector: 'email', target: both(0.98, 0.98) },
  { type: 'IBAN', detector: 'iban', target: both(0.98, 0.98) },
  { type: 'CREDIT_CARD', detector: 'payment-card', target: both(0.98, 0.98) },
  { type: 'US_SSN', detector: 'us-ssn', target: both(0.98, 0.98) },
  { type: 'UK_NINO', detector: 'uk-nino', target: both(0.98, 0.98) },
  { type: 'PHONE', detector: 'phone', target: both(0.96, 0.97) },
  { type: 'DE_TAX_ID', detector: 'de-tax-id', target: german },
  { type: 'DE_RVNR', detector: 'de-pension-number', target: german },
  { type: 'DE_KVNR', detector: 'de-health-insurance-number', target: german },
  { type: 'DE_ID_CARD', detector: 'de-id-card', target: german },
  { type: 'DE_PASSPORT', detector: 'de-passport', target: german },
  { type: 'DE_VAT_ID', detector: 'de-vat-id', target: german },
  { type: 'DE_TAX_NUMBER', detector: 'de-tax-number', target: german },
  { type: 'DE_PLATE', detector: 'de-number-plate', target: german },
  { type: 'IP', detector: 'ip-address', target: places },
  { type: 'MAC', detector: 'mac-address', target: places },
  { type: 'GEO', detector: 'geo-coordinates', target: places },
  { type: 'ADDRESS', detector: 'street-address', target: places },
  { type: 'DATE_OF_BIRTH', detector: 'date-of-birth', target: places },
  { type: 'SECRET', detector: 'credential', target: both(0.85, 0.98) },
  { type: 'MARKER', detector: 'confidentiality-marking', target: both(undefined, 0.9) },
  { type: 'US_ITIN', detector: 'us-itin' },
  { type: 'UK_NHS', detector: 'uk-nhs' },
  { type: 'CH_AHV', detector: 'ch-ahv' },
  { type: 'AT_SVNR', detector: 'at-social-insurance-number' },
  { type: 'CRYPTO', detector: 'crypto-address' },
];

/** Phone numbers in German text are promised apart: dates, 300.000 and 1-0-0 are traps there. */
export const germanPhone = {
  type: 'PHONE',
  title: 'PHONE in German text',
  target: { precision: 0.95 },
};

/** The promise for tweets: of so many no more than so many with any finding. */
export const tweetTarget = { tweets: 3816, flagged: 4 };

/** For 3,000 characters in WebAssembly; and how much more a character may cost in a hostile text of 100,000. */
export const speedTarget = { milliseconds: 0.06, growth: 2 };

const detectorTypes = new Map(types.map(({ type, detector }) => [detector, type]));

/** The type of a detector's findings; what the data has no type for keeps the detector's name. */
export const typeOf = (detector) => detectorTypes.get(detector) ?? detector;

const set = (row, ...names) => names.some((name) => row.id.startsWith(`${name}-`));
const isTweet = (row) => set(row, 'neg');
// Everything in these that has a type is marked, so that a finding anywhere else is a false alarm. presidio-research
// has no type for dates of birth: it marks "She was born on 2/8/1935" as a date.
const isFullyAnnotated = (row, type) =>
  set(row, 'stella', 'grascco') || (set(row, 'presidio-research') && type !== 'DATE_OF_BIRTH');
// Bare values from the tests of validators are no text.
const isGermanText = (row) =>
  row.lang === 'de' &&
  !set(row, 'validatorjs', 'python-stdnum', 'stdnum-js', 'ausweischeck', 'iban-registry');

/** The rows of a JSONL file. What is wrong with it is thrown as an Error that names the line. */
export function readRows(text) {
  const rows = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    let row;
    try {
      row = JSON.parse(line);
    } catch (error) {
      throw new Error(`Line ${index + 1} is no JSON: ${error.message}`);
    }
    const sound =
      typeof row?.id === 'string' &&
      typeof row.text === 'string' &&
      ['pos', 'neg'].includes(row.label) &&
      Array.isArray(row.types) &&
      Array.isArray(row.spans);
    if (!sound) throw new Error(`Line ${index + 1} lacks one of: id, text, label, types, spans`);
    rows.push(row);
  });
  return rows;
}

const overlap = (one, other) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

const covers = (finding, gold) => overlap(finding, gold) * 2 >= gold.end - gold.start;

/** The rows that count for a type, and how: gold spans, hard negatives, false alarms. */
function scoreType(type, rows, findings, isCounted) {
  const result = { type, gold: 0, found: 0, negatives: 0, falseAlarms: 0, misses: [], alarms: [] };
  rows.forEach((row, index) => {
    if (row.strength !== 'strong' || !isCounted(row)) return;
    const found = findings[index].filter((finding) => finding.type === type);
    const gold = row.label === 'pos' ? row.spans.filter((span) => span.type === type) : [];
    for (const span of gold) {
      result.gold += 1;
      if (found.some((finding) => covers(finding, span))) result.found += 1;
      else result.misses.push({ id: row.id, ...span });
    }
    const negative = row.label === 'neg' && row.types.some((one) => one === type || one === '*');
    if (negative) result.negatives += 1;
    if (!negative && !isFullyAnnotated(row, type)) return;
    for (const finding of found) {
      if (gold.some((span) => overlap(finding, span) > 0)) continue;
      result.falseAlarms += 1;
      const { start, end } = finding;
      result.alarms.push({ id: row.id, start, end, type, value: row.text.slice(start, end) });
    }
  });
  const share = (part, whole) => (whole > 0 ? part / whole : undefined);
  result.recall = share(result.found, result.gold);
  result.precision = share(result.found, result.found + result.falseAlarms);
  return result;
}

/** Whether a promise is kept; undefined where nothing is promised or there is nothing to measure it on. */
export function isMet({ recall, precision, gold }, target) {
  if (!target || gold === 0) return undefined;
  const enough = (value, wanted) => wanted === undefined || value >= wanted;
  return enough(recall, target.recall) && enough(precision, target.precision);
}

/**
 * Scores findings, `[{ type, start, end }]` for each row. A gold span is found when one finding of its type covers at
 * least half of it. False alarms are findings of a type in rows that are negative for it and, in texts that are
 * annotated throughout, beside every gold span of the type. Tweets count for themselves: any finding is one too many.
 */
export function score(rows, findings) {
  const notTweets = (row) => !isTweet(row);
  const results = types.map(({ type, target }) => {
    const result = scoreType(type, rows, findings, notTweets);
    return { title: type, target, ...result, met: isMet(result, target) };
  });
  const inGerman = scoreType(germanPhone.type, rows, findings, isGermanText);
  const flagged = [];
  let tweets = 0;
  rows.forEach((row, index) => {
    if (!isTweet(row) || row.strength !== 'strong') return;
    tweets += 1;
    if (findings[index].length === 0) return;
    const shown = findings[index].map(({ type, start, end }) => [type, row.text.slice(start, end)]);
    flagged.push({ id: row.id, findings: shown });
  });
  const allowed = (tweets * tweetTarget.flagged) / tweetTarget.tweets;
  return {
    types: results,
    germanPhone: { ...germanPhone, ...inGerman, met: isMet(inGerman, germanPhone.target) },
    tweets: { tweets, flagged, met: tweets > 0 ? flagged.length <= allowed : undefined },
  };
}
