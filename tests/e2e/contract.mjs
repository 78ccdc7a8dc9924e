// What every text box has to keep, in every browser. A text box is a name here and nothing more.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as see from './steps.mjs';

export const kinds = ['textarea', 'contenteditable', 'lexical', 'draft', 'quill', 'tiptap'];

export const draft =
  'Projekt Seeadler geht im Mai live.\nGanz ehrlich: Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.';

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

function codeNameIn(verdict) {
  const finding = verdict.findings.find(
    ({ guideline, spans }) => guideline === 'confidentiality' && spans.length > 0,
  );
  assert.ok(finding, 'the code name is found');
  return finding;
}

/** @param {() => {driver: object, url: string, check: (text: string) => object}} started */
export function keepsTheContract(kind, started) {
  test(`${kind}: from the keystroke to the underline, the card, the fix and back`, async () => {
    const { driver, url, check, titles } = started();
    const verdict = check(draft);
    const codeName = codeNameIn(verdict);
    const { finding, fix } = appending(verdict, draft.length);
    const mended = `${draft}${fix.edits[0].text}`;
    const page = await see.openPage(driver, `${url}${kind}`);

    await see.type(page, kind, draft);
    await see.markShows(driver, page, verdict);
    await see.lineStandsUnder(driver, page, kind, 'Seeadler', codeName.severity, 'Projekt', kind);

    await see.clickWords(page, kind, 'Seeadler');
    await see.cardShows(page, codeName, titles.get(codeName.guideline));
    await see.screenshot(driver, page, `${kind}-card`);
    await see.pressInCard(page, 'Escape');
    await see.cardCloses(page);

    await see.openCardByKey(page, kind);
    await see.goToFinding(page, finding, names[driver.ui].next);
    await see.tabTo(page, fix.title);
    await see.pressInCard(page, 'Enter');
    await see.modelBecomes(page, kind, mended, 'the fix');
    await see.markShows(driver, page, check(mended));

    if (await see.cardFrame(page)) {
      await see.pressInCard(page, 'Escape');
      await see.cardCloses(page);
    }
    await see.until('the focus is back in the text box', () =>
      page.evaluate(
        (name) => document.querySelector(`#${name}`).contains(document.activeElement),
        kind,
      ),
    );
    await see.press(page, 'Control', 'z');
    await see.modelBecomes(page, kind, draft, 'undo');
    await see.press(page, 'Control', 'Shift', 'Z');
    await see.modelBecomes(page, kind, mended, 'redo');

    // Somebody changes the very word: what was found in it does not stay.
    await see.clickWords(page, kind, 'Seeadler');
    await see.pressInCard(page, 'Escape');
    await page.keyboard.type('x');
    const changed = await see.modelText(page, kind);
    assert.ok(!changed.includes('Seeadler'), 'the word was changed');
    await see.markShows(driver, page, check(changed));
    await page.close();
  });
}
