// A browser with the extension, and what the engine itself says, for a site that runs already.

import { readFile } from 'node:fs/promises';
import * as see from '../e2e/steps.mjs';
import { createChecker, readTitles } from '../e2e/engine.mjs';

/** @param {() => Promise<object>} start one of ../e2e/browsers.mjs */
export async function startBrowser(start) {
  const driver = await start();
  const { folder, ui, browser } = driver;
  const [check, titles] = await Promise.all([createChecker(folder, ui), readTitles(folder, ui)]);
  // The rules are compiled once for all, and nobody's first word has to wait for it.
  const popup = await see.openOwnPage(driver, 'popup.html');
  await see.until('the rules are loaded', () =>
    popup.evaluate(async () => {
      const { pack } = await globalThis.chrome.runtime.sendMessage({ type: 'status' });
      return pack !== undefined;
    }),
  );
  await popup.close();
  const { networks } = JSON.parse(await readFile(`${folder}/pack.json`, 'utf8'));
  return {
    driver,
    check,
    titles,
    networks: networks.map(({ id }) => id),
    close: () => browser.close(),
  };
}
