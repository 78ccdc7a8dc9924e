// SPDX-License-Identifier: Apache-2.0

// The engine and the reference matcher agree on every rule of the default pack, over its examples, our own corpora and
// random texts; and the prefilter changes no verdict.

#include <catch2/catch_test_macros.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/check.h"
#include "engine/wire.h"
#include "reference/compare.h"
#include "reference/default_program.h"
#include "reference/random_text.h"
#include "reference/size.h"

namespace bedacht::reference {
namespace {

void require_agreement(const std::vector<Draft>& drafts) {
  const Program& program = default_program();
  std::size_t differing = 0;
  std::size_t matches = 0;
  for (std::size_t i = 0; i < drafts.size() && differing < 5; i += kStep) {
    const std::string problem = disagreement(program, drafts[i].text, matches);
    if (problem.empty()) continue;
    UNSCOPED_INFO(problem);
    ++differing;
  }
  CHECK(differing == 0);
  CHECK(matches >= drafts.size() / kStep / 20);
}

void require_same_verdicts(const std::vector<Draft>& drafts) {
  const Program& program = default_program();
  for (std::size_t i = 0; i < drafts.size(); i += kStep) {
    const Verdict fast = check_draft(program, drafts[i], {}, {Prefilter::On, nullptr});
    const Verdict slow = check_draft(program, drafts[i], {}, {Prefilter::Off, nullptr});
    INFO(drafts[i].id);
    REQUIRE(write_verdict(fast) == write_verdict(slow));
  }
}

TEST_CASE("reference: all rules over the examples of all rules", "[reference]") {
  require_agreement(example_drafts());
}

TEST_CASE("reference: all rules over the drafts that must be flagged", "[reference]") {
  require_agreement(drafts_in("tests/corpus/flagged.jsonl"));
}

// In two halves, so that neither lasts long on a slow machine.
TEST_CASE("reference: all rules over the drafts that must stay silent", "[reference]") {
  const std::vector<Draft> drafts = drafts_in("tests/corpus/harmless.jsonl");
  require_agreement({drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(drafts.size() / 2)});
}

TEST_CASE("reference: all rules over the other drafts that must stay silent", "[reference]") {
  const std::vector<Draft> drafts = drafts_in("tests/corpus/harmless.jsonl");
  require_agreement({drafts.begin() + static_cast<std::ptrdiff_t>(drafts.size() / 2), drafts.end()});
}

TEST_CASE("reference: all rules over random texts made of what they look for", "[reference]") {
  const Program& program = default_program();
  Dice dice(20261124);
  RandomText random(program.pack, program.company, dice);
  std::vector<Draft> drafts(1000);
  for (Draft& draft : drafts)
    draft.text = random.next(8);
  require_agreement(drafts);
}

TEST_CASE("the prefilter changes no verdict", "[reference]") {
  require_same_verdicts(example_drafts());
  require_same_verdicts(drafts_in("tests/corpus/flagged.jsonl"));
  require_same_verdicts(drafts_in("tests/corpus/harmless.jsonl"));
}

TEST_CASE("reference: all rules over the data that BEDACHT_DATA names", "[reference]") {
  for (const std::vector<Draft>& drafts : outside_drafts()) {
    require_agreement(drafts);
    require_same_verdicts(drafts);
  }
}

}  // namespace
}  // namespace bedacht::reference
