// SPDX-License-Identifier: Apache-2.0

// Any bytes as a rule pack, an overlay, a company profile, a draft and a request: each is read or refused with an error
// that says something. What loads can be written, and loads again.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "engine/wire.h"
#include "rules/rule_pack.h"
#include "rules/write_pack.h"

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

constexpr std::string_view kBase = R"({"id": "b", "version": "1", "protectedSpeech": "p", "renamed": {"a.old": "a.b"},
  "lexicons": [{"id": "p", "source": "s", "licence": "l", "phrases": ["streik"]}],
  "rules": [{"id": "a.b", "guideline": "loyalty", "severity": "hint", "match": "a", "examples": {}, "text":
    {"de": {"message": "m", "explanation": "e", "advice": "a"}, "en": {"message": "m", "explanation": "e", "advice": "a"}}}]})";

// The bytes are what an overlay says besides its name and its base.
void try_as_overlay(std::string_view bytes) {
  const std::string manifest =
      R"({"id": "a", "version": "1", "extends": {"id": "b", "version": "1"}, )" + std::string(bytes) + "}";
  const std::vector<bedacht::PackFiles> packs{{{"pack.json", manifest}}, {{"pack.json", kBase}}};
  const auto pack = bedacht::load_rule_pack(packs);
  require_sound(pack);
  const auto written = bedacht::write_pack(packs, std::nullopt);
  require_sound(written);
  if (pack.ok() != written.ok()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* name : {"pack.json", "lexicons/a.json", "networks/a.json", "models/a.json", "guidelines/a/b.json",
                           "guidelines/a/guideline.json"}) {
    const bedacht::NamedBytes file{name, bytes};
    require_sound(bedacht::load_rule_pack({&file, 1}));
  }
  try_as_overlay(bytes);
  require_sound(bedacht::load_company_profile({"company.json", bytes}));
  require_sound(bedacht::read_draft("draft", bytes));
  require_sound(bedacht::read_options("options", bytes));
  require_sound(bedacht::read_snapshot("snapshot", bytes));
  require_sound(bedacht::read_check_request(bytes));
  require_sound(bedacht::read_load_request(bytes));
  return 0;
}
