// Which settings are read where, what is believed of what comes back, and what is kept of it.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { Catalogue, readingOf, isAtLeast } = await loadSource('background/settings-catalogue.ts');
const { readingFrom } = await loadSource('background/settings-read.ts');
const { keyOf, placeOf, stateOf, withReading, withWord, withoutPlace } = await loadSource(
  'background/settings-state.ts',
);
const { networkView } = await loadSource('background/settings-view.ts');
const { isOld } = await loadSource('settings/age.ts');
const { fold } = await loadSource('settings/fold.ts');
const { parsePrivacyRequest } = await loadSource('shared/privacy.ts');
const { isAddressOf } = await loadSource('shared/setting-address.ts');

const both = (text) => ({ de: text, en: text });
const setting = (id, more = {}) => ({
  id,
  title: both(id),
  priority: 'A',
  path: both(`Start > ${id}`),
  url: `https://social.example/settings/${id}`,
  values: [
    { id: 'visible', label: both('Visible') },
    { id: 'hidden', label: both('Hidden') },
  ],
  expected: ['hidden'],
  severity: 'warning',
  why: both('why'),
  whyCompany: both('company'),
  read: { method: 'switch', selectors: ['input'], on: 'visible', off: 'hidden' },
  readable: 'high',
  lastSeen: '2026-09',
  confidence: 'high',
  source: ['test'],
  ...more,
});
const manual = { read: { method: 'manual' }, readable: 'none' };
const catalogue = new Catalogue([
  {
    id: 'social',
    hosts: ['https://social.example/*'],
    settings: [
      setting('contacts'),
      setting('adverts', { priority: 'C' }),
      setting('lists', { priority: 'B' }),
      setting('birthday', { handling: 'do-not-read' }),
      setting('phone', manual),
      setting('app', { url: undefined }),
    ],
  },
  { id: 'server', hosts: [], settings: [setting('list', { url: 'https://{site}/settings' })] },
  { id: 'bare', hosts: [], settings: [] },
]);
const ids = (wanted) => wanted.map(({ id }) => id);
const social = { network: 'social' };

describe('what is asked for', () => {
  test('is what can be read and what matters, and a private matter only by the person’s wish', () => {
    assert.deepEqual(ids(catalogue.wanted(social, 'A')), ['contacts']);
    assert.deepEqual(ids(catalogue.wanted(social, 'B')), ['contacts', 'lists']);
    assert.deepEqual(ids(catalogue.wanted(social, 'C')), ['contacts', 'adverts', 'lists']);
    assert.deepEqual(ids(catalogue.wanted(social, 'A', 'adverts')), ['contacts', 'adverts']);
  });
  test('is never what is nobody’s business, not even when it is asked for by name', () => {
    for (const least of ['A', 'B', 'C'])
      assert.ok(!ids(catalogue.wanted(social, least, 'birthday')).includes('birthday'));
    assert.equal(readingOf(setting('birthday', { handling: 'do-not-read' })), 'never');
    assert.equal(readingOf(setting('phone', manual)), 'hand');
    assert.equal(isAtLeast('C', 'B'), false);
  });
  test('goes to a place: a network with settings, or one of its sites', () => {
    assert.deepEqual(catalogue.place({ network: 'social', site: 'evil.example' }), social);
    assert.equal(catalogue.place({ network: 'server' }), undefined);
    const place = { network: 'server', site: 'a.example' };
    assert.deepEqual(catalogue.place(place), place);
    assert.equal(catalogue.place({ network: 'bare' }), undefined);
    assert.equal(catalogue.place({ network: 'constructor' }), undefined);
    assert.deepEqual(placeOf(keyOf(place)), place);
  });
  test('belongs to one address', () => {
    const at = (place, address) => ids(catalogue.at(place, address, catalogue.wanted(place, 'C')));
    assert.deepEqual(at(social, 'https://social.example/settings/contacts?a=b'), ['contacts']);
    assert.deepEqual(at(social, 'https://social.example/settings'), []);
    assert.deepEqual(at(social, 'https://evil.example/settings/contacts'), []);
    const site = { network: 'server', site: 'a.example' };
    assert.deepEqual(at(site, 'https://a.example/settings'), ['list']);
    assert.deepEqual(at(site, 'https://b.example/settings'), []);
    assert.deepEqual(at(site, 'https://a.example.evil.example/settings'), []);
  });
  test('also at the other addresses that the entry knows', () => {
    const entry = {
      url: 'https://social.example/settings?tab=privacy',
      read: { method: 'switch', addresses: ['https://social.example/prefs/*'] },
    };
    const fits = (address) => isAddressOf(entry, address, undefined);
    assert.equal(fits('https://social.example/settings?x=1&tab=privacy'), true);
    assert.equal(fits('https://social.example/settings?tab=other'), false);
    assert.equal(fits('https://social.example/prefs/a/b'), true);
    assert.equal(fits('https://social.example/prefs'), false);
    assert.equal(fits('https://socialXexample/prefs/a'), false);
  });
});

