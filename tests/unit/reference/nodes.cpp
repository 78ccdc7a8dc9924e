// SPDX-License-Identifier: Apache-2.0
#include "reference/nodes.h"

#include <algorithm>

#include "detect/detector.h"

namespace bedacht::reference {
namespace {

constexpr std::size_t kMostMarks = 20;

void sort_by_place(std::vector<Match>& matches) {
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return std::pair(a.first_word, a.last_word) < std::pair(b.first_word, b.last_word);
  });
}

void join(Match& whole, const Match& part) {
  whole.first_word = std::min(whole.first_word, part.first_word);
  whole.last_word = std::max(whole.last_word, part.last_word);
  for (const Mark& mark : part.marks)
    if (whole.marks.size() < kMostMarks) whole.marks.push_back(mark);
}

std::uint32_t words_between(const Match& a, const Match& b) {
  if (a.last_word < b.first_word) return b.first_word - a.last_word - 1;
  return b.last_word < a.first_word ? a.first_word - b.last_word - 1 : 0;
}

bool in_same_scope(Within within, const Match& a, const Match& b) {
  if (within == Within::Sentence) return a.sentence == b.sentence;
  return within == Within::Draft || a.paragraph == b.paragraph;
}

// Before a place the one that reaches farthest, at it or behind it the first; of both the nearer one, of two as near
// the latter.
const Match* nearest(const std::vector<Match>& candidates, const Match& place) {
  const Match* best = nullptr;
  for (const Match& candidate : candidates) {
    if (candidate.first_word >= place.first_word) break;
    if (best == nullptr || candidate.last_word >= best->last_word) best = &candidate;
  }
  const auto behind = std::find_if(candidates.begin(), candidates.end(),
                                   [&](const Match& candidate) { return candidate.first_word >= place.first_word; });
  if (behind == candidates.end()) return best;
  return best == nullptr || words_between(*behind, place) <= words_between(*best, place) ? &*behind : best;
}

}  // namespace

std::vector<Match> Nodes::find(const Node& node) {
  std::vector<Match> matches;
  for (Match& match : find_here(node)) {
    if (!has_modifiers_met(node, match)) continue;
    if (!node.mark)
      for (Mark& mark : match.marks)
        mark.underline = false;
    matches.push_back(match);
  }
  sort_by_place(matches);
  return matches;
}

std::vector<Match> Nodes::find_here(const Node& node) {
  std::vector<Match> matches;
  const auto add = [&](const Place& place) { matches.push_back(match_of(place)); };
  switch (node.type) {
    case Node::Type::Phrases:
      for (const Place& place : phrases_.find(node.phrases))
        add(place);
      break;
    case Node::Type::Lexicon:
      for (const Place& place : lexicon(node.lexicon))
        add(place);
      break;
    case Node::Type::Entity:
      for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
        if ((node.entities & entity_bit(static_cast<EntityKind>(kind))) == 0) continue;
        for (const Place& place : phrases_.names(static_cast<EntityKind>(kind)))
          add(place);
      }
      break;
    case Node::Type::Detector:
      for (const Detection& detection : detections_) {
        for (const std::string& id : node.detectors)
          if (detectors()[detection.detector].id == id) add(place_at(text_, detection.span));
      }
      break;
    case Node::Type::Token:
      for (const Hit& hit : phrases_.tokens()[static_cast<std::size_t>(node.token)])
        add(place_at(text_, hit.original));
      break;
    case Node::Type::Any:
      for (const Node& child : node.children)
        for (const Match& match : find(child))
          matches.push_back(match);
      break;
    case Node::Type::All:
      matches = find_all(node);
      break;
    case Node::Type::Model:
    case Node::Type::Not:
      break;
  }
  sort_by_place(matches);
  return matches;
}

