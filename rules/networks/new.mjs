// npm run new:network -- <id>
//
// Writes the skeleton of a network's file and its first page. Everything in them is empty, and empty is an error to the
// schema or to the test of the pages: a network cannot be forgotten half-done.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const usage = 'npm run new:network -- <id>, such as pinterest';

/** What is wrong with the id of a network, and what to do. */
export class NetworkIdError extends Error {}

/** Writes the files below `folder` and returns what to tell the person. Throws a NetworkIdError. */
export function newNetwork(id, folder = root) {
  check(id);
  const files = {
    [`rules/networks/${id}.json`]: `${JSON.stringify(skeleton(id), null, 2)}\n`,
    [`tests/pages/networks/${id}/post.html`]: page(id),
  };
  const taken = Object.keys(files).find((path) => existsSync(join(folder, path)));
  if (taken) {
    throw new NetworkIdError(
      `The network ${id} is already there, in ${taken}. Edit it, or choose another id.`,
    );
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return `Written: ${Object.keys(files).join(', ')}

Next:
  1. ${id}.json: name, hosts, the day on which you looked, and where each fact comes from. Delete hosts' entry and
     name signs instead where it is software that runs on many hosts. Give a limit only if you know it.
  2. composers: the text box and the button, the special ones (messages, answers) before the general one. Audience,
     thread and the rest: rules/networks/README.md says what to be careful with.
  3. post.html: the page as the network marks it up, and what is expected, written by hand. Further pages beside it:
     an answer, every audience, messages (tests/pages/networks/README.md).
  4. npm test: names everything that is still empty or missing.
`;
}

function check(id) {
  if (!id) throw new NetworkIdError(`Say which network: ${usage}`);
  const common = JSON.parse(readFileSync(join(root, 'rules/schema/common.schema.json'), 'utf8'));
  if (!new RegExp(common.$defs.networkId.pattern).test(id)) {
    throw new NetworkIdError(
      `"${id}" is no id of a network: small letters, digits and hyphens, beginning with a letter. ${usage}`,
    );
  }
  if (id === 'unknown') {
    throw new NetworkIdError(
      'A network cannot be called unknown: that is what a draft says that has none.',
    );
  }
}

function skeleton(id) {
  return {
    $schema: '../schema/network.schema.json',
    format: 1,
    id,
    name: '',
    hosts: [''],
    checked: '',
    confidence: 'low',
    source: [''],
    composers: [
      {
        kind: 'post',
        input: [''],
        submit: [''],
        submitNames: { de: [''], en: [''] },
      },
    ],
    settings: [],
  };
}

function page(id) {
  const expected = [{ address: '', box: '', submit: '', context: { network: id, kind: 'post' } }];
  const json = JSON.stringify(expected, null, 2).replace(/^/gm, '      ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title></title>
    <script type="application/json" id="expected">
${json}
    </script>
  </head>
  <body></body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(newNetwork(process.argv[2]));
  } catch (error) {
    if (!(error instanceof NetworkIdError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
