// The way of one draft on a real site: typed, marked, mended, taken back, mended again, saved. What is stored in the end is
// what the person saw.

import assert from 'node:assert/strict';
import { draft } from '../e2e/contract.mjs';
import * as see from '../e2e/steps.mjs';
import * as here from './steps.mjs';

const next = { de: 'Nächster Hinweis', en: 'Next finding' };

/** The text with one fix in it. */
const withFix = (text, { edits }) =>
  edits.reduceRight(
    (now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end),
    text,
  );

/** HTML as text, as far as WordPress writes it. */
export const decoded = (html) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

/** A post as its paragraphs, however many blank lines stand between them. */
export const paragraphs = (text) =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Types the draft where the caret is and has it mended. Afterwards no error is left in it, so that nothing holds the post.
 * @param {{box: string, text: () => Promise<string>, name: string}} place
 *   box: selector of the text boxes, text: what the site's editor holds
 * @returns the text as the site's editor holds it now
 */
export async function writeAndMend(all, page, place) {
  try {
    return await wayOfTheDraft(all, page, place);
  } catch (error) {
    await see.screenshot(all.driver, page, `${place.name}-failed`).catch(() => {});
    throw error;
  }
}

async function wayOfTheDraft({ driver, check, titles }, page, { box, text, name }) {
  const verdict = check(draft);
  const codeName = verdict.findings.find(({ rule }) => rule === 'confidentiality.code-name');
  assert.equal(codeName?.severity, 'error', 'the code name is an error');

  await here.typeLines(page, draft);
  await here.holds('the draft is typed', text, draft);
  await here.somethingIsMarked(driver, page);
  const line = { words: 'Seeadler', severity: codeName.severity, plain: 'Projekt', name };
  await here.lineStandsUnder(driver, page, box, line);

  await here.clickWords(page, box, 'Seeadler');
  await see.cardShows(page, codeName, titles.get(codeName.guideline));
  await see.screenshot(driver, page, `${name}-card`);
  await here.closeCard(page, box);

  // One fix in the middle of the text, one that puts a paragraph behind it; each is one step of the editor's own undo.
  const blackened = withFix(draft, codeName.fixes[0]);
  await mend(page, codeName, codeName.fixes[0]);
  await here.holds('the code name is blackened', text, blackened);
  await here.closeCard(page, box);
  await see.press(page, 'Control', 'z');
  await here.holds('undo', text, draft);
  await see.press(page, 'Control', 'Shift', 'Z');
  await here.holds('redo', text, blackened);

  const finding = check(blackened).findings.find(
    ({ rule }) => rule === 'personal-opinion.missing-disclaimer',
  );
  const [fix] = finding.fixes;
  assert.match(fix.edits[0].text, /^\n\n./, 'it is a paragraph of its own');
  const whole = withFix(blackened, fix);
  // Where each paragraph is a text box of its own, the card shows what was found in the one with the caret.
  await here.clickWords(page, box, 'ehrlich');
  await mend(page, finding, fix);
  await here.holds('the disclaimer stands behind it', text, whole);
  await here.closeCard(page, box);
  await see.press(page, 'Control', 'z');
  await here.holds('undo', text, blackened);
  await see.press(page, 'Control', 'Shift', 'Z');
  await here.holds('redo', text, whole);
  await see.screenshot(driver, page, `${name}-mended`);

  async function mend(page, finding, fix) {
    await here.openCardByKey(page);
    await see.goToFinding(page, finding, next[driver.ui]);
    await see.tabTo(page, fix.title);
    await see.pressInCard(page, 'Enter');
    await here.cardLeaves(page, finding);
  }
  return await text();
}
