// The set-up takes the Debian mirror from the machine's own apt configuration, in both its forms.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findMirror } from '../../.ci/mirror.mjs';

function mirrorOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'bedacht-apt-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return findMirror(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const security = 'http://security.example/debian-security';

test('one-line entries, with and without options', () => {
  const plain = `# a comment\ndeb ${security} bookworm-security main\ndeb http://mirror.example/debian bookworm main contrib # ours\n`;
  assert.equal(mirrorOf({ 'sources.list': plain }).uri, 'http://mirror.example/debian');

  const signed =
    'deb [arch=amd64 signed-by=/etc/keys/own.gpg] https://mirror.example/d bookworm main\n';
  const found = mirrorOf({ 'sources.list.d/own.list': signed });
  assert.equal(found.uri, 'https://mirror.example/d');
  assert.equal(found.signedBy, '/etc/keys/own.gpg');
});

test('deb822 paragraphs, comments and disabled ones among them', () => {
  const text = `Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main
Enabled: no

# kept for later
Types: deb
URIs: ${security}
Suites: bookworm-security
Components: main

Types: deb deb-src
# between two fields
URIs: http://mirror.example/debian
Suites: bookworm
 bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`;
  const found = mirrorOf({ 'sources.list.d/debian.sources': text });
  assert.equal(found.uri, 'http://mirror.example/debian');
  assert.equal(found.signedBy, '/usr/share/keyrings/debian-archive-keyring.gpg');
});

test('other vendors and other suites are no mirror of Debian 12', () => {
  const vendor =
    'deb https://vendor.example/apt stable-tools main\ndeb https://v.example/apt nodistro main\n';
  assert.equal(mirrorOf({ 'sources.list.d/vendor.list': vendor }), undefined);
  assert.equal(mirrorOf({}), undefined);
});
