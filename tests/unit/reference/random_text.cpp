// SPDX-License-Identifier: Apache-2.0
#include "reference/random_text.h"

#include <array>

#include "rules/function_words.h"
#include "text/normalized_text.h"
#include "text/utf.h"

namespace bedacht::reference {
namespace {

using std::u16string_view;

constexpr std::array<u16string_view, 26> kSigns{
    u". ", u"! ", u"? ", u", ", u"\n", u"\n\n", u" – ", u"-",    u"-",      u"'",      u"’",      u" „",      u"“ ",
    u"\"", u" (", u") ", u"/",  u"…",  u"!!! ", u"?! ", u"\n> ", u"\u00A0", u"\u00AD", u"\u200D", u" \u200B", u":"};
constexpr std::array<u16string_view, 24> kOddities{
    u"😂",          u" 😡",          u"🙂 ",  u"\xD800", u"\xDC00",    u"\uFFFD", u"½",     u"ﬁ",
    u"㎏",         u"日本語",      u"Ｉ",     u"ß",      u"e\u0301",   u"İ",      u"K",     u"\u202E",
    u"\U0001F1E9", u"👩‍💻", u"12,5 %", u"300 € ", u"8:30 Uhr ", u"#tag ",  u"@wir ", u"https://a.example/b "};
constexpr std::array<u16string_view, 22> kFillers{
    u"nicht", u"kein", u"nie", u"not",  u"isn't", u"ich", u"wir",       u"my",   u"du",    u"Sie",  u"you",
    u"laut",  u"dem",  u"und", u"oder", u"die",   u"the", u"angeblich", u"said", u"heute", u"AUCH", u"3"};
constexpr std::array<u16string_view, 22> kEndings{u"",      u"",     u"",    u"e",   u"en", u"er",  u"es", u"em",
                                                  u"s",     u"n",    u"ern", u"st",  u"'s", u"ing", u"ed", u"ly",
                                                  u"ungen", u"lich", u"d",   u"ies", u"a",  u"x"};

constexpr std::array<u16string_view, kTokenKinds> kTokens{u"42",
                                                          u"5 Mio. Euro",
                                                          u"12 %",
                                                          u"24.12.2026",
                                                          u"9 Uhr",
                                                          u"www.a.example",
                                                          u"@nord",
                                                          u"#pumpe",
                                                          u"🙂",
                                                          u"😡",
                                                          u"🤣",
                                                          u"!!!",
                                                          u"DAS IST WIRKLICH SCHLIMM",
                                                          u"WAHNSINN"};

}  // namespace

RandomText::RandomText(const RulePack& pack, const CompanyProfile& company, Dice& dice)
    : names_(kEntityKinds), dice_(dice) {
  const auto add = [&](const std::vector<Phrase>& phrases) {
    for (const Phrase& phrase : phrases)
      phrases_.push_back(&phrase);
  };
  const auto add_node = [&](const Node& node, const auto& again) -> void {
    add(node.phrases);
    for (const Node& child : node.children)
      again(child, again);
  };
  for (const Lexicon& lexicon : pack.lexicons)
    add(lexicon.phrases);
  for (const Rule& rule : pack.rules) {
    if (rule.match) add_node(*rule.match, add_node);
    for (const Node& node : rule.unless)
      add_node(node, add_node);
  }
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind)
    names_[kind] = company.entities[kind];
}

std::u16string RandomText::next(std::size_t pieces) {
  text_.clear();
  for (std::size_t count = 1 + dice_.roll(pieces); count > 0; --count) {
    const std::size_t start = text_.size();
    if (!phrases_.empty() && !dice_.one_in(4)) {
      add_phrase(*dice_.of(phrases_));
    } else if (dice_.one_in(2)) {
      text_ += dice_.of(kFillers);
    } else {
      add_name(static_cast<EntitySet>(1U << dice_.roll(kEntityKinds)));
    }
    if (dice_.one_in(6)) disguise(start);
    add_noise();
  }
  return text_;
}

// Writes what stands from here on so that a machine does not read it.
void RandomText::disguise(std::size_t start) {
  const std::u16string plain = text_.substr(start);
  const std::size_t way = dice_.roll(4);
  text_.resize(start);
  for (const char16_t unit : plain) {
    const std::size_t letter = std::u16string_view(u"oieast").find(unit);
    const bool other = letter != std::u16string_view::npos && dice_.one_in(2);
    text_ += way == 0 && other ? u"013457"[letter] : way == 1 && dice_.one_in(6) ? u'*' : unit;
    if (way == 2 && dice_.one_in(6)) text_.append(2, unit);
    if (way == 3) text_ += u' ';
  }
}

void RandomText::add_noise() {
  if (dice_.one_in(3)) {
    text_ += dice_.of(kSigns);
  } else if (dice_.one_in(12)) {
    text_ += dice_.of(kOddities);
  } else if (!dice_.one_in(20)) {
    text_ += u' ';
  }
}

void RandomText::add_phrase(const Phrase& phrase) {
  const bool shouted = dice_.one_in(15);
  const std::size_t start = text_.size();
  for (const PhraseItem& item : phrase.items) {
    if (dice_.one_in(item.optional ? 2 : 30)) continue;
    add_item(item);
    if (dice_.one_in(15)) {
      add_noise();
    } else {
      text_ += dice_.one_in(12) ? u'-' : u' ';
    }
  }
  if (!text_.empty() && text_.size() > start && !dice_.one_in(3)) text_.pop_back();
  for (std::size_t i = start; shouted && i < text_.size(); ++i)
    if (text_[i] >= u'a' && text_[i] <= u'z') text_[i] = static_cast<char16_t>(text_[i] - u'a' + u'A');
}

void RandomText::add_item(const PhraseItem& item) {
  if (!item.is_gap()) {
    add_word(dice_.of(item.alternatives));
    return;
  }
  for (std::size_t words = dice_.roll(item.gap + 2U); words > 0; --words) {
    text_ += dice_.of(kFillers);
    text_ += words == 1 ? u"" : u" ";
  }
}

void RandomText::add_word(const Alternative& word) {
  using Type = Alternative::Type;
  if (word.type == Type::Entity) {
    add_name(word.entities);
  } else if (word.type == Type::Token) {
    text_ += kTokens[static_cast<std::size_t>(word.token)];
  } else if (word.type == Type::AsWritten && !dice_.one_in(4)) {
    text_ += word.written;
  } else {
    const bool before = word.type == Type::Suffix || word.type == Type::Inside || word.type == Type::InflectedSuffix;
    const bool after = word.type == Type::Prefix || word.type == Type::Inside;
    const bool inflected = word.type == Type::Inflected || word.type == Type::InflectedSuffix;
    if (before && !dice_.one_in(3)) text_ += dice_.of(kFillers);
    text_ += word.word;
    if (inflected && dice_.one_in(4)) text_.pop_back();
    if (inflected || dice_.one_in(8)) text_ += dice_.of(kEndings);
    if (after && !dice_.one_in(3)) text_ += dice_.of(kFillers);
  }
}

// With a genitive, in a compound, or with its end cut off, now and then.
void RandomText::add_name(EntitySet kinds) {
  for (int tries = 0; tries < 20; ++tries) {
    const std::size_t kind = dice_.roll(kEntityKinds);
    if ((kinds & (1U << kind)) == 0 || names_[kind].empty()) continue;
    text_ += dice_.of(names_[kind]);
    if (dice_.one_in(6)) text_ += u"s";
    if (dice_.one_in(10)) text_ += u"-Kunden";
    if (dice_.one_in(15)) text_.pop_back();
    return;
  }
}

}  // namespace bedacht::reference
