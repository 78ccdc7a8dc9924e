// Checks documents against the schemas in this folder. Used by the tests and by rules/new.mjs.

import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';

const folder = new URL('./', import.meta.url);

/** All schemas, with the name of their file: `[{ file: 'rule.schema.json', schema }]`. */
export const schemas = readdirSync(folder)
  .filter((file) => file.endsWith('.schema.json'))
  .sort()
  .map((file) => ({ file, schema: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));

export const ajv = new Ajv.default({
  strict: true,
  // "One of these keys" is said by oneOf with required, far from where the keys are described.
  strictRequired: false,
  allErrors: true,
  schemas: schemas.map(({ schema }) => schema),
});
addFormats.default(ajv);

/** What is wrong with a document, as `pointer: message`; empty when nothing is. */
export function problems(schemaFile, document) {
  const validate = ajv.getSchema(schemas.find(({ file }) => file === schemaFile).schema.$id);
  if (validate(document)) return [];
  return validate.errors.map((error) => {
    const { additionalProperty, allowedValues } = error.params;
    const what = additionalProperty ?? allowedValues?.join(', ');
    return `${error.instancePath || '/'}: ${error.message}${what ? ` (${what})` : ''}`;
  });
}

/** The schema that belongs to a JSON file by its place in rules/, or undefined. */
export function schemaFileFor(path) {
  if (path === 'rules/pack.json') return 'pack.schema.json';
  if (/^rules\/company\.[^/]*json$/.test(path)) return 'company.schema.json';
  if (/^rules\/networks\/[^/]+\.json$/.test(path)) return 'network.schema.json';
  if (/^rules\/lexicons\/[^/]+\.json$/.test(path)) return 'lexicon.schema.json';
  if (/^rules\/models\/[^/]+\.json$/.test(path)) return 'model.schema.json';
  if (/^rules\/guidelines\/[^/]+\/guideline\.json$/.test(path)) return 'guideline.schema.json';
  if (/^rules\/guidelines\/[^/]+\/[^/]+\.json$/.test(path)) return 'rule.schema.json';
  return undefined;
}

/** How a file in rules/ names its schema: the relative path. */
export function schemaReference(path, schemaFile) {
  return posix.relative(posix.dirname(path), `rules/schema/${schemaFile}`);
}