describe('what comes back', () => {
  const wanted = catalogue.wanted(social, 'B');
  test('is rebuilt: only what was asked for, only values that there are', () => {
    const reading = readingFrom(
      {
        address: 'https://social.example/settings/contacts',
        values: {
          contacts: 'visible',
          lists: 'constructor',
          birthday: 'visible',
          adverts: 'hidden',
        },
        unread: { lists: 'several', contacts: 'no-label', birthday: 'no-label' },
        more: 1,
      },
      wanted,
    );
    assert.deepEqual(reading, {
      address: 'https://social.example/settings/contacts',
      values: { contacts: 'visible' },
      unread: { lists: 'several' },
    });
  });
  test('is nothing when it is no reading', () => {
    for (const value of [undefined, null, 7, [], {}, { values: { contacts: 'visible' } }])
      assert.equal(readingFrom(value, wanted), undefined);
  });
  test('without what every object has', () => {
    const inherited = Object.create({ contacts: 'visible' });
    const { values } = readingFrom({ address: 'a', values: inherited, unread: {} }, wanted);
    assert.deepEqual(values, {});
  });
});

describe('what is kept', () => {
  const empty = { places: {}, tabs: [] };
  const first = withReading(
    empty,
    social,
    { values: { contacts: 'visible' }, unread: { lists: 'not-opened' } },
    '2026-11-29T10:00:00Z',
  );
  test('is what a page showed last, and other pages’ settings stay', () => {
    const next = withReading(
      first,
      social,
      { values: { lists: 'hidden' }, unread: { contacts: 'not-opened' } },
      '2026-11-29T11:00:00Z',
    );
    assert.deepEqual(stateOf(next, social), {
      taken: '2026-11-29T11:00:00Z',
      values: { contacts: 'visible', lists: 'hidden' },
      unread: {},
      said: {},
    });
  });
  test('is no longer what a page shows no longer', () => {
    const next = withReading(
      first,
      social,
      { values: {}, unread: { contacts: 'no-label' } },
      '2026-11-29T11:00:00Z',
    );
    const { values, unread } = stateOf(next, social);
    assert.deepEqual([values, unread], [{}, { contacts: 'no-label' }]);
  });
  test('is untouched by a page that shows none of them', () => {
    const nothing = { values: {}, unread: { contacts: 'not-opened' } };
    assert.equal(withReading(first, social, nothing, '2026-11-29T11:00:00Z'), first);
  });
  test('is the person’s word until it is read', () => {
    const said = withWord(first, social, 'phone', 'hidden', '2026-11-29T11:00:00Z');
    assert.deepEqual(stateOf(said, social).said, { phone: 'hidden' });
    const read = { values: { phone: 'visible' }, unread: {} };
    const next = stateOf(withReading(said, social, read, '2026-11-29T12:00:00Z'), social);
    assert.deepEqual([next.said, next.values.phone], [{}, 'visible']);
    const back = withWord(said, social, 'phone', null, '2026-11-29T12:00:00Z');
    assert.deepEqual(stateOf(back, social).said, {});
  });
  test('is nothing at all when it is taken back, and another place’s stays', () => {
    const site = { network: 'server', site: 'a.example' };
    const read = { values: { list: 'hidden' }, unread: {} };
    const two = withReading(first, site, read, '2026-11-29T11:00:00Z');
    const opened = { tab: 1, place: social, setting: 'contacts' };
    const left = withoutPlace({ ...two, tabs: [opened], pending: { opened, until: 1 } }, social);
    assert.ok(!/social|contacts/.test(JSON.stringify(left)));
    assert.deepEqual(stateOf(left, site).values, { list: 'hidden' });
  });
});

