// node tests/bench/check.mjs [FOLDER OF A WASM BUILD …]: how long a check takes in WebAssembly.
// Each folder's module checks the same distinct drafts in turn, so that a load on the machine meets all of them alike; the
// first folder (build/wasm if none is named) is what the others are compared with. Sizes are brotli's.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundlePack } from '../../rules/bundle.mjs';

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['build/wasm'];
const sentences = [
  'Heute war ich mit dem ganzen Team beim Kunden, und die Anlage lief vom ersten Tag an ohne Störung.',
  'Ich finde, dass die neue Pumpe deutlich leiser ist als das Modell, das wir vor drei Jahren vorgestellt haben.',
  'Wer am Donnerstag auf der Messe ist, kommt gern am Stand vorbei, wir haben Kaffee und zwei neue Prototypen.',
  'The workshop went well, although the projector gave up after ten minutes and we had to draw everything by hand.',
  'Our customers asked for a simpler way to plan maintenance, and the release notes explain what has changed since May.',
  'Gestern in der Kantine: 12,50 Euro für einen Salat, dazu ein Brötchen, das man als Türstopper benutzen kann!!!',
];
const drafts = Array.from({ length: 200 }, (_, n) => {
  let text = '';
  for (let i = n; text.length < 3000; i++)
    text += `${sentences[(i * 7 + n) % sentences.length]} (${n}-${i}) `;
  return JSON.stringify({
    draft: { text: text.slice(0, 3000), network: 'linkedin', audience: 'public' },
    options: { ui: 'de' },
  });
});

const company = JSON.parse(readFileSync('rules/company.example.json', 'utf8'));
company.confidential.customers = Array.from(
  { length: 5000 },
  (_, n) => `Beispielkunde ${n.toString(36)} GmbH`,
);

async function open(folder) {
  const file = join(folder, 'bedacht.wasm');
  if (!existsSync(file)) throw new Error(`${file} is not there. What to do: npm run build -- wasm`);
  const wasmBinary = readFileSync(file);
  const create = (await import(pathToFileURL(resolve(folder, 'bedacht.mjs')).href)).default;
  const module = await create({ wasmBinary });
  const call = (name, request) => {
    const start = module._bedacht_buffer(request.length) / 2;
    for (let i = 0; i < request.length; i++) module.HEAPU16[start + i] = request.charCodeAt(i);
    const length = module[name](request.length);
    return { length, start: module._bedacht_buffer(length) / 2 };
  };
  const load = performance.now();
  const answer = call(
    '_bedacht_load',
    JSON.stringify({
      files: [{ name: 'pack.json', text: JSON.stringify(await bundlePack('rules')) }],
      company: { name: 'company.json', text: JSON.stringify(company) },
    }),
  );
  const said = String.fromCharCode(
    ...module.HEAPU16.subarray(answer.start, answer.start + Math.min(answer.length, 500)),
  );
  if (said.includes('"errors"')) throw new Error(`The pack or the company does not load: ${said}`);
  return {
    folder,
    call,
    times: [],
    load: performance.now() - load,
    size: brotliCompressSync(wasmBinary).length,
  };
}

const builds = [];
for (const folder of folders) builds.push(await open(folder));
for (let round = 0; round < 5; round++) {
  for (const draft of drafts) {
    for (const build of builds) {
      const start = performance.now();
      build.call('_bedacht_check', draft);
      if (round > 0) build.times.push(performance.now() - start);
    }
  }
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const peer = median(builds[0].times);
console.log('build                 check of 3,000 units   ratio   load with 5,000 names   brotli');
for (const { folder, times, load, size } of builds) {
  const time = median(times);
  console.log(
    `${folder.padEnd(22)}${time.toFixed(3).padStart(14)} ms${(time / peer).toFixed(2).padStart(12)}${load.toFixed(0).padStart(18)} ms${size.toLocaleString('en').padStart(14)} B`,
  );
}
