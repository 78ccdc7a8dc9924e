// SPDX-License-Identifier: Apache-2.0
#include "match/word_stems.h"

namespace bedacht {

std::u16string_view WordStems::stem(Span folded, StemLanguage language) {
  const std::u16string_view part = text_.folded().substr(folded.start, folded.length());
  const std::uint32_t index = text_.word_at_folded(folded.start);
  if (index >= text_.words().size() || text_.words()[index].folded != folded) return stemmer_.stem(part, language);
  std::vector<Known>& list = known_[static_cast<std::size_t>(language)];
  if (list.empty()) list.resize(text_.words().size());
  Known& known = list[index];
  if (!known.known) {
    const std::u16string_view stem = stemmer_.stem(part, language);
    known = {static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint16_t>(stem.size()), true};
    letters_ += stem;
  }
  return std::u16string_view(letters_).substr(known.start, known.length);
}

}  // namespace bedacht