describe('what is shown', () => {
  const sight = (judge) => ({
    catalogue,
    judge,
    language: 'en',
    priority: 'A',
    now: '2026-11-29T10:00:00Z',
    title: (id) => id,
  });
  test('is still the way there when the core cannot answer', () => {
    const broken = {
      privacy() {
        throw new Error('no');
      },
    };
    const { settings } = networkView(social, false, true, { places: {}, tabs: [] }, sight(broken));
    assert.deepEqual(
      settings.map(({ setting: id, status, reading }) => [id, status, reading]),
      [
        ['contacts', 'unknown', 'auto'],
        ['birthday', 'unknown', 'never'],
        ['phone', 'unknown', 'hand'],
        ['app', 'unknown', 'hand'],
      ],
    );
  });
  test('is judged by the core, with the site and the person’s word', () => {
    const asked = [];
    const judge = {
      privacy: (snapshot, options) => {
        asked.push([snapshot, options]);
        return { network: snapshot.network, items: [], score: { ok: 0, atRisk: 0, unknown: 0 } };
      },
    };
    const site = { network: 'server', site: 'a.example' };
    const state = withWord(
      { places: {}, tabs: [] },
      site,
      'list',
      'hidden',
      '2026-11-29T09:00:00Z',
    );
    networkView(site, false, true, state, sight(judge));
    assert.deepEqual(asked, [
      [
        {
          network: 'server',
          site: 'a.example',
          taken: '2026-11-29T09:00:00Z',
          settings: { list: 'hidden' },
          unread: {},
          said: ['list'],
        },
        { ui: 'en', priority: 'A' },
      ],
    ]);
  });
});

test('an entry is old 180 days after the end of its month', () => {
  assert.equal(isOld('2026-05', '2026-11-28T00:00:00Z'), false);
  assert.equal(isOld('2026-05', '2026-11-28T00:00:01Z'), true);
  assert.equal(isOld('2026-12', '2026-11-29T00:00:00Z'), false, 'a clock that is behind');
  assert.equal(isOld('2026-11', 'yesterday'), true, 'no time, no trust');
});

test('labels are the same whatever their case, spaces and signs', () => {
  const same = [
    'Who can see your e-mail?',
    'WHO can see\u00a0your e‑mail',
    ' “Who can see your e-mail”: ',
  ];
  assert.deepEqual([...new Set(same.map((one) => fold(one).replace(/'/g, '')))].length, 1);
  assert.notEqual(fold('Who can see your posts'), fold('Who can see your post'));
});

test('the privacy page asks, and whatever else it says is left out', () => {
  const open = { type: 'privacy', do: 'open', network: 'x', setting: 'a' };
  assert.deepEqual(
    parsePrivacyRequest({ ...open, url: 'https://evil.example', site: 'a.example' }),
    {
      ...open,
      site: 'a.example',
    },
  );
  const broken = [
    { ...open, network: 'X y' },
    { ...open, setting: '../a' },
    { ...open, site: 'a.example/path' },
    { ...open, site: 'https://a.example' },
    { type: 'privacy', do: 'say', network: 'x', setting: 'a' },
    { type: 'privacy', do: 'say', network: 'x', setting: 'a', value: 7 },
    { type: 'privacy', do: 'read', network: 'x' },
    { type: 'privacy' },
  ];
  for (const one of broken) assert.equal(parsePrivacyRequest(one), undefined, JSON.stringify(one));
});
