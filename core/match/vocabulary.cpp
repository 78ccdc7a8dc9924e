// SPDX-License-Identifier: Apache-2.0
#include "match/vocabulary.h"

#include <array>

#include "text/normalized_text.h"

namespace bedacht {
namespace {

constexpr std::array<std::u16string_view, 9> kTitles{u"dr. ",  u"prof. ", u"dipl.-ing. ", u"ing. ", u"herr ",
                                                     u"frau ", u"mr. ",   u"mrs. ",       u"ms. "};

std::u16string without_titles(std::u16string_view folded) {
  for (bool found = true; found;) {
    found = false;
    for (const std::u16string_view title : kTitles) {
      if (!folded.starts_with(title)) continue;
      folded.remove_prefix(title.size());
      found = true;
    }
  }
  return std::u16string(folded);
}

}  // namespace

void Vocabulary::add_literal(std::u16string literal, Use use) {
  lengths_.push_back(static_cast<std::uint32_t>(literal.size()));
  literals_.push_back(std::move(literal));
  uses_.push_back(use);
}

void Vocabulary::add_phrase(SetId set, Phrase phrase) {
  const auto index = static_cast<std::uint32_t>(phrases_.size());
  const PhraseItem& anchor = phrase.items[phrase.anchor];
  for (std::size_t i = 0; i < anchor.alternatives.size(); ++i) {
    const Alternative& alternative = anchor.alternatives[i];
    if (alternative.word.empty()) {
      if (wordless_.empty() || wordless_.back() != index) wordless_.push_back(index);
      continue;
    }
    add_literal(alternative.word, {Use::Type::PhraseAnchor, index, static_cast<std::uint8_t>(i), 0});
  }
  phrases_.push_back({set, std::move(phrase)});
}

void Vocabulary::add_wording(SetId set, std::u16string_view wording) {
  Alternative whole;
  whole.word = fold(wording);
  while (!whole.word.empty() && (whole.word.back() == u'.' || whole.word.back() == u'!'))
    whole.word.pop_back();
  if (whole.word.empty()) return;
  Phrase phrase;
  phrase.items.push_back({{whole}, false, 0});
  add_phrase(set, std::move(phrase));
}

// A person is also meant without the academic title, and by title and surname.
void Vocabulary::add_entity(EntityKind kind, std::u16string_view name) {
  const std::u16string folded = fold(name);
  const Use use{Use::Type::Entity, 0, 0, entity_bit(kind)};
  if (folded.empty()) return;
  add_literal(folded, use);
  if (kind != EntityKind::Person) return;
  const std::u16string plain = without_titles(folded);
  if (plain != folded) add_literal(plain, use);
  const std::size_t surname = plain.rfind(u' ');
  if (surname == std::u16string::npos) return;
  for (const std::u16string_view title :
       {u"herr", u"herrn", u"frau", u"mr.", u"mr", u"mrs.", u"mrs", u"ms.", u"ms", u"dr."}) {
    add_literal(std::u16string(title) + plain.substr(surname), use);
  }
}

void Vocabulary::add_released(std::uint32_t index, std::u16string_view text) {
  std::u16string folded = fold(text);
  if (!folded.empty()) add_literal(std::move(folded), {Use::Type::Released, index, 0, 0});
}

void Vocabulary::finish() {
  automaton_ = Automaton(literals_);
  literals_ = {};
}

}  // namespace bedacht
