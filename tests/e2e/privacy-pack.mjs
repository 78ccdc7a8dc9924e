// Two networks with a handful of settings, one of each kind, and the settings page of one of them.

import { createServer } from 'node:http';

const both = (de, en) => ({ de, en });

const values = [
  { id: 'anyone', label: both('Alle', 'Anyone'), seenBy: 'anyone' },
  { id: 'connections', label: both('Meine Kontakte', 'My connections'), seenBy: 'connections' },
  { id: 'me', label: both('Nur ich', 'Only me'), seenBy: 'me' },
];

function setting(id, title, more) {
  return {
    id,
    title,
    priority: 'A',
    path: both('Einstellungen > Sichtbarkeit', 'Settings > Visibility'),
    url: 'https://klatsch.example/settings',
    values,
    expected: ['me'],
    severity: 'warning',
    why: both(`Darum, ${id}.`, `That is why, ${id}.`),
    whyCompany: both(`Der Firma wegen, ${id}.`, `Because of the company, ${id}.`),
    read: { method: 'manual' },
    readable: 'none',
    // Whoever runs this years from now gets an entry that is not too old, either.
    lastSeen: new Date().toISOString().slice(0, 7),
    confidence: 'high',
    source: ['the test'],
    ...more,
  };
}

const network = (id, name, hosts, settings) => ({
  format: 1,
  id,
  name,
  hosts,
  checked: '2026-11-29',
  confidence: 'high',
  source: ['the test'],
  composers: [{ kind: 'post', input: ['textarea'] }],
  settings,
});

export const titles = {
  connections: both('Wer deine Kontakte sieht', 'Who can see your connections'),
  mail: both('Wer deine Mail-Adresse sieht', 'Who can see your mail address'),
  book: both('Adressbuch hochladen', 'Upload your address book'),
  jobs: both('Offen für neue Stellen', 'Open to work'),
  tags: both('Wer dich markiert', 'Who can tag you'),
  ads: both('Werbung nach Interessen', 'Ads by interest'),
  posts: both('Wer liest, was du schreibst', 'Who reads what you write'),
};

/** @param url of the server with the settings page */
export function privacyPack(url) {
  const klatsch = network(
    'klatsch',
    'Klatsch',
    ['http://localhost/*'],
    [
      setting('connections', titles.connections, {
        url: `${url}settings/connections`,
        steps: [both('Stell den Schalter um.', 'Turn the switch.')],
        default: 'anyone',
        defaultBasis: 'assumed',
        values: [values[0], values[2]],
        read: { method: 'switch', selectors: ['[role="switch"]'], on: 'anyone', off: 'me' },
        readable: 'high',
      }),
      setting('mail', titles.mail, {
        url: `${url}settings/mail`,
        default: 'me',
        defaultBasis: 'seen',
      }),
      setting('book', titles.book, { url: undefined, translated: ['de', 'en'], confidence: 'low' }),
      setting('jobs', titles.jobs, { handling: 'do-not-read' }),
      setting('tags', titles.tags, { priority: 'B' }),
      setting('ads', titles.ads, { priority: 'C' }),
    ],
  );
  const inseln = network(
    'inseln',
    'Inseln',
    ['https://inseln.example/*'],
    [
      setting('posts', titles.posts, {
        url: 'https://{site}/settings/privacy',
        read: {
          method: 'form',
          selectors: ['select[name="privacy"]'],
          options: { public: 'anyone', contacts: 'connections', private: 'me' },
        },
        readable: 'high',
      }),
    ],
  );
  return {
    format: 1,
    id: 'test.privacy',
    version: '1.2.3',
    title: both('Probe', 'Trial'),
    guidelines: [],
    rules: [],
    lexicons: [],
    networks: [inseln, klatsch],
    company: { format: 1, name: 'Pumpen-Meyer' },
  };
}

/** The network's settings page, with a switch that the person can turn. */
export async function serveSettings() {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Klatsch</title><main>
      <h1>${titles.connections.en}</h1>
      <label><input type="checkbox" role="switch" checked /> ${titles.connections.en}</label>
      <textarea></textarea></main>`);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address();
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
