// What the gate looks like in each state, and that nobody is kept out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { root } from './engine.mjs';
import { words } from './gate-pack.mjs';
import { pressLast, Trial } from './gate-steps.mjs';
import { screenshot, until } from './steps.mjs';

const manners = [
  ['light', []],
  ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['forced', [{ name: 'forced-colors', value: 'active' }]],
];

async function violations(frame) {
  await frame.evaluate(await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8'));
  return await frame.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Each state with what has to be done for it. */
const states = {
  confirm: async () => {},
  justify: async (frame) => {
    await frame.evaluate(() => document.querySelector('input[value="wrong"]').focus());
    await frame.page().keyboard.press(' ');
    await until('the text', () =>
      frame.evaluate(() => document.querySelector('.text textarea') !== null),
    );
  },
  block: async () => {},
};

export function gateLooks(all) {
  test('each state is right for axe, and is drawn in light, dark and forced colours', async () => {
    const { driver } = all;
    for (const [state, go] of Object.entries(states)) {
      const trial = await Trial.open(all, 'click');
      await trial.type(`ein ${words[state]} und ein ${words.notice}`);
      for (const [manner, features] of driver.name === 'chromium' ? manners : manners.slice(0, 1)) {
        // A page with a dark look of its own.
        await trial.page.evaluate((isDark) => {
          document.documentElement.style.background = isDark ? '#181c22' : '';
          document.getElementById('text').style.cssText = isDark
            ? 'background: #181c22; color: #fff'
            : '';
        }, manner === 'dark');
        await trial.clickPost();
        const frame = await trial.asks();
        // The frame is a page of its own.
        if (features.length) await frame.client.send('Emulation.setEmulatedMedia', { features });
        await go(frame);
        // Forced colours are the person's own.
        if (manner !== 'forced')
          assert.deepEqual(await violations(frame), [], `${state}, ${manner}`);
        await screenshot(driver, trial.page, `gate-${state}-${manner}-${driver.ui}`);
        pressLast(trial.page, 'Escape');
        await trial.isClosed();
      }
      await trial.close();
    }
  });
}
