// node tests/bench/load.mjs [FOLDER OF A WASM BUILD]: how long it takes until rules are at work in WebAssembly, from JSON and
// from the compiled form, with the default pack and 5,000 names of a company. Each load is into a module of its own, as in a
// worker that was stopped; the compilation of the module itself is not counted. Most of a load from the compiled form is the
// price of fresh memory, which differs much between machines, so that is named too.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePack } from '../../rules/bundle.mjs';

const rounds = 20;
const names = 5000;
const budget = 10;

const folder = process.argv[2] ?? 'build/wasm';
const file = join(folder, 'bedacht.wasm');
if (!existsSync(file)) throw new Error(`${file} is not there. What to do: npm run build -- wasm`);
const wasmBinary = readFileSync(file);
const create = (await import(pathToFileURL(resolve(folder, 'bedacht.mjs')).href)).default;

const company = JSON.parse(readFileSync('rules/company.example.json', 'utf8'));
company.confidential.customers = Array.from(
  { length: names },
  (_, n) => `Beispielkunde ${n.toString(36)} GmbH`,
);
const documents = JSON.stringify({
  files: [{ name: 'pack.json', text: JSON.stringify(await bundlePack('rules')) }],
  company: { name: 'company.json', text: JSON.stringify(company) },
});
const draft = JSON.stringify({
  draft: { text: 'Projekt Seeadler geht im Mai live, Beispielkunde 3k GmbH weiß es schon.' },
});

function call(module, name, request, bytes = 0) {
  const start = module._bedacht_buffer(request.length) / 2;
  for (let i = 0; i < request.length; i++) module.HEAPU16[start + i] = request.charCodeAt(i);
  const length = module[name](request.length, bytes);
  const answer = module._bedacht_buffer(0) / 2;
  return new TextDecoder('utf-16le').decode(module.HEAPU16.subarray(answer, answer + length));
}

async function loaded(load) {
  const module = await create({ wasmBinary });
  const start = performance.now();
  const answer = load(module);
  const time = performance.now() - start;
  if (!answer.startsWith('{"pack"')) throw new Error(answer);
  const first = performance.now();
  const verdict = call(module, '_bedacht_check', draft);
  return { module, time, check: performance.now() - first, verdict };
}

const fromJson = (module) => call(module, '_bedacht_load', documents);

const { module, verdict } = await loaded(fromJson);
const length = module._bedacht_compiled();
const at = module._bedacht_bytes();
const bytes = module.HEAPU8.slice(at, at + length);
module._bedacht_free_bytes();

function fromCompiled(fresh) {
  let done = 0;
  fresh.incoming = (to, size) => {
    fresh.HEAPU8.set(bytes.subarray(done, done + size), to);
    done += size;
  };
  return call(fresh, '_bedacht_load_compiled', '{}', bytes.length);
}

// In alternation, so that a load on the machine meets both alike.
const times = { json: [], compiled: [], first: [], warm: [] };
for (let round = 0; round < rounds; round++) {
  times.json.push((await loaded(fromJson)).time);
  const again = await loaded(fromCompiled);
  if (again.verdict !== verdict) throw new Error('the compiled form judges otherwise');
  times.compiled.push(again.time);
  times.first.push(again.check);
  // The first load leaves memory that the third one finds: no page of it is new.
  fromCompiled(again.module);
  const start = performance.now();
  fromCompiled(again.module);
  times.warm.push(performance.now() - start);
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const json = median(times.json);
const compiled = median(times.compiled);
const size = (bytes.length / 1e6).toFixed(2);
console.log(`default pack and ${names} names, median of ${rounds}, WebAssembly (${folder})`);
console.log(`  from JSON            ${json.toFixed(1).padStart(8)} ms`);
console.log(
  `  from compiled form   ${compiled.toFixed(1).padStart(8)} ms   ${size} MB, ${(json / compiled).toFixed(0)} times as fast, budget ${budget} ms: ${compiled <= budget ? 'kept' : 'exceeded'}`,
);
console.log(`  first check after it ${median(times.first).toFixed(1).padStart(8)} ms`);
console.log(
  `  best of the compiled ${times.compiled[0].toFixed(1).padStart(8)} ms   the median without fresh memory: ${median(times.warm).toFixed(1)} ms`,
);
