// A content script's messages come from the web page's process: only what is expected gets through.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSource } from './extension-load.mjs';

const { parseAsk, parseContentRequest, parseUiRequest } = await loadSource('shared/protocol.ts');
const { fitsPattern } = await loadSource('shared/addresses.ts');

describe('a content script asks', () => {
  const draft = {
    text: 'Hallo',
    network: 'linkedin',
    kind: 'post',
    audience: 'public',
    author: { displayName: 'A', read: 'partial' },
    audienceSize: 1234,
    contacts: 0,
    replyTo: { author: 'B', handle: '@b', text: 'C' },
    shares: { author: 'D', text: 'E' },
    attachments: [
      { type: 'image', name: 'a.jpg', alt: 'F', credit: 'G' },
      { type: 'link', url: 'https://x.example/' },
    ],
  };
  test('to be started, with nothing else in it', () => {
    assert.deepEqual(parseContentRequest({ type: 'start', tab: 5 }), { type: 'start' });
  });
  test('for a check', () => {
    const message = { type: 'check', draft, dismissed: ['f1'] };
    assert.deepEqual(parseContentRequest(message), message);
  });
  test('and what is not known is left out', () => {
    const odd = {
      ...draft,
      url: 'https://x.example',
      attachments: [{ url: 'https://x.example' }],
      kind: 'shout',
      audience: 3,
      network: '../x',
      audienceSize: 'many',
      contacts: null,
      shares: 'all',
      time: 'now',
      author: { displayName: 5, bio: 'x', extra: 'y', read: 'all' },
    };
    assert.deepEqual(parseContentRequest({ type: 'check', draft: odd, dismissed: [], more: 1 }), {
      type: 'check',
      draft: { text: 'Hallo', author: { bio: 'x', read: 'none' }, replyTo: draft.replyTo },
      dismissed: [],
    });
  });
  test('and numbers, posts and attachments are what they are said to be', () => {
    const odd = {
      text: 'Hallo',
      audienceSize: -1,
      contacts: 2.5,
      shares: { text: 5, author: 'D', url: 'https://x.example' },
      attachments: [
        { type: 'script', name: 'a' },
        { type: 'link', name: 'b', url: 'javascript:alert(1)' },
        'c',
        { type: 'image', alt: {} },
        ...Array(50).fill({ type: 'image' }),
      ],
    };
    const { draft: read } = parseContentRequest({ type: 'check', draft: odd, dismissed: [] });
    assert.deepEqual(Object.keys(read), ['text', 'shares', 'attachments']);
    assert.deepEqual(read.shares, { author: 'D' });
    assert.deepEqual(read.attachments.slice(0, 2), [
      { type: 'link', name: 'b' },
      { type: 'image' },
    ]);
    assert.equal(read.attachments.length, 18);
  });
  test('and a draft that is too long is cut behind the limit, so that the engine says so', () => {
    const message = { type: 'check', draft: { text: 'x'.repeat(2_000_000) }, dismissed: [] };
    assert.equal(parseContentRequest(message).draft.text.length, 1_048_577);
  });
  for (const bad of [
    undefined,
    null,
    'check',
    [],
    { type: 'status' },
    { type: 'company', text: '{}' },
    { type: 'ask', ask: { do: 'view' } },
    { type: 'check' },
    { type: 'check', draft: { text: 1 }, dismissed: [] },
    { type: 'check', draft, dismissed: 'all' },
    { type: 'check', draft, dismissed: [1] },
    { type: 'check', draft, dismissed: Array(1001).fill('f') },
  ]) {
    test(`and is not heard: ${JSON.stringify(bad)?.slice(0, 70)}`, () =>
      assert.equal(parseContentRequest(bad), undefined));
  }
});

describe('the card asks', () => {
  for (const good of [
    { do: 'view' },
    { do: 'close' },
    { do: 'show', index: 2 },
    { do: 'size', height: 240 },
    { do: 'dismiss', fingerprint: 'f' },
    { do: 'fix', fingerprint: 'f', fix: 0, keyboard: true },
  ]) {
    test(`to ${good.do}`, () => assert.deepEqual(parseAsk(good), good));
  }
  for (const bad of [
    null,
    { do: 'open', url: 'https://x.example' },
    { do: 'show', index: -1 },
    { do: 'show', index: 1.5 },
    { do: 'size', height: '9' },
    { do: 'fix', fingerprint: 'f' },
    { do: 'dismiss' },
  ]) {
    test(`and is not heard: ${JSON.stringify(bad)}`, () => assert.equal(parseAsk(bad), undefined));
  }
});

describe('a page of the extension asks', () => {
  test('to switch a site', () => {
    assert.deepEqual(parseUiRequest({ type: 'site', host: 'x.com', on: false }), {
      type: 'site',
      host: 'x.com',
      on: false,
    });
  });
  test('for what is to be remembered, field by field', () => {
    const changes = [
      { type: 'everything', on: false },
      { type: 'field', host: 'x.com', kind: 'reply', on: true },
      { type: 'rule', rule: 'loyalty.joins-in', on: false },
      { type: 'persona', network: 'x', persona: 'private' },
      { type: 'contacts', network: 'x', contacts: 200 },
      { type: 'contacts', network: 'x', contacts: null },
      { type: 'messages', network: 'x', on: true },
      { type: 'forget' },
    ];
    for (const change of changes)
      assert.deepEqual(parseUiRequest({ ...change, more: 'x' }), change);
  });
  for (const bad of [
    { type: 'field', host: 'x.com', kind: 'shout', on: true },
    { type: 'field', kind: 'post', on: true },
    { type: 'rule', rule: 'two words', on: false },
    { type: 'rule', rule: 5, on: false },
    { type: 'persona', network: 'x', persona: 'nobody' },
    { type: 'persona', network: '__proto__', persona: 'private' },
    { type: 'contacts', network: 'x', contacts: -1 },
    { type: 'contacts', network: 'x', contacts: 1.5 },
    { type: 'contacts', network: 'x' },
    { type: 'messages', network: '../x', on: true },
  ]) {
    test(`but not for ${JSON.stringify(bad)}`, () => assert.equal(parseUiRequest(bad), undefined));
  }
  test('to allow a site, by its origin only', () => {
    const request = (origin) => parseUiRequest({ type: 'allow', origin, tab: 1 });
    assert.ok(request('https://forum.example'));
    for (const bad of [
      'https://*',
      'https://a.example/path',
      'file://x',
      'javascript:x',
      '<all_urls>',
    ]) {
      assert.equal(request(bad), undefined);
    }
  });
});

describe('an address fits a pattern', () => {
  const cases = [
    ['https://x.com/home', 'https://x.com/*', true],
    ['https://x.com/a/status/1?s=2', 'https://x.com/*/status/*', true],
    ['https://x.com/home', 'https://x.com/*/status/*', false],
    ['https://evil.example/https://x.com/', 'https://x.com/*', false],
    ['https://x.com.evil.example/', 'https://x.com/*', false],
    ['http://x.com/', 'https://x.com/*', false],
    ['https://www.example.org/', 'https://*.example.org/*', true],
    ['https://example.org/', 'https://*.example.org/*', true],
    ['https://badexample.org/', 'https://*.example.org/*', false],
    ['http://localhost:8420/', 'http://localhost/*', true],
    ['about:blank', 'https://x.com/*', false],
    ['nonsense', 'https://x.com/*', false],
  ];
  for (const [address, pattern, fits] of cases) {
    test(`${address} ${fits ? 'fits' : 'does not fit'} ${pattern}`, () =>
      assert.equal(fitsPattern(address, pattern), fits));
  }
});
