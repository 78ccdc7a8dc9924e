// npm run new:detector -- <id>
//
// Writes the skeleton of a detector: its two files, its test, its row in the table and its name in a redacted sentence.
// The skeleton compiles and finds nothing, and its test fails until it says what must be found and what must not.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const usage = 'npm run new:detector -- <id>, such as fr-tax-number';

/** What is wrong with the id of a detector, and what to do. */
export class DetectorIdError extends Error {}

/** Writes the files below `folder` and returns what to tell the person. Throws a DetectorIdError. */
export function newDetector(id, folder = root) {
  if (!id) throw new DetectorIdError(`Say which detector: ${usage}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new DetectorIdError(
      `"${id}" is no id of a detector: words of small letters and digits, joined by hyphens. ${usage}`,
    );
  }
  const name = id.replaceAll('-', '_');
  const files = {
    [`core/detect/${name}.h`]: header(name),
    [`core/detect/${name}.cpp`]: source(id, name),
    [`tests/unit/detect/${name}_test.cpp`]: unitTest(id),
  };
  const taken = Object.keys(files).find((path) => existsSync(join(folder, path)));
  if (taken) throw new DetectorIdError(`The detector ${id} is already there, in ${taken}.`);

  const table = addRow(read(folder, 'core/detect/detectors.cpp'), name);
  const sorts = addSort(read(folder, 'core/engine/redaction.cpp'), id);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, 'core/detect/detectors.cpp'), table);
  writeFileSync(join(folder, 'core/engine/redaction.cpp'), sorts);
  return `Written: ${Object.keys(files).join(', ')}; a row in core/detect/detectors.cpp and one in core/engine/redaction.cpp

Next:
  1. ${name}.h: what the identifier is, and the official source of its check.
  2. ${name}.cpp: find proposes spans, linear in the text; validate proves or refutes one. Words beside it, both languages.
  3. ${name}_test.cpp: official valid and invalid values with their source, words beside them, look-alikes, hostile text.
  4. redaction.cpp: what stands in the sentence instead, in both languages.
  5. rules/README.md: the list of detectors. A rule that asks for it: npm run new:rule
`;
}

const read = (folder, path) => readFileSync(join(folder, path), 'utf8');

// Puts a line where the alphabet wants it among its neighbours.
function insertSorted(text, pattern, line) {
  const lines = text.split('\n');
  const places = lines.flatMap((other, at) => (pattern.test(other) ? [at] : []));
  const at = places.find((place) => lines[place] > line) ?? places.at(-1) + 1;
  lines.splice(at, 0, line);
  return lines.join('\n');
}

function addRow(table, name) {
  const included = insertSorted(table, /^#include "detect\//, `#include "detect/${name}.h"`);
  return insertSorted(included, /^ +\w+_detector\(\),$/, `      ${name}_detector(),`);
}

function addSort(sorts, id) {
  return insertSorted(sorts, /^ +\{"[a-z0-9-]+", u"/, `    {"${id}", u"…", u"…"},`);
}

const header = (name) => `// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

Detector ${name}_detector() noexcept;

}  // namespace bedacht
`;

const source = (id, name) => `// SPDX-License-Identifier: Apache-2.0
#include "detect/${name}.h"

#include <array>

namespace bedacht {
namespace {

constexpr std::array kWords = std::to_array<std::string_view>({"${id}"});

void find(const Landmarks& /*marks*/, std::vector<Span>& /*candidates*/) {}

Validity validate(std::u16string_view /*candidate*/) {
  return Validity::Refuted;
}

}  // namespace

Detector ${name}_detector() noexcept {
  return {"${id}", find, validate, kWords, {}, 0, 0};
}

}  // namespace bedacht
`;

const unitTest = (id) => `// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

TEST_CASE("${id}: official values are proven, changed ones are refuted") {
  FAIL("Write the values, and name their source.");
}

TEST_CASE("${id}: hostile text ends") {
  CHECK(detections("${id}", repeated(u"1 ")).empty());
}

}  // namespace
}  // namespace bedacht::test
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(newDetector(process.argv[2]));
  } catch (error) {
    if (!(error instanceof DetectorIdError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
