// Everything can be seen, read out and done without a mouse; and every state is pictured, for people to look at.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeFindsNothing, everythingCanBePressed, fitsNarrowScreen } from './axe.mjs';
import { startAll, startChromium, startFirefox } from './browsers.mjs';
import { appending } from './contract.mjs';
import { picture, themes, wear } from './looks.mjs';
import { openOptions, openPopup, openPrivacy, pressCalled, textOf } from './own-pages.mjs';
import * as see from './steps.mjs';
import { readWords } from './words.mjs';

/** An error, a warning, notes, a reminder. */
const four =
  'Projekt Seeadler. Alle Lehrer sind faul. Danke für nichts. Diese Behörde ist unfähig.';

const drafts = {
  de: {
    mendable: 'Ganz ehrlich: Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.',
    harmless: 'Guten Morgen zusammen',
  },
  en: {
    mendable: 'Honestly, I think the AquaJet 500 is simply the best pump there is.',
    harmless: 'Good morning everybody',
  },
};

async function showsMessage(page, message) {
  return await see.until(`the card shows “${message}”`, async () => {
    const frame = await see.cardFrame(page);
    const shown = await frame?.evaluate(() => document.querySelector('.message')?.textContent);
    return shown === message && frame;
  });
}

/** The mark stands in a closed root, where axe cannot look: a page of our own shows the same. */
async function copyOfMark(driver, page) {
  const markup = await driver.markMarkup(page);
  const copy = await driver.browser.newPage({ background: true });
  await copy.evaluate((html) => {
    document.documentElement.lang = 'en';
    document.title = 'mark';
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.textContent = 'mark';
    const root = document.createElement('div');
    root.style.cssText = 'position: absolute; left: 80px; top: 80px';
    root.attachShadow({ mode: 'open' }).innerHTML = html;
    main.append(heading, root);
    document.body.append(main);
  }, markup);
  return copy;
}

