// Pictures of the extension's pages in each state, for people to look at: light, dark and forced colours.

import { screenshot } from './steps.mjs';

const still = { name: 'prefers-reduced-motion', value: 'reduce' };

export const themes = {
  light: [still],
  dark: [still, { name: 'prefers-color-scheme', value: 'dark' }],
  forced: [still, { name: 'forced-colors', value: 'active' }],
};

/** The page's own colours tell the card whether it is dark: this page has both. */
export async function wear(driver, page, theme) {
  await driver.emulate(page, themes[theme]);
  const isDark = theme === 'dark';
  await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), isDark);
}

export async function picture(driver, page, name) {
  return await screenshot(driver, page, `${driver.ui}-${name}`);
}
