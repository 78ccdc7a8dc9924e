// The compiled rules between two starts of the worker: used when they fit, made anew when they do not, gone when the company
// changes, and never in anybody's way.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadSource } from './extension-load.mjs';

const { Cache, keyOf, WhenIdle } = await loadSource('background/cache.ts');
const { Rules } = await loadSource('background/rules.ts');

const pack = {
  title: { de: 'Regeln', en: 'Rules' },
  guidelines: [{ id: 'loyalty', title: { de: 'Loyal', en: 'Loyal' }, text: { de: 'x', en: 'x' } }],
  networks: [{ id: 'generic', hosts: [], composers: [], settings: [] }],
};
const packBytes = new TextEncoder().encode(JSON.stringify(pack));
const company = { name: 'a.json', text: '{"name":"Firma A"}' };
const other = { name: 'b.json', text: '{"name":"Firma B"}' };

/** One that compiles to bytes which name the company that it was loaded with. */
function engine({ takes = true, broken = false } = {}) {
  let current;
  const calls = [];
  return {
    calls,
    load(files, profile) {
      calls.push('json');
      if (broken || profile?.text.includes('broken'))
        return { ok: false, errors: [{ file: 'company.json', message: 'broken' }] };
      current = profile?.text ?? '';
      return { ok: true, pack: { id: 'p', version: '1' } };
    },
    loadCompiled(bytes) {
      calls.push('compiled');
      if (!takes) return { ok: false, errors: [{ file: '', message: 'other version' }] };
      current = new TextDecoder().decode(bytes);
      return { ok: true, pack: { id: 'p', version: '1' } };
    },
    compiled() {
      calls.push('compile');
      return new TextEncoder().encode(current);
    },
  };
}

/** As much of IndexedDB as is used. */
function indexedDb({ fails, hangs } = {}) {
  const records = new Map();
  const later = (task) => queueMicrotask(() => queueMicrotask(task));
  const database = {
    createObjectStore() {},
    transaction() {
      if (fails === 'transaction') throw new Error('closed');
      const transaction = {};
      const request = (result) => ({ result });
      const store = {
        get: (key) => request(records.get(key)),
        put: (value, key) => request(records.set(key, structuredClone(value)) && key),
        clear: () => request(records.clear()),
      };
      later(() => (fails === 'quota' ? transaction.onabort() : transaction.oncomplete()));
      return {
        ...store,
        objectStore: () => store,
        set oncomplete(f) {
          transaction.oncomplete = f;
        },
        set onabort(f) {
          transaction.onabort = f;
        },
      };
    },
  };
  return {
    records,
    open() {
      const request = { result: database };
      if (hangs) return request;
      later(() => {
        if (fails === 'open') return request.onerror();
        request.onupgradeneeded();
        request.onsuccess();
      });
      return request;
    },
  };
}

const idle = () => new WhenIdle(5);
async function start(
  made,
  { cache, build = 'build 1', with: profile = company, bytes = packBytes },
) {
  return await Rules.start({
    engine: Promise.resolve(made),
    pack: Promise.resolve(bytes),
    company: Promise.resolve(profile ?? undefined),
    cache,
    build,
    language: 'de',
    idle: idle(),
  });
}
const settled = () => sleep(60);

