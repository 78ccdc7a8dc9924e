// The engine itself, run here in Node: what it says about a draft is what the browser has to show.

import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The example company without its hours, so that a test says the same at every time of the day. */
export async function testCompany() {
  const company = JSON.parse(await readFile(`${root}rules/company.example.json`, 'utf8'));
  delete company.workingTime;
  return company;
}

/**
 * @param {string} folder of the extension that is tried: the rules are the very ones that it has
 * @returns {Promise<(text: string, dismissed?: string[], more?: object) => import('../../extension/src/shared/contracts').Verdict>}
 *   more: what the draft has besides the usual, such as a persona
 */
export async function createChecker(folder, ui) {
  const outfile = `${root}build/e2e/engine.mjs`;
  await build({
    entryPoints: [`${root}wasm/engine.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const { Engine } = await import(pathToFileURL(outfile).href);
  const engine = await Engine.create(await readFile(`${folder}/bedacht.wasm`));
  const text = await readFile(`${folder}/pack.json`, 'utf8');
  const result = engine.load([{ name: 'pack.json', text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 2));
  const context = { network: 'generic', kind: 'post', audience: 'public' };
  return (draft, dismissed = [], more = {}) =>
    engine.check({ ...context, text: draft, ...more }, { ui, dismissed });
}

/** What the guidelines are called in these rules. */
export async function readTitles(folder, ui) {
  const { guidelines } = JSON.parse(await readFile(`${folder}/pack.json`, 'utf8'));
  return new Map(guidelines.map(({ id, title }) => [id, title[ui]]));
}
