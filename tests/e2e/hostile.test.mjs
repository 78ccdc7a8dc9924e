// A page that records whatever a script can notice learns nothing: its notes for a watched word and for an innocent one
// of the same length are the same.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serveFolder } from '../pages/serve-folder.mjs';
import { startChromium, startFirefox } from './browsers.mjs';
import { createChecker, root } from './engine.mjs';
import * as see from './steps.mjs';

const watched = 'Seeadler';
const innocent = 'Seeigeln';
const sentence = (word) => `Projekt ${word} geht im Mai live. `;
const twice = (word) => `Heute ${word} und ${word} im Mai. `;

async function learns({ driver, url, check }, word, plant) {
  const page = await see.openPage(driver, `${url}hostile.html`);
  const phase = async (name, act) => {
    await page.evaluate((next) => window.hostile.begins(next), name);
    await act();
    await page.evaluate(() => window.hostile.looks());
  };
  const judged = (text) => see.markShows(driver, page, check(text));

  await phase('typed', async () => {
    await page.click('#field');
    await page.keyboard.type(sentence(word), { delay: 2 });
    if (plant) await page.evaluate((how) => window.hostile.plant(how), plant);
    await judged(sentence(word));
  });
  if (plant) return await notesOf(page);
  await phase('pointer over the word', () => page.mouse.move(170, 60));
  await phase('scrolled', async () => {
    await page.evaluate(() => scrollTo(0, 15));
  });
  await phase('box grown', () =>
    page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('#field').style.height = '70px';
    }),
  );
  await phase('left', () => page.evaluate(() => document.activeElement.blur()));
  await phase('emptied and left', async () => {
    await page.evaluate(() => (document.querySelector('#field').value = ''));
    await see.until('the mark is gone', async () => (await driver.mark(page)) === undefined);
  });
  await phase('written by the page', async () => {
    await page.click('#rich');
    await page.evaluate((text) => window.hostile.write(text), twice(word));
    await see.until('judged', async () => {
      const { text, busy } = (await rich(driver, page)) ?? {};
      return !busy && text === (check(twice(word)).findings.length ? '1' : '✓');
    });
  });
  await phase('searched', () => page.evaluate(() => window.hostile.find()));
  await phase('tampered with', () => page.evaluate(() => window.hostile.tamper()));
  return await notesOf(page);
}

/** The first text box is empty and left by now, so the only mark is the second one's. */
const rich = (driver, page) => driver.mark(page);

async function notesOf(page) {
  const notes = new Map(await page.evaluate(() => window.hostile.notes()));
  await page.close();
  return notes;
}

function differences(one, other) {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys]
    .map((key) => [key, one.get(key) ?? [], other.get(key) ?? []])
    .filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b))
    .map(([key, a, b]) => ({
      key,
      onlyFirst: a.filter((value) => !b.includes(value)).map(short),
      onlySecond: b.filter((value) => !a.includes(value)).map(short),
    }));
}

function short(text) {
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}

for (const [browser, start] of [
  ['Chromium', () => startChromium('de', { name: 'hostile' })],
  ['Firefox', () => startFirefox({ name: 'hostile', idle: 60_000 })],
]) {
  describe(browser, () => {
    let all;
    before(async () => {
      const [driver, pages] = await Promise.all([
        start(),
        serveFolder(`${root}tests/pages/overlay`),
      ]);
      all = { driver, pages, url: pages.url, check: await createChecker(driver.folder, driver.ui) };
    });
    after(async () => {
      await all?.driver.browser.close();
      all?.pages.close();
    });

    test('a page learns the same from a watched word as from any other', async () => {
      const { check } = all;
      for (const text of [sentence, twice]) {
        assert.equal(see.flagsOf(check(text(watched))).length, 1, 'this one is watched');
        assert.equal(check(text(innocent)).findings.length, 0, 'and this one is not');
      }
      const [one, other] = [await learns(all, watched), await learns(all, innocent)];
      assert.ok(one.size > 100, 'the page has taken notes');
      assert.deepEqual(differences(one, other), []);

      // The notes would tell: something that takes the pointer, and where the browser knows of it, a mere cover.
      const plants = browser === 'Chromium' ? ['auto', 'none'] : ['auto'];
      for (const plant of plants) {
        const leaking = await learns(all, innocent, plant);
        const told = plant === 'auto' ? 'typed: points' : 'typed: covered';
        assert.notDeepEqual(leaking.get(told), one.get(told), `${plant} is noticed`);
      }
    });
  });
}
