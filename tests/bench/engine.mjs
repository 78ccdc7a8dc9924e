// Loads a module of the WebAssembly build with the default pack, for the benchmarks.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePack } from '../../rules/bundle.mjs';

/// An engine over the default pack and this company profile. `check` takes a request as JSON.
export async function openEngine(folder, company) {
  const file = join(folder, 'bedacht.wasm');
  if (!existsSync(file)) throw new Error(`${file} is not there. What to do: npm run build -- wasm`);
  const create = (await import(pathToFileURL(resolve(folder, 'bedacht.mjs')).href)).default;
  const module = await create({ wasmBinary: readFileSync(file) });
  const call = (name, request) => {
    const start = module._bedacht_buffer(request.length) / 2;
    for (let i = 0; i < request.length; i++) module.HEAPU16[start + i] = request.charCodeAt(i);
    const length = module[name](request.length);
    return { length, start: module._bedacht_buffer(length) / 2 };
  };
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
  return { check: (request) => call('_bedacht_check', request) };
}
