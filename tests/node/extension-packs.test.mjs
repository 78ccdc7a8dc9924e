// Which rules are at work when something does not load, and how the pack becomes one file.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { bundlePack } from '../../rules/bundle.mjs';
import { loadSource } from './extension-load.mjs';

const { Packs } = await loadSource('background/packs.ts');

const packText = JSON.stringify({
  title: { de: 'Regeln', en: 'Rules' },
  guidelines: [{ id: 'loyalty', title: { de: 'Loyal', en: 'Loyal' } }],
  networks: [
    { id: 'wiki', hosts: [], signs: ['#wiki'], composers: [], settings: [] },
    { id: 'generic', hosts: [], composers: [], settings: [] },
    { id: 'x', hosts: ['https://x.com/*'], composers: [], settings: [] },
  ],
});

/** Takes every company but those that say they are broken. */
function loader(packIsBroken = false) {
  const calls = [];
  return {
    calls,
    load(files, company, ui) {
      calls.push({ company: company?.text, ui });
      if (packIsBroken) return { ok: false, errors: [{ file: 'pack.json', message: 'pack' }] };
      if (company?.text.includes('broken'))
        return { ok: false, errors: [{ file: 'company.json', message: 'company' }] };
      return { ok: true, pack: { id: 'p', version: '1.0.0' } };
    },
  };
}

const good = { name: 'a.json', text: '{"name":"Firma A"}' };
const broken = { name: 'b.json', text: '{"name":"broken"}' };

describe('the rules at work', () => {
  test('are pack and company', () => {
    const packs = new Packs(loader(), () => packText, 'de');
    packs.start(good);
    assert.deepEqual([packs.companyName, packs.title, packs.problems], ['Firma A', 'Regeln', []]);
    assert.equal(packs.guidelineTitle('loyalty'), 'Loyal');
  });
  test('are the pack alone when the kept company does not load, and it is said', () => {
    const packs = new Packs(loader(), () => packText, 'de');
    packs.start(broken);
    assert.deepEqual(packs.loaded, { id: 'p', version: '1.0.0' });
    assert.equal(packs.company, undefined);
    assert.equal(packs.problems[0].file, 'company.json');
  });
  test('are loaded in the language of the interface, so that their errors are said in it', () => {
    const engine = loader();
    new Packs(engine, () => packText, 'de').start(good);
    assert.deepEqual(engine.calls, [{ company: good.text, ui: 'de' }]);
  });
  test('stay when a change does not load', () => {
    const packs = new Packs(loader(), () => packText, 'de');
    packs.start(good);
    assert.equal(packs.change(broken).length, 1);
    assert.equal(packs.companyName, 'Firma A');
    assert.deepEqual(packs.change(undefined), []);
    assert.equal(packs.companyName, undefined);
  });
  test('are none when the pack is broken, and posting goes on', () => {
    const packs = new Packs(loader(true), () => '{ not json', 'de');
    packs.start(good);
    assert.equal(packs.loaded, undefined);
    assert.equal(packs.problems[0].file, 'pack.json');
    assert.equal(packs.networkOf('https://x.com/'), undefined);
  });
  test('know the network of an address, and never the settings', () => {
    const packs = new Packs(loader(), () => packText, 'de');
    packs.start(undefined);
    assert.equal(packs.networkOf('https://x.com/home').id, 'x');
    assert.equal(packs.networkOf('https://forum.example/').id, 'generic');
    assert.ok(!('settings' in packs.networkOf('https://x.com/home')));
  });
  test('know what a page may turn out to be by its signs, where its address tells nothing', () => {
    const packs = new Packs(loader(), () => packText, 'de');
    packs.start(undefined);
    const candidates = packs.candidatesFor('https://forum.example/').map(({ id }) => id);
    assert.deepEqual(candidates, ['wiki']);
    assert.deepEqual(packs.candidatesFor('https://x.com/home'), []);
  });
});