function accessible(name, start, looks) {
  describe(name, () => {
    let all;
    let say;
    let text;

    before(async () => {
      all = await startAll(start);
      say = await readWords(all.driver.ui);
      text = drafts[all.driver.ui];
    });
    after(() => all?.close());

    /** What every state has to keep, in each of these looks. */
    async function keeps(page, frame, what) {
      await axeFindsNothing(frame, what);
      await everythingCanBePressed(frame, what);
      await picture(all.driver, page, what.replaceAll(' ', '-'));
    }

    async function write(draft, theme) {
      const page = await see.openPage(all.driver, `${all.url}textarea`);
      await wear(all.driver, page, theme);
      await see.type(page, 'textarea', draft);
      return page;
    }

    for (const theme of looks) {
      test(`the card in each state, ${theme}`, async () => {
        const { findings } = all.check(four);
        const severities = findings.map(({ severity }) => severity);
        for (const one of ['error', 'warning', 'information', 'hint'])
          assert.ok(severities.includes(one), one);
        const page = await write(four, theme);
        await see.until('the mark', () => all.driver.mark(page));
        await see.openCardByKey(page, 'textarea');
        const seen = new Set();
        for (const { message, severity } of findings) {
          const frame = await showsMessage(page, message);
          await all.driver.emulate(frame, themes[theme]);
          if (!seen.has(severity)) await keeps(page, frame, `card ${severity} ${theme}`);
          seen.add(severity);
          await see.pressInCard(page, 'ArrowRight');
        }
        await page.close();
      });

      test(`the card with nothing found, and with a text to copy, ${theme}`, async () => {
        const page = await write(text.harmless, theme);
        await see.until('the text box is known', () =>
          page.evaluate(() => document.querySelector('html > div') !== null),
        );
        await see.openCardByKey(page, 'textarea');
        const quiet = await showsMessage(page, say('quietState'));
        await all.driver.emulate(quiet, themes[theme]);
        await keeps(page, quiet, `card empty ${theme}`);
        await see.pressInCard(page, 'Escape');
        await see.cardCloses(page);
        await see.press(page, 'Control', 'a');
        await page.keyboard.type(text.mendable);
        await page.evaluate(() => {
          const box = document.querySelector('textarea');
          box.maxLength = box.value.length + 10;
        });
        const { finding, fix } = appending(all.check(text.mendable), text.mendable.length);
        await see.markShows(all.driver, page, all.check(text.mendable));
        await see.openCardByKey(page, 'textarea');
        await see.goToFinding(page, finding, say('next'));
        await see.tabTo(page, fix.title);
        await see.pressInCard(page, 'Enter');
        const copy = await see.until('the text is offered', async () => {
          const frame = await see.cardFrame(page);
          return (await frame?.evaluate(() => document.querySelector('.copy') !== null)) && frame;
        });
        await all.driver.emulate(copy, themes[theme]);
        await keeps(page, copy, `card copy ${theme}`);
        await page.close();
      });

      test(`the popup, on and off, ${theme}`, async () => {
        const page = await write(four, theme);
        await see.until('the mark', () => all.driver.mark(page));
        const popup = await openPopup(all.driver, page);
        await all.driver.emulate(popup, themes[theme]);
        await popup.setViewport({ width: 360, height: 700 });
        const shows = (words) =>
          see.until(`the popup says “${words}”`, async () => (await textOf(popup)).includes(words));
        await shows(say('stateOn'));
        await keeps(popup, popup, `popup on ${theme}`);
        const turn = async (index, words) => {
          await all.driver.pressBehind(popup, `label:nth-of-type(${index}) input[role="switch"]`);
          await shows(words);
        };
        await turn(1, say('stateSiteOff', 'localhost'));
        await keeps(popup, popup, `popup site off ${theme}`);
        await turn(1, say('stateOn'));
        await turn(2, say('stateOff'));
        await keeps(popup, popup, `popup off ${theme}`);
        await turn(1, say('stateOn'));
        await fitsNarrowScreen(popup, 'the popup');
        await popup.close();
        await page.close();
      });

      test(`the options, with problems and without, ${theme}`, async () => {
        const options = await openOptions(all.driver);
        await all.driver.emulate(options, themes[theme]);
        await options.setViewport({ width: 800, height: 1400 });
        await keeps(options, options, `options ${theme}`);
        await options.evaluate(() => {
          document.getElementById('profile').value = '{ "name": "A", "prodcts": [] }';
        });
        await pressCalled(options, say('companyUse'));
        await see.until('the problem is named', async () =>
          (await textOf(options)).includes('prodcts'),
        );
        await pressCalled(options, say('forget'));
        await keeps(options, options, `options problems ${theme}`);
        await pressCalled(options, say('cancel'));
        await fitsNarrowScreen(options, 'the options page');
        await pressCalled(options, say('companyRemove'));
        await options.close();
      });

      test(`the privacy page, with nothing known and much, the tour and the text, ${theme}`, async () => {
        const page = await openPrivacy(all.driver, '#linkedin');
        await all.driver.emulate(page, themes[theme]);
        await page.setViewport({ width: 700, height: 1600 });
        await keeps(page, page, `privacy empty ${theme}`);
        await pressCalled(page, say('privacyAgree', 'LinkedIn'));
        const shows = (words) =>
          see.until(`the page says “${words}”`, async () => (await textOf(page)).includes(words));
        await shows(say('privacyAgreed', 'LinkedIn'));
        // What the person says of some settings: one value of the first, another one of the next.
        const ids = await page.$$eval('[data-setting]', (all) =>
          all.map((one) => one.dataset.setting),
        );
        for (const [index, id] of ids.slice(0, 4).entries()) {
          await page.evaluate(
            (wanted, last) => {
              const item = document.querySelector(`[data-setting="${wanted}"]`);
              item.querySelector('details').open = true;
              const radios = item.querySelectorAll('input[type="radio"]');
              radios[last ? radios.length - 1 : 0]?.focus();
            },
            id,
            index % 2 === 1,
          );
          await page.keyboard.press(' ');
        }
        await see.until('something is known', () =>
          page.evaluate(() => document.querySelector('.setting.risk, .setting.ok') !== null),
        );
        await keeps(page, page, `privacy known ${theme}`);
        await pressCalled(page, say('privacyHandOn', 'LinkedIn'));
        await keeps(page, page, `privacy text ${theme}`);
        await fitsNarrowScreen(page, 'the privacy page');
        await page.setViewport({ width: 700, height: 900 });
        const steps = await page.$('[data-key="tour linkedin"]');
        if (steps) {
          await pressCalled(page, say('privacyTour', 'LinkedIn'));
          await keeps(page, page, `privacy tour ${theme}`);
        }
        await page.close();
        const other = await openPrivacy(all.driver, '#mastodon@netz');
        await all.driver.emulate(other, themes[theme]);
        await pressCalled(other, say('privacySiteUse'));
        await keeps(other, other, `privacy site ${theme}`);
        await other.evaluate(() => chrome.runtime.sendMessage({ type: 'forget' }));
        await other.close();
      });

      test(`the mark, ${theme}`, async (context) => {
        if (!all.driver.markMarkup)
          return context.skip('only Chromium shows what a closed root holds');
        const page = await write(four, theme);
        await see.until('the mark', () => all.driver.mark(page));
        const copy = await copyOfMark(all.driver, page);
        await all.driver.emulate(copy, themes[theme]);
        await axeFindsNothing(copy, 'mark');
        await copy.close();
        await page.close();
      });
    }

    test('all of it by keyboard alone', async () => {
      const { driver, check, url } = all;
      const { finding, fix } = appending(check(text.mendable), text.mendable.length);
      const mended = text.mendable + fix.edits[0].text;
      const page = await see.openPage(driver, `${url}textarea`);
      await page.keyboard.press('Tab');
      await see.until('the text box has the focus', () =>
        page.evaluate(() => document.activeElement.localName === 'textarea'),
      );
      await page.keyboard.type(text.mendable);
      await see.markShows(driver, page, check(text.mendable));

      await see.openCardFromMark(page, 'textarea');
      await see.goToFinding(page, finding, say('next'));
      await see.tabTo(page, fix.title);
      await see.pressInCard(page, 'Enter');
      await see.modelBecomes(page, 'textarea', mended, 'the fix');
      const left = check(mended);
      await see.markShows(driver, page, left);
      const rest = left.findings.find(({ dismissible }) => dismissible);
      assert.ok(rest, 'something is left to put aside');
      await showsMessage(page, rest.message);
      await see.tabTo(page, say('dismiss'));
      await see.pressInCard(page, 'Enter');
      await see.markShows(driver, page, check(mended, [rest.fingerprint]));

      if (!(await see.cardFrame(page))) await see.openCardByKey(page, 'textarea');
      await see.tabTo(page, say('persona_professional'));
      await see.pressInCard(page, 'ArrowLeft');
      await see.until('privately', async () => {
        const frame = await see.cardFrame(page);
        return await frame?.evaluate(
          () => document.querySelector('input:checked')?.value === 'private',
        );
      });
      await see.tabTo(page, say('offEverywhere'));
      await see.pressInCard(page, 'Enter');
      await see.cardCloses(page);
      await see.until('the focus is back in the text', () =>
        page.evaluate(() => document.activeElement.localName === 'textarea'),
      );

      const popup = await openPopup(driver, page);
      await popup.bringToFront();
      // It asks for the tab in front, which is itself now; the switch for everything is there all the same.
      await pressCalled(popup, say('everywhere'));
      await page.bringToFront();
      await see.until('the mark is back', () => driver.mark(page));
      await popup.close();
      await page.close();
      const options = await openOptions(driver);
      await pressCalled(options, say('forget'));
      await pressCalled(options, say('forgetYes'));
      await see.until('all is as before', async () =>
        (await textOf(options)).includes(say('forgotten')),
      );
      await options.close();
    });
  });
}

const every = ['light', 'dark', 'forced'];
accessible('Chromium, in German', () => startChromium('de', { name: 'accessible' }), every);
accessible('Chromium, in English', () => startChromium('en', { name: 'accessible' }), every);
accessible('Firefox, in English', () => startFirefox({ name: 'accessible', idle: 60_000 }), [
  'light',
]);
