// SPDX-License-Identifier: Apache-2.0
#include "match/vocabulary.h"

#include <algorithm>
#include <array>

#include "match/phrase_matcher.h"
#include "text/character.h"
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

// What the automaton looks for: the word, or where it is inflected the beginnings that all its forms have. None is the
// beginning of another, so that a place is looked at once.
std::vector<std::u16string> literals_of(const PhraseTable& table, const PhraseTable::Word& word) {
  std::vector<std::u16string> literals{std::u16string(table.text(word.text))};
  const auto add_roots = [&](PhraseTable::Text stem, StemLanguage language) {
    if (stem.length == 0) return;
    for (std::u16string& root : stem_roots(table.text(stem), language))
      literals.push_back(std::move(root));
  };
  add_roots(word.german, StemLanguage::German);
  add_roots(word.english, StemLanguage::English);
  std::sort(literals.begin(), literals.end());
  const auto continues = [](const std::u16string& kept, const std::u16string& next) { return next.starts_with(kept); };
  literals.erase(std::unique(literals.begin(), literals.end(), continues), literals.end());
  return literals;
}

}  // namespace

void Vocabulary::add_literal(std::u16string literal, Use use) {
  use.length = static_cast<std::uint32_t>(literal.size());
  literals_.push_back(std::move(literal));
  uses_.push_back(use);
}

Vocabulary::Use Vocabulary::anchor_use(std::uint32_t phrase, std::uint32_t word) const {
  const PhraseTable::Word& base = phrases_.word(word);
  const std::u16string_view letters = phrases_.text(base.text);
  Use use{phrase, word, 0, 0, Use::Type::PhraseAnchor};
  if (base.type == Alternative::Type::Exact) use.type = Use::Type::ExactAnchor;
  const bool plain = std::all_of(letters.begin(), letters.end(), is_word_unit);
  const std::size_t longest = letters.size() + kLongestInflection;
  if (base.type == Alternative::Type::Inflected && plain && longest <= 0xFF)
    use.longest = static_cast<std::uint8_t>(longest);
  return use;
}

void Vocabulary::add_phrase(SetId set, const Phrase& phrase) {
  const std::uint32_t index = phrases_.add(set, phrase, stemmer_);
  const PhraseTable::Item& anchor = phrases_.anchor(phrases_[index]);
  for (std::uint32_t number = anchor.first_word; number < anchor.first_word + anchor.words; ++number) {
    if (phrases_.word(number).text.length == 0) {
      if (wordless_.empty() || wordless_.back() != index) wordless_.push_back(index);
      continue;
    }
    for (std::u16string& literal : literals_of(phrases_, phrases_.word(number)))
      add_literal(std::move(literal), anchor_use(index, number));
  }
}

void Vocabulary::add_wording(SetId set, std::u16string_view wording) {
  Alternative whole;
  whole.word = fold(wording);
  while (!whole.word.empty() && (whole.word.back() == u'.' || whole.word.back() == u'!'))
    whole.word.pop_back();
  if (whole.word.empty()) return;
  Phrase phrase;
  phrase.items.push_back({{whole}, false, 0});
  add_phrase(set, phrase);
}

// A name of several words is joined by hyphens in a compound: "Stadtwerke-Blaustein-Anlage". A person is also meant
// without the academic title, and by title and surname.
void Vocabulary::add_entity(EntityKind kind, std::u16string_view name) {
  const std::u16string folded = fold(name);
  const Use use{0, 0, 0, entity_bit(kind), Use::Type::Entity};
  if (folded.empty()) return;
  add_literal(folded, use);
  if (kind != EntityKind::Person) {
    std::u16string joined = folded;
    std::replace(joined.begin(), joined.end(), u' ', u'-');
    if (joined != folded) add_literal(std::move(joined), use);
    return;
  }
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
  if (!folded.empty()) add_literal(std::move(folded), {index, 0, 0, 0, Use::Type::Released});
}

// Names, and all words of phrases but those that are meant inside of compounds.
bool Vocabulary::starts_word(const Use& use) const {
  if (use.type == Use::Type::Entity || use.type == Use::Type::Released) return true;
  const Alternative::Type type = phrases_.word(use.word).type;
  return type != Alternative::Type::Suffix && type != Alternative::Type::Inside &&
         type != Alternative::Type::InflectedSuffix;
}

void Vocabulary::finish() {
  std::vector<bool> at_word_start(uses_.size());
  std::transform(uses_.begin(), uses_.end(), at_word_start.begin(), [&](const Use& use) { return starts_word(use); });
  automaton_ = Automaton(literals_, at_word_start);
  literals_ = {};
  stemmer_ = {};
}

}  // namespace bedacht
