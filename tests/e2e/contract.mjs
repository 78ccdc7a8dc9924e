// What every text box has to keep, in every browser. A text box is a name here and nothing more.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as see from './steps.mjs';

export const kinds = [
  'textarea',
  'react-textarea',
  'input',
  'contenteditable',
  'draft',
  'lexical',
  'quill',
  'tiptap',
  'slate',
  'ckeditor',
  'tinymce',
  'codemirror',
  'open-shadow',
  'closed-shadow',
  'frame',
  'srcdoc',
];

/** What a kind does otherwise than the contract says, and why that is right or cannot be helped. */
const exceptions = {
  input: { oneLine: 'it holds one line, so line breaks become blanks' },
};

export const draft =
  'Projekt Seeadler geht im Mai live.\nGanz ehrlich: Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.';

/** Behind a line break and emoji of two, eight and four units: where a line is drawn has to count as the browser does. */
const trickyDraft = `Moin!\n😀👩‍👩‍👧👍🏽 ${draft}`;

/** 50,000 characters in which nothing is wrong but the last line. */
const paragraph = 'Heute war ein ruhiger Tag am Hafen, und abends kam noch Besuch vorbei. '.repeat(
  10,
);
const longDraft = `${`${paragraph.trim()}\n`.repeat(70)}Projekt Seeadler geht im Mai live.`;

const names = {
  de: { next: 'Nächster Hinweis' },
  en: { next: 'Next finding' },
};

/** The finding whose fix puts something behind the text: the missing disclaimer. */
export function appending(verdict, length) {
  for (const finding of verdict.findings) {
    const index = finding.fixes.findIndex(({ edits }) =>
      edits.every(({ start, end }) => start === length && end === length),
    );
    if (index >= 0) return { finding, fix: finding.fixes[index] };
  }
  throw new Error('no finding can be mended by adding something');
}

/** The disclaimer that stands in a paragraph of its own. */
function disclaimer(verdict, length) {
  const paragraphs = verdict.findings.filter(({ fixes }) =>
    fixes.some(({ edits }) => edits.some(({ text }) => text.startsWith('\n\n'))),
  );
  return appending({ findings: paragraphs }, length);
}

function codeNameIn(verdict) {
  const finding = verdict.findings.find(
    ({ guideline, spans }) => guideline === 'confidentiality' && spans.length > 0,
  );
  assert.ok(finding, 'the code name is found');
  return finding;
}

/** @param {() => {driver: object, url: string, check: (text: string) => object}} started */
export function keepsTheContract(kind, started) {
  const { oneLine } = exceptions[kind] ?? {};
  const asTyped = (text) => (oneLine ? text.replaceAll('\n', ' ') : text);

  test(`${kind}: from the keystroke to the underline, the card, the fix and back`, async () => {
    const { driver, url, check, titles } = started();
    const text = asTyped(trickyDraft);
    const verdict = check(text);
    const codeName = codeNameIn(verdict);
    const page = await see.openPage(driver, `${url}${kind}`);

    await see.type(page, kind, text);
    await see.modelBecomes(page, kind, text, 'typing');
    await see.markShows(driver, page, verdict);
    // The words scroll out of one line when its end is typed.
    if (oneLine) await page.keyboard.press('Home');
    await see.lineStandsUnder(driver, page, kind, 'Seeadler', codeName.severity, 'Projekt', kind);

    await see.clickWords(page, kind, 'Seeadler');
    await see.cardShows(page, codeName, titles.get(codeName.guideline));
    await see.screenshot(driver, page, `${kind}-card`);
    const blackened = codeName.fixes[0];
    const [{ start, end, text: black }] = blackened.edits;
    const shorter = text.slice(0, start) + black + text.slice(end);
    await see.clickInCard(driver, page, blackened.title);
    await see.modelBecomes(page, kind, shorter, 'a fix in a line');
    await see.caretStandsAfter(page, kind, text.slice(0, start) + black);
    await see.markShows(driver, page, check(shorter));
    await see.focusIsIn(page, kind);
    await see.press(page, 'Control', 'z');
    await see.modelBecomes(page, kind, text, 'undo');
    await see.markShows(driver, page, verdict);

    const { finding, fix } = disclaimer(verdict, text.length);
    const mended = `${text}${fix.edits[0].text}`;
    await see.putCaretAfter(page, kind, 'Moin');
    await see.openCardByKey(page, kind);
    await see.goToFinding(page, finding, names[driver.ui].next);
    await see.tabTo(page, fix.title);
    await see.pressInCard(page, 'Enter');
    await see.modelBecomes(page, kind, mended, 'a fix of several lines');
    if (!oneLine) await see.lastLineIs(page, kind, fix.edits[0].text.trim());
    await see.markShows(driver, page, check(mended));
    if (await see.cardFrame(page)) {
      await see.pressInCard(page, 'Escape');
      await see.cardCloses(page);
    }
    await see.focusIsIn(page, kind);
    await see.caretStandsAfter(page, kind, 'Moin');
    await see.press(page, 'Control', 'z');
    await see.modelBecomes(page, kind, text, 'undo');
    await see.press(page, 'Control', 'Shift', 'Z');
    await see.modelBecomes(page, kind, mended, 'redo');
    await see.markShows(driver, page, check(mended));

    // Somebody changes the very word: what was found in it does not stay.
    await see.clickWords(page, kind, 'Seeadler');
    await see.cardOpens(page);
    await see.pressInCard(page, 'Escape');
    await see.cardCloses(page);
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await see.modelBecomes(page, kind, mended, 'a letter taken back at once');
    await see.markShows(driver, page, check(mended));
    await page.keyboard.type('x');
    const changed = await see.until('the word is changed', async () => {
      const now = await see.modelText(page, kind);
      return now.includes('Seeadler') ? undefined : now;
    });
    await see.markShows(driver, page, check(changed));

    await driver.compose(page, kind, {
      during: () => see.markWaits(driver, page),
    });
    await see.markShows(driver, page, check(await see.modelText(page, kind)));

    const long = asTyped(longDraft);
    await see.pasteOver(page, kind, long);
    await see.modelBecomes(page, kind, long, 'the paste');
    await see.markShows(driver, page, check(long));
    await see.scrollOn(page, kind);
    await see.lineStandsUnder(
      driver,
      page,
      kind,
      'Seeadler',
      codeName.severity,
      'Projekt',
      `${kind}-long`,
    );
    await page.close();
  });
}

