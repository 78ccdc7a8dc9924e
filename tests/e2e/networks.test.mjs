// Every network's file against pages that are built as the real ones are: what is read there is what a person sees.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findProgram } from '../../extension/demo/chromium.mjs';
import { missingIn } from './network-coverage.mjs';
import { createWelcome, readNetworks, readPages, serveNetworkPages } from './reading.mjs';

const networks = await readNetworks();
const pages = await readPages();

describe('the pages of the networks', () => {
  for (const network of networks) {
    test(`${network.id}: show everything that its file names`, () => {
      const own = pages.filter((page) => page.network === network.id);
      assert.deepEqual(
        missingIn(
          network,
          own.flatMap(({ expected }) => expected),
        ),
        [],
      );
    });
  }
  test('belong to a network, and each says what is expected', () => {
    for (const { network, name, expected } of pages) {
      assert.ok(
        networks.some(({ id }) => id === network),
        `${network} has no file`,
      );
      assert.ok(expected.length > 0, `${network}/${name} expects nothing`);
    }
  });
});

const browsers = {
  Chromium: {
    executablePath: findProgram('BEDACHT_CHROMIUM', [
      'chromium',
      'chromium-browser',
      'google-chrome',
    ]),
    args: ['--no-sandbox', '--disable-gpu'],
  },
  Firefox: {
    browser: 'firefox',
    executablePath: findProgram('BEDACHT_FIREFOX', ['firefox-esr', 'firefox']),
  },
};

for (const [name, options] of Object.entries(browsers)) {
  describe(`in ${name}, the extension reads`, () => {
    let all;
    before(async () => {
      const [browser, server, welcome] = await Promise.all([
        puppeteer.launch({ headless: true, protocolTimeout: 60_000, ...options }),
        serveNetworkPages(networks),
        createWelcome(networks),
      ]);
      all = { browser, server, welcome, page: await browser.newPage() };
    });
    after(async () => {
      await all?.browser.close();
      all?.server.close();
    });

    for (const { network, name: file, expected } of pages) {
      test(`${network}/${file}`, async () => {
        const { page, server, welcome } = all;
        await page.goto(`${server.url}${network}/${file}`, { waitUntil: 'domcontentloaded' });
        const told = expected.map(({ address }) => welcome(address));
        const seen = await page.evaluate(
          (wanted, known) => globalThis.reading(wanted, known),
          expected,
          told,
        );
        for (const [index, one] of expected.entries()) compare(one, seen[index]);
      });
    }
  });
}

function compare(expected, seen) {
  if (expected.reaction !== undefined) {
    const { press, ...wanted } = expected.reaction ?? {};
    assert.deepEqual(seen, expected.reaction && wanted, `${expected.press ?? press}`);
    return;
  }
  const { box, context, joined, audienceFrom, audienceKept } = expected;
  assert.deepEqual(seen.context, context, `${box} (score ${seen.score})`);
  if (context === null) return;
  const { from, sticky = false } = seen.audience;
  assert.equal(from === 'none', context.audience === undefined, `${box}: not read is said so`);
  if (audienceFrom !== undefined) assert.equal(from, audienceFrom, `${box}: where it was read`);
  if (audienceKept !== undefined) assert.equal(sticky, audienceKept, `${box}: kept for the next`);
  assert.ok(
    seen.submit,
    `${box}: what posts it is found, and it is ${expected.submit ?? 'a button'}`,
  );
  if (joined !== undefined) assert.equal(seen.joined, joined, `${box}: boxes that make one post`);
}
