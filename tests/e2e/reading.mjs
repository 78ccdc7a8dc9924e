// What the extension reads in a page, without the extension: its files, as a script of the page itself.

import { build } from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../node/extension-load.mjs';

export const pagesFolder = fileURLToPath(new URL('../pages/networks/', import.meta.url));
const rules = new URL('../../rules/networks/', import.meta.url);

export async function readNetworks() {
  const files = (await readdir(rules)).filter((name) => name.endsWith('.json')).sort();
  return await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(new URL(name, rules), 'utf8'))),
  );
}

/** What the background tells a content script about an address, here by the ids of the networks. */
export async function createWelcome(networks) {
  const { Packs } = await loadSource('background/packs.ts');
  const loader = { load: () => ({ ok: true, pack: { id: 'pack', version: '1.0.0' } }) };
  const text = JSON.stringify({ title: {}, guidelines: [], networks });
  const packs = new Packs(loader, () => text, 'en');
  packs.start(undefined);
  return (address) => ({
    network: packs.networkOf(address)?.id,
    candidates: packs.candidatesFor(address).map(({ id }) => id),
  });
}

const source = `
import { findComposer } from './networks/composers';
import { containerOf } from './networks/container';
import { readAround } from './networks/context';
import { joinedBoxes, joinedContainer } from './networks/joined';
import { scoreOf } from './networks/looks';
import { networkAt } from './networks/pages';
import { Press } from './networks/reaction-press';
import { reactionAt } from './networks/reactions';
import { allIn } from './networks/select';
import { Surroundings } from './networks/surroundings';
import { nameOf } from './networks/text';
import { submitWords } from './networks/words';
import { shadowRootOf } from './shared/dom';

function find(path) {
  let scope = document;
  let found;
  for (const selector of path.split(' >>> ')) {
    found = scope?.querySelector(selector);
    scope = found && shadowRootOf(found);
  }
  if (!found) throw new Error('the page has no ' + path);
  return found;
}

function submitOf(composer, network) {
  const around = new Surroundings(composer.element);
  const { submit, submitNames, send } = composer.entry ?? {};
  const container = containerOf(composer, around);
  const bySelector = [container, document].flatMap((scope) => (scope ? around.allIn(scope, submit) : []));
  if (bySelector[0]) return bySelector[0];
  const names = [...(submitNames?.de ?? []), ...(submitNames?.en ?? [])];
  const buttons = around.nearest(['button, [role="button"], input[type="submit"]'], (button) =>
    names.includes(nameOf(button)) || (!submitNames && submitWords.has(nameOf(button).toLowerCase())));
  return buttons[0] ?? send?.[0];
}

function knownBy({ network, candidates }) {
  const byId = (id) => NETWORKS.find((one) => one.id === id);
  return { network: byId(network), candidates: candidates.map(byId) };
}

function read({ box, submit, messages, address }, known) {
  const element = find(box);
  const network = networkAt(element, known);
  const composer = findComposer(element, network, address, messages ? [network?.id] : []);
  if (!composer) return { context: null, score: scoreOf(element) };
  const button = submitOf(composer, network);
  const isRight = submit === undefined || find(submit) === button;
  const container = joinedContainer(composer);
  const { context, audience } = readAround(composer, network, address);
  return {
    context,
    // A copy: what stands in an answer twice gets lost on its way out of Firefox.
    audience: { ...audience },
    submit: typeof button === 'string' || (button !== undefined && isRight),
    ...(container && { joined: joinedBoxes(composer, container).length }),
  };
}

function react({ press, reaction, address }, known) {
  const element = find(press ?? reaction.press);
  const network = networkAt(element, known);
  const found = network && reactionAt(new Press(element), network, address);
  return found ? { what: found.what, post: found.post } : null;
}

globalThis.reading = (wanted, told) =>
  wanted.map((one, index) =>
    one.reaction === undefined ? read(one, knownBy(told[index])) : react(one, knownBy(told[index])),
  );
`;

/** A script for a page: a page's own objects, as a content script sees them. */
async function bundleReading(networks) {
  const { outputFiles } = await build({
    stdin: {
      contents: source,
      resolveDir: fileURLToPath(new URL('../../extension/src', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    format: 'iife',
    target: ['chrome120', 'firefox140'],
    // A page has no chrome.dom; a closed shadow root is told by its host, as in Firefox.
    define: {
      chrome: '{}',
      NETWORKS: JSON.stringify(networks.map(({ settings, ...network }) => network)),
    },
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** The pages of the networks, on this machine only, each with the script in it. */
export async function serveNetworkPages(networks) {
  const script = await bundleReading(networks);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/reading.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.setHeader('cache-control', 'max-age=600');
      response.end(script);
      return;
    }
    const html = /^\/[\w-]+\/[\w-]+\.html$/.test(path)
      ? await readFile(pagesFolder + path.slice(1), 'utf8').catch(() => undefined)
      : undefined;
    response.statusCode = html ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html?.replace('</head>', '<script src="/reading.js"></script></head>'));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** All pages: `{ network, name, expected: [...] }`, read from the files, so that what is missing is seen without a browser. */
export async function readPages() {
  const pages = [];
  for (const network of (await readdir(pagesFolder)).sort()) {
    if (network.includes('.')) continue;
    for (const name of (await readdir(pagesFolder + network)).sort()) {
      if (!name.endsWith('.html')) continue;
      const html = await readFile(`${pagesFolder}${network}/${name}`, 'utf8');
      const text = /<script type="application\/json" id="expected">([\s\S]*?)<\/script>/.exec(
        html,
      )?.[1];
      const expected = text === undefined ? [] : [JSON.parse(text)].flat();
      pages.push({ network, name, expected });
    }
  }
  return pages;
}
