// node tests/bench/growth.mjs [FOLDER OF A WASM BUILD]: how the time of a check grows with the company's names and with the
// length of the text, and what hostile texts cost.
// Everything is compared within one run and in turns, so that a load on the machine meets all alike; what counts are the
// ratios. The budgets: 20,000 names cost at most 1.5 times as much as 100, 100,000 at most twice as much, and a text ten
// times as long at most eleven times.
import { openEngine } from './engine.mjs';
import { company, draft, hostileTexts, names, text } from './material.mjs';

const folder = process.argv[2] ?? 'build/wasm';
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const least = (list) => Math.min(...list);
const number = (value) => value.toLocaleString('en');

/// The median time of each task in milliseconds, or another of its times; the tasks take turns, and the first round only
/// warms up.
function measure(tasks, rounds, choose = median) {
  const times = tasks.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    tasks.forEach((task, i) => {
      const { engine, request } = task(round);
      const start = performance.now();
      engine.check(request);
      if (round > 0) times[i].push(performance.now() - start);
    });
  }
  return times.map(choose);
}

function verdict(ratio, budget) {
  return `${ratio.toFixed(2)} (budget ${budget}: ${ratio <= budget ? 'kept' : 'MISSED'})`;
}

const counts = [100, 5_000, 20_000, 100_000];
const engines = [];
for (const count of counts) engines.push(await openEngine(folder, company(names(count))));

console.log('names     check of 3,000 units   compared with 100');
const byNames = measure(
  engines.map((engine) => (round) => ({ engine, request: draft(text(3_000, round, names(3))) })),
  400,
);
const budgets = { 20_000: 1.5, 100_000: 2 };
counts.forEach((count, i) => {
  const ratio = byNames[i] / byNames[0];
  const said = budgets[count] ? verdict(ratio, budgets[count]) : ratio.toFixed(2);
  console.log(
    `${number(count).padStart(7)}${byNames[i].toFixed(3).padStart(14)} ms         ${said}`,
  );
});

const engine = engines[1];
const lengths = [1_000, 3_000, 10_000, 30_000, 100_000];
console.log('\nunits     check with 5,000 names   ten times the text');
const byLength = measure(
  lengths.map((length) => (round) => ({ engine, request: draft(text(length, round)) })),
  60,
  least,
);
lengths.forEach((length, i) => {
  const shorter = lengths.indexOf(length / 10);
  const said = shorter < 0 ? '' : verdict(byLength[i] / byLength[shorter], 11);
  console.log(
    `${number(length).padStart(7)}${byLength[i].toFixed(3).padStart(14)} ms           ${said}`,
  );
});

console.log(
  '\nhostile text                   1,000 units      10,000     100,000   100 times the text',
);
for (const [title, make] of Object.entries(hostileTexts())) {
  const sizes = [1_000, 10_000, 100_000];
  const times = measure(
    sizes.map((size) => () => ({ engine, request: draft(make(size)) })),
    8,
    least,
  );
  const columns = times.map((time) => `${time.toFixed(2)} ms`.padStart(12)).join('');
  console.log(`${title.padEnd(28)}${columns}   ${verdict(times[2] / times[0], 121)}`);
}
