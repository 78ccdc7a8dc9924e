// What is said about a draft's audience never makes a secret smaller: in a closed group the rules about the audience fall
// silent, and those about secrets and the rights of others say exactly what they say in public.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { programs, run } from './cli-support.mjs';

const [native] = programs;
const pack = ['--pack', 'rules', '--company', 'rules/company.example.json'];

function findingsIn(draft) {
  const args = ['check', '--format', 'json', ...pack];
  const { text, errors } = run(native, args, { input: JSON.stringify(draft) });
  assert.equal(errors, '');
  return JSON.parse(text).findings;
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
      text: 'Party at my place, 12 Elm Road. Send the money to DE89 3704 0044 0532 0130 00 first.',
    },
  },
];

describe('a closed group', () => {
  for (const { rule, stays, draft } of cases) {
    test(`quiets ${rule} and nothing of ${stays}: ${draft.text.slice(0, 30)}…`, () => {
      const inPublic = findingsIn({ ...draft, audience: 'public' });
      const inGroup = findingsIn({ ...draft, audience: 'group-closed', audienceSize: 12 });
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
  for (const { rule, draft } of cases) {
    test(`for ${rule}: ${draft.text.slice(0, 30)}…`, () => {
      for (const audience of ['unknown', undefined]) {
        const findings = findingsIn({ ...draft, audience });
        assert.ok(findings.some((finding) => finding.rule === rule));
      }
    });
  }
});
