// Reading settings with the real extension: only what the person has opened, only after they agreed, only where it
// belongs; and no page can make it happen or change what another one says.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startChromium, startFirefox } from './browsers.mjs';
import { page, row, serveSettings, settingsPack } from './settings-pack.mjs';
import { openOwnPage, until } from './steps.mjs';

/** Runs where a content script runs, and says in the page what it could get hold of. */
const prelude = `(async () => {
  const get = async (name) => {
    try { return Object.keys(await chrome.storage[name].get(null)); } catch { return 'closed'; }
  };
  const ask = (message) => chrome.runtime.sendMessage(message).then((answer) => answer ?? null, () => null);
  document.documentElement.dataset.got = JSON.stringify({
    session: await get('session'),
    view: await ask({ type: 'privacy', do: 'view' }),
    again: await ask({ type: 'privacy', do: 'again' }),
    open: await ask({ type: 'privacy', do: 'open', network: 'one', setting: 'contacts' }),
  });
})();`;

const ask = (own, request) =>
  own.evaluate((message) => chrome.runtime.sendMessage({ type: 'privacy', ...message }), request);

const place = (view, network) => view.networks.find((one) => one.network === network);
const settings = (view, network) =>
  Object.fromEntries(
    place(view, network).settings.map(({ setting, value, status }) => [setting, value ?? status]),
  );

async function whenRead(own) {
  return await until('the reading is over', async () => {
    const view = await ask(own, { do: 'view' });
    return view && !view.reading ? view : undefined;
  });
}

