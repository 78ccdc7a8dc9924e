// SPDX-License-Identifier: Apache-2.0
#include "desk/judged_parts.h"

#include <algorithm>

#include "desk/say.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

const PatternTrace::Step* step_of(const PatternTrace& trace, const Pattern& pattern) {
  for (const PatternTrace::Step& step : trace.steps) {
    if (step.pattern == &pattern) return &step;
  }
  return nullptr;
}

bool is_same(const Match& a, const Match& b) {
  return a.first_word == b.first_word && a.last_word == b.last_word && a.marks.size() == b.marks.size() &&
         std::equal(a.marks.begin(), a.marks.end(), b.marks.begin(),
                    [](const Mark& x, const Mark& y) { return x.original == y.original; });
}

}  // namespace

Part judged_part(const Node& node, const Pattern& pattern, const PatternTrace& trace, const PatternContext& context) {
  Part part = part_of(node, context.pack, Detail::Names);
  part.children.clear();
  for (std::size_t i = 0; i < node.children.size(); ++i)
    part.children.push_back(judged_part(node.children[i], pattern.children[i], trace, context));
  if (node.type == Node::Type::Not) {
    part.holds = !part.children.front().holds.value_or(false);
    return part;
  }
  const PatternTrace::Step* step = step_of(trace, pattern);
  part.holds = step != nullptr && !step->matches.empty();
  if (step == nullptr) return part;
  for (const Match& match : step->before) {
    const bool kept = std::any_of(step->matches.begin(), step->matches.end(),
                                  [&](const Match& other) { return is_same(match, other); });
    // The inner parts of `any` and `all` name the words that are kept.
    if (kept && !node.children.empty()) continue;
    for (const Mark& mark : match.marks) {
      part.found.push_back(
          {mark.original, context.sources.source(mark.phrase), kept ? Localized{} : listed(scopes_of(node))});
    }
  }
  return part;
}

bool all_words_found(const Pattern& pattern, const PatternTrace& trace) {
  const auto found = [&trace](const Pattern& part) { return all_words_found(part, trace); };
  switch (pattern.type) {
    case Node::Type::Any:
      return std::any_of(pattern.children.begin(), pattern.children.end(), found);
    case Node::Type::All:
      return std::all_of(pattern.children.begin(), pattern.children.end(),
                         [&](const Pattern& part) { return part.type == Node::Type::Not || found(part); });
    default:
      const PatternTrace::Step* step = step_of(trace, pattern);
      return step != nullptr && !step->before.empty();
  }
}

bool marked_words_found(const Pattern& pattern, const PatternTrace& trace) {
  if (!pattern.mark || pattern.type == Node::Type::Not) return false;
  if (pattern.children.empty()) return all_words_found(pattern, trace);
  return std::any_of(pattern.children.begin(), pattern.children.end(),
                     [&trace](const Pattern& part) { return marked_words_found(part, trace); });
}

std::string words_of(const Match& match, const Draft& draft) {
  const bool some =
      std::any_of(match.marks.begin(), match.marks.end(), [](const Mark& mark) { return mark.underline; });
  std::string words;
  for (const Mark& mark : match.marks) {
    if (some && !mark.underline) continue;
    words += (words.empty() ? "" : ", ") +
             to_utf8(std::u16string_view(draft.text).substr(mark.original.start, mark.original.length()));
  }
  return words;
}

}  // namespace bedacht::desk
