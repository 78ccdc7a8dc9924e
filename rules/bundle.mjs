// Folds the folder form of a rule pack into its one-file form: the manifest with everything inside. The same folder
// gives the same bytes on every machine: what is collected is sorted by its path.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

async function readJson(folder, name) {
  const text = await readFile(join(folder, name), 'utf8');
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`rules/${name}: this is not valid JSON: ${error.message}`);
  }
  // The path of the schema counts from the file that is left behind.
  delete value.$schema;
  return value;
}

async function jsonFilesIn(folder, under) {
  let entries;
  try {
    entries = await readdir(join(folder, under), { recursive: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${under}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** @param {string} folder the pack's folder, with pack.json in it */
export async function bundlePack(folder) {
  const read = (names) => Promise.all(names.map((name) => readJson(folder, name)));
  const inGuidelines = await jsonFilesIn(folder, 'guidelines');
  const isGuideline = (name) => name.endsWith('/guideline.json');
  const [pack, guidelines, rules, lexicons, networks, models] = await Promise.all([
    readJson(folder, 'pack.json'),
    read(inGuidelines.filter(isGuideline)),
    read(inGuidelines.filter((name) => !isGuideline(name))),
    read(await jsonFilesIn(folder, 'lexicons')),
    read(await jsonFilesIn(folder, 'networks')),
    read(await jsonFilesIn(folder, 'models')),
  ]);
  return { ...pack, guidelines, rules, lexicons, networks, ...(models.length ? { models } : {}) };
}
