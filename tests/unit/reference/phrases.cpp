// SPDX-License-Identifier: Apache-2.0
#include "reference/phrases.h"

#include <algorithm>

#include "text/character.h"
#include "text/normalized_text.h"

namespace bedacht::reference {
namespace {

// The ways in which a name of the profile is written: joined by hyphens; a person also without the titles, and by title
// and surname.
std::vector<std::u16string> spellings(EntityKind kind, std::u16string_view name) {
  std::vector<std::u16string> all{fold(name)};
  if (kind != EntityKind::Person) {
    all.push_back(all[0]);
    std::replace(all[1].begin(), all[1].end(), u' ', u'-');
    if (all[1] == all[0]) all.pop_back();
    return all;
  }
  std::u16string plain = all[0];
  for (bool again = true; again;) {
    again = false;
    for (const std::u16string_view title :
         {u"dr. ", u"prof. ", u"dipl.-ing. ", u"ing. ", u"herr ", u"frau ", u"mr. ", u"mrs. ", u"ms. "}) {
      if (!plain.starts_with(title)) continue;
      plain.erase(0, title.size());
      again = true;
    }
  }
  all.push_back(plain);
  const std::size_t blank = plain.rfind(u' ');
  if (blank == std::u16string::npos) return all;
  for (const std::u16string_view title :
       {u"herr", u"herrn", u"frau", u"mr.", u"mr", u"mrs.", u"mrs", u"ms.", u"ms", u"dr."})
    all.push_back(std::u16string(title) + plain.substr(blank));
  return all;
}

// A name is found as a word of its own, also with a genitive -s.
void find_name(const PreparedText& text, std::u16string_view name, std::vector<Place>& places) {
  const std::u16string_view folded = text.folded();
  if (name.empty()) return;
  for (std::size_t at = folded.find(name); at != std::u16string_view::npos; at = folded.find(name, at + 1)) {
    const auto start = static_cast<std::uint32_t>(at);
    const auto end = static_cast<std::uint32_t>(at + name.size());
    const std::uint32_t right = word_end_after(folded, end);
    const std::u16string_view ending = folded.substr(end, right - end);
    const bool alone = word_start_before(folded, start) == start;
    if (!alone || !(ending.empty() || ending == u"s" || ending == u"'s")) continue;
    places.push_back(place_at(text, text.to_original({start, right})));
  }
}

// A blank or a hyphen, or nothing; a percent or currency sign belongs to the number in front of it.
bool joins(std::u16string_view between) {
  std::size_t signs = 0;
  std::size_t separators = 0;
  for (const char16_t unit : between) {
    if (std::u16string_view(u"%€$£").find(unit) != std::u16string_view::npos) {
      ++signs;
    } else if (unit == u' ' || unit == u'-') {
      ++separators;
    } else {
      return false;
    }
  }
  return separators < 2 || (separators == 2 && signs == 1);
}

}  // namespace

Place place_at(const PreparedText& text, Span original) {
  Place place;
  place.original = original;
  bool found = false;
  std::uint32_t before = 0;
  for (std::uint32_t i = 0; i < text.words().size(); ++i) {
    const Word& word = text.words()[i];
    if (word.original.start <= original.start) before = i;
    if (!word.original.overlaps(original)) continue;
    if (!found) place.first_word = i;
    place.last_word = i;
    found = true;
  }
  if (!found) place.first_word = place.last_word = before;
  place.begins_in_a_word = found;
  if (found) place.folded = {text.words()[place.first_word].folded.start, text.words()[place.last_word].folded.end};
  return place;
}

std::vector<Place> longest(std::vector<Place> places) {
  std::stable_sort(places.begin(), places.end(),
                   [](const Place& a, const Place& b) { return a.original < b.original; });
  std::vector<Place> kept;
  for (std::size_t i = 0; i < places.size(); ++i) {
    bool inside = false;
    for (std::size_t j = 0; j < places.size() && !inside; ++j) {
      const bool same = places[j].original == places[i].original;
      inside = places[j].original.contains(places[i].original) && (!same || j < i);
    }
    if (!inside) kept.push_back(places[i]);
  }
  return kept;
}

Phrases::Phrases(const PreparedText& text, const CompanyProfile& company, std::vector<Unmasked> unmasked)
    : text_(text), words_(text), unmasked_(std::move(unmasked)), tokens_(find_tokens(text)) {
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    std::vector<Place> places;
    for (const std::u16string& name : company.entities[kind])
      for (const std::u16string& spelling : spellings(static_cast<EntityKind>(kind), name))
        find_name(text, spelling, places);
    if ((entity_bit(static_cast<EntityKind>(kind)) & kConfidentialEntities) != 0) {
      for (const std::u16string& name : company.entities[kind])
        for (const std::u16string& spelling : spellings(static_cast<EntityKind>(kind), name))
          find_disguised_name(spelling, places);
    }
    names_[kind] = longest(std::move(places));
  }
}

