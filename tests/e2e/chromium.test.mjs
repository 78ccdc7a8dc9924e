import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { servePages } from '../pages/serve.mjs';
import { startAll, startChromium } from './browsers.mjs';
import { draft, keepsPieces, keepsTheContract, kinds } from './contract.mjs';
import { scenarios } from './scenarios.mjs';
import * as see from './steps.mjs';

describe('Chromium, in German', () => {
  let all;
  const started = () => all;

  before(async () => {
    all = await startAll(() => startChromium('de'));
  });
  after(() => all?.close());

  for (const kind of kinds) keepsTheContract(kind, started);
  keepsPieces(started);
  scenarios(started);

  test('a stopped worker comes back with the next check, and nobody notices', async () => {
    const { driver, url, check } = all;
    const page = await see.openPage(driver, `${url}textarea`);
    await see.type(page, 'textarea', 'Projekt Seeadler geht im Mai live.');
    await see.markShows(driver, page, check('Projekt Seeadler geht im Mai live.'));
    await driver.stopBackground();
    await see.until('the worker is gone', async () => !(await driver.backgroundRuns()));
    const more = ' Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.';
    await page.keyboard.type(more);
    await see.markShows(driver, page, check(`Projekt Seeadler geht im Mai live.${more}`));
    assert.ok(await driver.backgroundRuns());
    await page.close();
  });

  test('a page does not find the extension at its address', async () => {
    const { driver, url } = all;
    const page = await see.openPage(driver, `${url}textarea`);
    const found = (address) =>
      fetch(address).then(
        () => true,
        () => false,
      );
    assert.equal(await page.evaluate(found, `${driver.origin}card.html`), false);
    await page.close();
  });

  test('while an input method is composing, nothing is checked or marked', async () => {
    const { driver, url, check } = all;
    const page = await see.openPage(driver, `${url}contenteditable`);
    await see.type(page, 'contenteditable', 'Projekt Seeadler geht im Mai live. ');
    await see.markShows(driver, page, check('Projekt Seeadler geht im Mai live. '));
    const session = await page.createCDPSession();
    const compose = (text) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('Seeadle');
    await compose('Seeadler');
    await see.markWaits(driver, page);
    await session.send('Input.insertText', { text: 'Seeadler' });
    await page.keyboard.type(' ja. ');
    await see.markShows(driver, page, check('Projekt Seeadler geht im Mai live. Seeadler ja. '));
    await page.close();
  });

  test('a draft that is answered knows what it answers', async () => {
    const { driver, url } = all;
    const page = await see.openPage(driver, `${url}comment`);
    await see.type(
      page,
      'comment',
      'Ja, da haben Sie leider recht, die Verarbeitung ist wirklich schlecht.',
    );
    await see.markCounts(driver, page);
    await see.openCardByKey(page, 'comment');
    await page.close();
  });
});

describe('Chromium, in English', () => {
  test('rules that do not load: the mark and the popup say so, and writing goes on', async () => {
    const [driver, pages] = await Promise.all([
      startChromium('en', { name: 'broken', pack: '{ "format": 1 }' }),
      servePages(),
    ]);
    try {
      const page = await see.openPage(driver, `${pages.url}textarea`);
      await see.type(page, 'textarea', draft);
      await see.until('the mark says so', async () =>
        (await driver.mark(page))?.label.includes('post as usual'),
      );
      assert.equal(await see.modelText(page, 'textarea'), draft);
      const popup = await see.openOwnPage(driver, 'popup.html');
      await see.until('the popup says so', () =>
        popup.evaluate(() =>
          document.querySelector('.problems')?.textContent.includes('pack.json'),
        ),
      );
      await see.screenshot(driver, popup, 'popup-broken');
    } finally {
      await driver.browser.close();
      pages.close();
    }
  });

  test('the interface speaks the language of the browser', async () => {
    const { driver, url, check, close } = await startAll(() => startChromium('en'));
    try {
      const page = await see.openPage(driver, `${url}textarea`);
      await see.type(page, 'textarea', draft);
      await see.markShows(driver, page, check(draft));
      await see.clickWords(page, 'textarea', 'Seeadler');
      const codeName = check(draft).findings.find(
        ({ guideline }) => guideline === 'confidentiality',
      );
      await see.cardShows(page, codeName, 'Not relevant here');
    } finally {
      await close();
    }
  });
});