describe('a start', () => {
  test('from JSON fills the cache when nobody is waiting, and the next one parses nothing', async () => {
    const factory = indexedDb();
    const first = engine();
    await start(first, { cache: new Cache(factory) });
    assert.deepEqual(first.calls, ['json']);
    await settled();
    assert.deepEqual(first.calls, ['json', 'compile']);

    const second = engine();
    const { packs } = await start(second, { cache: new Cache(factory) });
    assert.deepEqual(second.calls, ['compiled']);
    assert.deepEqual(
      [packs.loaded, packs.companyName, packs.title, packs.guidelineTitle('loyalty')],
      [{ id: 'p', version: '1' }, 'Firma A', 'Regeln', 'Loyal'],
    );
    assert.equal(packs.networkOf('https://forum.example/').id, 'generic');
    await settled();
    assert.deepEqual(second.calls, ['compiled'], 'what is in the cache is not written again');
  });

  test('keeps of pack and company what is shown, and one record', async () => {
    const factory = indexedDb();
    await start(engine(), { cache: new Cache(factory) });
    await settled();
    await start(engine(), { cache: new Cache(factory), build: 'build 2' });
    await settled();
    const [[key, record], ...more] = factory.records;
    assert.equal(more.length, 0);
    assert.equal(key, await keyOf('build 2', packBytes, company.text));
    assert.deepEqual(Object.keys(record).sort(), ['about', 'bytes']);
    assert.deepEqual(record.about.networks, [{ id: 'generic', hosts: [], composers: [] }]);
    assert.deepEqual(Object.keys(record.about.guidelines[0]), ['id', 'title']);
  });

  for (const [what, change] of [
    ['another build of the engine', { build: 'build 2' }],
    ['another pack', { bytes: new TextEncoder().encode(JSON.stringify({ ...pack, x: 1 })) }],
    ['another company', { with: other }],
    ['no company', { with: null }],
  ])
    test(`with ${what} reads JSON`, async () => {
      const factory = indexedDb();
      await start(engine(), { cache: new Cache(factory) });
      await settled();
      const made = engine();
      await start(made, { cache: new Cache(factory), ...change });
      assert.deepEqual(made.calls, ['json']);
    });

  test('reads JSON when the engine refuses what was kept, and keeps it anew', async () => {
    const factory = indexedDb();
    await start(engine(), { cache: new Cache(factory) });
    await settled();
    const made = engine({ takes: false });
    const { packs } = await start(made, { cache: new Cache(factory) });
    assert.equal(packs.companyName, 'Firma A');
    await settled();
    assert.deepEqual(made.calls, ['compiled', 'json', 'compile']);
  });

  test('reads JSON when the record is something else', async () => {
    const factory = indexedDb();
    factory.records.set(await keyOf('build 1', packBytes, company.text), { bytes: 'x' });
    const made = engine();
    await start(made, { cache: new Cache(factory) });
    assert.deepEqual(made.calls, ['json']);
  });

  for (const trouble of [
    { fails: 'open' },
    { fails: 'transaction' },
    { fails: 'quota' },
    { hangs: true },
  ])
    test(`works without a cache: ${JSON.stringify(trouble)}`, async () => {
      const made = engine();
      const cache = new Cache(indexedDb(trouble));
      const { packs } = await start(made, { cache });
      assert.equal(packs.companyName, 'Firma A');
      await settled();
    });

  test('works where there is no IndexedDB at all', async () => {
    const { packs } = await start(engine(), { cache: new Cache(undefined) });
    assert.equal(packs.companyName, 'Firma A');
  });

  test('with a problem is not kept, so that the problem is said each time', async () => {
    const factory = indexedDb();
    const broken = { name: 'c.json', text: '{"name":"broken"}' };
    const { packs } = await start(engine(), { cache: new Cache(factory), with: broken });
    await settled();
    assert.equal(packs.problems.length, 1);
    assert.equal(factory.records.size, 0);
  });
});

describe('a change of the company', () => {
  test('takes away what named the old one at once, and then keeps the new one', async () => {
    const factory = indexedDb();
    const rules = await start(engine(), { cache: new Cache(factory) });
    await settled();
    assert.deepEqual(await rules.change(other), []);
    assert.equal(factory.records.size, 0);
    await settled();
    assert.deepEqual([...factory.records.keys()], [await keyOf('build 1', packBytes, other.text)]);
    await rules.change(undefined);
    await settled();
    assert.deepEqual([...factory.records.keys()], [await keyOf('build 1', packBytes, undefined)]);
  });

  test('that does not load leaves all as it was', async () => {
    const factory = indexedDb();
    const rules = await start(engine(), { cache: new Cache(factory) });
    await settled();
    const problems = await rules.change({ name: 'c.json', text: '{"name":"broken"}' });
    assert.equal(problems.length, 1);
    assert.equal(factory.records.size, 1);
    assert.equal(rules.packs.companyName, 'Firma A');
  });
});

test('while somebody is asking, nothing is written', async () => {
  const made = engine();
  const rules = await start(made, { cache: new Cache(indexedDb()) });
  for (let i = 0; i < 10; i++) {
    rules.asked();
    await sleep(1);
  }
  rules.asked();
  assert.deepEqual(made.calls, ['json']);
  await settled();
  assert.deepEqual(made.calls, ['json', 'compile']);
});
