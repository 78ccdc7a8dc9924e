// What is said about a draft's audience never makes a secret smaller: in a closed group the rules about the audience fall
// silent, and those about secrets and the rights of others say exactly what they say in public.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { programs, run } from './cli-support.mjs';

const [native] = programs;
const pack = ['--pack', 'rules', '--company', 'rules/company.example.json'];

/** All at once: loading the rules takes longer than judging with them. */
function findingsIn(drafts) {
  const input = drafts.map((draft) => JSON.stringify(draft)).join('\n');
  const { text, errors } = run(native, ['check', '--format', 'jsonl', ...pack], { input });
  assert.equal(errors, '');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).findings);
}

const of = (findings, guideline) => findings.filter((finding) => finding.guideline === guideline);

const cases = [
  {
    rule: 'privacy-settings.customer-talk',
    stays: 'confidentiality',
    draft: {
      kind: 'post',
      persona: 'professional',
      text: 'So ein Kunde heute, Stadtwerke Blaustein: diskutiert eine Stunde über die Rabattstufe 3.',
    },
  },
  {
    rule: 'privacy-settings.customer-talk',
    stays: 'legal-rights',
    draft: {
      kind: 'post',
      persona: 'private',
      text: 'Another client who refuses to pay. His IBAN is DE89 3704 0044 0532 0130 00.',
    },
  },
  {
    rule: 'privacy-settings.public-event',
    stays: 'confidentiality',
    draft: {
      kind: 'event',
      persona: 'private',
      text: 'Seeadler ist fertig! Grillen bei mir zu Hause, Birkenweg 8, ab 17 Uhr.',
    },
  },
  {
    rule: 'privacy-settings.public-event',
    stays: 'legal-rights',
    draft: {
      kind: 'event',
      persona: 'private',
      text: 'Summer party at my place, 12 Elm Road, from 5 pm. Money to DE89 3704 0044 0532 0130 00.',
    },
  },
];

const audiences = ['public', 'group-closed', 'unknown', undefined];
const all = findingsIn(
  cases.flatMap(({ draft }) => audiences.map((audience) => ({ ...draft, audience }))),
);
const judged = cases.map((one, index) => {
  const [inPublic, inGroup, ...notRead] = all.slice(index * audiences.length);
  return { ...one, inPublic, inGroup, notRead: notRead.slice(0, 2) };
});

describe('a closed group', () => {
  for (const { rule, stays, draft, inPublic, inGroup } of judged) {
    test(`quiets ${rule} and nothing of ${stays}: ${draft.text.slice(0, 30)}…`, () => {
      assert.ok(inPublic.some((finding) => finding.rule === rule));
      assert.ok(inGroup.every((finding) => finding.guideline !== 'privacy-settings'));
      assert.ok(of(inPublic, stays).length > 0, `${stays} is at stake`);
      const said = (findings) =>
        of(findings, stays).map(({ fingerprint, severity, gate }) => [fingerprint, severity, gate]);
      assert.deepEqual(said(inGroup), said(inPublic));
    });
  }
});

describe('an audience that is not known counts as public', () => {
  for (const { rule, draft, notRead } of judged) {
    test(`for ${rule}: ${draft.text.slice(0, 30)}…`, () => {
      for (const findings of notRead) assert.ok(findings.some((finding) => finding.rule === rule));
    });
  }
});