std::vector<Match> Nodes::find_all(const Node& node) {
  std::vector<std::vector<Match>> parts;
  std::vector<Match> forbidden;
  for (const Node& child : node.children) {
    if (child.type == Node::Type::Not) {
      for (const Match& match : find(child.children.front()))
        forbidden.push_back(match);
    } else {
      parts.push_back(find(child));
    }
  }
  std::vector<Match> matches;
  if (parts.empty()) return matches;
  for (std::size_t i = 0; i < parts[0].size(); ++i) {
    const Match& here = parts[0][i];
    std::optional<Match> whole;
    if (node.within == Within::Words) {
      whole = all_near(node, parts, here);
    } else {
      // One match for each sentence (paragraph, draft): it is made at the first place of the first part in it.
      const auto first = std::find_if(parts[0].begin(), parts[0].end(),
                                      [&](const Match& other) { return in_same_scope(node.within, other, here); });
      if (&*first == &here) whole = all_in_scope(node, parts, here);
    }
    if (!whole) continue;
    const bool spoiled = std::any_of(forbidden.begin(), forbidden.end(), [&](const Match& other) {
      return node.within == Within::Words ? words_between(*whole, other) <= node.words
                                          : in_same_scope(node.within, *whole, other);
    });
    if (!spoiled) matches.push_back(*whole);
  }
  return matches;
}

// Every place of every part in the same scope. In order: of each part the places behind the earliest end of the part
// before it.
std::optional<Match> Nodes::all_in_scope(const Node& node, const std::vector<std::vector<Match>>& parts,
                                         const Match& where) const {
  Match whole = where;
  whole.marks.clear();
  std::uint32_t from = 0;
  for (const std::vector<Match>& part : parts) {
    std::optional<std::uint32_t> earliest_end;
    for (const Match& match : part) {
      if (!in_same_scope(node.within, match, where) || (node.ordered && match.first_word < from)) continue;
      earliest_end = std::min(earliest_end.value_or(match.last_word), match.last_word);
      join(whole, match);
    }
    if (!earliest_end) return std::nullopt;
    from = *earliest_end + 1;
  }
  return whole;
}

// The nearest place of every other part, or in order the next one behind the part before it.
std::optional<Match> Nodes::all_near(const Node& node, const std::vector<std::vector<Match>>& parts,
                                     const Match& first) const {
  Match whole = first;
  std::uint32_t from = first.last_word + 1;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const Match* other = nullptr;
    if (node.ordered) {
      for (const Match& match : parts[i])
        if (other == nullptr && match.first_word >= from) other = &match;
    } else {
      other = nearest(parts[i], first);
    }
    if (other == nullptr || words_between(first, *other) > node.words) return std::nullopt;
    from = other->last_word + 1;
    join(whole, *other);
  }
  return whole;
}

Match Nodes::match_of(const Place& place) const {
  Match match{place.first_word, place.last_word, 0, 0, {{place.original, true}}};
  if (text_.words().empty()) return match;
  match.sentence = text_.words()[place.first_word].sentence;
  match.paragraph = text_.words()[place.first_word].paragraph;
  return match;
}

// The list of accepted disclaimers holds the wordings of pack and company, too.
const std::vector<Place>& Nodes::lexicon(const std::string& id) {
  const auto known = lexicons_.find(id);
  if (known != lexicons_.end()) return known->second;
  const Lexicon* list = pack_.lexicon(id);
  std::vector<Place> places = list == nullptr ? std::vector<Place>{} : phrases_.find(list->phrases);
  const auto add = [&](const DisclaimerWording& disclaimer) {
    for (const auto* wordings : {&disclaimer.insert, &disclaimer.accept})
      for (const auto& [language, list_of] : *wordings)
        for (const std::u16string& wording : list_of)
          for (const Place& place : phrases_.find_wording(wording))
            places.push_back(place);
  };
  if (list != nullptr && list->disguised)
    for (const Place& place : phrases_.find_disguised(list->phrases))
      places.push_back(place);
  if (id == pack_.disclosures[0].otherwise) {
    add(pack_.disclaimer);
    if (company_.disclaimer) add(*company_.disclaimer);
  }
  return lexicons_.emplace(id, longest(std::move(places))).first->second;
}

}  // namespace bedacht::reference