std::vector<Place> Phrases::find(const std::vector<Phrase>& phrases) {
  std::vector<Place> all;
  for (const Phrase& phrase : phrases)
    for (const Place& place : find(phrase))
      all.push_back(place);
  return longest(std::move(all));
}

void Phrases::find_disguised_name(std::u16string_view name, std::vector<Place>& places) const {
  if (name.size() < 4) return;
  for (const Unmasked& unmasked : unmasked_) {
    if (unmasked.text().find(name) == std::u16string_view::npos) continue;
    const PreparedText plain(unmasked.text());
    std::vector<Place> found;
    find_name(plain, name, found);
    for (const Place& place : found)
      if (const auto original = unmasked.original_of(text_, place.original))
        places.push_back(place_at(text_, *original));
  }
}

std::vector<Place> Phrases::find_disguised(const std::vector<Phrase>& phrases) {
  std::vector<Place> all;
  for (const Unmasked& unmasked : unmasked_) {
    if (unmasked.names_only()) continue;
    const PreparedText plain(unmasked.text());
    Phrases within(plain, {});
    within.tokens_ = {};
    for (const Phrase& phrase : phrases)
      for (const Place& place : within.find(phrase))
        if (const auto original = unmasked.original_of(text_, place.original))
          all.push_back(place_at(text_, *original));
  }
  return longest(std::move(all));
}

std::vector<Place> Phrases::find_wording(std::u16string_view wording) {
  Phrase phrase;
  phrase.items.resize(1);
  phrase.items[0].alternatives.resize(1);
  std::u16string& word = phrase.items[0].alternatives[0].word;
  word = fold(wording);
  while (word.ends_with(u'.') || word.ends_with(u'!'))
    word.pop_back();
  return find(phrase);
}

std::vector<Place> Phrases::find(const Phrase& phrase) {
  const bool alone = phrase.items.size() == 1;
  items_.clear();
  for (const PhraseItem& item : phrase.items) {
    items_.push_back(places_of(item, phrase.languages, alone));
    if (items_.back().empty() && !item.is_gap() && !item.optional) return {};
  }
  if (alone) return longest(items_[0]);
  readings_.clear();
  for (std::size_t item = 0; item < phrase.items.size(); ++item) {
    for (const Place& place : items_[item])
      read_on(phrase, item + 1, place, place);
    if (!phrase.items[item].optional) break;
  }
  return longest(readings_);
}

// Tries every way to read the items from here on, behind what was read already.
void Phrases::read_on(const Phrase& phrase, std::size_t item, const Place& first, const Place& last) {
  if (item == phrase.items.size()) {
    if (sentence_of(first.first_word) != sentence_of(last.last_word)) return;
    const Span original{first.original.start, last.original.end};
    readings_.push_back({{first.folded.start, last.folded.end}, original, first.first_word, last.last_word, true});
    return;
  }
  const PhraseItem& here = phrase.items[item];
  if (here.is_gap()) {
    for (const Place& next : items_[item + 1]) {
      const bool behind = next.first_word > last.last_word;
      if (behind && next.first_word - last.last_word - 1 <= here.gap) read_on(phrase, item + 2, first, next);
    }
    return;
  }
  for (const Place& next : items_[item]) {
    if (next.first_word != last.last_word + 1 || next.folded.start < last.folded.end) continue;
    const std::uint32_t end = last.folded.end;
    if (joins(text_.folded().substr(end, next.folded.start - end))) read_on(phrase, item + 1, first, next);
  }
  if (here.optional) read_on(phrase, item + 1, first, last);
}

// A phrase of several words stands on the words of the text; a sign that is no word can only be found alone.
std::vector<Place> Phrases::places_of(const PhraseItem& item, LanguageSet languages, bool alone) {
  std::vector<Place> places;
  const auto add = [&](const Place& place) {
    if (alone || place.begins_in_a_word) places.push_back(place);
  };
  for (const Alternative& word : item.alternatives) {
    for (const Span span : words_.spans(word, languages)) {
      Place place = place_at(text_, text_.to_original(span));
      if (!alone) {
        place.folded = span;
        place.begins_in_a_word = false;
        for (std::uint32_t i = 0; i < text_.words().size(); ++i) {
          const Span& here = text_.words()[i].folded;
          if (here.start <= span.start && span.start < here.end) {
            place.first_word = i;
            place.begins_in_a_word = true;
          }
          if (here.start < span.end) place.last_word = i;
        }
      }
      add(place);
    }
    if (word.type == Alternative::Type::Token) {
      for (const Hit& hit : tokens_[static_cast<std::size_t>(word.token)])
        add(place_at(text_, hit.original));
    }
    if (word.type == Alternative::Type::Entity) {
      for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
        if ((word.entities & entity_bit(static_cast<EntityKind>(kind))) == 0) continue;
        for (const Place& name : names_[kind])
          add(name);
      }
    }
  }
  return places;
}

}  // namespace bedacht::reference
