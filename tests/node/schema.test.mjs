// The schemas themselves, and every document that is shipped under rules/.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundlePack } from '../../rules/bundle.mjs';
import {
  ajv,
  problems,
  schemaFileFor,
  schemaReference,
  schemas,
} from '../../rules/schema/validate.mjs';

const root = new URL('../../', import.meta.url);
const shipped = readdirSync(new URL('rules/', root), { recursive: true })
  .map((name) => `rules/${name}`)
  .filter((path) => path.endsWith('.json') && !path.startsWith('rules/schema/'))
  .sort()
  .map((path) => ({ path, read: () => JSON.parse(readFileSync(new URL(path, root), 'utf8')) }));

/** Every schema inside a schema, with its JSON pointer. Examples and defaults are data, not schemas. */
function* parts(schema, pointer = '') {
  if (schema === null || typeof schema !== 'object') return;
  yield { schema, pointer };
  for (const key of ['properties', '$defs']) {
    for (const [name, inner] of Object.entries(schema[key] ?? {})) {
      yield* parts(inner, `${pointer}/${key}/${name}`);
    }
  }
  for (const key of ['items', 'additionalProperties', 'propertyNames']) {
    yield* parts(schema[key], `${pointer}/${key}`);
  }
  for (const key of ['oneOf', 'anyOf']) {
    for (const [index, inner] of (schema[key] ?? []).entries()) {
      yield* parts(inner, `${pointer}/${key}/${index}`);
    }
  }
}

/** A keyword of a property, its own or that of what it refers to. */
function keyword(root, property, name) {
  if (name in property || !property.$ref) return property[name];
  return ajv.getSchema(new URL(property.$ref, root.$id).href)?.schema[name];
}

