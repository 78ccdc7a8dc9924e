// The types that the extension and wasm/engine.ts compile against come from the schemas.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateTypes, typesFile } from '../../rules/schema/generate-types.mjs';

const written = readFileSync(typesFile, 'utf8');

test('contracts.d.ts is what the schemas say', async () => {
  assert.equal(
    written,
    await generateTypes(),
    'extension/src/shared/contracts.d.ts is stale: run `node rules/schema/generate-types.mjs`.',
  );
});

test('the documents of the contracts are types', () => {
  const documents =
    'Draft CompanyProfile Options Verdict Finding SettingsSnapshot PrivacyReport Network Rule Lexicon Guideline RulePack';
  for (const name of documents.split(' ')) {
    assert.match(written, new RegExp(`^export interface ${name} \\{`, 'm'));
  }
});

test('no type is doubled under a number, as it would be where a reference was lost', () => {
  assert.deepEqual(written.match(/^export (interface|type) \w+\d\b/gm), null);
});
