// SPDX-License-Identifier: Apache-2.0
#include "desk/say.h"

namespace bedacht::desk {
namespace {

std::string put_in(std::string_view sentence, std::initializer_list<Word> words, bool german) {
  std::string text;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const bool is_place = i + 2 < sentence.size() && sentence[i] == '{' && sentence[i + 1] >= '0' &&
                          sentence[i + 1] <= '9' && sentence[i + 2] == '}';
    const std::size_t number = is_place ? static_cast<std::size_t>(sentence[i + 1] - '0') : words.size();
    if (number >= words.size()) {
      text += sentence[i];
      continue;
    }
    const Localized& word = words.begin()[number].text;
    text += german ? word.de : word.en;
    i += 2;
  }
  return text;
}

}  // namespace

Localized put(const UiText& sentence, std::initializer_list<Word> words) {
  return {put_in(sentence.de, words, true), put_in(sentence.en, words, false)};
}

Localized joined(const Localized& first, const Localized& second) {
  return {first.de + second.de, first.en + second.en};
}

Localized listed(const std::vector<Localized>& items) {
  Localized list;
  for (const Localized& item : items) {
    if (!list.empty()) list = joined(list, {", ", ", "});
    list = joined(list, item);
  }
  return list;
}

std::string first_few(const std::vector<std::string>& items, std::size_t most) {
  std::string list;
  for (std::size_t i = 0; i < items.size() && i < most; ++i)
    list += (i == 0 ? "" : ", ") + items[i];
  return items.size() > most ? list + ", …" : list;
}

}  // namespace bedacht::desk
