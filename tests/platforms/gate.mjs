// Pressing Post while an error stands in the draft. Runs as soon as the extension has its gate.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as see from '../e2e/steps.mjs';

const anyway = { de: 'Trotzdem posten', en: 'Post anyway' };

export const hasGate = ({ folder }) => existsSync(`${folder}/gate.html`);

async function gateFrame(page) {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const isGate = () =>
      location.pathname.endsWith('gate.html') && document.body.innerText.length > 0;
    if (await frame.evaluate(isGate).catch(() => false)) return frame;
  }
  return undefined;
}

/**
 * Held, and posted once after "Post anyway".
 * @param {{post: string, stored: () => Promise<string[]>, text: string}} place
 *   post: selector of the button, stored: what the site has got of this draft so far, text: the draft
 */
export async function isHeldAndPostedOnce({ driver }, page, { post, stored, text }) {
  await page.click(post);
  const frame = await see.until('the gate asks', () => gateFrame(page));
  await see.until('the gate has the focus', () =>
    frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body),
  );
  await see.screenshot(driver, page, 'platform-gate');
  assert.deepEqual(await stored(), [], 'nothing is posted while the gate asks');
  for (let step = 0; step < 20; step += 1) {
    const focused = await frame.evaluate(() => document.activeElement?.firstChild?.textContent);
    if (focused === anyway[driver.ui]) break;
    assert.ok(step < 19, 'Tab reaches “Post anyway”');
    await page.keyboard.press('Tab');
  }
  page.keyboard.press('Enter').catch(() => {});
  await see.until('it is posted', async () => (await stored()).length > 0);
  // A second post would come with the first.
  await page.waitForSelector('body');
  assert.deepEqual((await stored()).map(see.squeeze), [see.squeeze(text)], 'it is posted once');
}
