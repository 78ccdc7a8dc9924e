// The reader of settings pages on a real one: it is put into the page as the extension does it, and what it reads is held
// against what the site itself has stored.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const now = '2026-11-29T10:00:00Z';

const script = `
import { lookAt } from './settings/read';
globalThis.readSettings = (address, asked) => lookAt(document, address, asked);
`;

/** @returns a function that reads the settings of a network from the page as it stands */
export async function settingsReader(network) {
  const [{ outputFiles }, file] = await Promise.all([
    build({
      stdin: {
        contents: script,
        resolveDir: fileURLToPath(new URL('extension/src', root)),
        loader: 'js',
      },
      bundle: true,
      format: 'iife',
      target: ['chrome120', 'firefox140'],
      // A page has no chrome.dom.
      define: { chrome: '{}' },
      write: false,
      logLevel: 'warning',
    }),
    readFile(new URL(`rules/networks/${network}.json`, root), 'utf8'),
  ]);
  const settings = JSON.parse(file).settings.filter(({ read }) => read && read.method !== 'manual');
  return async (page) => {
    await page.evaluate(outputFiles[0].text);
    // The catalogue knows sites by https; this one runs on this machine only.
    const address = page.url().replace(/^http:/, 'https:');
    const asked = { settings, site: new URL(address).host, now };
    return await page.evaluate((at, what) => globalThis.readSettings(at, what), address, asked);
  };
}

/** Exactly these are read on this page, and nothing is claimed about any other. */
export async function readsAs(read, page, expected, what) {
  const { values } = await read(page);
  assert.deepEqual(values, expected, what);
}
