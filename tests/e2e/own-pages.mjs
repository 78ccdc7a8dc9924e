// Popup and options as a person uses them.

import { openOwnPage, until } from './steps.mjs';

/** The popup, behind the page that it is about. */
export async function openPopup(driver, page) {
  const popup = await openOwnPage(driver, 'popup.html');
  await page.bringToFront();
  await until('the popup knows the page', () =>
    popup.evaluate(() => document.querySelector('input[role="switch"]') !== null),
  );
  return popup;
}

export async function openOptions(driver) {
  const options = await openOwnPage(driver, 'options.html');
  await options.bringToFront();
  await until('the options know the state', () =>
    options.evaluate(() => document.getElementById('company').textContent !== ''),
  );
  return options;
}

export function textOf(page) {
  return page.evaluate(() => document.body.innerText);
}

/** Presses the button, or turns the switch, of this name. */
export async function pressCalled(page, name) {
  const control = await until(`“${name}” is there`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const nameOf = (one) =>
        one.getAttribute('aria-label') ??
        (one.localName === 'input' ? one.labels[0]?.innerText : one.textContent) ??
        '';
      return [...document.querySelectorAll('button, input')].find((one) =>
        nameOf(one).trim().startsWith(wanted),
      );
    }, name);
    return handle.asElement();
  });
  await control.focus();
  await page.keyboard.press(' ');
}

/** @param {string} hash the network that is shown: #linkedin */
export async function openPrivacy(driver, hash = '') {
  const page = await openOwnPage(driver, `privacy.html${hash}`);
  await page.bringToFront();
  await until('the privacy page knows the networks', () =>
    page.evaluate(() => document.querySelector('[data-network]') !== null),
  );
  return page;
}

/** Under which heading of the privacy page a setting stands, and all its words, folded or not. */
export function settingOf(page, id) {
  return page.evaluate((wanted) => {
    const item = document.querySelector(`[data-setting="${wanted}"]`);
    const heading = item.closest('.group')?.querySelector('h3');
    return { group: heading?.textContent ?? '', text: item.textContent };
  }, id);
}