describe('what the rules say about themselves', () => {
  const text = JSON.stringify({
    title: { de: 'Regeln', en: 'Rules' },
    guidelines: [{ id: 'loyalty', title: { de: 'Loyal', en: 'Loyal' } }],
    rules: [
      { id: 'l.a', guideline: 'loyalty', text: { de: { message: 'Hart: {words}' } } },
      { id: 'l.b', guideline: 'loyalty', text: { de: { message: '{words} ist intern.' } } },
      { id: 'l.c', guideline: 'loyalty', text: { de: { message: 'Nicht gefragt' } } },
    ],
    networks: [
      { id: 'x', name: 'X', hosts: [], composers: [{ kind: 'message' }] },
      {
        id: 'generic',
        name: 'Website',
        title: { de: 'Andere Seiten', en: 'Other sites' },
        hosts: [],
        composers: [{ kind: 'post' }],
      },
    ],
  });
  const started = (company) => {
    const packs = new Packs(loader(), () => text, 'de');
    packs.start(company);
    return packs;
  };
  test('networks have names, and some have private messages', () => {
    const packs = started(undefined);
    assert.equal(packs.networkTitle('x'), 'X');
    assert.equal(packs.networkTitle('generic'), 'Andere Seiten');
    assert.equal(packs.networkTitle('constructor'), undefined);
    assert.deepEqual([packs.hasMessages('x'), packs.hasMessages('generic')], [true, false]);
  });
  test('a rule is named by what it says', () => {
    const titles = started(undefined).ruleTitles(['l.a', 'l.b', 'l.gone']);
    assert.deepEqual(
      [...titles],
      [
        ['l.a', 'Loyal: Hart'],
        ['l.b', 'Loyal: … ist intern.'],
      ],
    );
  });
  test('the person may switch a rule off where the company says so, or where there is none', () => {
    const profile = (more) => ({ name: 'a.json', text: JSON.stringify({ name: 'A', ...more }) });
    assert.equal(started(undefined).mayDisable, true);
    assert.equal(started(profile({})).mayDisable, false);
    assert.equal(started(profile({ mayDisableRules: true })).mayDisable, true);
    assert.equal(started(profile({ mayDisableRules: 'yes' })).mayDisable, false);
  });
});

describe('a pack in one file', () => {
  async function folderWith(files) {
    const folder = await mkdtemp(join(tmpdir(), 'bedacht-pack-'));
    for (const [name, value] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(
        join(folder, name),
        typeof value === 'string' ? value : JSON.stringify(value),
      );
    }
    return folder;
  }

  test('holds everything, sorted, without the schemas', async () => {
    const folder = await folderWith({
      'pack.json': { $schema: 'schema/pack.schema.json', format: 1, id: 'p' },
      'guidelines/b/guideline.json': { id: 'b' },
      'guidelines/a/guideline.json': { $schema: '../../x', id: 'a' },
      'guidelines/b/two.json': { id: 'b.two' },
      'guidelines/b/one.json': { id: 'b.one' },
      'lexicons/l.json': { id: 'l' },
      'networks/x.json': { id: 'x' },
      'schema/rule.schema.json': { title: 'not part of it' },
      'company.example.json': { name: 'not part of it' },
    });
    assert.deepEqual(await bundlePack(folder), {
      format: 1,
      id: 'p',
      guidelines: [{ id: 'a' }, { id: 'b' }],
      rules: [{ id: 'b.one' }, { id: 'b.two' }],
      lexicons: [{ id: 'l' }],
      networks: [{ id: 'x' }],
    });
    await rm(folder, { recursive: true });
  });
  test('names the file that is not JSON', async () => {
    const folder = await folderWith({ 'pack.json': {}, 'lexicons/l.json': '{' });
    await assert.rejects(bundlePack(folder), /rules\/lexicons\/l\.json/);
    await rm(folder, { recursive: true });
  });
});
