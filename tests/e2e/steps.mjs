// What a person does and sees, in words. Every step waits for its condition and never for a time.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { root } from './engine.mjs';
import { installLook } from './look.mjs';
import { decodePng } from './png.mjs';

/** A busy machine takes longer. */
const patience = Number(process.env.BEDACHT_PATIENCE ?? 8000);

export async function until(what, condition) {
  const end = Date.now() + patience;
  let last;
  for (;;) {
    try {
      last = await condition();
    } catch (error) {
      last = error;
    }
    if (last && !(last instanceof Error)) return last;
    if (Date.now() > end)
      assert.fail(
        `${what}: not within ${patience} ms${last instanceof Error ? ` (${last.message})` : ''}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export async function openPage({ browser }, url) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(installLook);
  await page.goto(url);
  await page.waitForSelector('html[data-ready="true"]');
  return page;
}

/** One of the extension's own pages in a tab behind the one that is looked at. */
export async function openOwnPage({ browser, origin }, name) {
  const page = await browser.newPage({ background: true });
  // Firefox reports no end of loading for pages of an extension.
  await page.goto(origin + name, { timeout: 1000 }).catch(() => {});
  await until(`${name} is there`, () =>
    page.evaluate(() => document.readyState === 'complete' && location.pathname.length > 1),
  );
  return page;
}

export async function boxOf(page, kind) {
  return await page.waitForSelector(`#${kind} textarea, #${kind} [contenteditable="true"]`);
}

async function clickInto(page, kind) {
  const { x, y } = await until(`the text box ${kind}`, () =>
    page.evaluate((name) => window.look.spotIn(name), kind),
  );
  await page.mouse.click(x, y);
  await focusIsIn(page, kind);
}

export async function focusIsIn(page, kind) {
  await until('the focus is in the text box', () =>
    page.evaluate((name) => window.look.hasFocus(name), kind),
  );
}

export async function type(page, kind, text) {
  await clickInto(page, kind);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line, { delay: 2 });
  }
}

/** What the editor's own model holds. */
export async function modelText(page, kind) {
  return await page.evaluate((name) => window.composers[name].text(), kind);
}

