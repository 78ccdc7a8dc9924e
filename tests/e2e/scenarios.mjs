// What is the same for every text box, and is therefore tried in one of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appending, draft } from './contract.mjs';
import { testCompany } from './engine.mjs';
import * as see from './steps.mjs';

const words = {
  de: {
    close: 'Schließen',
    use: 'Profil verwenden',
    remove: 'Profil entfernen',
    dismiss: 'Passt hier nicht',
  },
  en: {
    close: 'Close',
    use: 'Use this profile',
    remove: 'Remove the profile',
    dismiss: 'Not relevant here',
  },
};

async function typeDraft({ driver, url, check }, path, kind, text = draft) {
  const page = await see.openPage(driver, url + path);
  await see.type(page, kind, text);
  await see.markShows(driver, page, check(text));
  return page;
}

async function clickOn(page, name) {
  await page.evaluate((label) => {
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === label)
      .scrollIntoView();
  }, name);
  const spot = await page.evaluate((label) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === label,
    );
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
  await page.mouse.click(spot.x, spot.y);
}

export function scenarios(started) {
  test('the fix by pointer: the text box keeps the focus, and the next key is undo', async () => {
    const { driver, check } = started();
    const { finding, fix } = appending(check(draft), draft.length);
    const page = await typeDraft(started(), 'contenteditable', 'contenteditable');
    const target = finding.spans.length
      ? draft.slice(finding.spans[0].start, finding.spans[0].end)
      : undefined;
    if (target) await see.clickWords(page, 'contenteditable', target);
    else {
      await see.openCardByKey(page, 'contenteditable');
      await see.goToFinding(
        page,
        finding,
        driver.ui === 'de' ? 'Nächster Hinweis' : 'Next finding',
      );
    }
    await see.clickInCard(driver, page, fix.title);
    const mended = draft + fix.edits[0].text;
    await see.modelBecomes(page, 'contenteditable', mended, 'the fix');
    await see.markShows(driver, page, check(mended));
    await see.press(page, 'Control', 'z');
    await see.modelBecomes(page, 'contenteditable', draft, 'undo');
    await page.close();
  });

  test('the mark is reached with Tab, and Escape leads back into the text box', async () => {
    const { driver } = started();
    const page = await typeDraft(started(), 'textarea', 'textarea');
    await see.openCardFromMark(page, 'textarea');
    await see.pressInCard(page, 'Escape');
    await see.cardCloses(page);
    await see.until('the focus is back', () =>
      page.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    const mark = await driver.mark(page);
    assert.match(mark.label, driver.ui === 'de' ? /Hinweis.*Öffnen/ : /finding.*Open/);
    await page.close();
  });

  test('what does not fit is put aside for this draft', async () => {
    const { driver, check } = started();
    const verdict = check(draft);
    const finding = verdict.findings.find(
      ({ dismissible, spans }) => dismissible && spans.length > 0,
    );
    assert.ok(finding, 'something can be put aside');
    const page = await typeDraft(started(), 'textarea', 'textarea');
    await see.openCardByKey(page, 'textarea');
    await see.goToFinding(page, finding, driver.ui === 'de' ? 'Nächster Hinweis' : 'Next finding');
    await see.tabTo(page, words[driver.ui].dismiss);
    await see.pressInCard(page, 'Enter');
    await see.markShows(driver, page, check(draft, [finding.fingerprint]));
    await page.close();
  });

  test('an identifier is blacked out, and the sentence still reads', async () => {
    const { driver, check, titles } = started();
    const text =
      'Die Steuer-ID von Jan ist 86 095 742 719, seine IBAN DE89 3704 0044 0532 0130 00.';
    const verdict = check(text);
    const finding = verdict.findings.find(({ detector }) => detector === 'de-tax-id');
    const fix = finding.fixes.find(({ edits }) =>
      edits.some((edit) => edit.text === '[Steuer-ID]'),
    );
    const page = await typeDraft(started(), 'textarea', 'textarea', text);
    await see.openCardByKey(page, 'textarea');
    await see.goToFinding(page, finding, driver.ui === 'de' ? 'Nächster Hinweis' : 'Next finding');
    await see.cardShows(page, finding, titles.get(finding.guideline));
    await see.screenshot(driver, page, 'identifier-card');
    await see.tabTo(page, fix.title);
    await see.pressInCard(page, 'Enter');
    const mended = text.replace('86 095 742 719', '[Steuer-ID]');
    await see.modelBecomes(page, 'textarea', mended, 'the fix');
    await see.markShows(driver, page, check(mended));
    await page.close();
  });

  test('a page with a strict policy is no different', async () => {
    const { driver, check } = started();
    const { finding, fix } = appending(check(draft), draft.length);
    const page = await typeDraft(started(), 'strict/lexical', 'lexical');
    const codeName = check(draft).findings.find(
      ({ guideline, spans }) => guideline === 'confidentiality' && spans.length,
    );
    await see.lineStandsUnder(
      driver,
      page,
      'lexical',
      'Seeadler',
      codeName.severity,
      'Projekt',
      'strict',
    );
    await see.openCardByKey(page, 'lexical');
    await see.goToFinding(page, finding, driver.ui === 'de' ? 'Nächster Hinweis' : 'Next finding');
    await see.tabTo(page, fix.title);
    await see.pressInCard(page, 'Enter');
    await see.modelBecomes(page, 'lexical', draft + fix.edits[0].text, 'the fix');
    await page.close();
  });

  test('the page learns nothing', async () => {
    const { driver, check } = started();
    const page = await typeDraft(started(), 'contenteditable', 'contenteditable');
    const before = await page.evaluate(() => document.documentElement.children.length);
    await see.clickWords(page, 'contenteditable', 'Seeadler');
    await see.cardOpens(page);
    const message = check(draft).findings[0].message;
    const seen = await page.evaluate((text) => {
      const hosts = [...document.documentElement.children].filter(
        ({ localName }) => localName === 'div',
      );
      return {
        hosts: hosts.map(({ shadowRoot, childNodes }) => [shadowRoot, childNodes.length]),
        highlights: CSS.highlights?.size ?? 0,
        found: window.find(text),
        text: document.documentElement.textContent.includes(text),
        frames: [...document.querySelectorAll('iframe')].length,
        addresses: performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !name.startsWith('http')),
      };
    }, message);
    assert.deepEqual(seen, {
      hosts: [[null, 0]],
      highlights: 0,
      found: false,
      text: false,
      frames: 0,
      addresses: [],
    });
    assert.equal(await page.evaluate(() => document.documentElement.children.length), before);
    await see.pressInCard(page, 'Escape');
    await see.cardCloses(page);

    // A click and a key that the page makes up open nothing.
    const { left, top, width } = await see.boxOfWords(page, 'contenteditable', 'Seeadler');
    await page.evaluate(
      (x, y) => {
        const box = document.querySelector('[contenteditable]');
        box.dispatchEvent(
          new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }),
        );
        box.dispatchEvent(
          new KeyboardEvent('keydown', {
            code: 'KeyB',
            altKey: true,
            shiftKey: true,
            bubbles: true,
          }),
        );
      },
      left + width / 2,
      top + 5,
    );
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    assert.equal(await see.cardFrame(page), undefined);
    await page.close();
  });

  test('other boxes are left alone', async () => {
    const { driver, url } = started();
    const page = await see.openPage(driver, `${url}textarea`);
    await page.evaluate(() => {
      const box = document.querySelector('#textarea');
      const add = (tag, properties) =>
        box.append(Object.assign(document.createElement(tag), properties));
      add('input', { type: 'search', id: 'search' });
      add('input', { type: 'text', id: 'line' });
      add('input', { type: 'email', id: 'mail' });
      add('div', { id: 'code', className: 'cm-editor', contentEditable: 'true' });
      add('textarea', { id: 'fixed', readOnly: true });
    });
    for (const id of ['search', 'line', 'mail', 'code', 'fixed']) {
      await page.focus(`#${id}`);
      await page.keyboard.type('Seeadler ');
    }
    // One that does count, typed last, shows that the others had their turn.
    await see.type(page, 'textarea', 'Projekt Seeadler geht im Mai live. ');
    await see.markCounts(driver, page);
    assert.equal(await page.evaluate(() => document.querySelectorAll('html > div').length), 1);
    await page.close();
  });

  test('the line follows its word when the page moves the text box', async () => {
    const { driver, check } = started();
    const page = await typeDraft(started(), 'contenteditable', 'contenteditable');
    const { severity } = check(draft).findings.find(
      ({ guideline, spans }) => guideline === 'confidentiality' && spans.length,
    );
    await page.evaluate(() => {
      const news = document.createElement('p');
      news.style.height = '90px';
      document.querySelector('#feed').before(news);
    });
    await see.lineStandsUnder(
      driver,
      page,
      'contenteditable',
      'Seeadler',
      severity,
      'Projekt',
      'moved',
    );
    await page.close();
  });

  test('a fix that does not fit changes nothing and is offered to copy', async () => {
    const { driver, url, check } = started();
    const { finding, fix } = appending(check(draft), draft.length);
    const page = await see.openPage(driver, `${url}textarea`);
    await page.evaluate(
      (length) => (document.querySelector('textarea').maxLength = length),
      draft.length + 10,
    );
    await see.type(page, 'textarea', draft);
    await see.markShows(driver, page, check(draft));
    await see.openCardByKey(page, 'textarea');
    await see.goToFinding(page, finding, driver.ui === 'de' ? 'Nächster Hinweis' : 'Next finding');
    await see.tabTo(page, fix.title);
    await see.pressInCard(page, 'Enter');
    await see.until('the text is offered', async () => {
      const frame = await see.cardFrame(page);
      const offered = await frame.evaluate(() => document.querySelector('.copy textarea')?.value);
      return see.squeeze(offered) === see.squeeze(fix.edits[0].text);
    });
    await see.screenshot(driver, page, 'copy');
    assert.equal(await see.modelText(page, 'textarea'), draft);
    await page.close();
  });

  test('where the page keeps the card out, the popup shows the same', async () => {
    const { driver, check } = started();
    const text = 'Projekt Seeadler geht im Mai live. ';
    const page = await typeDraft(started(), 'sandbox/textarea', 'textarea', text);
    const popup = await see.openOwnPage(driver, 'popup.html');
    await page.bringToFront();
    const [first] = check(text).findings;
    await see.until('the popup shows the finding', () =>
      popup.evaluate(
        (message) => document.querySelector('.message')?.textContent === message,
        first.message,
      ),
    );
    await (await see.boxOf(page, 'textarea')).focus();
    await see.press(page, 'Alt', 'Shift', 'KeyB');
    await see.until('the card is there, or the mark points to the toolbar', async () => {
      if (await see.cardFrame(page)) return true;
      const mark = await driver.mark(page);
      return /Symbolleiste|toolbar/.test(mark?.label ?? '');
    });
    await popup.close();
    await page.close();
  });

  test('an emptied box shows nothing any more', async () => {
    const { driver } = started();
    const page = await typeDraft(started(), 'textarea', 'textarea');
    // As pages do after posting: no event tells of it.
    await page.evaluate(() => (document.querySelector('textarea').value = ''));
    await see.markWaits(driver, page);
    await page.close();
  });

  test('a broken company profile leaves the old one at work, and says so', async () => {
    const { driver, check } = started();
    const options = await see.openOwnPage(driver, 'options.html');
    await options.bringToFront();
    const give = async (company) => {
      await options.evaluate(
        (text) => (document.getElementById('profile').value = text),
        JSON.stringify(company),
      );
      await clickOn(options, words[driver.ui].use);
    };
    const text = (page) => page.evaluate(() => document.body.innerText);
    const { codeNames, ...confidential } = (await testCompany()).confidential;
    await give({
      ...(await testCompany()),
      confidential: { ...confidential, codeName: codeNames },
    });
    await see.until('the options name the key', async () =>
      (await text(options)).includes('/confidential/codeName'),
    );
    await see.screenshot(driver, options, 'options-broken');

    const page = await typeDraft(started(), 'textarea', 'textarea');
    const popup = await see.openOwnPage(driver, 'popup.html');
    await page.bringToFront();
    await see.until('the popup names the key', async () =>
      (await text(popup)).includes('/confidential/codeName'),
    );
    assert.match(await text(popup), /Hansen & Wolff/);

    const other = {
      ...(await testCompany()),
      name: 'Nordlicht Anlagen GmbH',
      confidential: { codeNames: ['Polarfuchs'] },
    };
    await options.bringToFront();
    await give(other);
    await see.until('the options name the new company', async () =>
      (await text(options)).includes('Nordlicht'),
    );
    assert.doesNotMatch(await text(options), /codeName/);
    await clickOn(options, words[driver.ui].remove);
    await see.until('the old company is back', async () =>
      (await text(options)).includes('Hansen & Wolff'),
    );
    await page.bringToFront();
    await see.markShows(driver, page, check(draft));
    for (const one of [popup, options, page]) await one.close();
  });

  test('the popup shows the same findings, and switches a site off and on', async () => {
    const { driver, check } = started();
    const page = await typeDraft(started(), 'textarea', 'textarea');
    const popup = await see.openOwnPage(driver, 'popup.html');
    await page.bringToFront();
    const first = check(draft).findings[0];
    await see.until('the popup shows the finding', () =>
      popup.evaluate(
        (message) => document.querySelector('.message')?.textContent === message,
        first.message,
      ),
    );
    // The popup stays behind the page: it asks for the tab in front.
    const toggle = async (on) => {
      await driver.pressBehind(popup, 'input[role="switch"]');
      await see.until(`the switch is ${on ? 'on' : 'off'}`, () =>
        popup.evaluate(
          (wanted) => document.querySelector('input[role="switch"]').checked === wanted,
          on,
        ),
      );
    };
    await toggle(false);
    await see.until('the mark is gone', async () => (await driver.mark(page)) === undefined);
    await toggle(true);
    await (await see.boxOf(page, 'textarea')).click();
    await see.markShows(driver, page, check(draft));
    await see.screenshot(driver, popup, 'popup');
    await popup.close();
    await page.close();
  });
}
