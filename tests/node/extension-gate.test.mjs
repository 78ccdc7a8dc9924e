// What decides about the gate and needs no browser: whether the rules can hold a post, and what the gate's frame may ask.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bundlePack } from '../../rules/bundle.mjs';
import { loadSource } from './extension-load.mjs';

const { Packs } = await loadSource('background/packs.ts');
const { mayHold } = await loadSource('background/gates.ts');
const { parseGateAsk, parseUiRequest, parseAsk } = await loadSource('shared/protocol.ts');
const { isOtherWord, isSubmitWord } = await loadSource('networks/submit-words.ts');

describe('a rule may hold a post', () => {
  const holding = [
    [{ severity: 'error' }, 'an error asks for a confirmation by itself'],
    [{ severity: { default: 'warning', public: 'error' } }, 'an error for one audience'],
    [{ severity: 'warning', gate: 'confirm' }, 'it says so'],
    [{ severity: 'error', gate: 'block' }, 'it blocks'],
    [{ severity: 'warning', gate: { default: 'notice', public: 'justify' } }, 'for one audience'],
    [{ severity: 'hint', gate: 'pass', cases: [{ gate: 'confirm' }] }, 'in one case'],
    [{ severity: 'hint', cases: [{ severity: 'error' }] }, 'an error in one case'],
  ];
  for (const [rule, why] of holding) test(why, () => assert.equal(mayHold(rule), true));
  const quiet = [
    [{ severity: 'warning' }, 'a warning gives notice'],
    [{ severity: 'error', gate: 'notice' }, 'an error that gives notice'],
    [{ severity: 'information', gate: 'pass', cases: [{ gate: 'notice' }] }, 'in no case'],
  ];
  for (const [rule, why] of quiet) test(`not: ${why}`, () => assert.equal(mayHold(rule), false));
});

describe('what the page and the card get to know of it', () => {
  const engine = { load: () => ({ ok: true, pack: { id: 'p', version: '1' } }) };
  const pack = (rules, company) =>
    JSON.stringify({ title: { de: '', en: '' }, guidelines: [], networks: [], rules, company });
  const aboutOf = (text, company) => {
    const packs = new Packs(engine, () => text, 'en');
    packs.start(company);
    return packs.about;
  };

  test('whether there is a gate at all', () => {
    assert.equal(aboutOf(pack([{ severity: 'warning' }])).gates, false);
    assert.equal(aboutOf(pack([{ severity: 'warning' }, { severity: 'error' }])).gates, true);
  });
  test('the pause and whom to ask, from the company’s profile, chosen or built in', () => {
    const compliance = { name: 'Compliance', mail: 'c@a.example' };
    const profile = { name: 'A', gate: { pause: 4 }, channels: { compliance } };
    for (const about of [
      aboutOf(pack([], profile)),
      aboutOf(pack([]), { name: 'a.json', text: JSON.stringify(profile) }),
    ]) {
      assert.equal(about.pause, 4);
      assert.deepEqual(about.contact, compliance);
    }
    assert.equal(aboutOf(pack([])).pause, 0);
    assert.deepEqual(aboutOf(pack([], { name: 'A', contact: 'a@a.example' })).contact, {
      name: 'a@a.example',
    });
    assert.equal(aboutOf(pack([], { name: 'A' })).contact, undefined);
  });
  test('our own rules can hold a post', async () => {
    const { rules } = await bundlePack(new URL('../../rules/', import.meta.url).pathname);
    assert.ok(rules.some(mayHold));
  });
});

describe('the gate’s frame asks', () => {
  for (const good of [
    { do: 'gate' },
    { do: 'back' },
    { do: 'post' },
    { do: 'post', reason: 'job' },
    { do: 'mend', fingerprint: 'f1', fix: 0 },
  ]) {
    test(`to ${good.do}`, () => {
      assert.deepEqual(parseGateAsk(good), good);
      assert.equal(parseAsk(good), undefined, 'the card does not');
      const request = { type: 'gate', ask: good, token: 't' };
      assert.deepEqual(parseUiRequest({ ...request, tab: 7, url: 'https://x.example' }), request);
    });
  }
  test('with a reason that exists, or none', () =>
    assert.deepEqual(parseGateAsk({ do: 'post', reason: 'because' }), { do: 'post' }));
  for (const bad of [
    undefined,
    {},
    { do: 'fix', fingerprint: 'f', fix: 0 },
    { do: 'mend', fix: 0 },
    { do: 'mend', fingerprint: 'f', fix: -1 },
  ])
    test(`and is not heard: ${JSON.stringify(bad)}`, () =>
      assert.equal(parseGateAsk(bad), undefined));
  test('never without its token', () =>
    assert.equal(parseUiRequest({ type: 'gate', ask: { do: 'post' } }), undefined));
});

describe('what stands on a button', () => {
  for (const name of ['post', 'posten', 'kommentar absenden', 'reply', 'publish', 'save changes'])
    test(`${name} posts`, () => assert.equal(isSubmitWord(name), true));
  for (const name of ['postcards', 'poster', 'save', 'reply to anna', 'postfach', 'next', ''])
    test(`“${name}” does not: only a whole name counts`, () =>
      assert.equal(isSubmitWord(name), false));
  for (const name of ['Save draft', 'Vorschau', 'Preview post', 'Abbrechen'])
    test(`${name} submits a form and posts nothing`, () => assert.equal(isOtherWord(name), true));
});
