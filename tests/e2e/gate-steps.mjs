// What a person does and sees at the gate, in words.

import assert from 'node:assert/strict';
import { openPage, press, until } from './steps.mjs';

const names = {
  de: { back: 'Zurück zum Text', post: 'Trotzdem posten', fix: 'Wort schwärzen' },
  en: { back: 'Back to the text', post: 'Post anyway', fix: 'Black out the word' },
};

/**
 * A key that takes the frame away that would confirm it: nobody waits for the browser's answer, which may never come.
 */
export function pressLast(page, key) {
  page.keyboard.down(key).catch(() => {});
  page.keyboard.up(key).catch(() => {});
}

export class Trial {
  constructor({ driver, pages }, page, path) {
    Object.assign(this, { driver, pages, page, path: path.split('/').at(-1) });
    this.names = names[driver.ui];
  }

  static async open(all, path) {
    return new Trial(all, await openPage(all.driver, all.pages.url + path), path);
  }

  async type(text) {
    await this.enterBox();
    if (!this.isKnown) await this.isWatched();
    this.isKnown = true;
    await this.page.keyboard.type(text);
  }

  /** The extension comes when a text box is used for the first time, and puts an element of its own into the page. */
  async isWatched() {
    await until('the text box is watched', () =>
      this.page.evaluate(() => document.querySelector('div[style^="all: initial"]') !== null),
    );
  }

  /** What a server's form leaves in the box, and what a page has emptied already. */
  async empty() {
    await this.enterBox();
    await press(this.page, 'Control', 'a');
    await this.page.keyboard.press('Delete');
  }

  /** By pointer, as a person does: in a closed shadow root no selector finds it. */
  async enterBox(selector = '#text') {
    const spot = await this.spotOf(selector);
    await this.page.mouse.click(spot.x, spot.y);
  }

  /** Where something stands, also in a shadow root that the page itself keeps. */
  async spotOf(selector) {
    return await this.page.evaluate((name) => {
      const element = window.inShadow?.[name] ?? document.querySelector(name);
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
  }

  /** What the page, or its server, has got so far. */
  async posted() {
    const inPage = await this.page.evaluate(() => window.posts);
    const sent = this.pages.posted.filter(({ path }) => path.endsWith(`/${this.path}`));
    return [...inPage, ...sent.map(({ text, action }) => ({ text, action }))];
  }

  async postedBecomes(...texts) {
    await until(`posted: ${JSON.stringify(texts)}`, async () => {
      const all = (await this.posted()).map(({ text }) => text);
      assert.ok(all.length <= texts.length, `posted too often: ${JSON.stringify(all)}`);
      return JSON.stringify(all) === JSON.stringify(texts);
    });
  }

  /** The gate's frame, as far as it shows something. */
  async frame() {
    for (const frame of this.page.frames()) {
      if (frame === this.page.mainFrame()) continue;
      try {
        const isGate = () =>
          location.pathname.endsWith('gate.html') && document.body.innerText.length > 0;
        if (await frame.evaluate(isGate)) return frame;
      } catch {
        // It went away while it was asked.
      }
    }
    return undefined;
  }

  async asks() {
    const frame = await until('the gate asks', () => this.frame());
    await until('the way back has the focus', () =>
      frame.evaluate(
        () => document.hasFocus() && document.activeElement?.classList.contains('back'),
      ),
    );
    return frame;
  }

  async isClosed() {
    await until('the gate is closed', async () => (await this.frame()) === undefined);
  }

  async text() {
    const frame = await this.frame();
    return (await frame?.evaluate(() => document.body.innerText)) ?? '';
  }

  /** With the keyboard alone, from wherever the focus is. */
  async choose(label) {
    const frame = await until('the gate asks', () => this.frame());
    for (let step = 0; step < 20; step += 1) {
      const focused = await frame.evaluate(() => document.activeElement?.firstChild?.textContent);
      if (focused === label) {
        pressLast(this.page, 'Enter');
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach “${label}” in ${await this.text()}`);
  }

  async postAnyway() {
    await this.asks();
    await this.choose(this.names.post);
  }

  async back() {
    await this.asks();
    await this.choose(this.names.back);
    await this.isClosed();
  }

  /** The caret is where it was: the next key goes on writing. */
  async isBackInText() {
    await until('the focus is back in the text box', () =>
      this.page.evaluate(() =>
        ['text', 'host', 'first', 'second'].includes(document.activeElement?.id),
      ),
    );
  }

  async clickPost(selector = '#post') {
    const { x, y } = await this.spotOf(selector);
    await this.page.mouse.click(x, y);
  }

  async close() {
    await this.page.close();
  }
}
