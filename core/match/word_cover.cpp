// SPDX-License-Identifier: Apache-2.0

// What one word of a phrase, or one name, covers in a text.

#include "match/phrase_matcher.h"
#include "text/character.h"

namespace bedacht {
namespace {

// A stemmer also joins what only has the same root: "Versager" and "versagen", "consultant" and "consulting",
// "parasite" and "parasitic", "organ" and "organization". Such pairs are told apart by what inflection does in each
// language, before the dearer stemming: the names of those who do something have no stem here, only the usual endings.
bool may_be_inflection(std::u16string_view base, std::u16string_view form, StemLanguage language) {
  if (form.size() > base.size() + kLongestInflection || base.ends_with(u"er")) return false;
  if (language == StemLanguage::German) return true;
  if (base.ends_with(u"or") || base.ends_with(u"ant") || base.ends_with(u"ent") || base.ends_with(u"ist")) return false;
  return base.starts_with(form) || form.ends_with(u's') || form.ends_with(u"ed") || form.ends_with(u"ing") ||
         form.ends_with(u'y');
}

// How much of an inflected word stands as it is: everything up to its last hyphen or other sign ("e-mail~").
std::size_t head_of(std::u16string_view base) {
  std::size_t length = base.size();
  while (length > 0 && is_word_unit(base[length - 1]))
    --length;
  return length;
}

}  // namespace

std::optional<Span> name_span(std::u16string_view folded, Span literal) noexcept {
  if (!is_word_start(folded, literal.start)) return std::nullopt;
  const std::uint32_t right = word_end_after(folded, literal.end);
  const std::u16string_view ending = folded.substr(literal.end, right - literal.end);
  if (!ending.empty() && ending != u"s" && ending != u"'s") return std::nullopt;
  return Span{literal.start, right};
}

std::optional<Span> PhraseMatcher::covered(const PhraseTable::Word& word, std::uint32_t start) {
  const std::u16string_view folded = text_.folded();
  const std::u16string_view base = table_.text(word.text);
  if (word.type == Alternative::Type::Inflected || word.type == Alternative::Type::InflectedSuffix) {
    const bool inside = word.type == Alternative::Type::InflectedSuffix;
    if (!inside && !is_word_start(folded, start)) return std::nullopt;
    const std::size_t head = head_of(base);
    if (folded.substr(start, head) != base.substr(0, head)) return std::nullopt;
    const auto tail = static_cast<std::uint32_t>(start + head);
    const bool goes_on = tail < folded.size() && is_word_unit(folded[tail]);
    const std::uint32_t end = goes_on ? word_end_after(folded, tail + 1) : tail;
    if (!inflects(word, {start, end})) return std::nullopt;
    return Span{inside ? word_start_before(folded, start) : start, end};
  }
  const Span literal{start, start + static_cast<std::uint32_t>(base.size())};
  if (base.empty() || folded.substr(start, base.size()) != base) return std::nullopt;
  const bool starts = is_word_start(folded, literal.start);
  const bool ends = is_word_end(folded, literal.end);
  const auto whole = [&] {
    return Span{word_start_before(folded, literal.start), word_end_after(folded, literal.end)};
  };
  switch (word.type) {
    case Alternative::Type::Exact:
      return starts && ends ? std::optional(literal) : std::nullopt;
    case Alternative::Type::AsWritten: {
      if (!starts || !ends) return std::nullopt;
      const Span original = text_.to_original(literal);
      const bool same = text_.original().substr(original.start, original.length()) == table_.text(word.written);
      return same ? std::optional(literal) : std::nullopt;
    }
    case Alternative::Type::Prefix:
      return starts ? std::optional(whole()) : std::nullopt;
    case Alternative::Type::Suffix:
      return ends ? std::optional(whole()) : std::nullopt;
    case Alternative::Type::Inside:
      return whole();
    default:
      return std::nullopt;
  }
}

// One of the usual endings behind the word, or the same stem. Both, because a rule's author may write a bare stem
// ("empfehl~") that no stemmer would give, and no list of endings knows "Häuser" or "companies".
bool PhraseMatcher::inflects(const PhraseTable::Word& word, Span folded) {
  const std::u16string_view form = text_.folded().substr(folded.start, folded.length());
  const std::u16string_view base = table_.text(word.text);
  if (form.starts_with(base) && is_inflection(form.substr(base.size()))) return true;
  const auto has_stem = [&](PhraseTable::Text stem, StemLanguage language) {
    return stem.length > 0 && !form.empty() && form.front() == table_.text(stem).front() &&
           may_be_inflection(base, form, language) && stems_.stem(folded, language) == table_.text(stem);
  };
  return has_stem(word.german, StemLanguage::German) || has_stem(word.english, StemLanguage::English);
}

}  // namespace bedacht