/** Mentions and emoji images: what they say is read and marked, and no fix takes them apart. */
export function keepsPieces(started) {
  test('a mention and an emoji image are part of the draft, and stay whole', async () => {
    const { driver, url, check } = started();
    const kind = 'contenteditable';
    const [mention, emoji] = [
      '<span contenteditable="false">@Team Seeadler</span>',
      '<img alt="😀">',
    ];
    const html = `Hurra ${emoji}${mention}: ${emoji}86 095 742 719${emoji} ist die Steuer-ID. `;
    const text = 'Hurra 😀@Team Seeadler: 😀86 095 742 719😀 ist die Steuer-ID. ';
    const verdict = check(text);
    const codeName = codeNameIn(verdict);
    const number = verdict.findings.find(({ detector }) => detector === 'de-tax-id');

    const page = await see.openPage(driver, url + kind);
    const innerHtml = () => page.evaluate(() => window.composers.contenteditable.field.innerHTML);
    await page.evaluate((content) => {
      const { field } = window.composers.contenteditable;
      field.innerHTML = content;
      field.focus();
      field.ownerDocument.getSelection().selectAllChildren(field);
      field.ownerDocument.getSelection().collapseToEnd();
    }, html);
    await see.markShows(driver, page, verdict);
    await see.lineStandsUnder(driver, page, kind, 'Seeadler', codeName.severity, 'Hurra', 'pieces');

    await see.clickWords(page, kind, '86 095');
    await see.clickInCard(driver, page, number.fixes[0].title);
    const mended = html.replace('86 095 742 719', '[Steuer-ID]');
    await see.until('the number is gone, and nothing else', async () => {
      const now = (await innerHtml()).replaceAll('&nbsp;', ' ');
      if (now !== mended) throw new Error(now);
      return true;
    });
    await see.press(page, 'Control', 'z');
    await see.until('undo', async () => (await innerHtml()).replaceAll('&nbsp;', ' ') === html);
    await see.markShows(driver, page, verdict);

    // The code name stands in the mention: blacked out, it would be a mention no more.
    await see.openCardByKey(page, kind);
    await see.goToFinding(page, codeName, names[driver.ui].next);
    await see.clickInCard(driver, page, codeName.fixes[0].title);
    await see.until('the text is offered to copy', async () => {
      const card = await see.cardFrame(page);
      return await card.evaluate(() => document.querySelector('textarea')?.value === '[…]');
    });
    assert.equal((await innerHtml()).replaceAll('&nbsp;', ' '), html);
    await page.close();
  });
}
