// What a person does and sees on a site that is not ours. The text box is a CSS selector here, for one box or for the
// blocks of one post.

import assert from 'node:assert/strict';
import * as see from '../e2e/steps.mjs';

/** In front of everything else: what is typed elsewhere has no focus, and nobody looks at it. */
export async function openSite({ browser }, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await see.until('the page is in front', () => page.evaluate(() => document.hasFocus()));
  return page;
}

/** The words on the screen, wherever in the post they stand; in a textarea, words in its first line. */
async function boxOfWords(page, box, words) {
  return await page.evaluate(
    (selector, wanted) => {
      const found = [...document.querySelectorAll(selector)];
      for (const element of found) {
        if (element instanceof HTMLTextAreaElement) {
          const style = getComputedStyle(element);
          const canvas = document.createElement('canvas').getContext('2d');
          canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          const before = element.value.slice(0, element.value.indexOf(wanted));
          const outer = element.getBoundingClientRect();
          const inset = (side) =>
            parseFloat(style[`padding${side}`]) + parseFloat(style[`border${side}Width`]);
          const line =
            style.lineHeight === 'normal'
              ? parseFloat(style.fontSize) * 1.17
              : parseFloat(style.lineHeight);
          const top = outer.top + inset('Top') - element.scrollTop;
          return {
            left: outer.left + inset('Left') + canvas.measureText(before).width,
            width: canvas.measureText(wanted).width,
            top,
            bottom: top + line,
          };
        }
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.data.indexOf(wanted);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const { left, top, bottom, width } = range.getClientRects()[0];
          return { left, top, bottom, width };
        }
      }
      throw new Error(`${wanted} is in none of ${found.length} text boxes`);
    },
    box,
    words,
  );
}

/** Keys as a person presses them, Enter between the lines. */
export async function typeLines(page, text) {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line, { delay: 2 });
  }
}

/** What the site's own editor holds, blank lines and spaces aside. */
export async function holds(what, text, wanted) {
  let last = '';
  try {
    await see.until(what, async () => {
      last = await text();
      return see.squeeze(last) === see.squeeze(wanted);
    });
  } catch (error) {
    assert.equal(see.squeeze(last), see.squeeze(wanted), what);
    throw error;
  }
}

export async function somethingIsMarked(driver, page) {
  await see.until('a mark counts', async () =>
    (await driver.marks(page)).some(({ text }) => /^[1-9]/.test(text)),
  );
}

export async function lineStandsUnder(driver, page, box, { words, severity, plain, name }) {
  await see.until(`a line under “${words}”`, async () => {
    const image = await see.screenshot(driver, page, name);
    const [under, beside] = [
      await boxOfWords(page, box, words),
      await boxOfWords(page, box, plain),
    ];
    assert.equal(see.underlined(image, beside, severity), 0, `no line under “${plain}”`);
    return see.underlined(image, under, severity) > 0.35;
  });
}

export async function clickWords(page, box, words) {
  const { left, top, bottom, width } = await boxOfWords(page, box, words);
  await page.mouse.click(left + width / 2, (top + bottom) / 2);
}

export async function openCardByKey(page) {
  await see.press(page, 'Alt', 'Shift', 'KeyB');
  const frame = await see.cardOpens(page);
  await see.until('the card has the focus', () =>
    frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body),
  );
}

/** Afterwards the next key belongs to the text box again. */
export async function closeCard(page, box) {
  if (await see.cardFrame(page)) {
    await see.pressInCard(page, 'Escape');
    await see.cardCloses(page);
  }
  await see.until('the focus is back in the text box', () =>
    page.evaluate((selector) => document.activeElement?.closest(selector) !== null, box),
  );
}

/** The card has gone on to another finding, or closed: a fix is done. */
export async function cardLeaves(page, finding) {
  await see.until(`the card leaves “${finding.message}”`, async () => {
    const frame = await see.cardFrame(page);
    const message = await frame?.evaluate(() => document.querySelector('.message')?.textContent);
    return message !== finding.message;
  });
}
