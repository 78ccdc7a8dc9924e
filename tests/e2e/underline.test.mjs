// Lines stand under their words wherever these go, and nothing is measured while they rest.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serveFolder } from '../pages/serve-folder.mjs';
import { startChromium, startFirefox } from './browsers.mjs';
import { createChecker, root } from './engine.mjs';
import { counting } from './overlay-counts.mjs';
import * as see from './steps.mjs';

const flat = ['plain', 'nested', 'zoomed', 'rtl', 'field', 'animated', 'wrapped', 'inner', 'night'];
const word = 'Seeadler';

/** Every line under its word, none elsewhere. */
async function linesStand(driver, page, name, ids, { without = [] } = {}) {
  await see.until(`${name}: lines under their words`, async () => {
    const image = await see.screenshot(driver, page, `underline-${name}`);
    const places = await page.evaluate(
      (all, text) =>
        all.map((id) => ({
          id,
          words: window.layouts.words(id, text),
          plain: window.layouts.words(id, 'Projekt'),
          mark: window.layouts.markPlace(id),
        })),
      [...ids, ...without],
      word,
    );
    const scale = image.width / (await page.evaluate(() => innerWidth));
    for (const { id, words, plain } of places) {
      const drawn = Math.min(...words.map((box) => see.underlined(image, box, toneOf(id), scale)));
      if (without.includes(id)) assert.equal(drawn, 0, `no line in ${id}`);
      else assert.ok(drawn > 0.35, `a line in ${id}: ${drawn}`);
      for (const box of plain)
        assert.equal(see.underlined(image, box, toneOf(id), scale), 0, `${id}: a plain word`);
    }
    return true;
  });
}

/** What the pixels of a line look like, whatever their colour: each column's rows that differ from the paper. */
function formOf(image, box) {
  const columns = [];
  for (let x = Math.ceil(box.left) + 2; x < box.left + box.width - 6; x += 1) {
    const rows = [];
    for (let y = Math.round(box.bottom) - 2; y < Math.round(box.bottom) + 2; y += 1)
      if (image.at(x, y).some((value) => value < 170)) rows.push(y);
    columns.push(rows.join());
  }
  const gaps = columns.filter((rows) => rows === '').length / columns.length;
  if (gaps > 0.9) return 'nothing';
  if (gaps > 0.1) return 'dots';
  return new Set(columns).size > 1 ? 'wave' : 'line';
}

const toneOf = (id) => (id === 'night' ? 'errorInDark' : 'error');

const told = (page, name) =>
  page.evaluate((key) => Number(document.documentElement.getAttribute(`data-${key}`)), name);

/** While something moves, the line is at most one frame late; then it stands. */
async function follows(page, id, move) {
  await page.evaluate((box) => document.documentElement.setAttribute('data-follow', box), id);
  await see.until('the counting begins', async () => (await told(page, 'frames')) > 0);
  await page.evaluate(move);
  await page.evaluate(() => window.layouts.frames(6));
  await page.evaluate(() => document.documentElement.setAttribute('data-follow', ''));
  return { late: await told(page, 'late'), frames: await told(page, 'frames') };
}