export function squeeze(text) {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

export async function modelBecomes(page, kind, wanted, what) {
  const expected = squeeze(wanted);
  await until(`${what}: the model holds “${shortened(expected)}”`, async () => {
    const text = squeeze(await modelText(page, kind));
    if (text !== expected) throw new Error(`it holds “${shortened(text)}”`);
    return true;
  });
}

/** Words are compared without regard to lines, so that these have a line of their own is asked for separately. */
export async function lastLineIs(page, kind, wanted) {
  await until(`the last line is “${wanted}”`, async () => {
    const text = (await modelText(page, kind)).trimEnd();
    return squeeze(text.slice(text.lastIndexOf('\n') + 1)) === squeeze(wanted);
  });
}

function shortened(text) {
  return text.length > 300 ? `${text.slice(0, 100)} … ${text.length} … ${text.slice(-100)}` : text;
}

export function flagsOf(verdict) {
  return verdict.findings.filter(({ severity }) => severity !== 'hint');
}

/** The mark stands there for every text box in use; this is the verdict on exactly the text as it stands. */
export async function markShows(driver, page, verdict) {
  const count = flagsOf(verdict).length;
  const hints = verdict.findings.length - count;
  const sign = count > 9 ? '9+' : count > 0 ? String(count) : hints > 0 ? 'i' : '✓';
  await until(`the mark shows ${sign}`, async () => {
    const mark = await driver.mark(page);
    if (mark?.text !== sign || mark.busy) throw new Error(JSON.stringify(mark));
    return true;
  });
}

/** Something was found, whatever it is. */
export async function markCounts(driver, page) {
  return await until('the mark counts', async () => /^\d/.test((await driver.mark(page))?.text));
}

/** There is nothing to judge, so nothing is claimed. */
export async function markWaits(driver, page) {
  await until('the mark waits', async () => (await driver.mark(page))?.text === '·');
}

/** Where words stand on the screen. */
export async function boxOfWords(page, kind, words) {
  return await page.evaluate((name, wanted) => window.look.boxOfWords(name, wanted), kind, words);
}

async function beforeCaret(page, kind) {
  return await page.evaluate((name) => window.look.beforeCaret(name), kind);
}

/** @param {string} text compared without white space */
export async function caretStandsAfter(page, kind, text) {
  const wanted = squeeze(text).replaceAll(' ', '');
  await until(`the caret stands after “${text}”`, async () => {
    const before = await beforeCaret(page, kind);
    if (before !== wanted) throw new Error(`it stands after “${before}”`);
    return true;
  });
}

/** By keys, from the beginning on; once more when the editor learned too late where the caret was. */
export async function putCaretAfter(page, kind, word) {
  await until(`the caret goes to “${word}”`, async () => {
    await press(page, 'Control', 'Home');
    for (let step = 0; step < word.length; step += 1) await page.keyboard.press('ArrowRight');
    return (await beforeCaret(page, kind)) === word;
  });
}

/** Copies a text where no text box of ours is, and pastes it over what the text box holds, as a person does by keys. */
export async function pasteOver(page, kind, text) {
  await page.evaluate((copied) => {
    const source = document.createElement('textarea');
    // What cannot be typed into is no text box.
    source.readOnly = true;
    source.value = copied;
    document.body.append(source);
    source.focus({ preventScroll: true });
    source.select();
  }, text);
  await command(page, 'KeyC', 'copy');
  await page.evaluate((name) => {
    document.querySelector('textarea[readonly]').remove();
    window.look.fieldOf(name).focus({ preventScroll: true });
  }, kind);
  await focusIsIn(page, kind);
  // Emptied first: some editors learn late what is selected.
  await command(page, 'KeyA', 'selectAll');
  await page.keyboard.press('Backspace');
  await modelBecomes(page, kind, '', 'emptying');
  await command(page, 'KeyV', 'paste');
}

/** Scrolls a little further, so that what stands at the lower edge is in sight. */
export async function scrollOn(page, kind) {
  await page.evaluate((name) => {
    window.look.fieldOf(name).ownerDocument.defaultView.scrollBy(0, 60);
  }, kind);
}

/** Chromium under test knows what the keys mean only when told; Firefox knows by itself. */
async function command(page, key, name) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [name] });
  await page.keyboard.up('Control');
}

const tones = {
  error: [200, 38, 43],
  warning: [168, 98, 0],
  information: [26, 102, 194],
  errorInDark: [255, 138, 133],
};

/** The share of columns under a word in which a line of this severity is drawn; a picture may be finer than the page. */
export function underlined(image, box, severity, scale = 1) {
  const tone = tones[severity];
  let columns = 0;
  const [from, to] = [
    Math.ceil(box.left * scale) + 1,
    Math.floor((box.left + box.width) * scale) - 1,
  ];
  const [top, bottom] = [
    Math.round((box.bottom - 6) * scale),
    Math.round((box.bottom + 4) * scale),
  ];
  for (let x = from; x < to; x += 1) {
    for (let y = top; y <= bottom; y += 1) {
      const pixel = image.at(x, y);
      if (pixel.every((value, channel) => Math.abs(value - tone[channel]) < 48)) {
        columns += 1;
        break;
      }
    }
  }
  return columns / Math.max(1, to - from);
}

export async function screenshot(driver, page, name) {
  const image = await page.screenshot();
  await mkdir(`${root}build/e2e/screenshots`, { recursive: true });
  await writeFile(`${root}build/e2e/screenshots/${driver.name}-${name}.png`, image);
  return decodePng(image);
}

/** The line stands under these words and not under those. */
export async function lineStandsUnder(driver, page, kind, words, severity, plain, name) {
  const [box, other] = [await boxOfWords(page, kind, words), await boxOfWords(page, kind, plain)];
  await until(`a line under “${words}”`, async () => {
    const image = await screenshot(driver, page, name);
    assert.equal(underlined(image, other, severity), 0, `no line under “${plain}”`);
    return underlined(image, box, severity) > 0.35;
  });
}

