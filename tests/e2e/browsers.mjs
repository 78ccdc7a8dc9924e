// Starts a real browser with the extension in it. Everything that the two browsers do differently under test is here.

import puppeteer from 'puppeteer-core';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { findProgram, startChromium as launch } from '../../extension/demo/chromium.mjs';
import { buildExtension } from '../../extension/build.mjs';
import { servePages } from '../pages/serve.mjs';
import { createChecker, readTitles, root, testCompany } from './engine.mjs';

const uuid = '2c1ea2ea-8f5e-4c52-8a5e-0b0d3ce8a111';
const viewport = { width: 900, height: 760 };

function findNodes(node, fits) {
  const inside = node.contentDocument ? [node.contentDocument] : [];
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...inside];
  return [...(fits(node) ? [node] : []), ...below.flatMap((child) => findNodes(child, fits))];
}

/** @returns {{text: string, label: string, kind: string, busy: boolean} | undefined} what a person is shown */
function readMark(attributes) {
  if (!attributes.class) return undefined;
  return {
    text: attributes['data-sign'],
    label: attributes.title,
    kind: attributes.class.split(' ')[1],
    busy: attributes['aria-busy'] === 'true',
  };
}

function isMark({ localName, attributes = [] }) {
  const style = attributes[attributes.indexOf('class') + 1];
  return localName === 'button' && style?.startsWith('mark ') === true;
}

async function buildFlavour(browser, ui, { name = '', pack, prelude } = {}) {
  const out = `${root}build/e2e`;
  await mkdir(out, { recursive: true });
  const company = `${out}/company.json`;
  await writeFile(company, JSON.stringify(await testCompany()));
  const [folder] = await buildExtension({
    out: `${out}/extension-${ui}${name && `-${name}`}`,
    alsoOn: ['http://localhost/*'],
    browsers: [browser],
    company,
  });
  if (pack !== undefined) await writeFile(`${folder}/pack.json`, pack);
  if (prelude !== undefined) {
    const script = await readFile(`${folder}/content.js`, 'utf8');
    await writeFile(`${folder}/content.js`, `${prelude}\n${script}`);
  }
  return folder;
}

/**
 * @param {'de' | 'en'} ui
 * @param {{name?: string, pack?: string, prelude?: string}} [flavour] its folder's name, so that two files of tests do not
 * build into the same; other rules than the project's own; a script that runs before the content script, in its world
 */
export async function startChromium(ui, flavour) {
  const folder = await buildFlavour('chromium', ui, flavour);
  const { browser, origin } = await launch({ folder, language: ui, headless: true, viewport });
  const cdp = await browser.target().createCDPSession();
  return {
    name: 'chromium',
    folder,
    ui,
    browser,
    origin,
    /** The first mark that a person sees. */
    async mark(page) {
      const [first] = await this.marks(page);
      return first;
    },
    async marks(page) {
      const session = (page.cdp ??= await page.createCDPSession());
      const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      return findNodes(document, (node) => isMark(node) && !node.attributes.includes('hidden')).map(
        ({ attributes }) => {
          const named = attributes.flatMap((name, index) =>
            index % 2 ? [] : [[name, attributes[index + 1]]],
          );
          return readMark(Object.fromEntries(named));
        },
      );
    },
    /** Types a word with an input method: it is being composed for a while, and then it is chosen. */
    async compose(page, kind, { during }) {
      const session = (page.cdp ??= await page.createCDPSession());
      for (const text of ['か', 'かん', '漢'])
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await during();
      await session.send('Input.insertText', { text: '漢字' });
    },
    /** All that stands in the closed root with the mark, as markup. */
    async markMarkup(page) {
      const session = (page.cdp ??= await page.createCDPSession());
      const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const [host] = findNodes(document, ({ shadowRoots = [] }) =>
        shadowRoots.some((inside) => findNodes(inside, isMark).length > 0),
      );
      const parts = host.shadowRoots[0].children.map(async ({ nodeId }) => {
        const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
        return outerHTML;
      });
      return (await Promise.all(parts)).join('');
    },
    /** Page or frame: a frame of the extension is a page of its own, and knows nothing of what the one around it is told. */
    async emulate(target, features) {
      const { client } = target.mainFrame?.() ?? target;
      await client.send('Emulation.setEmulatedMedia', { features });
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

/** The marks that can be seen in a frame's document, as their attributes. */
async function marksIn(browser, frame) {
  const { result } = await browser.connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: frame._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' },
  });
  const marks = ({ value }) => [
    ...(value.attributes?.class?.startsWith('mark ') && !('hidden' in value.attributes)
      ? [value.attributes]
      : []),
    ...(value.shadowRoot ? marks(value.shadowRoot) : []),
    ...(value.children ?? []).flatMap(marks),
  ];
  return marks(result.result);
}

/** @param {{name?: string, prelude?: string, idle?: number}} [flavour] as above; how long the event page waits for work */
export async function startFirefox(flavour = {}) {
  const folder = await buildFlavour('firefox', 'en', flavour);
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
      'extensions.background.idle.timeout': flavour.idle ?? 2000,
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
      const [first] = await this.marks(page);
      return first;
    },
    /** They stand in the same documents as their text boxes, which may be a frame's. */
    async marks(page) {
      const found = page.frames().map((frame) => marksIn(browser, frame).catch(() => []));
      return (await Promise.all(found)).flat().map(readMark);
    },
    /** No input method reaches a Firefox under test: it hears the events that one would bring. */
    async compose(page, kind, { during }) {
      const tell = (type) =>
        page.evaluate(
          (name, event) =>
            window.look
              .fieldOf(name)
              .dispatchEvent(new CompositionEvent(event, { bubbles: true, composed: true })),
          kind,
          type,
        );
      await tell('compositionstart');
      await during();
      await tell('compositionend');
    },
    /** Its driver knows no other looks; it is started without motion. */
    async emulate() {},
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
