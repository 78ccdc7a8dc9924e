// What stands in the card, what can be decided there, and what is remembered of it.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundlePack } from '../../rules/bundle.mjs';
import { startAll, startChromium, startFirefox } from './browsers.mjs';
import { root, testCompany } from './engine.mjs';
import { openOptions, pressCalled, textOf } from './own-pages.mjs';
import * as see from './steps.mjs';
import { readWords } from './words.mjs';

const drafts = {
  de: {
    several:
      'Die IBAN von Jan ist DE89 3704 0044 0532 0130 00. So ein Idiot. Alle Lehrer sind faul.',
    opinion: 'Ganz ehrlich: Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.',
    harmless: 'Guten Morgen zusammen',
  },
  en: {
    several:
      'The IBAN of Jan is DE89 3704 0044 0532 0130 00. What an idiot. All teachers are lazy.',
    opinion: 'Honestly, I think the AquaJet 500 is simply the best pump there is.',
    harmless: 'Good morning everybody',
  },
};

async function inCard(page, what, question, ...values) {
  return await see.until(what, async () => {
    const frame = await see.cardFrame(page);
    const answer = await frame?.evaluate(question, ...values);
    if (answer) return answer;
    throw new Error(`the card: ${await frame?.evaluate(() => document.body.innerText)}`);
  });
}

function cardSays(page, text) {
  return inCard(
    page,
    `the card says “${text}”`,
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    text,
  );
}

const messageIs = (wanted) => document.querySelector('.message')?.textContent === wanted;

function findingsOf({ findings }) {
  return findings.map(({ message }) => message);
}

