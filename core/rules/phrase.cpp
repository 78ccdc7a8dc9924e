// SPDX-License-Identifier: Apache-2.0
#include "rules/phrase.h"

#include <algorithm>

#include "model/names.h"
#include "rules/wording.h"
#include "text/normalized_text.h"
#include "text/utf.h"

namespace bedacht {
namespace {

constexpr std::string_view kGap = "\u2026";  // the character …
constexpr std::uint8_t kDefaultGap = 3;

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t end = text.find(at); end != std::string_view::npos; end = text.find(at, start)) {
    parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  parts.push_back(text.substr(start));
  return parts;
}

// Reads "…", "...", "…5".
bool parse_gap(std::string_view word, PhraseItem& item, Localized& problem) {
  std::string_view rest;
  if (word.starts_with(kGap)) {
    rest = word.substr(kGap.size());
  } else if (word.starts_with("...")) {
    rest = word.substr(3);
  } else {
    return false;
  }
  item.gap = kDefaultGap;
  if (rest.empty()) return true;
  if (rest.size() == 1 && rest[0] >= '1' && rest[0] <= '0' + kMaxPhraseGap) {
    item.gap = static_cast<std::uint8_t>(rest[0] - '0');
    return true;
  }
  const Localized gap = in_quotes(word);
  problem = {"die Lücke " + gap.de + " muss … heißen, oder … mit einer Wortzahl von 1 bis 9",
             "the gap " + gap.en + " must be … or … with a number of words from 1 to 9"};
  return true;
}

bool parse_word(std::string_view source, Alternative& alternative, Localized& problem) {
  std::string_view word = source;
  const Localized name = in_quotes(source);
  if (word.starts_with('@')) {
    alternative.type = Alternative::Type::Entity;
    alternative.entities = entity_set(word.substr(1));
    if (alternative.entities == 0) problem = no_such_entity(word);
    return alternative.entities != 0;
  }
  if (word.size() > 1 && word.starts_with('%')) {
    alternative.type = Alternative::Type::Token;
    const auto kind = value_of<TokenKind>(word.substr(1), kTokenNames);
    if (!kind) {
      problem = {"eine solche Art von Angabe gibt es nicht: " + name.de, "no kind of token is called " + name.en};
    }
    alternative.token = kind.value_or(TokenKind::Number);
    return kind.has_value();
  }
  if (word.size() > 1 && word.starts_with('=')) {
    alternative.type = Alternative::Type::AsWritten;
    word.remove_prefix(1);
    alternative.written = to_utf16(word);
  } else {
    const bool from_inside = word.size() > 1 && word.starts_with('*');
    if (from_inside) word.remove_prefix(1);
    if (word.ends_with('~')) {
      alternative.type = from_inside ? Alternative::Type::InflectedSuffix : Alternative::Type::Inflected;
      word.remove_suffix(1);
    } else if (word.ends_with('*')) {
      alternative.type = from_inside ? Alternative::Type::Inside : Alternative::Type::Prefix;
      word.remove_suffix(1);
    } else if (from_inside) {
      alternative.type = Alternative::Type::Suffix;
    }
  }
  if (word.find_first_of("*~()|") != std::string_view::npos) {
    problem = {
        name.de + " hat ein Zeichen, das dort nichts bedeutet; ~ und * stehen am Ende eines Wortes (* auch am Anfang)",
        name.en +
            " has a sign in a place where it means nothing; ~ and * stand at the end of a word (or * at its start)"};
    return false;
  }
  alternative.word = fold(to_utf16(word));
  if (alternative.word.empty()) {
    problem = {name.de + " enthält keine Buchstaben", name.en + " holds no letters"};
  } else if (alternative.word.size() > kMaxPhraseWord) {
    problem = {name.de + " ist länger als 64 Zeichen", name.en + " is longer than 64 characters"};
  } else if (alternative.type > Alternative::Type::AsWritten && alternative.word.size() < 2) {
    problem = {name.de + " ist zu kurz für ~ oder *: mindestens zwei Buchstaben",
               name.en + " is too short for ~ or *: two letters at least"};
  }
  return problem.empty();
}

bool parse_item(std::string_view word, PhraseItem& item, Localized& problem) {
  if (parse_gap(word, item, problem)) return problem.empty();
  if (word.starts_with('(')) {
    if (!word.ends_with(')') || word.size() < 3) {
      const Localized open = in_quotes(word);
      problem = {open.de + " öffnet eine Klammer, die sich nicht um ein Wort schließt",
                 open.en + " opens a bracket that does not close around one word"};
      return false;
    }
    item.optional = true;
    word = word.substr(1, word.size() - 2);
  }
  for (const std::string_view part : split(word, '|')) {
    Alternative alternative;
    if (part.empty()) {
      const Localized choice = in_quotes(word);
      problem = {choice.de + " hat neben | nichts zur Wahl", choice.en + " has an empty alternative beside |"};
      return false;
    }
    if (!parse_word(part, alternative, problem)) return false;
    item.alternatives.push_back(std::move(alternative));
  }
  return true;
}

// How rare an item's words are likely to be: the length of its shortest one. Entities and tokens come from lists that
// are filled anyway, so they only serve where no word does.
std::size_t rarity(const PhraseItem& item) {
  if (item.is_gap() || item.optional) return 0;
  std::size_t shortest = kMaxPhraseWord + 1;
  for (const Alternative& alternative : item.alternatives) {
    shortest = std::min(shortest, alternative.word.empty() ? std::size_t{1} : alternative.word.size() + 1);
  }
  return shortest;
}

constexpr std::array<std::u16string_view, 26> kInflections{
    u"'s", u"d",   u"e",  u"ed", u"em", u"en",  u"er", u"ere", u"erem", u"eren", u"erer", u"eres", u"ern",
    u"es", u"ing", u"ly", u"n",  u"ne", u"nen", u"s",  u"st",  u"ste",  u"stem", u"sten", u"ster", u"stes"};
static_assert(std::is_sorted(kInflections.begin(), kInflections.end()));

// What stands beside a gap must be there, and two gaps are the most: so the work around one anchor stays small.
void check_gaps(const Phrase& phrase, std::string_view source, Localized& problem) {
  const Localized name = in_quotes(source);
  std::size_t gaps = 0;
  for (std::size_t i = 1; i + 1 < phrase.items.size(); ++i) {
    if (!phrase.items[i].is_gap()) continue;
    ++gaps;
    for (const PhraseItem* beside : {&phrase.items[i - 1], &phrase.items[i + 1]}) {
      if (!beside->is_gap() && !beside->optional) continue;
      problem = {
          "in " + name.de + " steht eine Lücke neben einem Wort, das fehlen darf, oder neben einer zweiten Lücke",
          "in " + name.en + " a gap stands beside an optional word or another gap"};
    }
  }
  if (gaps > kMaxPhraseGaps) {
    problem = {name.de + " hat mehr als zwei Lücken; für Wörter, die weit auseinander stehen, gibt es „all“",
               name.en + " has more than two gaps; use an \"all\" for words that stand far apart"};
  }
}

}  // namespace