for (const [name, start] of [
  ['Chromium', (flavour) => startChromium('en', flavour)],
  ['Firefox', startFirefox],
]) {
  describe(name, () => {
    let all;
    before(async () => {
      const [one, other, evil] = await Promise.all([1, 2, 3].map(serveSettings));
      const pack = await settingsPack({ one: one.origin, other: other.origin });
      const driver = await start({ name: 'settings', pack, prelude });
      all = { driver, one, other, evil, own: await openOwnPage(driver, 'privacy.html') };
    });
    after(async () => {
      await all?.driver.browser.close();
      for (const server of [all?.one, all?.other, all?.evil]) server?.close();
    });
    beforeEach(async () => {
      const { own, one, other, evil } = all;
      await closeOthers();
      for (const server of [one, other, evil]) server.answers.clear();
      await own.evaluate(() => chrome.runtime.sendMessage({ type: 'forget' }));
      await own.bringToFront();
    });

    async function closeOthers() {
      const { driver, own } = all;
      for (const one of await driver.browser.pages()) if (one !== own) await one.close();
    }

    const agree = (network, on = true, more = {}) =>
      ask(all.own, { do: 'agree', network, on, ...more });

    /** Opens the setting's page as the button does, and waits until the reading is over. */
    async function open(network, setting, more = {}) {
      await ask(all.own, { do: 'open', network, setting, ...more });
      return await whenRead(all.own);
    }

    async function opened(server, path = '/settings/contacts') {
      return await until('its page is open', async () => {
        const pages = await all.driver.browser.pages();
        return pages.find((one) => one.url().startsWith(server.origin + path));
      });
    }

    test('nothing is read before the person agrees', async () => {
      const view = await open('one', 'contacts');
      await opened(all.one);
      assert.equal(settings(view, 'one').contacts, 'unknown');
      assert.equal(place(view, 'one').agreed, false);
      assert.equal(
        settings(await agree('one'), 'one').contacts,
        'unknown',
        'nor by agreeing alone',
      );
    });

    test('what is open is at risk, and fine when the person has changed it and comes back', async () => {
      const { own, one } = all;
      await agree('one');
      const view = await open('one', 'contacts');
      assert.deepEqual(settings(view, 'one'), {
        contacts: 'visible',
        birthday: 'unknown',
        groups: 'unknown',
        phone: 'unknown',
      });
      assert.equal(place(view, 'one').settings[0].status, 'at-risk');
      assert.deepEqual(
        place(view, 'one').settings.map(({ reading }) => reading),
        ['auto', 'never', 'auto', 'hand'],
      );
      assert.equal(settings(view, 'other').contacts, 'unknown', 'the other network is another one');

      const shown = await opened(one);
      await shown.click('#contacts');
      await own.bringToFront();
      await ask(own, { do: 'again' });
      const later = place(await whenRead(own), 'one');
      assert.deepEqual([later.settings[0].value, later.settings[0].status], ['hidden', 'ok']);
      assert.ok(Math.abs(Date.parse(later.taken) - Date.now()) < 60_000);
      assert.equal((await all.driver.browser.pages()).length, 2, 'the page was opened once');
    });

    test('a switch in a closed shadow root is seen, too', async () => {
      await agree('one');
      const hide = `const host = document.querySelector('x-row');
        const root = host.attachShadow({ mode: 'closed' });
        root.append(...host.childNodes);`;
      const body = `<x-row>${row('contacts', true)}</x-row><script>${hide}</script>`;
      all.one.answers.set('/settings/contacts', page(body));
      assert.equal(settings(await open('one', 'contacts'), 'one').contacts, 'visible');
    });

    test('private matters are asked for only when the person wants to see them', async () => {
      await agree('one');
      await open('one', 'contacts');
      const view = await ask(all.own, { do: 'view', priority: 'C' });
      assert.equal(settings(view, 'one').adverts, 'unknown');
      await ask(all.own, { do: 'again' });
      const later = await until('it is read', async () => {
        const next = await ask(all.own, { do: 'view', priority: 'C' });
        return next && !next.reading ? next : undefined;
      });
      assert.equal(settings(later, 'one').adverts, 'visible');
      assert.equal(settings(later, 'one').birthday, 'unknown', 'and this is never asked for');
    });

    test('what was read stays in this browser’s memory, and goes when the person takes it back', async () => {
      const { own, one } = all;
      await agree('one');
      one.asked.length = 0;
      assert.equal(settings(await open('one', 'contacts'), 'one').contacts, 'visible');
      const requests = one.asked.filter((line) => !line.endsWith('favicon.ico'));
      assert.deepEqual(
        requests,
        ['GET /settings/contacts'],
        'nothing but the page itself is asked for',
      );
      const kept = await own.evaluate(async () => [
        await chrome.storage.local.get(null),
        await chrome.storage.sync?.get(null),
        await chrome.storage.session.get('settings'),
      ]);
      assert.deepEqual(kept[0].agreed, ['one']);
      assert.ok(!/contacts|visible/.test(JSON.stringify(kept.slice(0, 2))), 'not on the disk');
      assert.match(JSON.stringify(kept[2]), /"contacts":"visible"/);

      const view = await agree('one', false);
      assert.equal(settings(view, 'one').contacts, 'unknown');
      assert.equal(place(view, 'one').agreed, false);
      const left = await own.evaluate(() => chrome.storage.session.get('settings'));
      assert.ok(!/contacts/.test(JSON.stringify(left)));
      await ask(own, { do: 'again' });
      assert.equal(settings(await whenRead(own), 'one').contacts, 'unknown');
    });

    test('a page of another origin that imitates a settings page changes nothing', async () => {
      const { own, one, other, evil } = all;
      const fake = page(row('contacts', false));
      await agree('one');
      await agree('other');
      assert.equal(settings(await open('one', 'contacts'), 'one').contacts, 'visible');
      const tab = await opened(one);
      for (const server of [evil, other]) {
        server.answers.set('/settings/contacts', fake);
        await tab.goto(`${server.origin}/settings/contacts`);
        await ask(own, { do: 'again' });
        const view = await whenRead(own);
        assert.equal(settings(view, 'one').contacts, 'visible', 'of what it imitates');
        assert.equal(settings(view, 'other').contacts, 'unknown', 'and where nobody has opened it');
      }
      // A network's own server sends its visitors there.
      one.answers.set(
        '/settings/groups',
        page('', `<script>location = '${evil.origin}/settings/contacts'</script>`),
      );
      const view = await open('one', 'groups');
      assert.deepEqual(
        [settings(view, 'one').groups, settings(view, 'one').contacts],
        ['unknown', 'visible'],
      );
    });

    test('a page that goes elsewhere while it is read is not believed', async () => {
      const { one, evil } = all;
      await agree('one');
      evil.answers.set('/settings/contacts', page(row('contacts', false)));
      const leave = `setTimeout(() => { location = '${evil.origin}/settings/contacts' }, 1200)`;
      one.answers.set('/settings/contacts', page('', `<script>${leave}</script>`));
      assert.equal(settings(await open('one', 'contacts'), 'one').contacts, 'unknown');
      await opened(evil);
    });

    test('a page that changes its address without loading is no longer the setting’s', async () => {
      const go = `setTimeout(() => {
        history.pushState(null, '', '/settings/elsewhere');
        document.querySelector('main').append(document.querySelector('template').content);
      }, 600)`;
      const body = `<template>${row('contacts', false)}</template>`;
      await agree('one');
      all.one.answers.set('/settings/contacts', page(body, `<script>${go}</script>`));
      assert.equal(settings(await open('one', 'contacts'), 'one').contacts, 'unknown');
    });

    test('what stands in a frame is not the page', async () => {
      const { one, evil } = all;
      await agree('one');
      evil.answers.set('/settings/contacts', page(row('contacts', false)));
      const frames = ['/settings/contacts', '/settings/contacts?inner'].map(
        (path) => `<iframe src="${evil.origin}${path}" width="600" height="200"></iframe>`,
      );
      one.answers.set('/settings/contacts', page(frames.join('')));
      assert.equal(settings(await open('one', 'contacts'), 'one').contacts, 'unknown');
    });

    test('no script in a page, and no content script, makes anything be read', async () => {
      const { driver, own, one } = all;
      await agree('one');
      const noise = `<script>
        for (const type of ['focus', 'visibilitychange', 'pageshow', 'load', 'privacy', 'again'])
          for (const target of [window, document]) target.dispatchEvent(new Event(type));
        for (const message of [{ type: 'privacy', do: 'again' }, { type: 'privacy', do: 'open', network: 'one', setting: 'contacts' }]) {
          postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('bedacht', { detail: message }));
          try { chrome.runtime.sendMessage(message); } catch { }
        }
        globalThis.bedachtAsked = { settings: [], now: '' };
        onclick = () => open('/settings/contacts');
      </script>`;
      one.answers.set(
        '/settings/contacts',
        page(row('contacts', false) + '<textarea></textarea>', noise),
      );
      const tab = await driver.browser.newPage();
      await tab.goto(`${one.origin}/settings/contacts`);
      await tab.click('textarea');
      const got = await until('the content script has tried', () =>
        tab.evaluate(() => document.documentElement.dataset.got),
      );
      const { session, ...answers } = JSON.parse(got);
      assert.equal(session, 'closed', 'what was read is closed to content scripts');
      assert.deepEqual(answers, { view: null, again: null, open: null });
      await until(
        'the page has opened another one',
        async () => (await driver.browser.pages()).length > 2,
      );
      assert.equal(settings(await whenRead(own), 'one').contacts, 'unknown');
      await ask(own, { do: 'again' });
      assert.equal(
        settings(await whenRead(own), 'one').contacts,
        'unknown',
        'the person has not opened it from here',
      );
    });

    test('a reading outlives the worker, and not the agreement', async () => {
      const { driver, own, one } = all;
      const late = `setTimeout(() => document.querySelector('main').append(document.querySelector('template').content), 1500)`;
      const slow = page(
        `<template>${row('contacts', true)}</template>`,
        `<script>${late}</script>`,
      );
      one.answers.set('/settings/contacts', slow);
      await agree('one');
      await ask(own, { do: 'open', network: 'one', setting: 'contacts' });
      await opened(one);
      if (driver.stopBackground) await driver.stopBackground();
      assert.equal(settings(await whenRead(own), 'one').contacts, 'visible');

      await closeOthers();
      const answer = await ask(own, { do: 'open', network: 'one', setting: 'contacts' });
      assert.equal(answer.reading, true);
      await agree('one', false);
      assert.equal(settings(await whenRead(own), 'one').contacts, 'unknown');
    });

    test('a site is read after the browser was allowed in, and only the one that was named', async () => {
      const { one } = all;
      const site = new URL(one.origin).host;
      assert.equal(place(await ask(all.own, { do: 'view' }), 'sites').needsSite, true);
      await agree('sites', true, { site });
      const view = await open('sites', 'list', { site });
      assert.deepEqual(
        view.networks
          .filter(({ network }) => network === 'sites')
          .map((one) => [one.site, one.settings[0].status]),
        [[site, 'ok']],
      );
      const closed = site.replace('localhost', '127.0.0.1');
      await agree('sites', true, { site: closed });
      const later = await open('sites', 'list', { site: closed });
      assert.equal(later.networks.find((one) => one.site === closed).settings[0].status, 'unknown');
    });

    test('the person’s own word counts where nobody reads, and is taken back', async () => {
      const { own } = all;
      const said = await ask(own, { do: 'say', network: 'one', setting: 'phone', value: 'hidden' });
      assert.equal(settings(said, 'one').phone, 'hidden');
      assert.equal(place(said, 'one').settings.at(-1).said, true);
      for (const [setting, value] of [
        ['birthday', 'visible'],
        ['phone', 'constructor'],
        ['nothing', 'visible'],
      ])
        await ask(own, { do: 'say', network: 'one', setting, value });
      const view = await ask(own, { do: 'say', network: 'one', setting: 'phone', value: null });
      assert.deepEqual(settings(view, 'one'), {
        contacts: 'unknown',
        birthday: 'unknown',
        groups: 'unknown',
        phone: 'unknown',
      });
    });

    test('switched off everywhere, nothing is read', async () => {
      await agree('one');
      await all.own.evaluate(() => chrome.runtime.sendMessage({ type: 'everything', on: false }));
      assert.equal(settings(await open('one', 'contacts'), 'one').contacts, 'unknown');
    });
  });
}
