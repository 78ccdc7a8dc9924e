// Writes the TypeScript types of the contracts from the schemas in this folder:
//
//     node rules/schema/generate-types.mjs
//
// Every document becomes a type by its title, every entry of $defs one by its key. The titles of
// single properties would become types too, so they are taken out before.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import * as prettier from 'prettier';

const folder = new URL('./', import.meta.url);
export const typesFile = new URL('../../extension/src/shared/contracts.d.ts', folder);

const banner = `// The documents of the contracts as types, written from rules/schema/*.schema.json.
// Do not edit: change the schema and run \`node rules/schema/generate-types.mjs\`.
`;

export async function generateTypes() {
  const definitions = collectDefinitions();
  const documents = { type: 'object', additionalProperties: false, $defs: definitions };
  const source = await compile(documents, 'Documents', {
    additionalProperties: false,
    bannerComment: banner,
    format: false,
    unreachableDefinitions: true,
  });
  const options = await prettier.resolveConfig(fileURLToPath(typesFile));
  return prettier.format(tidy(source), { ...options, parser: 'typescript' });
}

/** Without the frame that holds the definitions, a blank line between them, short comments on one line. */
function tidy(source) {
  return source
    .replace(/export interface Documents \{\s*\}\n/, '')
    .replace(/^ *\* ?\n *\* This interface was referenced by .*\n *\* via the .*\n/gm, '')
    .replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */')
    .replace(/^\/\*\*/gm, '\n/**');
}

/** All documents and their parts by the name of their type. */
function collectDefinitions() {
  const definitions = {};
  const add = (name, schema) => {
    if (name in definitions) throw new Error(`Two schemas make a type ${name}: rename one.`);
    definitions[name] = plain(schema);
  };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.schema.json')) continue;
    const { $schema, $id, $defs = {}, ...document } = readSchema(file);
    if (document.type) add(pascal(document.title), document);
    for (const [key, part] of Object.entries($defs)) add(pascal(key), part);
  }
  return definitions;
}

/** What matters for the type: no titles, no examples, no conditions across properties; references as names. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (schema === null || typeof schema !== 'object') return schema;
  const { title, examples, default: _, dependentRequired, format, ...rest } = schema;
  for (const key of ['if', 'then', 'not', 'allOf']) delete rest[key];
  if (rest.$ref) return { description: rest.description, tsType: typeName(rest.$ref) };
  if (rest.propertyNames) {
    const [key, value] = [rest.propertyNames, rest.additionalProperties].map(({ $ref }) =>
      typeName($ref),
    );
    return { description: rest.description, tsType: `Partial<Record<${key}, ${value}>>` };
  }
  if (rest.properties) {
    delete rest.oneOf;
    delete rest.anyOf;
    rest.properties = Object.fromEntries(
      Object.entries(rest.properties).map(([key, property]) => [key, plain(property)]),
    );
  }
  // A tuple stays one; a list that must not be empty is still only a list to whoever builds it up.
  if (rest.minItems !== rest.maxItems) {
    delete rest.minItems;
    delete rest.maxItems;
  }
  if (typeof rest.type === 'string' && rest.type !== 'object') delete rest.anyOf;
  for (const key of ['items', 'additionalProperties', 'oneOf', 'anyOf']) {
    if (key in rest) rest[key] = plain(rest[key]);
  }
  return rest;
}

/** The type behind a reference: a part by its key, a document by its title. */
function typeName(reference) {
  const [file, key] = reference.split('#/$defs/');
  return pascal(key ?? readSchema(file).title);
}

function readSchema(file) {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

function pascal(words) {
  return words
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(typesFile, await generateTypes());
}
