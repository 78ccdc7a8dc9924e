// Builds the extension for Chromium and Firefox from one source.
//
//   node extension/build.mjs [--out DIR] [--also-on PATTERN]… [--company FILE]
//
// --also-on adds pages beyond the networks' own, for the demo and the tests; --company puts a company's profile into
// the rules, as a company's own build does.

import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundlePack } from '../rules/bundle.mjs';
import { manifest } from './manifest.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const pages = ['card', 'gate', 'popup', 'options', 'privacy'];

/**
 * @param {{out?: string, alsoOn?: string[], company?: string, browsers?: ('chromium' | 'firefox')[], rules?: string}} options
 * @returns the folders, one for each browser
 */
export async function buildExtension(options = {}) {
  const {
    out = join(root, 'build/extension'),
    alsoOn = [],
    browsers = ['chromium', 'firefox'],
  } = options;
  const pack = await bundlePack(options.rules ?? join(root, 'rules'));
  if (options.company) pack.company = JSON.parse(await readFile(options.company, 'utf8'));
  const sites = [...pack.networks.flatMap(({ hosts }) => hosts), ...alsoOn];
  const folders = browsers.map((browser) => join(out, browser));
  for (const [index, browser] of browsers.entries()) {
    const folder = folders[index];
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await Promise.all([
      bundleScripts(folder),
      copyFiles(folder),
      writeJson(join(folder, 'pack.json'), pack),
      writeJson(join(folder, 'manifest.json'), manifest(browser, sites)),
    ]);
  }
  return folders;
}

async function bundleScripts(folder) {
  const wasm = await readFile(join(root, 'build/wasm/bedacht.wasm'));
  const shared = {
    bundle: true,
    outdir: folder,
    target: ['chrome120', 'firefox140'],
    loader: { '.css': 'text' },
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    minifySyntax: true,
  };
  const background = build({
    ...shared,
    entryPoints: { background: join(here, 'src/background/main.ts') },
    format: 'esm',
    define: { BEDACHT_BUILD: JSON.stringify(createHash('sha256').update(wasm).digest('hex')) },
    // Emscripten's glue asks for this under Node only.
    external: ['module'],
  });
  const content = build({
    ...shared,
    entryPoints: {
      start: join(here, 'src/content/start.ts'),
      content: join(here, 'src/content/main.ts'),
    },
    format: 'iife',
  });
  // The browser hands on what the last expression gives: the promise of what was read.
  const settings = build({
    ...shared,
    entryPoints: { settings: join(here, 'src/settings/main.ts') },
    format: 'iife',
    globalName: 'bedachtSettings',
    footer: { js: 'bedachtSettings.reading;' },
  });
  const ui = build({
    ...shared,
    entryPoints: Object.fromEntries(pages.map((page) => [page, join(here, `src/ui/${page}.ts`)])),
    format: 'esm',
  });
  await Promise.all([background, content, settings, ui]);
}

async function copyFiles(folder) {
  const source = (name) => join(here, 'src/ui', name);
  const css = async (name, ...parts) => {
    const sheets = await Promise.all(parts.map((part) => readFile(source(part), 'utf8')));
    await writeFile(join(folder, name), sheets.join(''));
  };
  await Promise.all([
    ...pages.map((page) => cp(source(`${page}.html`), join(folder, `${page}.html`))),
    css('card.css', 'theme.css', 'finding.css', 'card.css'),
    css('gate.css', 'theme.css', 'finding.css', 'gate.css'),
    css('popup.css', 'theme.css', 'finding.css', 'popup.css'),
    css('options.css', 'theme.css', 'options.css'),
    css('privacy.css', 'theme.css', 'privacy.css'),
    cp(join(here, '_locales'), join(folder, '_locales'), { recursive: true }),
    cp(join(here, 'icons'), join(folder, 'icons'), {
      recursive: true,
      filter: (path) => !path.endsWith('.svg'),
    }),
    cp(join(root, 'build/wasm/bedacht.wasm'), join(folder, 'bedacht.wasm')),
    cp(join(root, 'LICENSE'), join(folder, 'LICENSE')),
    cp(join(root, '.tools/icu/LICENSE'), join(folder, 'LICENSE.icu')),
    cp(join(root, '.tools/snowball/COPYING'), join(folder, 'LICENSE.snowball')),
  ]);
}

async function writeJson(file, value) {
  await writeFile(file, `${JSON.stringify(value)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      'also-on': { type: 'string', multiple: true },
      company: { type: 'string' },
    },
  });
  const folders = await buildExtension({
    ...(values.out && { out: values.out }),
    alsoOn: values['also-on'] ?? [],
    ...(values.company && { company: values.company }),
  });
  for (const folder of folders) console.log(folder);
}
