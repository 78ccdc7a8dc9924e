// SPDX-License-Identifier: Apache-2.0
#include "desk/words.h"

#include <utility>

#include "text/normalized_text.h"
#include "text/utf.h"

namespace bedacht::desk {

std::map<std::u16string, WordKind> everyday_words() {
  const std::array<std::pair<std::string, WordKind>, 4> lists{{{common_german(), WordKind::German},
                                                               {common_english(), WordKind::English},
                                                               {common_surnames(), WordKind::Surname},
                                                               {well_known_names(), WordKind::Name}}};
  std::map<std::u16string, WordKind> words;
  for (const auto& [list, kind] : lists) {
    std::string_view rest = list;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      const std::string_view line = rest.substr(0, end);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
      if (!line.empty() && line.front() != '#') words.emplace(fold(to_utf16(line)), kind);
    }
  }
  return words;
}

}  // namespace bedacht::desk