for (const { file, schema } of schemas) {
  test(`${file} says title, description and examples of every property`, () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `https://bedacht.example/schema/1/${file}`);
    const lacking = [];
    for (const { schema: part, pointer } of parts(schema)) {
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        for (const word of ['title', 'description', 'examples']) {
          const value = keyword(schema, property, word);
          if (!value?.length) lacking.push(`${pointer}/properties/${name} has no ${word}`);
        }
      }
    }
    assert.deepEqual(lacking, []);
  });

  test(`${file} holds examples that are valid`, () => {
    const wrong = [];
    for (const { schema: part, pointer } of parts(schema)) {
      for (const example of part.examples ?? []) {
        const validate = ajv.compile({ $ref: `${schema.$id}#${pointer}` });
        if (!validate(example)) {
          wrong.push(`${pointer}: ${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });
}

test('the documents of the contracts have their schemas', () => {
  const documents = [
    'draft',
    'company',
    'options',
    'verdict',
    'settings-snapshot',
    'privacy-report',
  ];
  const rules = ['network', 'rule', 'lexicon', 'guideline', 'model', 'pack'];
  const expected = ['common', ...documents, ...rules].map((name) => `${name}.schema.json`).sort();
  assert.deepEqual(
    schemas.map(({ file }) => file),
    expected,
  );
});

for (const { path, read } of shipped) {
  test(`${path} names its schema and follows it`, () => {
    const schemaFile = schemaFileFor(path);
    assert.ok(schemaFile, `${path}: no schema is known for a file in this place; move it.`);
    const document = read();
    const reference = schemaReference(path, schemaFile);
    assert.equal(
      document.$schema,
      reference,
      `${path}: begin the file with "$schema": "${reference}", so that an editor can check it.`,
    );
    assert.equal(document.format, 1, `${path}: say "format": 1 after "$schema".`);
    assert.deepEqual(problems(schemaFile, document), []);
  });
}

test('what a network file says of its settings fits together', () => {
  const wrong = [];
  for (const { path, read } of shipped) {
    if (schemaFileFor(path) !== 'network.schema.json') continue;
    const { settings } = read();
    const ids = settings.map(({ id }) => id);
    for (const id of new Set(ids)) {
      if (ids.indexOf(id) !== ids.lastIndexOf(id)) wrong.push(`${path}: two settings ${id}`);
    }
    for (const { id, values, default: preset, expected, read: reading } of settings) {
      const known = new Set(values.map((value) => value.id));
      const named = [preset, ...expected, reading?.on, reading?.off].filter(Boolean);
      for (const value of named) {
        if (!known.has(value)) wrong.push(`${path}: ${id} has no value ${value}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('the example company shows every key', () => {
  const company = JSON.parse(readFileSync(new URL('rules/company.example.json', root), 'utf8'));
  const { schema } = schemas.find(({ file }) => file === 'company.schema.json');
  const part = (reference) => schema.$defs[reference.split('/').at(-1)];
  const missing = [];
  const compare = (described, value, pointer) => {
    const properties = (described.$ref ? part(described.$ref) : described).properties ?? {};
    for (const [name, property] of Object.entries(properties)) {
      if (value[name] === undefined) missing.push(`${pointer}/${name}`);
      else if (property.$ref?.startsWith('#')) compare(property, value[name], `${pointer}/${name}`);
    }
  };
  compare(schema, company, '');
  // An office is documented by one that has everything; not every office has a mail address.
  const full = /^\/channels\/(externalReporting|worksCouncil)\//;
  assert.deepEqual(
    missing.filter((pointer) => !full.test(pointer)),
    [],
  );
  const released = company.released.find((entry) => typeof entry === 'object');
  assert.deepEqual(Object.keys(released).sort(), ['from', 'text', 'url', 'wording']);
});

const company = { name: 'Hansen & Wolff Pumpen GmbH' };
const rule = {
  id: 'confidentiality.code-name',
  guideline: 'confidentiality',
  status: 'stable',
  severity: 'error',
  match: { entity: 'codeName' },
  text: {
    de: { message: 'm', explanation: 'e', advice: 'a' },
    en: { message: 'm', explanation: 'e', advice: 'a' },
  },
  examples: { flag: ['[[Seeadler]]'], pass: ['Adler'] },
};

test('a mistyped key in a profile or a rule is an error that names it', () => {
  assert.deepEqual(problems('company.schema.json', { ...company, alias: ['HaWo'] }), [
    '/: must NOT have additional properties (alias)',
  ]);
  assert.deepEqual(
    problems('company.schema.json', { ...company, confidential: { codenames: [] } }),
    ['/confidential: must NOT have additional properties (codenames)'],
  );
  assert.deepEqual(problems('rule.schema.json', rule), []);
  assert.match(problems('rule.schema.json', { ...rule, sevrity: 'hint' })[0], /sevrity/);
  assert.match(
    problems('rule.schema.json', { ...rule, when: { audiance: ['public'] } })[0],
    /audiance/,
  );
});

test('an unknown key in a draft, in options and in a snapshot is let pass', () => {
  assert.deepEqual(problems('draft.schema.json', { text: 'Hallo', mood: 'good' }), []);
  assert.deepEqual(problems('options.schema.json', { theme: 'dark' }), []);
  const snapshot = { network: 'x', taken: '2026-11-24T10:15:00+01:00', settings: {}, tool: 1 };
  assert.deepEqual(problems('settings-snapshot.schema.json', snapshot), []);
});

test('a rule looks for something or says when it applies', () => {
  const { match, ...contextOnly } = rule;
  assert.notDeepEqual(problems('rule.schema.json', contextOnly), []);
  assert.deepEqual(
    problems('rule.schema.json', { ...contextOnly, when: { workingTime: 'inside' } }),
    [],
  );
});

test('the node language: what belongs together, and what does not', () => {
  const matching = (node) => problems('rule.schema.json', { ...rule, match: node }).length === 0;
  const good = [
    'streng vertraulich',
    ['streng vertraulich', 'strictly confidential'],
    { phrases: { de: ['Umsatz* … %money'] }, negated: 'skip' },
    {
      all: [{ entity: 'own', mark: false }, { lexicon: 'praise' }, { not: 'angeblich' }],
      within: 8,
    },
    { any: [{ detector: ['iban', 'credit-card'] }, { token: 'shouting' }] },
    { all: ['a', { all: ['b', 'c'], ordered: true }], within: 'paragraph' },
  ];
  const bad = [
    '',
    [],
    {},
    { not: 'angeblich' },
    { any: ['a', { not: 'b' }] },
    { lexicon: 'praise', within: 'draft' },
    { lexicon: 'praise', entity: 'own' },
    { entity: 'products' },
    { phrases: {} },
  ];
  for (const node of good) assert.ok(matching(node), JSON.stringify(node));
  for (const node of bad) assert.ok(!matching(node), JSON.stringify(node));
  const excepting = (node) =>
    problems('rule.schema.json', { ...rule, unless: [node] }).length === 0;
  assert.ok(excepting({ lexicon: 'examples', within: 'draft' }));
});

test('a pack is a manifest, one file with everything in it, or what differs from another', () => {
  const { schema } = schemas.find(({ file }) => file === 'pack.schema.json');
  const [manifest, whole, overlay] = schema.examples;
  assert.deepEqual(problems('pack.schema.json', manifest), []);
  assert.deepEqual(problems('pack.schema.json', { ...whole, rules: [rule], company }), []);
  assert.deepEqual(problems('pack.schema.json', overlay), []);
  const { extends: base, ...alone } = overlay;
  assert.match(problems('pack.schema.json', alone).join(), /extends/);
});

test('the pack that is shipped says what it is and which lists serve for what', () => {
  const { schema } = schemas.find(({ file }) => file === 'pack.schema.json');
  const shown = Object.keys(schema.examples[0]);
  const pack = JSON.parse(readFileSync(new URL('rules/pack.json', root), 'utf8'));
  assert.deepEqual(
    shown.filter((key) => !(key in pack)),
    [],
  );
});

test('the default pack in one file follows the schema', async () => {
  const pack = await bundlePack(fileURLToPath(new URL('rules/', root)));
  assert.deepEqual(problems('pack.schema.json', pack), []);
});