function behaves(name, start) {
  describe(name, () => {
    let all;
    let say;
    let text;

    before(async () => {
      // Without a company, nobody minds when a rule is switched off.
      const pack = JSON.stringify(await bundlePack(`${root}rules`));
      all = await startAll(() => start(pack));
      say = await readWords(all.driver.ui);
      text = drafts[all.driver.ui];
    });
    after(() => all?.close());

    async function write(kind, draft, path = kind) {
      const page = await see.openPage(all.driver, all.url + path);
      await see.type(page, kind, draft);
      return page;
    }

    async function writeFlagged(kind, draft) {
      const page = await write(kind, draft);
      await see.markShows(all.driver, page, all.check(draft));
      return page;
    }

    test('says who will see the draft, and where that was read', async () => {
      const page = await writeFlagged('textarea', text.several);
      const sees = async (who, from) => {
        const line = `${say(who)} ${say(from)}`;
        await see.openCardByKey(page, 'textarea');
        await cardSays(page, line);
        await see.screenshot(all.driver, page, `audience-${who}`);
        await see.pressInCard(page, 'Escape');
        await see.cardCloses(page);
        assert.ok((await all.driver.mark(page)).label.includes(line), 'the mark says the same');
      };
      await sees('audience_public', 'audienceFrom_control');
      await page.select('select[name="audience"]', 'Nur Kontakte');
      await sees('audience_connections', 'audienceFrom_control');
      await page.evaluate(() => document.querySelector('select[name="audience"]').remove());
      await sees('audience_unknown', 'audienceFrom_none');
      await page.close();
    });

    test('the mark follows when another audience is chosen, without a word typed', async () => {
      const page = await writeFlagged('textarea', text.several);
      const markSays = (who) =>
        see.until(`the mark says “${say(who)}”`, async () => {
          const { label } = await all.driver.mark(page);
          return label.includes(`${say(who)} ${say('audienceFrom_control')}`);
        });
      await markSays('audience_public');
      // From “Öffentlich” to “Nur Kontakte”, by the person’s own key.
      await page.focus('select[name="audience"]');
      await page.keyboard.press('ArrowDown');
      await markSays('audience_connections');
      await page.close();
    });

    test('goes to the next finding and back with the arrow keys, and round', async () => {
      const messages = findingsOf(all.check(text.several));
      assert.ok(messages.length >= 3);
      const page = await writeFlagged('textarea', text.several);
      await see.openCardByKey(page, 'textarea');
      for (const message of [...messages.slice(1), messages[0]]) {
        await see.pressInCard(page, 'ArrowRight');
        await inCard(page, `then “${message}”`, messageIs, message);
      }
      await see.pressInCard(page, 'ArrowLeft');
      await inCard(page, 'the last one', messageIs, messages.at(-1));
      // A screen reader is told the same, after the place in the row.
      await inCard(
        page,
        'it is said',
        (wanted) => document.querySelector('[role="status"]').textContent.endsWith(wanted),
        messages.at(-1),
      );
      await page.close();
    });

    test('says that nothing was found, and Escape leads back to the caret', async () => {
      for (const kind of ['textarea', 'contenteditable', 'lexical']) {
        const page = await write(kind, text.harmless);
        await see.until('the text box is known', () =>
          page.evaluate(() => document.querySelector('html > div') !== null),
        );
        for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
        await see.openCardByKey(page, kind);
        await cardSays(page, say('quietState'));
        await cardSays(page, say('audience_public'));
        await see.pressInCard(page, 'Escape');
        await see.cardCloses(page);
        await page.keyboard.type('#');
        const wanted = `${text.harmless.slice(0, -3)}#${text.harmless.slice(-3)}`;
        await see.modelBecomes(page, kind, wanted, 'back at the caret');
        await page.close();
      }
    });

    test('works inside a modal dialog, and Escape closes the card only', async () => {
      const page = await see.openPage(all.driver, `${all.url}textarea`);
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.append(document.querySelector('#textarea'));
        document.body.append(dialog);
        dialog.showModal();
      });
      await see.type(page, 'textarea', text.several);
      await see.openCardByKey(page, 'textarea');
      const [first, second] = all.check(text.several).findings;
      await inCard(page, 'the first finding', messageIs, first.message);
      await see.screenshot(all.driver, page, 'card-in-dialog');
      await see.clickInCard(all.driver, page, say('dismiss'));
      await inCard(page, 'the second finding', messageIs, second.message);
      await see.press(page, 'Escape');
      await see.cardCloses(page);
      assert.ok(await page.evaluate(() => document.querySelector('dialog').open));
      await page.close();
    });

    test('knows in which role the person posts in this network, from then on', async () => {
      const chosen = (wanted) =>
        document.querySelector('input[name="persona"]:checked')?.value === wanted;
      const page = await writeFlagged('textarea', text.opinion);
      await see.openCardByKey(page, 'textarea');
      await inCard(page, 'professional to begin with', chosen, 'professional');
      await see.tabTo(page, say('persona_professional'));
      await see.pressInCard(page, 'ArrowRight');
      await inCard(page, 'officially', chosen, 'official');
      const official = all.check(text.opinion, [], { persona: 'official' });
      assert.equal(official.findings.length, 0, 'the role makes a difference');
      await cardSays(page, say('quietState'));
      await see.markShows(all.driver, page, official);
      await page.close();

      const other = await write('contenteditable', text.opinion);
      await see.openCardByKey(other, 'contenteditable');
      await inCard(other, 'still officially', chosen, 'official');
      await cardSays(other, say('quietState'));
      await see.tabTo(other, say('persona_official'));
      await see.pressInCard(other, 'ArrowLeft');
      await see.markShows(all.driver, other, all.check(text.opinion));
      await other.close();
    });

    test('leaves out a rule for good, until that is taken back in the options', async () => {
      const verdict = all.check(text.opinion);
      const [{ message }] = verdict.findings;
      const page = await writeFlagged('textarea', text.opinion);
      await see.openCardByKey(page, 'textarea');
      await inCard(page, 'the finding', messageIs, message);
      await see.tabTo(page, say('never'));
      await see.pressInCard(page, 'Enter');
      await cardSays(page, say('quietState'));
      await see.pressInCard(page, 'Escape');
      await see.cardCloses(page);

      const options = await openOptions(all.driver);
      const line = message.replace(/[.:].*/, '');
      await see.until('the options list the rule', async () =>
        (await textOf(options)).includes(line),
      );
      await see.screenshot(all.driver, options, 'options-rules');
      await pressCalled(
        options,
        await options.evaluate(() => {
          return document.querySelector('#switched-off button').getAttribute('aria-label');
        }),
      );
      await see.until('it is taken back', async () =>
        (await textOf(options)).includes(say('switchedOffNone')),
      );
      await page.bringToFront();
      await see.markShows(all.driver, page, verdict);
      await options.close();
      await page.close();
    });

    test('offers no such thing where the company does not want it', async () => {
      const options = await openOptions(all.driver);
      const give = async (company) => {
        await options.evaluate(
          (value) => (document.getElementById('profile').value = value),
          JSON.stringify(company),
        );
        await pressCalled(options, say('companyUse'));
        await see.until('the company is there', async () =>
          (await textOf(options)).includes(company.name),
        );
      };
      await give({ ...(await testCompany()), mayDisableRules: false });
      const page = await write('textarea', text.opinion);
      await see.markCounts(all.driver, page);
      await see.openCardByKey(page, 'textarea');
      await cardSays(page, say('dismiss'));
      const offered = await inCard(page, 'all buttons', () =>
        [...document.querySelectorAll('button')].map(({ textContent }) => textContent),
      );
      assert.ok(!offered.includes(say('never')));
      await options.bringToFront();
      await pressCalled(options, say('companyRemove'));
      await see.until('the company is gone', async () =>
        (await textOf(options)).includes(say('companyNone')),
      );
      await options.close();
      await page.close();
    });

    test('remembers decisions, and nothing of a draft', async () => {
      const options = await openOptions(all.driver);
      await options.type('#name', 'Alex Berger');
      await options.keyboard.press('Enter');
      await see.until('it is saved', async () => (await textOf(options)).includes(say('saved')));
      const page = await writeFlagged('textarea', text.several);
      const [first] = all.check(text.several).findings;
      await see.openCardByKey(page, 'textarea');
      await see.tabTo(page, say('dismiss'));
      await see.pressInCard(page, 'Enter');
      await see.markShows(all.driver, page, all.check(text.several, [first.fingerprint]));
      const stored = await options.evaluate(async () =>
        JSON.stringify([
          await chrome.storage.local.get(null),
          await chrome.storage.session.get(null),
        ]),
      );
      assert.match(stored, /Alex Berger/);
      for (const secret of ['DE89', 'Idiot', 'idiot', ...first.evidence, first.fingerprint])
        assert.ok(!stored.includes(secret), `${secret} is stored`);
      await page.close();

      // One button, and a question.
      await options.bringToFront();
      await pressCalled(options, say('forget'));
      await pressCalled(options, say('forgetYes'));
      await see.until('everything is gone', async () =>
        (await textOf(options)).includes(say('forgotten')),
      );
      const left = await options.evaluate(() => chrome.storage.local.get(null));
      assert.deepEqual(left, {});
      assert.equal(await options.evaluate(() => document.getElementById('name').value), '');
      await options.close();
    });

    // Firefox has no such limit, and no way to fill the disk for a test.
    test('when nothing can be saved, it says so and everything stays', async (context) => {
      if (all.driver.name !== 'chromium') return context.skip('only Chromium has a limit');
      const options = await openOptions(all.driver);
      await options.evaluate(async () => {
        const { QUOTA_BYTES } = chrome.storage.local;
        await chrome.storage.local.set({ filler: 'x'.repeat(QUOTA_BYTES - 30) });
      });
      await options.type('#name', 'Alex Berger');
      await options.keyboard.press('Enter');
      await see.until('the options say so', async () =>
        (await textOf(options)).includes(say('notSaved')),
      );
      const page = await writeFlagged('textarea', text.opinion);
      await see.openCardByKey(page, 'textarea');
      await see.tabTo(page, say('never'));
      await see.pressInCard(page, 'Enter');
      await cardSays(page, say('notSaved'));
      await see.screenshot(all.driver, page, 'card-not-saved');
      await see.markShows(all.driver, page, all.check(text.opinion));
      await options.evaluate(() => chrome.storage.local.remove('filler'));
      const { author, disabled } = await options.evaluate(() => chrome.storage.local.get(null));
      assert.deepEqual([author, disabled], [undefined, undefined]);
      await options.close();
      await page.close();
    });
  });
}

behaves('The card in Chromium, in German', (pack) => startChromium('de', { name: 'card', pack }));
behaves('The card in Firefox, in English', (pack) =>
  startFirefox({ name: 'card', pack, idle: 60_000 }),
);
