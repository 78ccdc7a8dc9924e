// The reader of settings pages without the extension: its files, as a script in a page into which the fixtures are put.

import { build } from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findProgram } from '../../extension/demo/chromium.mjs';

const pagesFolder = new URL('../pages/networks/', import.meta.url);
export const today = '2026-11-29T10:00:00Z';

/**
 * The cases in tests/pages/networks/<id>/settings/cases.json, each with its page: the holes {{name}} are filled from
 * `fill`, escaped.
 */
export async function readCases() {
  const networks = (await readdir(pagesFolder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return (await Promise.all(networks.map(casesOf))).flat();
}

async function casesOf(network) {
  const folder = new URL(`${network}/settings/`, pagesFolder);
  const text = await readFile(new URL('cases.json', folder), 'utf8').catch(() => '[]');
  return await Promise.all(
    JSON.parse(text).map(async (one) => {
      const layout = await readFile(new URL(one.page, folder), 'utf8');
      return {
        ...one,
        network,
        html: fillHoles(layout, one.fill ?? {}, `${network}: ${one.name}`),
      };
    }),
  );
}

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[sign]);

function fillHoles(layout, fill, what) {
  const used = new Set();
  const html = layout.replace(/\{\{([\w-]+)\}\}/g, (_, name) => {
    if (!Object.hasOwn(fill, name)) throw new Error(`${what}: nothing fills {{${name}}}`);
    used.add(name);
    return escaped(fill[name]);
  });
  const unused = Object.keys(fill).filter((name) => !used.has(name));
  if (unused.length) throw new Error(`${what}: the page has no {{${unused[0]}}}`);
  return html;
}

async function bundleReader() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('settings-in-page.js', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: ['chrome120', 'firefox140'],
    // A page has no chrome.dom. Of shadow roots only open ones are seen here.
    define: { chrome: '{}' },
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

export const browsers = {
  Chromium: {
    executablePath: findProgram('BEDACHT_CHROMIUM', [
      'chromium',
      'chromium-browser',
      'google-chrome',
    ]),
    args: ['--no-sandbox', '--disable-gpu'],
  },
  Firefox: {
    browser: 'firefox',
    executablePath: findProgram('BEDACHT_FIREFOX', ['firefox-esr', 'firefox']),
  },
};

/** A page with the reader in it. `read(jobs)` gives for each `{html, address, site, now, settings}` what is read. */
export async function startReader(name) {
  const [browser, script] = await Promise.all([
    puppeteer.launch({ headless: true, protocolTimeout: 120_000, ...browsers[name] }),
    bundleReader(),
  ]);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.evaluate(script);
  // As one text: a driver takes long over many small values.
  const run = async (what, jobs) =>
    JSON.parse(
      await page.evaluate(
        async (name, text) => JSON.stringify(await window.settingsReader[name](JSON.parse(text))),
        what,
        JSON.stringify(jobs),
      ),
    );
  return {
    read: (jobs) => run('read', jobs),
    mutate: (jobs) => run('mutate', jobs),
    wait: (job) => run('wait', job),
    close: () => browser.close(),
  };
}
