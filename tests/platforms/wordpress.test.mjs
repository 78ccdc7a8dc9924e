import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startChromium, startFirefox } from '../e2e/browsers.mjs';
import * as see from '../e2e/steps.mjs';
import { hasGate, isHeldAndPostedOnce } from './gate.mjs';
import { decoded, paragraphs, writeAndMend } from './draft.mjs';
import { readsAs, settingsReader } from './settings.mjs';
import { startBrowser } from './started.mjs';
import * as here from './steps.mjs';
import { admin, startWordPress } from './wordpress.mjs';

let site;
before(async () => {
  site = await startWordPress();
});
after(() => site?.end());

/** A page of a real site takes seconds, so each browser sees one of the two states of what is read by the same code. */
const moderated = [
  { comment_moderation: 1, show_avatars: '' },
  { 'comment-moderation': 'on', avatars: 'off' },
];
const unmoderated = [
  { comment_moderation: 0, show_avatars: 1 },
  { 'comment-moderation': 'off', avatars: 'on' },
];

for (const [name, start, comments] of [
  ['Chromium', () => startChromium('de'), moderated],
  ['Firefox', startFirefox, unmoderated],
]) {
  describe(`WordPress 6.1, ${name}`, () => {
    let all;
    before(async () => {
      all = await startBrowser(start);
    });
    after(() => all?.close());

    test('a comment: marked, mended, saved as it was seen', async () => {
      const page = await here.openSite(all.driver, `${site.url}?p=1`);
      await page.type('#author', `Alva in ${name}`);
      await page.type('#email', 'alva@example.test');
      const box = '#comment';
      await page.click(box);
      const text = () => page.$eval(box, (element) => element.value);
      const seen = await writeAndMend(all, page, { box, text, name: 'wordpress-comment' });
      await page.click('#submit');
      const stored = () => commentsOf(`Alva in ${name}`);
      await see.until('the comment is stored', async () => (await stored()).length > 0);
      assert.deepEqual((await stored()).map(paragraphs), [paragraphs(seen)]);
      await page.close();
    });

    test('a comment with an error in it: held, and posted once by “Post anyway”', async (context) => {
      if (!hasGate(all.driver)) return context.skip('there is no gate');
      const page = await here.openSite(all.driver, `${site.url}?p=1`);
      const author = `Bela in ${name}`;
      await page.type('#author', author);
      await page.type('#email', 'bela@example.test');
      await page.click('#comment');
      const text = 'Projekt Seeadler geht im Mai live. ';
      await page.keyboard.type(text);
      await here.somethingIsMarked(all.driver, page);
      await isHeldAndPostedOnce(all, page, {
        post: '#submit',
        stored: () => commentsOf(author),
        text,
      });
      await page.close();
    });

    test('a post in Gutenberg: marked, mended, saved as it was seen', async (context) => {
      // Its paragraphs are one post where the rules know WordPress by its marks.
      if (!all.networks.includes('wordpress')) return context.skip('the rules know no WordPress');
      const page = await here.openSite(all.driver, `${site.url}wp-login.php`);
      await signIn(page);
      await page.goto(`${site.url}wp-admin/post-new.php`);
      const box = '.is-root-container [contenteditable="true"]';
      await page.waitForSelector('.wp-block-post-title');
      await page.click('.wp-block-post-title');
      await page.keyboard.type(`Notiz aus ${name}`);
      await page.keyboard.press('Enter');
      const text = () => page.evaluate(blocksAsText);
      const seen = await writeAndMend(all, page, { box, text, name: 'wordpress-gutenberg' });
      await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
      const stored = () =>
        site.ask(
          `return wp_list_pluck(get_posts(['s' => 'Notiz aus ${name}', 'post_status' => 'any']), 'post_content');`,
        );
      await see.until('the post is stored', async () => (await stored()).length > 0);
      assert.deepEqual((await stored()).map(blocksOf), [paragraphs(seen)]);
      await page.close();
    });

    test('its settings pages: in search engines or not, comments and avatars, as it is stored', async () => {
      const read = await settingsReader('wordpress');
      const page = await here.openSite(all.driver, `${site.url}wp-admin/options-reading.php`);
      // The post before has signed in already, if it was written.
      if (await page.$('#user_login')) await signIn(page);
      const stores = (options) =>
        site.ask(
          Object.entries(options)
            .map(([name, value]) => `update_option('${name}', '${value}');`)
            .join(' '),
        );
      const reads = async (path, stored, expected) => {
        await stores(stored);
        await page.goto(`${site.url}wp-admin/${path}`);
        await readsAs(read, page, expected, JSON.stringify(stored));
      };
      await reads('options-reading.php', { blog_public: 0 }, { 'search-engines': 'hidden' });
      await reads('options-reading.php', { blog_public: 1 }, { 'search-engines': 'visible' });
      await reads('options-discussion.php', ...comments);
      // Nobody waits for a moderator in the other tests.
      await stores(unmoderated[0]);
      await page.close();
    });
  });
}

/** What is stored of this person, as text. */
async function commentsOf(author) {
  const html = await site.ask(
    `return wp_list_pluck(get_comments(['search' => '${author}']), 'comment_content');`,
  );
  return html.map(decoded);
}

async function signIn(page) {
  await page.type('#user_login', admin.name);
  await page.type('#user_pass', admin.password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Runs in the page: what Gutenberg's own model holds. */
function blocksAsText() {
  const html = window.wp.data
    .select('core/block-editor')
    .getBlocks()
    .map(({ attributes }) => attributes.content);
  const plain = (content) => {
    const element = document.createElement('div');
    element.innerHTML = String(content).replaceAll('<br>', '\n');
    return element.textContent;
  };
  return html.map(plain).join('\n');
}

/** The paragraphs of a stored post, each in its own block. */
function blocksOf(content) {
  return [...content.matchAll(/<p>(.*?)<\/p>/gs)].map(([, html]) => decoded(html));
}
