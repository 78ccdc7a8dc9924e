// What is remembered, when much is changed at once and when the browser cannot write.

import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { loadSources } from './extension-load.mjs';

const kept = new Map();
const session = new Map();
const sent = [];
let isFull = false;

const area = (kept) => ({
  get: async (names) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return Object.fromEntries([...kept].filter(([name]) => names.includes(name)));
  },
  set: async (values) => {
    if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
    await new Promise((resolve) => setTimeout(resolve, 1));
    for (const [name, value] of Object.entries(values)) kept.set(name, structuredClone(value));
  },
  remove: async (name) => kept.delete(name),
  clear: async () => kept.clear(),
});
globalThis.chrome = {
  storage: { local: area(kept), session: area(session) },
  tabs: {
    query: async ({ url }) => (url ? [{ id: 2 }] : [{ id: 1 }, { id: 2 }]),
    sendMessage: async (tab, message) => void sent.push([tab, message]),
  },
  permissions: { getAll: async () => ({ origins: ['https://x.com/*'] }) },
  scripting: { executeScript: async ({ target }) => void sent.push([target.tabId, 'start']) },
};

const { changeState, forgetAll, loadLatest, make } = await loadSources(
  'background/change.ts',
  'background/store.ts',
  'background/settings-state.ts',
);

beforeEach(() => {
  kept.clear();
  session.clear();
  sent.length = 0;
  isFull = false;
});

const stored = () => Object.fromEntries(kept);

describe('what is decided is remembered', () => {
  test('and taken back', async () => {
    await make({ type: 'site', host: 'x.com', on: false });
    await make({ type: 'site', host: 'a.example', on: false });
    await make({ type: 'field', host: 'x.com', kind: 'reply', on: false });
    await make({ type: 'rule', rule: 'a.b', on: false });
    await make({ type: 'everything', on: false });
    assert.deepEqual(stored(), {
      off: ['a.example', 'x.com'],
      offFields: ['x.com reply'],
      disabled: ['a.b'],
      allOff: true,
    });
    await make({ type: 'site', host: 'x.com', on: true });
    await make({ type: 'field', host: 'x.com', kind: 'reply', on: true });
    await make({ type: 'rule', rule: 'a.b', on: true });
    await make({ type: 'everything', on: true });
    assert.deepEqual(stored(), { off: ['a.example'], offFields: [], disabled: [] });
  });
  test('by network', async () => {
    await make({ type: 'persona', network: 'x', persona: 'private' });
    await make({ type: 'persona', network: 'xing', persona: 'official' });
    await make({ type: 'contacts', network: 'x', contacts: 200 });
    await make({ type: 'contacts', network: 'xing', contacts: 7 });
    await make({ type: 'contacts', network: 'xing', contacts: null });
    await make({ type: 'messages', network: 'x', on: true });
    assert.deepEqual(stored(), {
      personas: { x: 'private', xing: 'official' },
      contacts: { x: 200 },
      messages: ['x'],
    });
  });
  test('also when everything is decided at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `h${10 + index}.example`);
    await Promise.all(hosts.map((host) => make({ type: 'site', host, on: false })));
    assert.deepEqual(stored(), { off: hosts });
  });
  test('and forgotten', async () => {
    await make({ type: 'everything', on: false });
    await forgetAll();
    assert.deepEqual(stored(), {});
  });
  test('and forgotten while it is being decided', async () => {
    const decided = make({ type: 'site', host: 'x.com', on: false });
    await forgetAll();
    await decided;
    assert.deepEqual(stored(), {});
  });
  test('settings that were read are forgotten, also while they are being read', async () => {
    await changeState((state) => ({ ...state, priority: 'C' }));
    assert.equal(session.size, 1);
    const read = changeState((state) => ({ ...state, tabs: [] }));
    await forgetAll();
    await read;
    assert.deepEqual([...session], []);
  });
});

describe('what is asked later', () => {
  test('knows what was said before, also when that is not written yet', async () => {
    void changeState((state) => ({ ...state, priority: 'B' }));
    void changeState((state) => ({ ...state, priority: 'C' }));
    assert.equal((await loadLatest()).priority, 'C');
  });
});

describe('when the disk is full', () => {
  test('it is said, what was there stays, and no tab hears of it', async () => {
    await make({ type: 'site', host: 'x.com', on: false });
    sent.length = 0;
    isFull = true;
    assert.equal(await make({ type: 'site', host: 'a.example', on: false }), false);
    assert.deepEqual(stored(), { off: ['x.com'] });
    assert.deepEqual(sent, []);
    isFull = false;
    assert.equal(await make({ type: 'site', host: 'a.example', on: false }), true);
  });
});

describe('the tabs', () => {
  const off = { type: 'off', host: 'x.com' };
  test('all hear at once of what is switched off', async () => {
    await make({ type: 'site', host: 'x.com', on: false });
    assert.deepEqual(sent, [
      [1, off],
      [2, off],
    ]);
  });
  test('are started anew when it is on again, where the extension may be', async () => {
    await make({ type: 'everything', on: true });
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(sent, [[2, 'start']]);
  });
  test('judge again when a verdict depends on it', async () => {
    await make({ type: 'persona', network: 'x', persona: 'private' });
    assert.deepEqual(sent, [
      [1, { type: 'again' }],
      [2, { type: 'again' }],
    ]);
  });
});
