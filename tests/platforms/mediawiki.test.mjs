import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startChromium, startFirefox } from '../e2e/browsers.mjs';
import * as see from '../e2e/steps.mjs';
import { paragraphs, writeAndMend } from './draft.mjs';
import { admin, startMediaWiki } from './mediawiki.mjs';
import { readsAs, settingsReader } from './settings.mjs';
import { startBrowser } from './started.mjs';
import * as here from './steps.mjs';

let wiki;
before(async () => {
  wiki = await startMediaWiki();
});
after(() => wiki?.end());

const address = (query) => `${wiki.url}index.php?${new URLSearchParams(query)}`;

async function stored(title) {
  const answer = await fetch(address({ title, action: 'raw' }));
  return answer.ok ? await answer.text() : `(${answer.status})`;
}

async function saved(title, wanted) {
  await see.until(`${title} is stored`, async () => !(await stored(title)).startsWith('('));
  assert.deepEqual(paragraphs(await stored(title)), paragraphs(wanted));
}

/** The administrator's mail address is confirmed, and these of the options are not as they come. */
function setEmail(options) {
  const rows = Object.entries(options).map(([name, value]) => `(1, '${name}', ${value})`);
  return `update user set user_email = 'a@example.test', user_email_authenticated = '20260101000000';
    delete from user_properties where up_property like '%mail%';
    insert into user_properties values ${rows};`;
}

/** A page of a real site takes seconds, so each browser sees one of the two states of what is read by the same code. */
const onlyOldUsers = {
  stored: { 'email-allow-new-users': 0 },
  uselang: 'de',
  expected: { email: 'on', 'email-new-users': 'off' },
};
const nobody = {
  stored: { disablemail: 1 },
  uselang: 'en',
  expected: { email: 'off', 'email-new-users': 'on' },
};

for (const [name, start, emails] of [
  ['Chromium', () => startChromium('de'), onlyOldUsers],
  ['Firefox', startFirefox, nobody],
]) {
  describe(`MediaWiki 1.39, ${name}`, () => {
    let all;
    before(async () => {
      all = await startBrowser(start);
    });
    after(() => all?.close());

    test('the source of a page: marked, mended, saved as it was seen', async () => {
      const title = `Source in ${name}`;
      const page = await here.openSite(all.driver, address({ title, action: 'edit' }));
      const box = '#wpTextbox1';
      await page.click(box);
      const text = () => page.$eval(box, (element) => element.value);
      const seen = await writeAndMend(all, page, { box, text, name: 'mediawiki-source' });
      await page.click('#wpSave');
      await saved(title, seen);
      await page.close();
    });

    test('VisualEditor: marked, mended, saved as it was seen', async () => {
      const title = `Visual in ${name}`;
      const page = await here.openSite(all.driver, address({ title, veaction: 'edit' }));
      const box = '.ve-ce-documentNode[contenteditable="true"]';
      const surface = await page.waitForSelector(box, { timeout: 30_000 });
      await see.until('VisualEditor is ready', () =>
        page.evaluate(() => document.documentElement.classList.contains('ve-active')),
      );
      // Notices about the new page cover the middle of it; a click beside them closes them.
      await see.until('the caret stands in the page', async () => {
        const { x, y, height } = await surface.boundingBox();
        await page.mouse.click(x + 20, y + height / 2);
        return await surface.evaluate((element) => element.contains(document.activeElement));
      });
      const text = () =>
        page.evaluate(() => {
          const { data } = window.ve.init.target.getSurface().getModel().getDocument();
          return data.getSourceText();
        });
      const seen = await writeAndMend(all, page, { box, text, name: 'mediawiki-visual' });
      await page.evaluate(() => window.ve.init.target.showSaveDialog());
      // While the dialog is still sliding in, a click misses the button.
      const save = '.oo-ui-processDialog.oo-ui-window-ready .oo-ui-processDialog-actions-primary a';
      await page.waitForSelector(save, { visible: true });
      await page.click(save);
      await saved(title, seen);
      await page.close();
    });

    test('its settings pages: signed in or not, and who may write mails, as it is stored', async () => {
      const read = await settingsReader('mediawiki');
      const signIn = { title: 'Special:UserLogin' };
      const page = await here.openSite(all.driver, address({ ...signIn, uselang: 'de' }));
      await readsAs(read, page, { 'signed-in': 'signed-out' }, 'nobody is signed in, German');
      await page.type('#wpName1', admin.name);
      await page.type('#wpPassword1', admin.password);
      await Promise.all([page.waitForNavigation(), page.click('#wpLoginAttempt')]);
      await readsAs(read, page, {}, 'a page that is none of the settings');
      await page.goto(address(signIn));
      await readsAs(read, page, { 'signed-in': 'signed-in' }, 'somebody is signed in');

      await wiki.store(setEmail(emails.stored));
      await page.goto(address({ title: 'Special:Preferences', uselang: emails.uselang }));
      await readsAs(read, page, emails.expected, JSON.stringify(emails.stored));
      await page.close();
    });
  });
}
