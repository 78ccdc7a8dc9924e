// Starts the Chromium of this machine with the extension in it, for the demo and for the tests.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const names = ['chromium', 'google-chrome', 'chromium-browser', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The first of these programs that is on the PATH, or the one that the variable names. */
export function findProgram(variable, candidates, others = []) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => candidates.map((name) => join(folder, name)));
  const found = [process.env[variable], ...onPath, ...others].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  throw new Error(
    `${candidates[0]} was not found. Install it, or name the program in ${variable}.`,
  );
}

/**
 * @param {{folder: string, language: 'de' | 'en', headless: boolean, viewport: {width: number, height: number} | null}} options
 * @returns {Promise<{browser: import('puppeteer-core').Browser, origin: string}>} origin: of the extension's own pages
 */
export async function startChromium({ folder, language, headless, viewport }) {
  const browser = await puppeteer.launch({
    protocolTimeout: 60_000,
    executablePath: findProgram('BEDACHT_CHROMIUM', names, elsewhere),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: viewport,
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--lang=${language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      // As root, as in a container, Chromium's own sandbox does not start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu', '--force-device-scale-factor=1'] : ['--start-maximized']),
    ],
  });
  const id = await browser.installExtension(folder);
  return { browser, origin: `chrome-extension://${id}/` };
}