export async function clickWords(page, kind, words) {
  const { left, top, bottom, width } = await boxOfWords(page, kind, words);
  await page.mouse.click(left + width / 2, (top + bottom) / 2);
}

/** The frame with the card; undefined when there is none. */
export async function cardFrame(page) {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    try {
      if (
        await frame.evaluate(
          () => location.pathname.endsWith('card.html') && document.body.innerText.length > 0,
        )
      )
        return frame;
    } catch {
      // It went away while it was asked.
    }
  }
  return undefined;
}

export async function cardOpens(page) {
  return await until('the card opens', () => cardFrame(page));
}

export async function cardCloses(page) {
  await until('the card closes', async () => (await cardFrame(page)) === undefined);
}

export async function cardShows(page, finding, guideline) {
  const parts = [finding.message, finding.explanation, finding.advice, guideline];
  await until(`the card shows “${finding.message}”`, async () => {
    const frame = await cardFrame(page);
    const text = squeeze((await frame?.evaluate(() => document.body.innerText)) ?? '');
    const missing = parts.find((part) => !text.includes(squeeze(part)));
    if (missing) throw new Error(`missing: ${missing} in ${text}`);
    return true;
  });
}

/** Tab by Tab to the control with this name, as without a mouse. */
export async function tabTo(page, label) {
  for (let step = 0; step < 15; step += 1) {
    const frame = await cardFrame(page);
    const focused = await frame?.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.labels?.[0]?.textContent ??
        document.activeElement?.textContent,
    );
    if (focused === label) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach “${label}”`);
}

async function cardHasFocus(page) {
  const frame = await cardOpens(page);
  await until('the card has the focus', () =>
    frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body),
  );
}

export async function openCardByKey(page, kind) {
  await page.evaluate((name) => window.look.fieldOf(name).focus({ preventScroll: true }), kind);
  await press(page, 'Alt', 'Shift', 'KeyB');
  await cardHasFocus(page);
}

/** Tab by Tab from the control behind the text box to the mark (some editors keep Tab in the box for themselves). */
export async function openCardFromMark(page, kind) {
  await page.focus(`#${kind} ~ .foot select`);
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const onMark = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused !== document.body && focused?.parentElement === document.documentElement;
    });
    if (!onMark) continue;
    await pressInCard(page, 'Enter');
    await cardHasFocus(page);
    return;
  }
  assert.fail('Tab does not reach the mark');
}

/** With the keyboard, from finding to finding until this one stands in the card. */
export async function goToFinding(page, finding, nextLabel) {
  for (let step = 0; step < 20; step += 1) {
    const frame = await cardOpens(page);
    const message = await frame.evaluate(() => document.querySelector('.message')?.textContent);
    if (message === finding.message) return;
    await tabTo(page, nextLabel);
    await pressInCard(page, 'Enter');
    await until(
      'the next finding',
      async () =>
        (await frame.evaluate(() => document.querySelector('.message')?.textContent)) !== message,
    );
  }
  assert.fail(`the card has no “${finding.message}”`);
}

export async function clickInCard(driver, page, label) {
  let last = '';
  const spot = await until(`${label} can be clicked`, async () => {
    const frame = await cardOpens(page);
    const inside = await frame.evaluate((name) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === name,
      );
      const box = button?.getBoundingClientRect();
      return box && innerHeight >= box.bottom
        ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        : undefined;
    }, label);
    if (!inside) return undefined;
    const offset = await driver.frameOffset(frame, page);
    const now = { x: offset.x + inside.x, y: offset.y + inside.y };
    // The card takes its place when it knows its height: it is clicked when it stands still.
    const stands = last === JSON.stringify(now);
    last = JSON.stringify(now);
    return stands ? now : undefined;
  });
  await page.mouse.click(spot.x, spot.y);
}

/**
 * A key in the card may close it. The frame that would then confirm the key is gone, and the browser's answer may never
 * come, so nobody waits for it: every step behind this one waits for what the key does.
 */
export async function pressInCard(page, key) {
  page.keyboard.down(key).catch(() => {});
  page.keyboard.up(key).catch(() => {});
}

export async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}