for (const [browser, start] of [
  ['Chromium', () => startChromium('de', { name: 'underline', prelude: counting })],
  ['Firefox', () => startFirefox({ name: 'underline', prelude: counting, idle: 60_000 })],
]) {
  describe(browser, () => {
    let driver;
    let pages;
    let page;

    before(async () => {
      [driver, pages] = await Promise.all([start(), serveFolder(`${root}tests/pages/overlay`)]);
      page = await see.openPage(driver, `${pages.url}layouts.html`);
      for (const id of [...flat, 'turned']) {
        await page.evaluate((box) => window.layouts.focus(box), id);
        await see.until(`${id} has a host`, async () =>
          page.evaluate(
            (count) => window.layouts.hosts() === count,
            [...flat, 'turned'].indexOf(id) + 1,
          ),
        );
      }
    });
    after(async () => {
      await driver?.browser.close();
      pages?.close();
    });

    test('in panes, zoomed, scaled, right to left, wrapped, in the dark; not where words are turned', async () => {
      await page.evaluate(() => {
        document.querySelector('#pane').scrollTop = 50;
        document.querySelector('#nested').scrollTop = 30;
      });
      await linesStand(driver, page, 'layouts', flat, { without: ['turned'] });
    });

    test('after scrolling of the page, of panes and of the box itself', async () => {
      await page.evaluate(() => {
        scrollTo(0, 37);
        document.querySelector('#pane').scrollTop = 80;
        document.querySelector('#nested').scrollTop = 20;
        document.querySelector('#shadowed').shadowRoot.querySelector('#scroller').scrollTop = 13;
      });
      await linesStand(driver, page, 'scrolled', flat, { without: ['turned'] });
      await page.evaluate(() => scrollTo(0, 0));
    });

    test('in a zoomed page, on a finer screen, in a narrower window', async () => {
      await page.evaluate(() => (document.documentElement.style.zoom = '0.9'));
      await linesStand(driver, page, 'page-zoom', flat, { without: ['turned'] });
      await page.evaluate(() => (document.documentElement.style.zoom = ''));
      await page.setViewport({ width: 900, height: 760, deviceScaleFactor: 1.5 });
      await linesStand(driver, page, 'fine-screen', flat, { without: ['turned'] });
      await page.setViewport({ width: 820, height: 700, deviceScaleFactor: 1 });
      await linesStand(driver, page, 'narrower', flat, { without: ['turned'] });
      await page.setViewport({ width: 900, height: 760 });
    });

    test('after the page has drawn the same text anew, or spaced it', async () => {
      await page.evaluate(() => {
        const box = document.querySelector('#animated');
        box.innerHTML = '<p style="margin: 0"><i>Projekt</i> Seeadler geht.</p>';
        document.querySelector('#zoomed').append('');
        document.body.classList.add('spaced');
        document.querySelector('#plain b').className = 'louder';
      });
      await linesStand(driver, page, 'redrawn', flat, { without: ['turned'] });
    });

    test('at most one frame late, drawn at most once a frame', async () => {
      const animation = () =>
        document
          .querySelector('#moved')
          .animate([{ transform: 'none' }, { transform: 'translate(50px, 14px) scale(1.1)' }], {
            duration: 350,
            fill: 'forwards',
          })
          .finished.then(() => true);
      const scripted = async () => {
        const style = document.querySelector('#moved').style;
        for (let step = 0; step < 25; step += 1) {
          style.marginLeft = `${step * 2}px`;
          await window.layouts.frames(1);
        }
      };
      const transition = () =>
        new Promise((resolve) => {
          document
            .querySelector('.banner')
            .addEventListener('transitionend', () => resolve(true), { once: true });
          document.body.classList.toggle('tall');
        });
      const scroll = async () => {
        for (let step = 0; step < 20; step += 1) {
          document.querySelector('#pane').scrollTop = 50 + step;
          document.querySelector('#nested').scrollTop = 20 + step;
          await window.layouts.frames(1);
        }
      };
      for (const [id, move] of [
        ['animated', animation],
        ['animated', scripted],
        ['plain', transition],
        ['nested', scroll],
      ]) {
        const { late, frames } = await follows(page, id, move);
        assert.ok(frames >= 10, `${frames} frames of ${move.name}`);
        assert.ok(late <= 1, `${move.name}: ${late} frames late`);
      }
      assert.equal(await told(page, 'most-draws'), 1);
      await linesStand(driver, page, 'moved', flat, { without: ['turned'] });
    });

    test('while nothing moves, nothing is measured; what has not changed is not touched', async () => {
      await page.evaluate(() => window.layouts.frames(20));
      const before = [await told(page, 'asked'), await told(page, 'touched')];
      assert.ok(
        before.every((number) => number > 0),
        'the counters count',
      );
      await page.evaluate(() => window.layouts.frames(40));
      assert.deepEqual([await told(page, 'asked'), await told(page, 'touched')], before);
      // The lines go along with the page.
      await page.evaluate(() => scrollTo(0, 21));
      await see.until('measured again', async () => (await told(page, 'asked')) > before[0]);
      await page.evaluate(() => window.layouts.frames(5));
      assert.equal(await told(page, 'touched'), before[1]);
      await page.evaluate(() => scrollTo(0, 0));
    });

    test('in a modal dialog, a popover and on the whole screen', async () => {
      await page.evaluate(() => {
        document.querySelector('#dialog').showModal();
        window.layouts.focus('modal');
      });
      await linesStand(driver, page, 'dialog', ['modal']);
      await page.evaluate(() => {
        document.querySelector('#dialog').close();
        document.querySelector('#pop').showPopover();
        window.layouts.focus('popped');
      });
      await linesStand(driver, page, 'popover', ['popped']);
      await page.evaluate(() => document.querySelector('#pop').hidePopover());
      // Closed and opened again, the dialog lies above everything; so do its lines.
      await page.evaluate(() => {
        document.querySelector('#dialog').showModal();
        window.layouts.focus('modal');
      });
      await linesStand(driver, page, 'dialog-again', ['modal']);
      await page.evaluate(() => document.querySelector('#dialog').close());
      await page.evaluate(() =>
        document.addEventListener(
          'click',
          () => document.querySelector('section').requestFullscreen(),
          { once: true },
        ),
      );
      await page.mouse.click(700, 700);
      await see.until('the whole screen', () =>
        page.evaluate(() => document.fullscreenElement !== null),
      );
      await page.evaluate(() => window.layouts.focus('plain'));
      await linesStand(driver, page, 'whole-screen', ['plain']);
      await page.evaluate(() => document.exitFullscreen());
      await see.until('the page again', () =>
        page.evaluate(() => document.fullscreenElement === null),
      );
      await linesStand(driver, page, 'after-whole-screen', flat, { without: ['turned'] });
    });

    test('text boxes come and go, and leave nothing behind', async () => {
      const hosts = () => page.evaluate(() => window.layouts.hosts());
      const others = await hosts();
      for (let round = 0; round < 3; round += 1) {
        await page.evaluate(() => window.layouts.focus('mounted'));
        await linesStand(driver, page, 'mounted', ['mounted']);
        assert.equal(await hosts(), others + 1);
        await page.evaluate(() => window.layouts.mount());
        await see.until('its host is gone', async () => (await hosts()) === others);
      }
    });

    test('a wave, a line, dots: told apart without colours', async () => {
      const text =
        'Seeadler kommt. Die AquaJet 500 ist einfach die beste Pumpe. ' +
        'Die Arbeitszeiten bei uns sind eine Katastrophe, die Geschäftsführung lügt.';
      const looks = { error: 'wave', warning: 'line', information: 'dots' };
      const verdict = (await createChecker(driver.folder, driver.ui))(text);
      const marked = see.flagsOf(verdict).filter(({ spans }) => spans.length > 0);
      const cases = marked.map(({ severity, spans }) => {
        const { start, end } = spans[0];
        return { words: text.slice(start, end).split(' ').at(-1), look: looks[severity] };
      });
      assert.deepEqual(new Set(cases.map(({ look }) => look)), new Set(Object.values(looks)));
      await page.evaluate((draft) => {
        window.layouts.mount();
        document.querySelector('#mounted').textContent = draft;
        window.layouts.focus('mounted');
      }, text);
      const areSeen = async (name) => {
        await see.until(`${name}: ${JSON.stringify(cases)}`, async () => {
          const image = await see.screenshot(driver, page, `underline-${name}`);
          for (const { words, look } of cases) {
            const [box] = await page.evaluate((one) => window.layouts.words('mounted', one), words);
            assert.equal(formOf(image, box), look, words);
          }
          return true;
        });
      };
      await areSeen('forms');
      if (browser === 'Firefox') return;
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
      await areSeen('forced-colors');
      await session.send('Emulation.setEmulatedMedia', { features: [] });
    });
  });
}
