// The examples of rules/README.md hold: the rule that is written in ten minutes, and the company's own pack, which is the one
// in tests/cases/overlay.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { problems, schemaFileFor } from '../../rules/schema/validate.mjs';
import { programs, root, run, workspace } from './cli-support.mjs';

const overlay = join(root, 'tests/cases/overlay');
const company = join(root, 'rules/company.example.json');
const read = (path) => readFileSync(join(overlay, path), 'utf8');
const parts = [
  'pack.json',
  'lexicons/work-topic.json',
  'guidelines/confidentiality/guideline.json',
  'guidelines/confidentiality/fair-preview.json',
];

const readme = readFileSync(join(root, 'rules/README.md'), 'utf8');

test('the documentation shows the files as they are', () => {
  for (const path of parts.slice(0, 2)) {
    assert.ok(
      readme.includes('```json\n' + read(path) + '```'),
      `rules/README.md: ${path} differs`,
    );
  }
});

for (const path of parts) {
  test(`tests/cases/overlay/${path} follows its schema`, () => {
    assert.deepEqual(problems(schemaFileFor(`rules/${path}`), JSON.parse(read(path))), []);
  });
}

test('the rule that is written in ten minutes passes its examples', () => {
  const files = workspace();
  const [, rule] = /```json\n(\{\n {2}"\$schema": "[^"]*rule\.schema\.json".*?)```/s.exec(readme);
  const { id } = JSON.parse(rule);
  assert.deepEqual(problems('rule.schema.json', JSON.parse(rule)), []);
  files.write('pack.json', { ...JSON.parse(read('pack.json')), change: undefined });
  files.write(`guidelines/${id.replace('.', '/')}.json`, rule);
  const args = ['rules', 'test', id, '--pack', files.folder, '--company', company];
  const { status, text, errors } = run(programs[0], args);
  files.remove();
  assert.equal(status, 0, text + errors);
});

for (const program of programs) {
  describe(`the pack of a company, built by the ${program.name} program`, () => {
    let files;
    let built;
    before(() => {
      files = workspace();
      built = join(files.folder, 'firm.json');
      const args = ['rules', 'build', '--pack', overlay, '--company', company, '--out', built];
      const { status, text, errors } = run(program, args);
      assert.equal(status, 0, text + errors);
    });
    after(() => files.remove());

    const findings = (draft) => {
      const answer = run(program, ['check', '--pack', built, '--format', 'json'], {
        input: JSON.stringify({ network: 'linkedin', audience: 'public', ...draft }),
      });
      assert.notEqual(answer.status, 2, answer.errors);
      return JSON.parse(answer.text).findings;
    };
    const about = (rule, draft) => findings(draft).find((finding) => finding.rule === rule);

    test('stands alone and follows the schema', () => {
      const pack = JSON.parse(readFileSync(built, 'utf8'));
      assert.deepEqual(problems('pack.schema.json', pack), []);
      assert.deepEqual(pack.builtFrom, [
        { id: 'hansen-wolff', version: '1.0.0' },
        { id: 'bedacht.default', version: '0.1.0' },
      ]);
      assert.ok(!('extends' in pack) && !('change' in pack));
      assert.equal(pack.company.name, 'Hansen & Wolff Pumpen GmbH');
    });

    test('has what it changed', () => {
      const codeName = about('confidentiality.code-name', { text: 'Projekt Seeadler geht live' });
      assert.equal(codeName.gate, 'block');
      assert.equal(codeName.dismissible, false);
      const own = about('loyalty.runs-down-own-firm', {
        text: 'Bei HaWo läuft wirklich gar nichts, ein Saftladen.',
        language: 'de',
      });
      assert.equal(own?.severity, 'hint');
      assert.match(own.advice, /Teamleitung|team lead/);
    });

    test('has lost what it switched off', () => {
      const draft = {
        text: 'Die Tomaten auf dem Balkon werden endlich rot.',
        persona: 'private',
        time: '2026-11-24T10:15:00+01:00',
      };
      assert.equal(about('working-time.private-use', draft), undefined);
    });

    test('has its own rule, its own words and its own guideline', () => {
      const fair = about('confidentiality.fair-preview', {
        text: 'Auf der Hannovermesse zeigen wir erstmals PumpLink mit Funk.',
      });
      assert.equal(fair?.severity, 'hint', 'a preview is a hint');
      assert.equal(fair.url, 'https://www.hansen-wolff.example/social-media#geheimhaltung');
      const opinion = {
        text: 'Ich finde, unsere Pumpenstunden sind viel zu teuer.',
        language: 'de',
      };
      assert.ok(about('personal-opinion.missing-disclaimer', opinion));
    });
  });
}
