// The privacy page as a person uses it, in both browsers: agreeing, looking, coming back, the tour, the text.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { startChromium, startFirefox } from './browsers.mjs';
import {
  openOptions,
  openPopup,
  openPrivacy,
  pressCalled,
  settingOf,
  textOf,
} from './own-pages.mjs';
import { privacyPack, serveSettings, titles } from './privacy-pack.mjs';
import { until } from './steps.mjs';
import { readWords } from './words.mjs';

function privacy(name, start) {
  describe(name, () => {
    let driver;
    let server;
    let say;
    let title;
    let page;

    before(async () => {
      server = await serveSettings();
      driver = await start(JSON.stringify(privacyPack(server.url)));
      say = await readWords(driver.ui);
      title = (id) => titles[id][driver.ui];
      page = await openPrivacy(driver);
    });
    after(async () => {
      await driver?.browser.close();
      server?.close();
    });
    /** The page anew, at this network; nothing is left of the test before. */
    async function open(hash) {
      await page.bringToFront();
      await page.evaluate(async (wanted) => {
        await chrome.runtime.sendMessage({ type: 'forget' });
        globalThis.isOld = true;
        location.hash = wanted;
        setTimeout(() => location.reload());
      }, hash);
      await until('the page is there anew', () =>
        page.evaluate(() => !globalThis.isOld && document.querySelector('[data-network]') !== null),
      );
    }
    afterEach(async () => {
      for (const other of await driver.browser.pages()) if (other !== page) await other.close();
    });

    /** Under this heading, and with these words. */
    async function stands(id, group, ...words) {
      await until(`${id} stands under “${group}” with “${words.join('”, “')}”`, async () => {
        const shown = await settingOf(page, id);
        if (!shown.group.startsWith(group) || words.some((word) => !shown.text.includes(word)))
          throw new Error(JSON.stringify(shown));
        return true;
      });
    }

    const says = (words, where = page) =>
      until(`the page says “${words}”`, async () => {
        const text = await textOf(where);
        if (!text.includes(words)) throw new Error(text);
        return true;
      });

    /** The network's page, which stands in a window of its own. */
    async function networkPage() {
      return await until('the settings page is open', async () => {
        const pages = await driver.browser.pages();
        return pages.find((page) => page.url().startsWith(server.url));
      });
    }

    async function hasFocus(name) {
      await until(`“${name}” has the focus`, async () => {
        const focused = await nameOfFocused(page);
        if (!focused.startsWith(name)) throw new Error(focused);
        return true;
      });
    }

    test('from the popup to the settings of the network in front', async () => {
      const front = await driver.browser.newPage();
      await front.goto(server.url);
      const popup = await openPopup(driver, front);
      await until('the button is there', async () =>
        (await textOf(popup)).includes(say('privacyPopup', 'Klatsch')),
      );
      await driver.pressBehind(popup, '#popup > button.wide:last-child');
      const opened = await until('the privacy page is open', async () => {
        for (const one of await driver.browser.pages()) {
          // The popup is about to be gone.
          const address = await one.evaluate(() => location.href).catch(() => '');
          if (address === `${driver.origin}privacy.html#klatsch`) return one;
        }
        return undefined;
      });
      await says(title('connections'), opened);
    });

    test('what it promises, and what it says about a setting', async () => {
      await open('#klatsch');
      const text = await textOf(page);
      for (const promise of ['privacyPromiseRead', 'privacyPromiseAgree', 'privacyPromiseStays'])
        assert.ok(text.includes(say(promise)), promise);
      assert.ok(text.includes(say('privacyCompany', 'Pumpen-Meyer')));
      assert.ok(!text.includes(title('posts')), 'the other network is folded');
      assert.ok(!text.includes(title('tags')), 'the company asks for the most important ones');
      assert.doesNotMatch(text, /\d\s*%/, 'no mark');
      const { text: book } = await settingOf(page, 'book');
      for (const words of ['privacyTranslated', 'privacyOnlyApp', 'privacyUnsure'])
        assert.ok(book.includes(say(words)), words);
      const { text: mail } = await settingOf(page, 'mail');
      const me = say('privacyQuoted', driver.ui === 'de' ? 'Nur ich' : 'Only me');
      assert.ok(mail.includes(say('privacyDefault', me)));
      const { text: connections } = await settingOf(page, 'connections');
      const anyone = say('privacyQuoted', driver.ui === 'de' ? 'Alle' : 'Anyone');
      assert.ok(connections.includes(say('privacyDefaultAssumed', anyone)));
      await stands('jobs', say('privacyGroup_never'));
    });

    test('nothing is read before the person agrees; then what is changed is seen on coming back', async () => {
      await open('#klatsch');
      await pressCalled(page, say('privacyOpenWhat', title('connections')));
      const network = await networkPage();
      await network.waitForSelector('[role="switch"]');
      await page.bringToFront();
      await stands('connections', say('privacyGroup_unknown'));
      await network.close();

      await pressCalled(page, say('privacyAgree', 'Klatsch'));
      await says(say('privacyAgreed', 'Klatsch'));
      await pressCalled(page, say('privacyOpenWhat', title('connections')));
      await stands(
        'connections',
        say('privacyGroup_risk'),
        `${driver.ui === 'de' ? 'Darum' : 'That is why'}, connections.`,
      );
      const beside = await networkPage();
      await beside.bringToFront();
      await beside.click('[role="switch"]');
      await comeBack(page);
      await stands('connections', say('privacyGroup_ok'));
      await says(`${title('connections')}: ${say('privacyGroup_ok')}.`);
      await says(say('privacyTaken', '').trim());

      await pressCalled(page, say('privacyAgreeBack'));
      await stands('connections', say('privacyGroup_unknown'));
    });

    test('what cannot be read, the person says, and takes back', async () => {
      await open('#klatsch');
      const { text } = await settingOf(page, 'mail');
      assert.ok(text.includes(say('privacyLooked')));
      const choose = (value) => page.click(`[data-setting="mail"] input[data-key$=" ${value}"]`);
      await page.bringToFront();
      await choose('anyone');
      await stands('mail', say('privacyGroup_risk'), say('privacySaid', ''));
      await choose('me');
      await stands('mail', say('privacyGroup_ok'));
      await pressCalled(page, say('privacyUnsayWhat', title('mail')));
      await stands('mail', say('privacyGroup_unknown'));
    });

    test('less important and private settings are shown by the person’s choice, until the page is closed', async () => {
      await open('#klatsch');
      assert.ok(!(await textOf(page)).includes(title('tags')));
      await pressCalled(page, say('privacyShow_B'));
      await says(title('tags'));
      assert.ok(!(await textOf(page)).includes(title('ads')));
      await pressCalled(page, say('privacyShow_C'));
      await says(title('ads'));
      // What is asked for stays while the person works.
      await page.click('[data-setting="mail"] input[data-key$=" me"]');
      await stands('mail', say('privacyGroup_ok'));
      await says(title('ads'));
      const other = await openPrivacy(driver, '#klatsch');
      await says(title('book'), other);
      assert.ok(!(await textOf(other)).includes(title('ads')));
    });

    test('the tour, by keyboard alone', async () => {
      await open('#klatsch');
      await page.bringToFront();
      await pressCalled(page, say('privacyTour', 'Klatsch'));
      await hasFocus(title('connections'));
      await says(say('privacyTourStep', 1, 3));
      await says('connections.');
      assert.ok(
        !(await textOf(page)).includes(say('privacyLead')),
        'there is nothing but the step',
      );
      await tabTo(page, say('privacyAgree', 'Klatsch'));
      await page.keyboard.press('Enter');
      await until(
        'agreed',
        async () => !(await textOf(page)).includes(say('privacyAgree', 'Klatsch')),
      );
      await tabTo(page, say('privacyOpenWhat', title('connections')));
      await page.keyboard.press('Enter');
      await says(say('privacyGroup_risk'));
      await page.bringToFront();
      await says(say('privacyTourStep', 1, 3));
      await tabTo(page, say('privacyTourSkip'));
      await page.keyboard.press('Enter');
      await hasFocus(title('mail'));
      await page.keyboard.press('Tab');
      await tabToRadio(page);
      await page.keyboard.press('ArrowUp');
      await until('it is as recommended', async () => {
        const { text } = await settingOf(page, 'mail');
        return text.includes(say('privacyGroup_ok'));
      });
      await tabTo(page, say('privacyTourNext'));
      await page.keyboard.press('Enter');
      await hasFocus(title('book'));
      await tabTo(page, say('privacyTourBack'));
      await page.keyboard.press('Enter');
      await says(say('privacyTourStep', 2, 3));
      for (const words of ['privacyTourNext', 'privacyTourSkip']) {
        await tabTo(page, say(words));
        await page.keyboard.press('Enter');
      }
      await hasFocus(say('privacyTourDone'));
      const text = await textOf(page);
      const counts = [
        say('privacyCount_risk', 1),
        say('privacyCount_ok', 1),
        say('privacyCount_unknown', 1),
      ];
      assert.ok(text.includes(`${counts.join(', ')}.`), text);
      await tabTo(page, say('privacyTourOver'));
      await page.keyboard.press('Enter');
      await hasFocus('Klatsch');
    });

    test('the text to hand on: shown first, without what is private', async () => {
      await open('#klatsch');
      await page.bringToFront();
      await pressCalled(page, say('privacyShow_C'));
      await says(title('ads'));
      await page.click('[data-setting="ads"] input[data-key$=" anyone"]');
      await stands('ads', say('privacyGroup_risk'));
      await page.click('[data-setting="mail"] input[data-key$=" anyone"]');
      await stands('mail', say('privacyGroup_risk'));
      assert.equal(await page.$('textarea'), null, 'nothing before it is asked for');
      await pressCalled(page, say('privacyHandOn', 'Klatsch'));
      const text = await page.$eval('textarea', (field) => field.value);
      assert.ok(text.startsWith(`${say('privacyTextTitle', 'Klatsch')}\n`));
      assert.ok(text.includes(`- ${title('mail')}: `), text);
      for (const id of ['ads', 'jobs']) assert.ok(!text.includes(title(id)), id);
      await pressCalled(page, say('copy'));
      await says(say('copied'));
      assert.ok(await page.$eval('textarea', (field) => field.readOnly));
      await pressCalled(page, say('close'));
      assert.equal(await page.$('textarea'), null);
    });

    test('a site of software that runs on many: what is no address, what the browser refuses, what it allows', async () => {
      await open('#inseln@meine.inseln.example');
      // The browser's own question cannot be answered by a test.
      await page.evaluate(() => {
        globalThis.answers = [false, true];
        chrome.permissions.request = async ({ origins }) => {
          globalThis.origins = origins;
          return globalThis.answers.shift();
        };
      });
      await page.bringToFront();
      const field = () => page.$eval('[data-key="site inseln"]', (input) => input.value);
      assert.equal(await field(), 'meine.inseln.example');
      const write = async (words) => {
        await page.click('[data-key="site inseln"]', { count: 3 });
        await page.keyboard.type(words);
        await page.keyboard.press('Enter');
      };
      await write('meine insel');
      await says(say('privacySiteWrong'));
      assert.equal(await field(), 'meine insel');
      await write('https://Meine.Inseln.example/web/home');
      await says(say('privacySiteRefused'));
      assert.deepEqual(await page.evaluate(() => globalThis.origins), [
        'https://meine.inseln.example/*',
      ]);
      await write('@ich@meine.inseln.example');
      await says(say('privacyAgreed', 'Inseln (meine.inseln.example)'));
    });

    test('a background that does not answer', async () => {
      await open('#klatsch');
      await page.evaluate(() => {
        const send = chrome.runtime.sendMessage.bind(chrome.runtime);
        let silent = true;
        globalThis.speak = () => (silent = false);
        chrome.runtime.sendMessage = async (message) => (silent ? undefined : send(message));
      });
      await pressCalled(page, say('privacyShow_B'));
      await says(say('privacyDown'));
      await page.evaluate(() => globalThis.speak());
      await pressCalled(page, say('privacyRetry'));
      await says(title('tags'));
      assert.ok(!(await textOf(page)).includes(say('privacyDown')));
    });

    test('the options say where settings may be read, and take it back', async () => {
      await open('#klatsch');
      await pressCalled(page, say('privacyAgree', 'Klatsch'));
      await says(say('privacyAgreed', 'Klatsch'));
      const options = await openOptions(driver);
      await says(say('privacyAgreements'), options);
      await pressCalled(options, say('privacyAgreementBackWhat', 'Klatsch'));
      await until(
        'it is taken back',
        async () => !(await textOf(options)).includes(say('privacyAgreements')),
      );
    });
  });
}

function nameOfFocused(page) {
  return page.evaluate(
    () => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent,
  );
}

/** A tab of the same window, and back: in a browser without a screen no window is behind another one. */
async function comeBack(page) {
  await page.evaluate(() => chrome.tabs.create({}));
  await until('the page is left', () =>
    page.evaluate(() => document.visibilityState === 'hidden' || !document.hasFocus()),
  );
  await page.bringToFront();
}

async function tabTo(page, name) {
  for (let step = 0; step < 20; step += 1) {
    if ((await nameOfFocused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach “${name}”`);
}

async function tabToRadio(page) {
  for (let step = 0; step < 20; step += 1) {
    if (await page.evaluate(() => document.activeElement.type === 'radio')) return;
    await page.keyboard.press('Tab');
  }
  assert.fail('Tab does not reach the choices');
}

privacy('Chromium, in German', (pack) => startChromium('de', { name: 'privacy', pack }));
privacy('Firefox, in English', (pack) => startFirefox({ name: 'privacy', pack, idle: 60_000 }));
