// SPDX-License-Identifier: Apache-2.0

// The engine and the reference matcher agree on small random packs that use every construct of the rule language, over
// texts of the same few words.

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "reference/compare.h"
#include "reference/random_pack.h"
#include "reference/random_text.h"
#include "reference/size.h"

namespace bedacht::reference {
namespace {

TEST_CASE("reference: random rules over random texts", "[reference]") {
  Dice dice(3);
  std::size_t differing = 0;
  std::size_t matches = 0;
  for (std::size_t round = 0; round < 400 / kStep && differing < 5; ++round) {
    Program program;
    REQUIRE(compile(random_pack(dice), random_company(dice), program).empty());
    RandomText random(program.pack, program.company, dice);
    for (int i = 0; i < 20 && differing < 5; ++i) {
      const std::string problem = disagreement(program, random.next(10), matches);
      if (problem.empty()) continue;
      UNSCOPED_INFO(problem << "\n" << describe(program.pack));
      ++differing;
    }
  }
  CHECK(differing == 0);
  CHECK(matches >= 400 / kStep * 40);
}

}  // namespace
}  // namespace bedacht::reference
