// SPDX-License-Identifier: Apache-2.0
#include "engine/findings.h"
#include "rules/limits.h"
#include "text/utf.h"

namespace bedacht {
std::string fill(const Inquiry& inquiry, std::string_view text, const std::vector<std::u16string>& words,
                 std::string_view place) {
  const auto value = [&](std::string_view name) -> std::optional<std::string> {
    const bool german = inquiry.options.ui == "de";
    if (name == "words") {
      std::string list;
      for (const std::u16string& word : words) {
        list += (list.empty() ? "" : ", ") + std::string(german ? "„" : "“") + to_utf8(word) + (german ? "“" : "”");
      }
      return list;
    }
    if (name == "place") return std::string(place);
    if (name == "employer") {
      if (inquiry.program.has_company) return to_utf8(inquiry.program.company.name);
      return german ? "meinem Arbeitgeber" : "my employer";
    }
    if (name == "network") {
      const Network* network = inquiry.program.pack.network(inquiry.draft.network);
      return network != nullptr ? network->name : inquiry.draft.network;
    }
    if (name == "contact") return inquiry.program.company.contact;
    const std::uint64_t direct = inquiry.draft.contacts.value_or(kUsualContacts);
    if (name == "direct") return grouped(direct, german ? '.' : ',');
    if (name == "secondDegree") return grouped(direct * direct, german ? '.' : ',');
    return std::nullopt;
  };
  std::string out;
  std::size_t done = 0;
  while (done < text.size()) {
    const std::size_t open = text.find('{', done);
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    out += text.substr(done, open - done);
    const auto filled = value(text.substr(open + 1, close - open - 1));
    out += filled ? *filled : std::string(text.substr(open, close + 1 - open));
    done = close + 1;
  }
  out += text.substr(done);
  return out;
}

}  // namespace bedacht
