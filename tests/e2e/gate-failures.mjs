// A failure of ours never holds a post.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './gate-pack.mjs';
import { Trial } from './gate-steps.mjs';
import { until } from './steps.mjs';

const draft = `ein ${words.confirm}`;
const pressAgain = { de: 'Noch einmal drücken postet ihn.', en: 'Press once more to post it.' };

async function saysPressAgain({ driver }, { page }) {
  return (await driver.mark(page))?.label.includes(pressAgain[driver.ui]) ?? false;
}

export function gateFailures(all) {
  test('a page that lets no frame in: held once, the mark says why, and the second press goes through', async () => {
    const trial = await Trial.open(all, 'sandbox/click');
    await trial.type(draft);
    await trial.clickPost();
    // Chromium lets the extension's frame into a sandbox, Firefox does not.
    const asked = await until('it is asked, or the mark says why not', async () => {
      if (await trial.frame()) return 'asked';
      return (await saysPressAgain(all, trial)) && 'not asked';
    });
    assert.equal(asked, all.driver.name === 'chromium' ? 'asked' : 'not asked');
    assert.deepEqual(await trial.posted(), []);
    if (asked === 'asked') await trial.postAnyway();
    else await trial.clickPost();
    await trial.postedBecomes(draft);
    await trial.close();
  });

  test('a page that throws the question out: the next press goes through', async () => {
    const trial = await Trial.open(all, 'click');
    await trial.type(draft);
    await trial.clickPost();
    await trial.asks();
    await trial.page.evaluate(() => document.querySelector('[popover]').remove());
    await until('the mark says so', () => saysPressAgain(all, trial));
    await trial.clickPost();
    await trial.postedBecomes(draft);
    await trial.close();
  });

  test('a background that was stopped: the post is judged or let go, and never lost', async (t) => {
    if (!all.driver.stopBackground)
      return t.skip('here it stops by itself after 2 s, in every test');
    const trial = await Trial.open(all, 'click');
    await trial.type('ein ');
    await all.driver.stopBackground();
    await trial.page.keyboard.type(words.confirm);
    await trial.clickPost();
    const asked = await until('it is asked, or posted', async () =>
      (await trial.frame()) ? 'asked' : (await trial.posted()).length > 0 && 'posted',
    );
    if (asked === 'asked') await trial.postAnyway();
    await trial.postedBecomes(draft);
    await trial.close();
  });

  test('a verdict that takes too long: the post goes out', async (t) => {
    if (!all.driver.freezeBackground) return t.skip('this driver cannot freeze a background');
    const trial = await Trial.open(all, 'click');
    await trial.type('ein ');
    const goOn = await all.driver.freezeBackground();
    try {
      await trial.page.keyboard.type(words.confirm);
      await trial.clickPost();
      await trial.postedBecomes(draft);
      assert.equal(await trial.frame(), undefined, 'nobody asked');
      assert.equal((await trial.posted())[0].trusted, false, 'it was held for a moment');
    } finally {
      await goOn();
    }
    await trial.close();
  });

  test('Enter that belongs to an input method neither posts nor is held', async (t) => {
    if (all.driver.name !== 'chromium') return t.skip('only Chromium’s protocol has such a key');
    const trial = await Trial.open(all, 'enter-sends');
    await trial.type(draft);
    await trial.page.evaluate(() => {
      window.heard = [];
      const hear = ({ key, isComposing, isTrusted }) =>
        window.heard.push({ key, isComposing, isTrusted });
      document.addEventListener('keydown', hear);
    });
    const session = await trial.page.createCDPSession();
    await session.send('Input.imeSetComposition', {
      text: 'ご',
      selectionStart: 1,
      selectionEnd: 1,
    });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await until('the page hears the key', () => trial.page.evaluate(() => window.heard.length > 0));
    assert.deepEqual(await trial.page.evaluate(() => window.heard), [
      { key: 'Enter', isComposing: true, isTrusted: true },
    ]);
    assert.equal(await trial.frame(), undefined);
    assert.deepEqual(await trial.posted(), []);
    await trial.close();
  });

  // The last one: after it, there is no extension any more.
  test('an extension that is taken away while somebody writes: the post goes out', async () => {
    const trial = await Trial.open(all, 'click');
    await trial.type('ein ');
    await all.driver.uninstall();
    await trial.page.keyboard.type(words.confirm);
    await trial.clickPost();
    await trial.postedBecomes(draft);
    await trial.close();
  });
}
