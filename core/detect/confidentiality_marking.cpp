// SPDX-License-Identifier: Apache-2.0
#include "detect/confidentiality_marking.h"

#include "detect/marker_context.h"
#include "detect/marker_phrases.h"
#include "detect/marker_position.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

bool is_marking(std::u16string_view text, Span phrase, MarkerKind kind) {
  const std::u16string_view words = text.substr(phrase.start, phrase.length());
  const std::u16string_view before = line_before(text, phrase.start);
  const std::u16string_view behind = line_behind(text, phrase.end);
  const bool capitals = is_capitals(words);
  const bool mentioned = is_mentioned(before, behind);
  const Edges edges = edges_of(text, phrase);
  const bool whole_line = edges.opens_line && edges.closes_line;
  if (!whole_line && (mentioned || is_quoted(text, phrase))) return false;
  if (kind == MarkerKind::Capitals && !capitals) return false;
  if (kind == MarkerKind::Scheme || kind == MarkerKind::Capitals) return !stands_in_list(before, behind);
  if (kind == MarkerKind::Embargo) return !is_program_text(before, behind) && is_embargo(text, phrase, edges);
  if (is_program_text(before, behind) || promises_behind(behind)) return false;
  if (speaks_of_itself(before)) return true;
  if (is_list_item(text, edges, phrase.start) && !capitals) return false;
  if (!edges.opens_line && promises_before(before)) return false;

  const bool title = is_upper(words.front());
  const char16_t initial = to_lower(words.front());
  const bool refusal = initial == u'n' || initial == u'b' || initial == u'd';  // not …, nicht …, bitte …, do not …
  const bool ordered = end_of_order(behind) > 0;
  const bool left = edges.left == Edge::Line || edges.opens_line || edges.left == Edge::Bracket ||
                    edges.left == Edge::Bar || edges.left == Edge::Dash;
  const bool right = edges.right != Edge::Inside && edges.right != Edge::Comma;
  if (kind == MarkerKind::Phrase) {
    if (whole_line) return title || edges.left == Edge::Bracket;
    if (ordered) return left || edges.left == Edge::Sentence;
    if (capitals) return (left || edges.left == Edge::Sentence) && right;
    if (edges.opens_line) return title && right;
    if (refusal && title && edges.left == Edge::Sentence && right) return true;
    if (edges.closes_line) return left && (title || edges.left != Edge::Dash || is_long_dash(text[phrase.start - 2]));
    return false;
  }
  // A single word.
  const bool common = initial == u'i' || initial == u'g' || initial == u's';  // intern, internal, geheim, streng geheim
  if (ordered) return title && (left || edges.left == Edge::Sentence);
  if (common) {
    return edges.opens_line && edges.left == Edge::Bracket && edges.right == Edge::Bracket && title
               ? capitals || !edges.closes_line
               : capitals && whole_line && initial != u'i';
  }
  if (whole_line) return capitals || (title && (edges.left != Edge::Line || is_first_or_last(text, phrase)));
  if (capitals) return left && right;
  if (edges.opens_line)
    return title && (edges.right == Edge::Bracket || edges.right == Edge::Dash || edges.right == Edge::Bar);
  return edges.closes_line && title && left;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::size_t done = 0;
  for (const Span& word : marks.words) {
    if (word.start < done || is_word_unit(unit_before(text, word.start))) continue;
    const MarkerPhrase phrase = marker_phrase_at(text, word.start);
    if (phrase.kind == MarkerKind::None) continue;
    const Span span{word.start, static_cast<std::uint32_t>(phrase.end)};
    const char16_t before = unit_before(text, span.start);
    if (before == u'#' || before == u'@' || before == u'/' || before == u'.' || before == u'-') continue;
    if (!is_marking(text, span, phrase.kind)) continue;
    done = phrase.end + end_of_order(line_behind(text, phrase.end));
    candidates.push_back({span.start, static_cast<std::uint32_t>(done)});
  }
}

// Where a phrase stands is the evidence, and find has read it.
Validity validate(std::u16string_view candidate) {
  const MarkerPhrase phrase = marker_phrase_at(candidate, 0);
  return phrase.kind != MarkerKind::None ? Validity::Proven : Validity::Refuted;
}

}  // namespace

Detector confidentiality_marking_detector() noexcept {
  return {"confidentiality-marking", find, validate, {}, {}, 85, 0};
}

}  // namespace bedacht
