// Switching off: two clicks, at once, in every tab, and nothing is left that listens.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startAll, startChromium, startFirefox } from './browsers.mjs';
import { openOptions, openPopup, pressCalled, textOf } from './own-pages.mjs';
import * as see from './steps.mjs';
import { readWords } from './words.mjs';

const draft = 'Projekt Seeadler geht im Mai live. ';

const hostsIn = (page) => page.evaluate(() => document.querySelectorAll('html > div').length);

/** Where our own element takes the pointer, looked for around the lower corners of the text box. */
async function clickMark(page, kind) {
  const spot = await see.until('the mark can be pressed', async () => {
    await see.boxOf(page, kind);
    return await page.evaluate((name) => {
      const box = document.querySelector(`#${name} textarea, #${name} [contenteditable="true"]`);
      const { left, right, bottom } = box.getBoundingClientRect();
      const isOurs = (x, y) => {
        const found = document.elementFromPoint(x, y);
        return found?.localName === 'div' && found.parentElement === document.documentElement;
      };
      for (let y = bottom - 30; y < bottom + 16; y += 3)
        for (let x = left; x < right; x += 3)
          if (isOurs(x, y) && isOurs(x + 6, y + 6)) return { x: x + 5, y: y + 5 };
      return undefined;
    }, kind);
  });
  await page.mouse.click(spot.x, spot.y);
}

/** What of ours listens in the page: listeners on it, messages, observers. Chromium tells. */
async function whatListens({ origin }, page) {
  const session = await page.createCDPSession();
  const worlds = [];
  const ours = new Set();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.push(context.id);
  });
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith(origin)) ours.add(scriptId);
  });
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  const evaluate = async (contextId, expression) =>
    (await session.send('Runtime.evaluate', { contextId, expression })).result;
  const found = { listeners: 0, observers: 0, messages: false };
  for (const world of worlds) {
    for (const target of ['window', 'document', 'document.querySelector("textarea")']) {
      const { objectId } = await evaluate(world, target);
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
      found.listeners += listeners.filter(({ scriptId }) => ours.has(scriptId)).length;
    }
    for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
      const { objectId } = await evaluate(world, `${kind}.prototype`);
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: objectId,
      });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      found.observers += result.value;
    }
    found.messages ||= (await evaluate(world, 'chrome.runtime.onMessage.hasListeners()')).value;
  }
  await session.detach();
  assert.ok(worlds.length > 0 && ours.size > 0, 'our script was there');
  return found;
}

function isQuiet(name, start) {
  describe(name, () => {
    let all;
    let say;

    before(async () => {
      all = await startAll(start);
      say = await readWords(all.driver.ui);
    });
    after(() => all?.close());

    async function write(kind) {
      const page = await see.openPage(all.driver, all.url + kind);
      await see.type(page, kind, draft);
      await see.until('the mark', () => all.driver.mark(page));
      return page;
    }

    /** A check that comes after everything that could still be on its way. */
    async function staysQuiet(page, kind) {
      await see.until('nothing of ours is there', async () => (await hostsIn(page)) === 0);
      await see.type(page, kind, draft);
      const popup = await openPopup(all.driver, page);
      assert.equal(await popup.evaluate(() => document.querySelector('.findings')), null);
      await popup.close();
      assert.equal(await hostsIn(page), 0);
    }

    async function popupSwitch(page, index) {
      const popup = await openPopup(all.driver, page);
      const selector = `label:nth-of-type(${index}) input[role="switch"]`;
      const isOn = () => popup.evaluate((name) => document.querySelector(name).checked, selector);
      assert.equal(await isOn(), false);
      await all.driver.pressBehind(popup, selector);
      await see.until('the switch is on', isOn);
      return popup;
    }

    test('everything, with two clicks: in all tabs nothing is left, until it is on again', async () => {
      const { driver } = all;
      const other = await write('contenteditable');
      const page = await write('textarea');
      if (driver.name === 'chromium') {
        const { listeners, observers, messages } = await whatListens(driver, page);
        assert.ok(listeners > 5 && observers > 0 && messages, 'while it is on, something listens');
      }
      await clickMark(page, 'textarea');
      await see.clickInCard(driver, page, say('offEverywhere'));
      await staysQuiet(page, 'textarea');
      await see.until('nor in the other tab', async () => (await hostsIn(other)) === 0);
      if (driver.name === 'chromium') {
        const nothing = { listeners: 0, observers: 0, messages: false };
        await see.until('nothing listens', async () => {
          assert.deepEqual(await whatListens(driver, page), nothing);
          return true;
        });
      }
      const popup = await popupSwitch(page, 1);
      // Without a reload, and without a key: the text box still has the focus.
      await see.until('the mark is back', () => driver.mark(page));
      await popup.close();
      await other.bringToFront();
      await (await see.boxOf(other, 'contenteditable')).click();
      await see.until('the mark is back in the other tab', () => driver.mark(other));
      await other.close();
      await page.close();
    });

    test('this site, with two clicks, and on again in the popup', async () => {
      const page = await write('textarea');
      await clickMark(page, 'textarea');
      await see.clickInCard(all.driver, page, 'localhost');
      await staysQuiet(page, 'textarea');
      // A page that is opened now does not even begin.
      const later = await see.openPage(all.driver, `${all.url}textarea`);
      await staysQuiet(later, 'textarea');
      await later.close();
      await page.bringToFront();
      const popup = await popupSwitch(page, 1);
      await see.until('the mark is back', () => all.driver.mark(page));
      await popup.close();
      await page.close();
    });

    test('this kind of text box, with two clicks, and on again in the options', async () => {
      const page = await see.openPage(all.driver, `${all.url}textarea/comment`);
      await see.type(page, 'textarea', draft);
      await see.until('the mark', () => all.driver.mark(page));
      await clickMark(page, 'textarea');
      await see.clickInCard(all.driver, page, say('off_post'));
      await see.until('nothing is left there', async () => (await hostsIn(page)) === 0);
      await see.type(page, 'textarea', draft);
      // The other kind on the same page is none the worse for it.
      await see.type(page, 'comment', draft);
      await see.until('the mark of the comment', () => all.driver.mark(page));
      assert.equal(await hostsIn(page), 1);
      const options = await openOptions(all.driver);
      await see.until('the options list it', async () =>
        (await textOf(options)).includes(say('field_post', 'localhost')),
      );
      await pressCalled(options, say('onAgainWhat', say('field_post', 'localhost')));
      await see.until('it is gone from the list', async () =>
        (await textOf(options)).includes(say('switchedOffNone')),
      );
      await page.bringToFront();
      await (await see.boxOf(page, 'textarea')).click();
      await see.until('both are there', async () => (await hostsIn(page)) === 2);
      await options.close();
      await page.close();
    });
  });
}

isQuiet('Quiet in Chromium, in German', () => startChromium('de', { name: 'quiet' }));
isQuiet('Quiet in Firefox, in English', () => startFirefox({ name: 'quiet', idle: 60_000 }));
