// Rules with networks of the test's own, whose settings pages are on this machine, and their pages.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { root } from './engine.mjs';

const both = (text) => ({ de: `de: ${text}`, en: `en: ${text}` });

function setting(id, url, more = {}) {
  return {
    id,
    title: { de: `Wer ${id} sehen kann`, en: `Who can see ${id}` },
    priority: 'A',
    path: { de: `Sichtbarkeit > ${id}`, en: `Visibility > ${id}` },
    url,
    values: [
      { id: 'visible', label: both('visible'), seenBy: 'anyone' },
      { id: 'hidden', label: both('hidden'), seenBy: 'me' },
    ],
    expected: ['hidden'],
    severity: 'warning',
    why: both('why'),
    whyCompany: both('why for the company'),
    read: { method: 'switch', selectors: ['[role="switch"]'], on: 'visible', off: 'hidden' },
    readable: 'high',
    lastSeen: new Date().toISOString().slice(0, 7),
    confidence: 'high',
    source: ['the test'],
    ...more,
  };
}

function network(id, hosts, settings) {
  return {
    format: 1,
    id,
    name: id,
    hosts,
    checked: '2026-11-28',
    confidence: 'high',
    source: ['the test'],
    composers: [{ kind: 'post', input: ['textarea'] }],
    settings,
  };
}

const form = {
  method: 'form',
  selectors: ['input[name="list"]'],
  on: 'visible',
  off: 'hidden',
};

/** @param {{one: string, other: string}} origins of the two networks; the third is on sites that are named later */
export async function settingsPack({ one, other }) {
  const text = await readFile(`${root}rules/guidelines/confidentiality/guideline.json`, 'utf8');
  const { $schema: _, ...guideline } = JSON.parse(text);
  return JSON.stringify({
    format: 1,
    id: 'test.settings',
    version: '1.2.3',
    title: { de: 'Probe', en: 'Trial' },
    guidelines: [guideline],
    rules: [],
    lexicons: [],
    networks: [
      network(
        'one',
        ['http://localhost/*'],
        [
          setting('contacts', `${one}/settings/contacts`),
          setting('birthday', `${one}/settings/contacts`, {
            handling: 'do-not-read',
            read: { method: 'manual' },
            readable: 'none',
          }),
          setting('adverts', `${one}/settings/contacts`, { priority: 'C' }),
          setting('groups', `${one}/settings/groups`),
          setting('phone', `${one}/settings/phone`, {
            read: { method: 'manual' },
            readable: 'none',
          }),
        ],
      ),
      network('other', ['http://localhost/*'], [setting('contacts', `${other}/settings/contacts`)]),
      network(
        'sites',
        ['https://sites.example/*'],
        [setting('list', 'http://{site}/settings/list', { read: form })],
      ),
    ],
  });
}

const row = (id, isOn) =>
  `<div class="row"><div id="l-${id}">Who can see ${id}</div>
  <div role="switch" tabindex="0" id="${id}" aria-labelledby="l-${id}" aria-checked="${isOn}"
    onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')"></div></div>`;
const page = (html, head = '') => `<!doctype html><html><head><meta charset="utf-8"><title>t</title>
<style>.row { display: flex; gap: 8px } [role="switch"] { width: 40px; height: 20px; background: silver }</style>
${head}</head><body><main>${html}</main></body></html>`;

/** What a server shows, by path. */
const pages = {
  '/settings/contacts': page(row('contacts', true) + row('birthday', true) + row('adverts', true)),
  '/settings/groups': page(row('groups', false)),
  '/settings/list': page('<form><label>Lista <input type="checkbox" name="list"></label></form>'),
  '/': page('<p>Hello</p><textarea></textarea>'),
};

/** Serves the pages; `answers` may replace what stands at a path, and `paths` says what was asked for. */
export async function serveSettings() {
  const answers = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method} ${request.url}`);
    const body = answers.get(pathname) ?? pages[pathname];
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    answers,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export { page, row };
