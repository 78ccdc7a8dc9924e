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

/** How many listeners our script has on the page, and how many of its observers are alive; Chromium tells. */
async function whatListens(page) {
  const session = await page.createCDPSession();
  const worlds = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.name === 'Bedacht') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const evaluate = async (contextId, expression) =>
    (await session.send('Runtime.evaluate', { contextId, expression })).result;
  let listeners = 0;
  let observers = 0;
  let messages = 0;
  for (const world of worlds) {
    const scripts = new Set();
    for (const target of ['window', 'document', 'document.querySelector("textarea")']) {
      const { objectId } = await evaluate(world, target);
      const found = await session.send('DOMDebugger.getEventListeners', { objectId });
      for (const { scriptId } of found.listeners) {
        scripts.add(scriptId);
        if (ours.has(scriptId)) listeners += 1;
      }
    }
    const hears = await evaluate(world, 'chrome.runtime.onMessage.hasListeners()');
    if (hears.value) messages += 1;
    for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
      const { objectId } = await evaluate(world, `${kind}.prototype`);
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: objectId });
      const count = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
      });
      observers += count.result.value;
    }
  }
  await session.detach();
  return { worlds: worlds.length, listeners, messages, observers };
}
