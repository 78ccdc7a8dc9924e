// What is no post is never held.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './gate-pack.mjs';
import { Trial } from './gate-steps.mjs';
import { press, until } from './steps.mjs';

export function gateBounds(all) {
  test('other buttons, and what the page does by itself, are never held', async () => {
    const trial = await Trial.open(all, 'others');
    await trial.type(`ein ${words.confirm}`);
    const others = () => trial.page.evaluate(() => window.others);
    let count = 0;
    for (const selector of ['#preview', '#emoji', '#draft', '#elsewhere']) {
      await trial.clickPost(selector);
      count += 1;
      await until(`${selector} works`, async () => (await others()) === count);
    }
    await trial.page.evaluate(() => window.autosave());
    assert.equal(await others(), count + 1, 'it saves by itself');
    assert.equal(await trial.frame(), undefined);
    await trial.clickPost();
    await trial.asks();
    assert.deepEqual(await trial.posted(), []);
    await trial.close();
  });

  test('of two text boxes each has its own button', async () => {
    const trial = await Trial.open(all, 'two-boxes');
    await trial.enterBox('#first');
    await trial.isWatched();
    await trial.page.keyboard.type(`ein ${words.confirm}`);
    await trial.enterBox('#second');
    await trial.page.keyboard.type('harmlos');
    await trial.clickPost('#post-second');
    await trial.postedBecomes('harmlos');
    await trial.clickPost('#post-first');
    await trial.postAnyway();
    await trial.postedBecomes('harmlos', `ein ${words.confirm}`);
    await trial.close();
  });

  test('a new line in a chat is no post, nor is what the page presses by script', async () => {
    const trial = await Trial.open(all, 'enter-sends');
    await trial.type(`ein ${words.confirm}`);
    await press(trial.page, 'Shift', 'Enter');
    await trial.page.keyboard.type('noch eins');
    assert.equal(await trial.frame(), undefined);
    const dispatched = await trial.page.evaluate(() =>
      document
        .getElementById('text')
        .dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
        ),
    );
    assert.equal(dispatched, false, 'the page has dealt with its own key');
    assert.equal((await trial.posted()).length, 1);
    await trial.close();
  });
}