EntitySet entity_set(std::string_view name) noexcept {
  if (name == "own") return kOwnEntities;
  if (name == "confidential") return kConfidentialEntities;
  const auto kind = value_of<EntityKind>(name, kEntityKindNames);
  return kind ? entity_bit(*kind) : EntitySet{0};
}

Phrase parse_phrase(std::string_view source, LanguageSet languages, Localized& problem) {
  const Localized name = in_quotes(source);
  Phrase phrase;
  phrase.languages = languages;
  phrase.source = source;
  for (const std::string_view word : split(source, ' ')) {
    if (word.empty()) continue;
    PhraseItem item;
    if (!parse_item(word, item, problem)) return {};
    phrase.items.push_back(std::move(item));
  }
  if (phrase.items.empty()) {
    problem = {"eine Wortfolge braucht mindestens ein Wort", "a phrase needs at least one word"};
  } else if (phrase.items.size() > kMaxPhraseItems) {
    problem = {"eine Wortfolge hat höchstens 12 Wörter und Lücken; " + name.de + " besser mit „all“ aufteilen",
               "a phrase has at most 12 words and gaps; split " + name.en + " into an \"all\""};
  } else if (phrase.items.front().is_gap() || phrase.items.back().is_gap()) {
    problem = {name.de + " beginnt oder endet mit einer Lücke; dort bewirkt sie nichts",
               name.en + " begins or ends with a gap, which matches nothing"};
  }
  if (problem.empty()) check_gaps(phrase, source, problem);
  std::size_t best = 0;
  for (std::size_t i = 0; i < phrase.items.size(); ++i) {
    const std::size_t rare = rarity(phrase.items[i]);
    if (rare > best) {
      best = rare;
      phrase.anchor = i;
    }
  }
  if (problem.empty() && best == 0) {
    problem = {name.de + " braucht ein Wort, das nicht fehlen darf", name.en + " needs one word that is not optional"};
  }
  return problem.empty() ? phrase : Phrase{};
}

bool is_inflection(std::u16string_view ending) noexcept {
  return ending.empty() || std::binary_search(kInflections.begin(), kInflections.end(), ending);
}

}  // namespace bedacht
