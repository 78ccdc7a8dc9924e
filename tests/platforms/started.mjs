// A browser with the extension, and what the engine itself says, for a site that runs already.

import { createChecker, readTitles } from '../e2e/engine.mjs';

/** @param {() => Promise<object>} start one of ../e2e/browsers.mjs */
export async function startBrowser(start) {
  const driver = await start();
  const { folder, ui, browser } = driver;
  const [check, titles] = await Promise.all([createChecker(folder, ui), readTitles(folder, ui)]);
  return { driver, check, titles, close: () => browser.close() };
}
