// SPDX-License-Identifier: Apache-2.0

// Any bytes as a rule pack, a company profile, a draft and a request: each is read or refused with an error that says
// something.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/wire.h"
#include "rules/rule_pack.h"

namespace {

template <class T>
void require_sound(const bedacht::Result<T>& result) {
  if (result) return;
  if (result.errors().empty()) std::abort();
  for (const bedacht::Error& error : result.errors()) {
    if (error.message.de.empty() || error.message.en.empty()) std::abort();
  }
  if (bedacht::write_errors(result.errors()).empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* name :
       {"pack.json", "lexicons/a.json", "networks/a.json", "guidelines/a/b.json", "guidelines/a/guideline.json"}) {
    const bedacht::NamedBytes file{name, bytes};
    require_sound(bedacht::load_rule_pack({&file, 1}));
  }
  require_sound(bedacht::load_company_profile({"company.json", bytes}));
  require_sound(bedacht::read_draft("draft", bytes));
  require_sound(bedacht::read_options("options", bytes));
  require_sound(bedacht::read_snapshot("snapshot", bytes));
  require_sound(bedacht::read_check_request(bytes));
  require_sound(bedacht::read_load_request(bytes));
  return 0;
}
