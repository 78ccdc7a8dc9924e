// How long it takes to look for identifiers, ours beside the packages of tests/quality/peers.mjs.
// `npm run quality:identifiers` calls this; variants take turns, so that a load on the machine meets all of them alike.

const units = 3000;
const long = 100_000;
const warmUp = 5;
const rounds = 25;
// A variant's turn, in milliseconds and in passes.
const turn = 3;
const turnPasses = 20;

const begins = (row, ...names) => names.some((name) => row.id.startsWith(`${name}-`));

// What a text is made of: the first rows that fit, joined, until there are 3,000 units.
const material = {
  'German tweets': (row) => begins(row, 'neg-germeval2018'),
  'English tweets': (row) => begins(row, 'neg-davidson'),
  'full of identifiers': (row) => begins(row, 'presidio-research') && row.spans.length > 0,
  'German running text': (row) =>
    row.lang === 'de' && begins(row, 'grascco', 'grascco-phi', 'stella', 'anon-cc0'),
};

/** The texts that are timed, by name; a text for which the rows do not suffice is left out. */
export function textsOf(rows) {
  const texts = Object.entries(material).map(([name, fits]) => {
    let text = '';
    for (const row of rows) if (text.length < units && fits(row)) text += `${row.text}\n`;
    return [name, text.slice(0, units)];
  });
  return Object.fromEntries(texts.filter(([, text]) => text.length === units));
}

const repeated = (piece) => (length) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that are made to cost much, by what they are made of. */
export const hostile = {
  'a@a@a@': repeated('a@'),
  'a.a.a.': repeated('a.'),
  '1.2.1.2.': repeated('1.2.'),
  digits: repeated('1'),
  'digits and blanks': repeated('1 '),
  'calling codes': repeated('+49 '),
  colons: repeated(':'),
  'hex and colons': repeated('ab:'),
  hyphens: repeated('-'),
  'long hex': repeated('0123456789abcdef'),
  'beginnings of URLs': repeated('https://'),
  assignments: repeated('key='),
  'words of detectors': repeated('IBAN Passwort born '),
};

const sorted = (list) => [...list].sort((one, other) => one - other);
const summary = (list) => {
  const times = sorted(list);
  return { median: times[times.length >> 1], min: times[0] };
};

async function time({ prepare = (whole) => whole, run }, text) {
  const input = prepare(text);
  const start = performance.now();
  const result = run(input);
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/**
 * Median and least time of a pass over each text in milliseconds, by variant, `{ name, run }`, and by text. In its turn a
 * variant reads the text again and again for some milliseconds; `first` is the median of the passes that begin a turn, when
 * the processor's caches still hold what the others need.
 */
export async function measure(variants, texts) {
  const names = Object.keys(texts);
  const times = variants.map(() => names.map(() => ({ first: [], later: [] })));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [t, name] of names.entries()) {
      for (const [v, variant] of variants.entries()) {
        const start = performance.now();
        const first = await time(variant, texts[name]);
        const later = [];
        do later.push(await time(variant, texts[name]));
        while (performance.now() - start < turn && later.length < turnPasses);
        if (round < warmUp) continue;
        times[v][t].first.push(first);
        times[v][t].later.push(...later);
      }
    }
  }
  const byText = (v) =>
    names.map((name, t) => {
      const { first, later } = times[v][t];
      return [name, { ...summary(later), first: summary(first).median }];
    });
  return Object.fromEntries(variants.map(({ name }, v) => [name, Object.fromEntries(byText(v))]));
}

/** The best time for each of the texts, which take turns: up to 15 each, 5 where that takes long. */
async function best(variant, ...texts) {
  const least = texts.map(() => Infinity);
  const start = performance.now();
  for (let i = 0; i < 5 || (i < 15 && performance.now() - start < 500); i++)
    for (const [t, text] of texts.entries())
      least[t] = Math.min(least[t], await time(variant, text));
  return least;
}

/**
 * The best of several times for 3,000 hostile units: ours and the others' in milliseconds. For ours also how much more
 * a unit costs in a text of 100,000: about 1 where the time is linear in the text.
 */
export async function measureHostile(ours, peers) {
  const rows = [];
  for (const [name, make] of Object.entries(hostile)) {
    const [short, whole] = await best(ours, make(units), make(long));
    const others = {};
    for (const peer of peers) [others[peer.name]] = await best(peer, make(units));
    rows.push({ name, ours: short, growth: whole / long / (short / units), peers: others });
  }
  return rows;
}
