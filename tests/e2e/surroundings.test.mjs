// What the extension does with what stands around a text box: a site that is told by its signs, boxes that are one post,
// private messages, Like and Share under somebody's complaint.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundlePack } from '../../rules/bundle.mjs';
import { loadSource } from '../node/extension-load.mjs';
import { startAll, startChromium, startFirefox } from './browsers.mjs';
import { root, testCompany } from './engine.mjs';
import * as see from './steps.mjs';

const { verdictFor, joinTexts } = await loadSource('networks/joined-text.ts');

const network = {
  format: 1,
  id: 'marktplatz',
  name: 'Marktplatz',
  hosts: [],
  signs: ['meta[name="application-name"][content="Marktplatz"]'],
  composers: [
    { kind: 'message', input: ['#chat textarea'], audience: 'private', check: 'off' },
    { kind: 'post', input: ['.part textarea'], joined: true, container: ['#thread'] },
  ],
  reactions: [
    {
      what: 'like',
      selectors: ['[data-testid="like"]'],
      scope: ['article'],
      text: ['.said'],
      author: ['cite'],
    },
  ],
  settings: [],
};

/** What the rule about passing a complaint on says, in both languages. */
const hint = '200 × 200';

async function packText() {
  const pack = await bundlePack(`${root}rules`);
  pack.networks.push(network);
  pack.company = await testCompany();
  return JSON.stringify(pack);
}

/** The page of the tests becomes another site before anybody writes in it. */
async function openSite({ driver, url }) {
  const page = await see.openPage(driver, `${url}textarea`);
  await page.evaluate(() => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta name="application-name" content="Marktplatz" />',
    );
    document.getElementById('feed').innerHTML = `
      <section id="thread">
        <div class="part box" id="first"><textarea rows="2"></textarea></div>
        <div class="part box" id="second"><textarea rows="2"></textarea></div>
        <button type="button">Posten</button>
      </section>
      <article>
        <cite>Jana Petersen</cite>
        <p class="said">Die Verarbeitung der AquaJet 500 ist richtig schlecht, nach drei Wochen undicht. Sehr enttäuschend!</p>
        <button type="button" data-testid="like" aria-label="Gefällt mir">♡</button>
        <button type="button" id="save" aria-label="Speichern">⌑</button>
      </article>
      <section id="chat" class="box"><textarea rows="2" placeholder="Nachricht"></textarea></section>`;
    window.presses = 0;
    const like = document.querySelector('[data-testid]');
    like.addEventListener('click', () => {
      window.presses += 1;
      like.dataset.testid = like.dataset.testid === 'like' ? 'unlike' : 'like';
    });
  });
  return page;
}

const opinion = 'Ganz ehrlich: Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.';
const more = 'Ich arbeite bei Hansen & Wolff, und das ist meine persönliche Meinung.';

function keepsSurroundings(started) {
  test('several boxes are one post, and are judged as one', async () => {
    const { driver, check } = started();
    const page = await openSite(started());
    const verdict = (...texts) => verdictFor(check(joinTexts(texts)), texts, 0);
    assert.notEqual(
      see.flagsOf(verdict(opinion)).length,
      see.flagsOf(verdict(opinion, more)).length,
      'the second box changes what is said about the first',
    );
    await see.type(page, 'first', opinion);
    await see.markShows(driver, page, verdict(opinion));
    const before = await driver.countChecks?.();
    await page.focus('#second textarea');
    // All at once, so that there is one pause.
    await page.evaluate((text) => document.execCommand('insertText', false, text), more);
    await see.markShows(driver, page, verdict(opinion, more));
    if (before !== undefined) {
      // The focus asks about the same text and is answered without a message.
      assert.equal((await driver.countChecks()) - before, 1, 'one message, not one for each box');
    }
    await page.close();
  });

  test('Like under a post brings one hint; the press goes its way, and the next brings none', async () => {
    const { driver } = started();
    const page = await openSite(started());
    await page.click('#save');
    await page.click('[data-testid]');
    await see.until('the card shows the hint', async () => {
      const frame = await see.cardFrame(page);
      return (await frame?.evaluate(() => document.body.innerText))?.includes(hint);
    });
    await see.screenshot(driver, page, 'like');
    assert.equal(await page.evaluate(() => window.presses), 1);
    await page.mouse.click(2, 2);
    await see.cardCloses(page);
    // Taken back, and liked again: it was said.
    await page.click('[data-testid]');
    await page.click('[data-testid]');
    assert.equal(await page.evaluate(() => window.presses), 3);
    await see.type(page, 'first', 'Projekt Seeadler geht im Mai live. ');
    await see.markCounts(driver, page);
    assert.equal(await see.cardFrame(page), undefined);
    await page.close();
  });

  test('private messages are left alone', async () => {
    const { driver, check } = started();
    const page = await openSite(started());
    await see.type(page, 'chat', 'Projekt Seeadler geht im Mai live. ');
    // One that does count, typed last, shows that the other had its turn.
    await see.type(page, 'first', opinion);
    await see.markShows(driver, page, check(opinion));
    assert.equal(await page.evaluate(() => document.querySelectorAll('html > div').length), 1);
    await page.close();
  });
}

describe('Chromium: around a text box', () => {
  let all;
  before(async () => {
    all = await startAll(async () =>
      startChromium('de', { name: 'surroundings', pack: await packText() }),
    );
    const target = await all.driver.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker.evaluate(() => {
      globalThis.checks = 0;
      chrome.runtime.onMessage.addListener(({ type }) => {
        if (type === 'check') globalThis.checks += 1;
      });
    });
    all.driver.countChecks = () => worker.evaluate(() => globalThis.checks);
  });
  after(() => all?.close());
  keepsSurroundings(() => all);
});

describe('Firefox: around a text box', () => {
  let all;
  before(async () => {
    all = await startAll(async () =>
      startFirefox({ name: 'surroundings', pack: await packText() }),
    );
  });
  after(() => all?.close());
  keepsSurroundings(() => all);
});
