// The demo behind `npm start`: a page with real text boxes, and Chromium with the extension on it. With a display the
// browser stays open; without one it types as a person would, says what was flagged, and leaves a picture.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { servePages } from '../../tests/pages/serve.mjs';
import { buildExtension } from '../build.mjs';
import { startChromium } from './chromium.mjs';
import { drafts } from './drafts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'build/demo');
const favouritePort = 8420;

function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function systemLanguage() {
  const set = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return set.startsWith('de') ? 'de' : 'en';
}

async function serve() {
  try {
    return await servePages(favouritePort);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return await servePages();
  }
}

async function waitFor(what, ask, milliseconds = 10_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`The demo waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Asks the content script what it shows for the text box that was used last, as the popup does. */
async function findingsIn(popup, url) {
  return await popup.evaluate(
    async (pattern) => {
      const [tab] = await chrome.tabs.query({ url: pattern });
      const view = await chrome.runtime.sendMessage({
        type: 'ask',
        ask: { do: 'view' },
        tab: tab?.id,
      });
      return view?.findings ?? [];
    },
    `${url}*`.replace(/:\d+\//, '/'),
  );
}

/** The findings when they stay the same; none when there are none for a while. */
async function settled(popup, url) {
  const end = Date.now() + 3000;
  let last = '[]';
  for (;;) {
    const findings = await findingsIn(popup, url);
    const now = JSON.stringify(findings);
    if ((findings.length > 0 && now === last) || Date.now() > end) return findings;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function typeDrafts(page, popup, url) {
  for (const { kind, text } of drafts) {
    const box = await page.waitForSelector(`#${kind} textarea, #${kind} [contenteditable="true"]`);
    await box.click();
    await page.keyboard.type(text, { delay: 4 });
    // The last word counts as finished when a person has moved on.
    await page.keyboard.press('Space');
    const findings = await settled(popup, url);
    console.log(`\n${kind}: ${text}`);
    if (findings.length === 0) console.log('  nothing flagged');
    for (const { severity, guideline, evidence, message } of findings) {
      const words = evidence.length ? ` „${evidence.join('“, „')}“` : '';
      console.log(`  ${severity.padEnd(11)} ${guideline}:${words}\n              ${message}`);
    }
  }
}

async function takePictures(page) {
  const shoot = async (name) => {
    const file = join(out, name);
    await writeFile(file, await page.screenshot());
    return file;
  };
  const first = await shoot('screenshot.png');
  const box = await page.$('#contenteditable [contenteditable="true"]');
  await box.focus();
  for (const key of ['Alt', 'Shift', 'KeyB']) await page.keyboard.down(key);
  for (const key of ['KeyB', 'Shift', 'Alt']) await page.keyboard.up(key);
  await waitFor('the card', () => page.frames().find((frame) => frame.url().includes('card.html')));
  // The card fades in.
  await new Promise((resolve) => setTimeout(resolve, 700));
  return [first, await shoot('screenshot-card.png')];
}

async function showHeadless(browser, origin, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('html[data-ready="true"]');
  const popup = await browser.newPage({ background: true });
  await popup.goto(`${origin}popup.html`);
  await page.bringToFront();
  await typeDrafts(page, popup, url);
  const files = await takePictures(page);
  console.log(`\nThere is no display, so the browser stayed invisible. What it looked like:`);
  for (const file of files) console.log(`  ${file}`);
}

async function showOnScreen(browser, url) {
  const [page] = await browser.pages();
  await page.goto(url);
  console.log(`\nChromium shows ${url}. Write something there, for example:\n`);
  for (const { text } of drafts) console.log(`  ${text}`);
  console.log('\nClose the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

export async function runDemo() {
  await mkdir(out, { recursive: true });
  const [folder] = await buildExtension({
    out: join(out, 'extension'),
    alsoOn: ['http://localhost/*'],
    browsers: ['chromium'],
    company: join(root, 'rules/company.example.json'),
  });
  const pages = await serve();
  const headless = !hasDisplay();
  const viewport = headless ? { width: 1060, height: 1260 } : null;
  const { browser, origin } = await startChromium({
    folder,
    language: systemLanguage(),
    headless,
    viewport,
  });
  try {
    if (headless) await showHeadless(browser, origin, pages.url);
    else await showOnScreen(browser, pages.url);
  } finally {
    await browser.close();
    pages.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runDemo().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
