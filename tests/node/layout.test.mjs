// Reads the tree and says in plain words where the layout is broken. Then plants violations in memory:
// every check has to find its own.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import {
  coreHeaders,
  coreLayering,
  corePurity,
  detectors,
  extensionLayering,
  rules,
  topLevelEntries,
  unitTestNames,
} from './layout-checks.mjs';

const root = new URL('../../', import.meta.url);

function readTree() {
  const files = [];
  for (const folder of ['core', 'extension/src', 'rules', 'tests/unit']) {
    for (const name of readdirSync(new URL(`${folder}/`, root), { recursive: true }).sort()) {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      if (!/\.(h|cpp|ts|tsx|json)$/.test(path)) continue;
      files.push({ path, text: readFileSync(new URL(path, root), 'utf8') });
    }
  }
  return files;
}

/** What git knows or would add; without git everything but what a build leaves behind. */
function readTopLevel() {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], options);
    return [...new Set(listed.split('\0').map((path) => path.split('/')[0]))].filter(Boolean);
  } catch {
    const built = new Set(['.git', '.tools', 'build', 'node_modules']);
    return readdirSync(root).filter((name) => !built.has(name) && !name.endsWith('.log'));
  }
}

const tree = readTree();
const checks = {
  'core/ includes only what stands to the left': coreLayering,
  'ICU, JSON, files and the like stay in their folders': coreHeaders,
  'the core gives the same bytes everywhere': corePurity,
  'every detector has its row and its test': detectors,
  'the extension imports only what stands to the left': extensionLayering,
  'every rule has its id, its texts and its examples': rules,
  'every unit test can be started by its name': unitTestNames,
};

for (const [name, check] of Object.entries(checks)) {
  test(name, () => {
    const wrong = check(tree);
    assert.equal(wrong.length, 0, `\n${wrong.join('\n')}`);
  });
}

test('nothing else lies at the top of the repository', () => {
  const wrong = topLevelEntries(readTopLevel());
  assert.equal(wrong.length, 0, `\n${wrong.join('\n')}`);
});

test('the tree that was read is the whole tree', () => {
  const has = (pattern) => tree.some(({ path }) => pattern.test(path));
  assert.ok(has(/^core\/model\/.*\.h$/));
  assert.ok(has(/^core\/text\/.*\.cpp$/));
  assert.ok(has(/^extension\/src\/shared\/.*\.ts$/));
  assert.ok(has(/^rules\/networks\/.*\.json$/));
});

// ---------------------------------------------------------------- the checks, checked

/** A planted file, the check that has to speak, and what it has to say. Silence is expected of `quiet`. */
const file = (path, text = '') => ({ path, text });
const finds = (check, files, pattern) => {
  const wrong = check(files);
  assert.equal(wrong.length, 1, wrong.join('\n'));
  assert.match(wrong[0], pattern);
  assert.ok(wrong[0].startsWith(files.at(-1).path), wrong[0]);
};
const quiet = (check, ...files) => assert.deepEqual(check(files), []);

test('a unit test named like a filter', () => {
  const named = (name) => file('tests/unit/text/a_test.cpp', `TEST_CASE("${name}") {}`);
  finds(unitTestNames, [named('~ inflects')], /"~ inflects" begins with a sign/);
  quiet(unitTestNames, named('a tilde inflects'));
});

test('planted: an include to the right', () => {
  const planted = file('core/text/utf.cpp', '#include "rules/rule.h"\n');
  finds(coreLayering, [planted], /text may not know rules/);
  finds(
    coreLayering,
    [file('core/detect/iban.cpp', '# include "classify/model.h"')],
    /detect may not know classify/,
  );
  finds(
    coreLayering,
    [file('core/match/hit.h', '#include "engine/engine.h"')],
    /match may not know engine/,
  );
  finds(
    coreLayering,
    [file('core/engine/check.h', '#include "desk/lint.h"')],
    /engine may not know desk/,
  );
  finds(
    coreLayering,
    [file('core/desk/lint.h', '#include "cli/files.h"')],
    /desk may not know cli/,
  );
  finds(coreLayering, [file('core/text/utf.cpp', '#include "utf.h"')], /as in "text\/utf.h"/);
  finds(
    coreLayering,
    [file('core/text/utf.cpp', '#include "../model/span.h"')],
    /Write it from core\/ on/,
  );
  finds(coreLayering, [file('core/util/join.h')], /no folder util/);
  finds(coreLayering, [file('core/main.cpp')], /beside the folders/);
  quiet(
    coreLayering,
    file(
      'core/engine/engine.cpp',
      '#include "engine/engine.h"\n#include "detect/iban.h"\n#include <map>',
    ),
  );
  quiet(
    coreLayering,
    file('core/text/utf.cpp', '// #include "rules/rule.h"\n/*\n#include "cli/main.h"\n*/'),
  );
});

