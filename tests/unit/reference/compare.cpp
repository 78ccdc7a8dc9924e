// SPDX-License-Identifier: Apache-2.0
#include "reference/compare.h"

#include <algorithm>
#include <vector>

#include "detect/detector.h"
#include "match/pattern.h"
#include "match/scan.h"
#include "match/scope.h"
#include "match/unmasked.h"
#include "reference/nodes.h"
#include "text/prepared_text.h"
#include "text/utf.h"

namespace bedacht::reference {
namespace {

/// A match as it is compared and shown.
struct Shown {
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  std::vector<std::pair<Span, bool>> marks;

  friend bool operator==(const Shown&, const Shown&) = default;
  friend bool operator<(const Shown& a, const Shown& b) {
    return std::tie(a.first_word, a.last_word, a.sentence, a.paragraph, a.marks) <
           std::tie(b.first_word, b.last_word, b.sentence, b.paragraph, b.marks);
  }
};

template <class Matches>
std::vector<Shown> shown(const Matches& matches) {
  std::vector<Shown> list;
  for (const auto& match : matches) {
    Shown one{match.first_word, match.last_word, match.sentence, match.paragraph, {}};
    for (const auto& mark : match.marks)
      one.marks.emplace_back(mark.original, mark.underline);
    std::sort(one.marks.begin(), one.marks.end());
    list.push_back(std::move(one));
  }
  std::sort(list.begin(), list.end());
  return list;
}

std::string in_words(const std::vector<Shown>& list, std::u16string_view text) {
  std::string words;
  for (const Shown& match : list) {
    words += "\n    words " + std::to_string(match.first_word) + " to " + std::to_string(match.last_word) +
             ", sentence " + std::to_string(match.sentence) + ", paragraph " + std::to_string(match.paragraph) + ":";
    for (const auto& [span, underline] : match.marks) {
      words += std::string(underline ? " [[" : " ((") + to_utf8(text.substr(span.start, span.length())) +
               (underline ? "]]" : "))") + "@" + std::to_string(span.start);
    }
  }
  return words.empty() ? " nothing" : words;
}

class Comparison {
 public:
  Comparison(const Program& program, std::u16string_view original)
      : program_(program),
        text_(original),
        detections_(detect(text_.original(), program.wanted_detectors)),
        fast_(program.vocabulary, text_, Prefilter::On),
        unfiltered_(program.vocabulary, text_, Prefilter::Off),
        reference_(program.pack, program.company, text_, unmask(text_, program.vocabulary), detections_) {}

  std::string run() {
    for (SetId set = 0; set < program_.vocabulary.sets(); ++set) {
      const auto same = [](const Hit& a, const Hit& b) { return a.original == b.original && a.phrase == b.phrase; };
      const auto fast = fast_.set(set);
      const auto unfiltered = unfiltered_.set(set);
      if (!std::equal(fast.begin(), fast.end(), unfiltered.begin(), unfiltered.end(), same))
        return "the prefilter changes set " + std::to_string(set) + " of the text\n  " + to_utf8(text_.original());
    }
    for (const CompiledRule& rule : program_.rules) {
      if (rule.match) compare(*rule.rule, *rule.rule->match, *rule.match);
      for (std::size_t i = 0; i < rule.unless.size(); ++i)
        compare(*rule.rule, rule.rule->unless[i], rule.unless[i]);
      if (!problem_.empty()) break;
    }
    return problem_;
  }

  std::size_t expected_matches() const { return expected_matches_; }

 private:
  void compare(const Rule& rule, const Node& node, const Pattern& pattern) {
    if (!problem_.empty()) return;
    const std::vector<Shown> fast = found(pattern, fast_);
    const std::vector<Shown> unfiltered = found(pattern, unfiltered_);
    const std::vector<Shown> expected = shown(reference_.find(node));
    expected_matches_ += expected.size();
    if (fast == expected && unfiltered == expected) return;
    problem_ = rule.id + " at " + node.pointer + " in the text\n  " + to_utf8(text_.original()) +
               "\n  with the prefilter:" + in_words(fast, text_.original()) +
               "\n  without it:" + in_words(unfiltered, text_.original()) +
               "\n  expected:" + in_words(expected, text_.original());
  }

  std::vector<Shown> found(const Pattern& pattern, const Scan& scan) const {
    const Scopes scopes(scan, program_.scope_words);
    const ModelScores scores;
    const Evidence evidence{scan, detections_, scores, scopes};
    const std::vector<bedacht::Match> matches = find_matches(pattern, evidence);
    // A match of what "may not match" would be lost in a check.
    if (!matches.empty() && !may_match(pattern, evidence)) return {};
    return shown(matches);
  }

  const Program& program_;
  const PreparedText text_;
  const Detections detections_;
  const Scan fast_;
  const Scan unfiltered_;
  Nodes reference_;
  std::string problem_;
  std::size_t expected_matches_ = 0;
};

}  // namespace

std::string disagreement(const Program& program, std::u16string_view text, std::size_t& matches) {
  Comparison comparison(program, text);
  std::string problem = comparison.run();
  matches += comparison.expected_matches();
  return problem;
}

}  // namespace bedacht::reference
