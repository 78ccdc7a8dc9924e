// Starts a real browser with the extension in it. Everything that the two browsers do differently under test is here.

import puppeteer from 'puppeteer-core';
import { mkdir, writeFile } from 'node:fs/promises';
import { findProgram, startChromium as launch } from '../../extension/demo/chromium.mjs';
import { buildExtension } from '../../extension/build.mjs';
import { servePages } from '../pages/serve.mjs';
import { createChecker, readTitles, root, testCompany } from './engine.mjs';

const uuid = '2c1ea2ea-8f5e-4c52-8a5e-0b0d3ce8a111';
const viewport = { width: 900, height: 760 };

function findNode(node, fits) {
  if (fits(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, fits);
    if (found) return found;
  }
  return undefined;
}

async function buildFlavour(browser, ui, pack) {
  const out = `${root}build/e2e`;
  await mkdir(out, { recursive: true });
  const company = `${out}/company.json`;
  await writeFile(company, JSON.stringify(await testCompany()));
  const [folder] = await buildExtension({
    out: `${out}/extension-${ui}`,
    alsoOn: ['http://localhost/*'],
    browsers: [browser],
    company,
  });
  if (pack !== undefined) await writeFile(`${folder}/pack.json`, pack);
  return folder;
}

/**
 * @param {'de' | 'en'} ui
 * @param {string} [pack] other rules than the project's own
 */
export async function startChromium(ui, pack) {
  const folder = await buildFlavour('chromium', ui, pack);
  const { browser, origin } = await launch({ folder, language: ui, headless: true, viewport });
  const cdp = await browser.target().createCDPSession();
  return {
    name: 'chromium',
    folder,
    ui,
    browser,
    origin,
    async mark(page) {
      const session = (page.cdp ??= await page.createCDPSession());
      const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const mark = findNode(document, ({ localName, attributes = [] }) => {
        return (
          localName === 'button' && attributes[attributes.indexOf('class') + 1]?.startsWith('mark ')
        );
      });
      if (!mark || mark.attributes.includes('hidden')) return undefined;
      const label = mark.attributes[mark.attributes.indexOf('title') + 1];
      return { text: mark.children?.[0]?.nodeValue ?? '', label };
    },
    async frameOffset(frame) {
      const element = await frame.frameElement();
      return await element.boundingBox();
    },
    /** Presses a control in a tab that is not in front: Chromium lets no pointer in there. */
    async pressBehind(page, selector) {
      await page.focus(selector);
      await page.keyboard.press(' ');
    },
    /** Ends the extension's worker, as the browser does after half a minute. */
    async stopBackground() {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const worker = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
      );
      if (!worker) throw new Error('the worker is not running');
      await cdp.send('Target.closeTarget', { targetId: worker.targetId });
    },
    async backgroundRuns() {
      const { targetInfos } = await cdp.send('Target.getTargets');
      return targetInfos.some(
        ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
      );
    },
  };
}

/** @param {string} [pack] other rules than the project's own */
export async function startFirefox(pack) {
  const folder = await buildFlavour('firefox', 'en', pack);
  const browser = await puppeteer.launch({
    protocolTimeout: 60_000,
    browser: 'firefox',
    executablePath: findProgram('BEDACHT_FIREFOX', ['firefox-esr', 'firefox']),
    headless: true,
    // Without this, a test may not look into the pages of the extension.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'bedacht@bedacht.example': uuid }),
      // The event page is stopped after so many milliseconds without work, and many a step meets it stopped.
      'extensions.background.idle.timeout': 2000,
      // The browser's own red lines would be taken for ours.
      'layout.spellcheckDefault': 0,
      // A picture taken while the card fades in would show half of it.
      'ui.prefersReducedMotion': 1,
    },
    defaultViewport: viewport,
  });
  await browser.installExtension(folder);
  return {
    name: 'firefox',
    folder,
    ui: 'en',
    browser,
    origin: `moz-extension://${uuid}/`,
    async mark(page) {
      const { result } = await browser.connection.send('script.evaluate', {
        expression: 'document.documentElement',
        target: { context: page.mainFrame()._id },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
      });
      const hosts = (result.result.value.children ?? []).filter(({ value }) => value.shadowRoot);
      const buttons = hosts.flatMap(({ value }) => value.shadowRoot.value.children ?? []);
      const mark = buttons.find(({ value }) => value.attributes?.class?.startsWith('mark '));
      if (!mark || 'hidden' in mark.value.attributes) return undefined;
      return {
        text: mark.value.children?.[0]?.value.nodeValue ?? '',
        label: mark.value.attributes.title,
      };
    },
    async frameOffset(frame, page) {
      const corner = () => ({ x: window.mozInnerScreenX, y: window.mozInnerScreenY });
      const [inner, outer] = [await frame.evaluate(corner), await page.evaluate(corner)];
      return { x: inner.x - outer.x, y: inner.y - outer.y };
    },
    /** Presses a control in a tab that is not in front: Firefox lets no key in there. */
    async pressBehind(page, selector) {
      const control = await page.waitForSelector(selector);
      await control.click();
    },
  };
}

/** Everything that a test needs: browser, pages, and what the engine itself says about a draft. */
export async function startAll(start) {
  const [driver, pages] = await Promise.all([start(), servePages()]);
  const { folder, ui, browser } = driver;
  const [check, titles] = await Promise.all([createChecker(folder, ui), readTitles(folder, ui)]);
  const close = async () => {
    await browser.close();
    pages.close();
  };
  return { driver, url: pages.url, check, titles, close };
}