test('planted: a library outside its folder', () => {
  finds(coreHeaders, [file('core/match/tokens.cpp', '#include <unicode/uchar.h>')], /core\/text/);
  finds(
    coreHeaders,
    [file('core/privacy/privacy.cpp', '#include <nlohmann/json.hpp>')],
    /JSON library/,
  );
  finds(
    coreHeaders,
    [file('core/engine/engine.cpp', '#include "nlohmann/json.hpp"')],
    /JSON library/,
  );
  finds(coreHeaders, [file('core/rules/rule_pack.cpp', '#include <fstream>')], /opens files/);
  finds(coreHeaders, [file('core/text/utf.cpp', '#include <cstdio>')], /opens files/);
  finds(coreHeaders, [file('core/classify/model.cpp', '#include <cmath>')], /integers/);
  finds(coreHeaders, [file('core/engine/resolve.cpp', '#include <unordered_map>')], /sorted/);
  finds(coreHeaders, [file('core/engine/resolve.cpp', '#include <ctime>')], /no clock/);
  quiet(
    coreHeaders,
    file('core/text/utf.cpp', '#include <unicode/uchar.h>'),
    file('core/rules/json.h', '#include <nlohmann/json.hpp>'),
    file('core/engine/wire.cpp', '#include <nlohmann/json.hpp>'),
    file('core/cli/main.cpp', '#include <iostream>\n#include <fstream>'),
    file('core/match/hit.h', '// as <unicode/uchar.h> has it\n#include <map>'),
  );
});

test('planted: what differs between machines', () => {
  finds(
    corePurity,
    [file('core/engine/engine.cpp', 'auto t = std::chrono::system_clock::now();')],
    /no clock/,
  );
  finds(corePurity, [file('core/classify/model.cpp', 'x = std::exp(y);')], /integers/);
  finds(corePurity, [file('core/match/automaton.cpp', 'std::unordered_set<int> seen;')], /sorted/);
  finds(corePurity, [file('core/match/automaton.cpp', 'std::hash<int>{}(3)')], /std::hash/);
  finds(
    corePurity,
    [file('core/rules/rule_pack.cpp', 'FILE* f = fopen(name, "r");')],
    /opens files/,
  );
  quiet(corePurity, file('core/cli/main.cpp', 'std::cout << std::chrono::system_clock::now();'));
  quiet(
    corePurity,
    file('core/match/automaton.cpp', '// no std::unordered_map here\nint log2_of(int);'),
  );
});

test('planted: a detector without its row, its header or its test', () => {
  const pair = [file('core/detect/tax_id.h'), file('tests/unit/detect/tax_id_test.cpp')];
  const table = file(
    'core/detect/detectors.cpp',
    '#include "detect/tax_id.h"\nTable t{{"tax-id", find_tax_id}};',
  );
  const detector = file('core/detect/tax_id.cpp');
  quiet(detectors, ...pair, table, detector);
  const bare = file(
    'core/detect/detectors.cpp',
    '#include "detect/tax_id.h"\n// tax_id is to come\n',
  );
  finds(detectors, [...pair, bare, detector], /no row/);
  finds(detectors, [...pair, file('core/detect/detectors.cpp', '{"tax-id"}'), detector], /no row/);
  finds(detectors, [...pair, detector], /no table/);
  finds(detectors, [pair[0], table, detector], /no test/);
  finds(detectors, [pair[1], table, detector], /header is missing/);
  // A part that detectors share needs no row, only its test.
  const part = [
    file('core/detect/checksum.h', 'bool luhn(std::u16string_view digits) noexcept;'),
    file('core/detect/checksum.cpp'),
  ];
  quiet(detectors, ...part, file('tests/unit/detect/checksum_test.cpp'), table);
  finds(detectors, [table, ...part], /checksum.*no test/);
  const declared = file('core/detect/tax_id.h', 'Detector tax_id_detector() noexcept;');
  finds(detectors, [declared, pair[1], bare, detector], /no row/);
});

