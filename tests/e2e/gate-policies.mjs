// What each policy asks, and what a person can do then.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './gate-pack.mjs';
import { pressLast, Trial } from './gate-steps.mjs';
import { openOwnPage, press, screenshot, until } from './steps.mjs';

const says = {
  de: {
    wrong: 'Die Warnung stimmt nicht',
    released: 'Das ist schon freigegeben',
    wrongMail: 'Falsche Warnung von Bedacht',
    guideline: 'Geheimhaltung',
    more: 'Weitere Hinweise (1)',
    pause: /In \d Sekunden kannst du/,
    over: 'Jetzt kannst du trotzdem posten.',
  },
  en: {
    wrong: 'The warning is wrong',
    released: 'It is already released',
    wrongMail: 'A wrong warning by Bedacht',
    guideline: 'Confidentiality',
    more: 'More findings (1)',
    pause: /you can post anyway in \d seconds/,
    over: 'You can post anyway now.',
  },
};

async function heldWith(all, draft, path = 'click') {
  const trial = await Trial.open(all, path);
  await trial.type(draft);
  await trial.clickPost();
  await trial.asks();
  return trial;
}

export function gatePolicies(all) {
  test('notice: a note while the pointer is on Post, and nothing is held', async () => {
    const trial = await Trial.open(all, 'click');
    const draft = `ein ${words.notice}`;
    await trial.type(draft);
    const { x, y } = await trial.spotOf('#post');
    await trial.page.mouse.move(x, y);
    await until('the note', async () => (await trial.text()).includes(words.notice));
    await screenshot(all.driver, trial.page, `gate-note-${all.driver.ui}`);
    await trial.page.mouse.move(5, 5);
    await trial.isClosed();
    await trial.clickPost();
    await trial.postedBecomes(draft);
    assert.deepEqual(await trial.posted(), [{ text: draft, trusted: true }], 'by the press itself');
    await trial.close();
  });

  test('confirm: what was found and why; a fix leads back, and the mended text goes out', async () => {
    const trial = await heldWith(all, `ein ${words.confirm}`);
    const text = await trial.text();
    const parts = [
      words.confirm,
      'explained confirm',
      'advised confirm',
      says[all.driver.ui].guideline,
    ];
    for (const part of parts) assert.ok(text.includes(part), `${part} in ${text}`);
    await trial.choose(trial.names.fix);
    await trial.isClosed();
    await trial.isBackInText();
    await trial.clickPost();
    await trial.postedBecomes('ein […]');
    await trial.close();
  });

  test('confirm: back, changed by hand, and it goes out without a question', async () => {
    const trial = await heldWith(all, `ein ${words.confirm}`);
    pressLast(trial.page, 'Escape');
    await trial.isClosed();
    await trial.isBackInText();
    for (let count = 0; count < 5; count += 1) await trial.page.keyboard.press('Backspace');
    await trial.page.keyboard.type('satz');
    await trial.clickPost();
    await trial.postedBecomes('ein ankesatz');
    await trial.close();
  });

  test('confirm: the focus stays in the question', async () => {
    const trial = await heldWith(all, `ein ${words.confirm}`);
    const frame = await trial.frame();
    const focused = () => frame.evaluate(() => document.activeElement?.firstChild?.textContent);
    const order = [];
    for (let step = 0; step < 3; step += 1) {
      order.push(await focused());
      await trial.page.keyboard.press('Tab');
    }
    assert.deepEqual(order, [trial.names.back, trial.names.post, trial.names.fix]);
    assert.equal(await focused(), trial.names.back, 'and round');
    await press(trial.page, 'Shift', 'Tab');
    assert.equal(await focused(), trial.names.fix, 'and back');
    await trial.close();
  });

  test('justify: a reason first; the texts name rule and rules, and nothing of the draft; nothing is kept', async () => {
    const { wrong, released, wrongMail, guideline } = says[all.driver.ui];
    const storage = await openOwnPage(all.driver, 'options.html');
    const stored = () =>
      storage.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
      );
    const before = await stored();
    const draft = `mein geheimer ${words.justify}`;
    const trial = await Trial.open(all, 'click');
    await trial.page.bringToFront();
    await trial.type(draft);
    await trial.clickPost();
    const frame = await trial.asks();
    await trial.choose(trial.names.post);
    assert.ok(await trial.frame(), 'without a reason it does not go out');

    const pick = async (label) => {
      await frame.evaluate((name) => {
        [...document.querySelectorAll('label')]
          .find((one) => one.textContent === name)
          .control.focus();
      }, label);
      await trial.page.keyboard.press(' ');
      return await until(`the text for “${label}”`, () =>
        frame.evaluate(() => document.querySelector('.text textarea')?.value),
      );
    };
    const request = await pick(released);
    const feedback = await pick(wrong);
    assert.notEqual(request, feedback);
    for (const text of [request, feedback]) {
      for (const part of ['confidentiality.justify', guideline, 'test.gate 1.2.3'])
        assert.ok(text.includes(part), `${part} in ${text}`);
      assert.ok(
        !text.includes('geheimer') && !text.includes(words.justify),
        'nothing of the draft',
      );
    }
    const mail = await frame.evaluate(() => document.querySelector('a[href^="mailto:"]').href);
    assert.ok(mail.startsWith('mailto:compliance@hansen-wolff.example?'));
    assert.equal(new URLSearchParams(mail.split('?')[1]).get('subject'), wrongMail);

    await trial.choose(trial.names.post);
    await trial.postedBecomes(draft);
    assert.equal(await stored(), before, 'nothing was kept');
    await trial.close();
    await storage.close();
  });

  test('block: only the way back, and whom to ask', async () => {
    const trial = await heldWith(all, `ein ${words.block}`);
    const frame = await trial.frame();
    const text = await trial.text();
    assert.ok(text.includes('compliance@hansen-wolff.example'), text);
    assert.ok(!text.includes(trial.names.post), text);
    // Even if the frame's page were tricked into asking for it.
    await frame.evaluate(() =>
      chrome.runtime.sendMessage({
        type: 'gate',
        ask: { do: 'post', reason: 'other' },
        token: location.hash.slice(1),
      }),
    );
    assert.ok(await trial.frame());
    await trial.back();
    await trial.isBackInText();
    assert.deepEqual(await trial.posted(), []);
    await trial.close();
  });

  test('a pause to think: the way on opens when it is over', async (t) => {
    const options = await openOwnPage(all.driver, 'options.html');
    const use = (profile) =>
      options.evaluate(
        (text) => chrome.runtime.sendMessage({ type: 'company', name: 'a.json', text }),
        profile && JSON.stringify(profile),
      );
    const { problems } = await use({ format: 1, name: 'A', gate: { pause: 2 } });
    if (problems.length) {
      await options.close();
      return t.skip('this engine does not know gate.pause yet');
    }
    try {
      const trial = await Trial.open(all, 'click');
      await trial.page.bringToFront();
      await trial.type(`ein ${words.confirm}`);
      await trial.clickPost();
      const frame = await trial.asks();
      const shownAt = Date.now();
      assert.match(await trial.text(), says[all.driver.ui].pause);
      await trial.choose(`${trial.names.post}`);
      // Even if the frame's page were tricked into asking for it too early.
      const askToPost = () =>
        frame.evaluate(() =>
          chrome.runtime.sendMessage({
            type: 'gate',
            ask: { do: 'post' },
            token: location.hash.slice(1),
          }),
        );
      if (Date.now() - shownAt < 1500) await askToPost();
      assert.deepEqual(await trial.posted(), []);
      await until('it says that it is over', async () =>
        (await trial.text()).includes(says[all.driver.ui].over),
      );
      assert.deepEqual(await trial.posted(), [], 'nothing goes out by itself');
      await trial.choose(trial.names.post);
      await trial.postedBecomes(`ein ${words.confirm}`);
      await trial.close();
    } finally {
      await use(null);
      await options.close();
    }
  });

  test('three findings are shown at once, the strictest first, and the rest on demand', async () => {
    const trial = await heldWith(all, Object.values(words).join(' '));
    const frame = await trial.frame();
    const shown = () =>
      frame.evaluate(() =>
        [...document.querySelectorAll('.finding .message')]
          .filter((message) => message.checkVisibility())
          .map(({ textContent }) => textContent),
      );
    const strictest = [words.block, words.justify, words.confirm];
    assert.deepEqual(
      (await shown()).map((message) => strictest.find((word) => message.includes(word))),
      strictest,
    );
    await trial.choose(says[all.driver.ui].more);
    await until('the fourth', async () => (await shown()).length === 4);
    await trial.close();
  });

  test('Enter beats the pause in typing: it is asked all the same', async () => {
    const trial = await Trial.open(all, 'ctrl-enter');
    await trial.type(`ein ${words.confirm}`);
    await press(trial.page, 'Control', 'Enter');
    await trial.asks();
    assert.deepEqual(await trial.posted(), []);
    await trial.close();
  });

  test('pressed twice while it is held: one question, one post', async () => {
    const trial = await Trial.open(all, 'click');
    await trial.type(`ein ${words.confirm}`);
    const { x, y } = await trial.spotOf('#post');
    await trial.page.mouse.click(x, y, { count: 2 });
    await trial.postAnyway();
    await trial.postedBecomes(`ein ${words.confirm}`);
    await trial.isClosed();
    await trial.close();
  });

  test('the page changes the text under the question: it is judged again', async () => {
    const trial = await heldWith(all, `ein ${words.confirm}`);
    const put = (text) =>
      trial.page.evaluate((value) => (document.getElementById('text').value = value), text);
    await put(`zwei ${words.confirm} ${words.block}`);
    await trial.choose(trial.names.post);
    await until('the new finding', async () => (await trial.text()).includes(words.block));
    assert.deepEqual(await trial.posted(), []);
    await trial.back();
    await put('nichts mehr');
    await trial.clickPost();
    await trial.postedBecomes('nichts mehr');
    await trial.close();
  });

  test('the page draws its button anew meanwhile: the new one is pressed', async () => {
    const trial = await heldWith(all, `ein ${words.confirm}`, 'drawn-anew');
    await trial.page.evaluate(() => window.drawAnew());
    await trial.postAnyway();
    await trial.postedBecomes(`ein ${words.confirm}`);
    await trial.close();
  });

  test('a page that wants the person’s own press: it is said, and the second press goes through', async () => {
    const trial = await heldWith(all, `ein ${words.confirm}`, 'trusted-only');
    await trial.postAnyway();
    await trial.isClosed();
    await until('it is said', async () => (await trial.text()).length > 0);
    assert.deepEqual(await trial.posted(), []);
    await trial.clickPost();
    await trial.postedBecomes(`ein ${words.confirm}`);
    assert.equal((await trial.posted())[0].trusted, true);
    await trial.close();
  });
}
