// What axe-core finds, and what it cannot see: whether everything is big enough to press and fits a narrow screen.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { root } from './engine.mjs';

const source = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** @param {import('puppeteer-core').Frame | import('puppeteer-core').Page} frame */
export async function axeFindsNothing(frame, what) {
  await frame.evaluate(source);
  const { violations, passes } = await frame.evaluate(() =>
    globalThis.axe.run(document, {
      resultTypes: ['violations'],
      rules: {
        'target-size': { enabled: true },
        // The card is a dialog in a frame, and the page around it has its landmarks.
        'landmark-one-main': { enabled: globalThis.top === globalThis },
        region: { enabled: globalThis.top === globalThis },
      },
    }),
  );
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  assert.deepEqual(found, [], what);
  assert.ok(passes.length > 10, `${what}: axe looked at something`);
}

/** 24 × 24 pixels; words in a line of text may be lower. */
export async function everythingCanBePressed(frame, what) {
  const small = await frame.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, select')]
      .map((one) => (one.type === 'radio' ? one.closest('label') : one))
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => [one.outerHTML, one.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(([html, { width, height }]) => `${html}: ${width} × ${height}`),
  );
  assert.deepEqual(small, [], what);
}

/** 320 pixels are what is left of a screen of 1280 at 400 %, or of 640 at 200 %. */
export async function fitsNarrowScreen(page, what) {
  await page.setViewport({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `${what} is ${wide} pixels wide`);
}