test('planted: an import to the right, a package, wasm at the wrong place', () => {
  const plant = (path, name) => [file(`extension/src/${path}`, `import { x } from '${name}';`)];
  finds(
    extensionLayering,
    plant('editors/rich.ts', '../content/watch.js'),
    /editors may not know content/,
  );
  finds(
    extensionLayering,
    plant('content/main.ts', '../background/packs'),
    /content may not know background/,
  );
  finds(
    extensionLayering,
    plant('ui/popup/popup.ts', '../../background/packs'),
    /ui may not know background/,
  );
  finds(
    extensionLayering,
    plant('settings/read.ts', '../content/watch'),
    /settings may not know content/,
  );
  finds(extensionLayering, plant('content/card.ts', 'react'), /package react/);
  finds(
    extensionLayering,
    plant('background/packs.ts', '../../../wasm/engine.js'),
    /background\/engine/,
  );
  finds(extensionLayering, plant('content/main.ts', '../../demo/drafts'), /outside extension\/src/);
  finds(extensionLayering, plant('util/text.ts', './x'), /no folder util/);
  finds(extensionLayering, plant('main.ts', './shared/x'), /beside the folders/);
  finds(
    extensionLayering,
    [file('extension/src/shared/a.ts', "const x = await import('../ui/popup.js');")],
    /shared may not know ui/,
  );
  finds(
    extensionLayering,
    [file('extension/src/shared/a.ts', "export type {\n  X,\n} from '../networks/context';")],
    /shared may not know networks/,
  );
  quiet(extensionLayering, ...plant('background/engine.ts', '../../../wasm/engine.js'));
  quiet(extensionLayering, ...plant('content/main.ts', '../networks/composers.js'));
  quiet(extensionLayering, file('extension/src/shared/a.ts', "// import x from '../ui/popup';"));
});

const rule = {
  id: 'loyalty.grumble',
  guideline: 'loyalty',
  match: 'schlecht',
  text: { de: { message: 'Deutsch' }, en: { message: 'English' } },
  examples: {
    flag: ['Das ist [[schlecht]]', { text: 'This is [[bad]]', kind: 'reply' }],
    pass: ['Das ist gut', 'This is good'],
  },
};
const guideline = file('rules/guidelines/loyalty/guideline.json', '{"id":"loyalty"}');
const planted = (change) => [
  guideline,
  file('rules/guidelines/loyalty/grumble.json', JSON.stringify({ ...rule, ...change })),
];

test('planted: a rule with a wrong id, without examples, without a language, half-done', () => {
  const { flag, pass } = rule.examples;
  quiet(rules, ...planted({}));
  finds(rules, planted({ id: 'loyalty.other' }), /by its place it is "loyalty.grumble"/);
  finds(rules, planted({ guideline: 'advertising' }), /lies in the folder of loyalty/);
  finds(
    rules,
    planted({ examples: { flag, pass: [pass[0]] } }),
    /\/examples\/pass needs at least two/,
  );
  finds(rules, planted({ examples: { pass } }), /\/examples\/flag needs at least two/);
  finds(
    rules,
    planted({ examples: { flag, pass: ['Das ist gut', 'Die Pumpe ist da'] } }),
    /all in German/,
  );
  finds(
    rules,
    planted({ text: { de: { message: ' ' }, en: {} } }),
    /filled in: \/text\/de\/message, \/text\/en$/,
  );
  quiet(
    rules,
    ...planted({
      when: { language: ['de'] },
      examples: {
        flag: ['Das ist [[schlecht]]', 'Die [[schlechte]]'],
        pass: ['Das ist gut', 'Die ist es auch'],
      },
    }),
  );
  finds(
    rules,
    [guideline, file('rules/guidelines/loyalty/broken.json', '{"id":')],
    /no JSON object/,
  );
  finds(rules, [guideline, file('rules/guidelines/loyalty/more/deep.json', '{}')], /Move the file/);
  finds(rules, [file('rules/lexicons/praise.json', '{"id":"blame"}')], /it is "praise"/);
  finds(rules, [file('rules/networks/x.json', '{"id":"twitter"}')], /it is "x"/);
});

test('planted: a rule in a folder without its guideline', () => {
  assert.match(rules(planted({}).slice(1)).join(), /loyalty\/: guideline.json is missing/);
});

test('planted: a stray file at the top', () => {
  assert.match(topLevelEntries(['core', 'notes.md']).join(), /^notes.md: does not belong/);
  assert.deepEqual(topLevelEntries(['core', 'README.md']), []);
});
