// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/company.h"
#include "model/localized.h"

namespace bedacht {

/// A set of entity kinds, one bit each; `@own` and `@confidential` are unions.
using EntitySet = std::uint16_t;

constexpr EntitySet entity_bit(EntityKind kind) noexcept {
  return static_cast<EntitySet>(1U << static_cast<unsigned>(kind));
}
inline constexpr EntitySet kOwnEntities = static_cast<EntitySet>(
    entity_bit(EntityKind::Employer) | entity_bit(EntityKind::Product) | entity_bit(EntityKind::Brand));
inline constexpr EntitySet kConfidentialEntities = static_cast<EntitySet>(
    entity_bit(EntityKind::CodeName) | entity_bit(EntityKind::Customer) | entity_bit(EntityKind::Supplier) |
    entity_bit(EntityKind::Site) | entity_bit(EntityKind::Term));

/// The set with this name (`product`, `own`, …), or 0.
EntitySet entity_set(std::string_view name) noexcept;

/// What can be recognized without a word list.
enum class TokenKind : std::uint8_t {
  Number,
  Money,
  Percent,
  Date,
  Time,
  Url,
  Mention,
  Hashtag,
  Emoji,
  AngryEmoji,
  LaughingEmoji,
  Exclamations,
  Shouting,  ///< several words in capitals
  Capitals,  ///< one word in capitals
  LongQuotation,
  Verse,      ///< four lines or more
  LongVerse,  ///< eight, or four with a refrain
};
inline constexpr std::size_t kTokenKinds = 17;
inline constexpr std::array<std::string_view, kTokenKinds> kTokenNames{
    "number",   "money",    "percent",        "date",        "time",           "url",
    "mention",  "hashtag",  "emoji",          "angry-emoji", "laughing-emoji", "exclamations",
    "shouting", "capitals", "long-quotation", "verse",       "long-verse"};

/// The languages by whose grammar a phrase's words are inflected, one bit each.
using LanguageSet = std::uint8_t;
inline constexpr LanguageSet kGerman = 1;
inline constexpr LanguageSet kEnglish = 2;
inline constexpr LanguageSet kAnyLanguage = kGerman | kEnglish;

/// One way to fill a place of a phrase.
struct Alternative {
  enum class Type : std::uint8_t {
    Exact,            ///< `wort`
    AsWritten,        ///< `=IT`: also in case, umlauts and accents
    Inflected,        ///< `wort~`
    Prefix,           ///< `wort*`
    Suffix,           ///< `*wort`
    Inside,           ///< `*wort*`
    InflectedSuffix,  ///< `*wort~`
    Entity,           ///< `@product`
    Token,            ///< `%money`
  };
  Type type = Type::Exact;
  std::u16string word;     ///< folded; empty for entities and tokens
  std::u16string written;  ///< of AsWritten
  EntitySet entities = 0;
  TokenKind token = TokenKind::Number;
};

/// One place of a phrase: a word, or a gap of up to `gap` words.
struct PhraseItem {
  std::vector<Alternative> alternatives;  ///< empty for a gap
  bool optional = false;
  std::uint8_t gap = 0;

  bool is_gap() const noexcept { return alternatives.empty(); }
};

/// A sequence of words as a rule's author writes it, such as `kein~ … wunder` or `(sehr) schlecht~ @product`.
struct Phrase {
  std::vector<PhraseItem> items;
  std::size_t anchor = 0;  ///< the item that is looked for first
  LanguageSet languages = kAnyLanguage;
  std::string source;  ///< as its author wrote it
};

inline constexpr std::size_t kMaxPhraseItems = 12;
inline constexpr std::size_t kMaxPhraseWord = 64;  ///< UTF-16 units
inline constexpr std::size_t kMaxPhraseGaps = 2;
inline constexpr std::uint8_t kMaxPhraseGap = 9;  ///< words

/// Reads a phrase. On failure the phrase has no items and `problem` says in words what was expected.
Phrase parse_phrase(std::string_view source, LanguageSet languages, Localized& problem);

/// Whether `ending` (the folded rest of a word) is one of the usual German or English inflections.
bool is_inflection(std::u16string_view ending) noexcept;

}  // namespace bedacht
