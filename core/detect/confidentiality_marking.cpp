// SPDX-License-Identifier: Apache-2.0
#include "detect/confidentiality_marking.h"

#include "detect/marker_context.h"
#include "detect/marker_phrases.h"
#include "detect/marker_position.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

/// What is known of a phrase and its line.
struct Place {
  Edges edges;
  char16_t initial = 0;  ///< in lower case
  bool title = false;    ///< begins with a capital
  bool capitals = false;
  bool ordered = false;  ///< an order follows
  bool whole_line = false;
  bool left = false;  ///< the phrase begins where markings begin
  bool right = false;
  bool long_dash = false;  ///< stands in front of it
};

Place place_of(std::u16string_view text, Span phrase) {
  Place place;
  const std::u16string_view words = text.substr(phrase.start, phrase.length());
  const Edges edges = edges_of(text, phrase);
  place.edges = edges;
  place.initial = to_lower(words.front());
  place.title = is_upper(words.front());
  place.capitals = is_capitals(words);
  place.ordered = end_of_order(line_behind(text, phrase.end)) > 0;
  place.whole_line = edges.opens_line && edges.closes_line && edges.right != Edge::Comma;
  place.left = edges.opens_line || edges.left == Edge::Line || edges.left == Edge::Bracket || edges.left == Edge::Bar ||
               edges.left == Edge::Dash;
  place.right = edges.right != Edge::Inside && edges.right != Edge::Comma;
  place.long_dash = phrase.start > 0 && is_long_dash(unit_before(text, phrase.start - 1));
  return place;
}

bool phrase_marks(const Place& place) {
  const Edges& edges = place.edges;
  const bool after_sentence = edges.left == Edge::Sentence;
  // "(internal use only)" on its own line stands in manuals.
  const bool manual = place.initial == u'f' || place.initial == u'i';
  // Not for …, nicht zur …, bitte …, do not …: a sentence of its own, as "Streng vertraulich." is not.
  const bool refusal = place.initial == u'n' || place.initial == u'b' || place.initial == u'd';
  if (place.whole_line) return place.title || (edges.left == Edge::Bracket && !manual);
  if (place.ordered) return place.left || after_sentence;
  if (place.capitals) return (place.left || after_sentence) && place.right;
  if (edges.opens_line) return place.title && place.right;
  if (refusal && place.title && after_sentence && place.right) return true;
  return edges.closes_line && place.left && (place.title || edges.left != Edge::Dash || place.long_dash);
}

bool word_marks(std::u16string_view text, Span phrase, const Place& place) {
  const Edges& edges = place.edges;
  if (place.ordered) return place.title && (place.left || edges.left == Edge::Sentence);
  // Intern, internal, geheim, streng geheim are too common to mark anything but in capitals or brackets.
  if (place.initial == u'i' || place.initial == u'g' || place.initial == u's') {
    const bool bracketed =
        edges.opens_line && edges.left == Edge::Bracket && edges.right == Edge::Bracket && place.title;
    if (bracketed) return place.capitals || !edges.closes_line;
    return place.capitals && place.whole_line && place.initial != u'i';
  }
  if (place.whole_line) {
    return place.capitals || (place.title && (edges.left != Edge::Line || is_first_or_last(text, phrase)));
  }
  if (place.capitals) return place.left && place.right;
  if (edges.opens_line) {
    return place.title && (edges.right == Edge::Bracket || edges.right == Edge::Dash || edges.right == Edge::Bar);
  }
  return edges.closes_line && place.title && place.left;
}

bool is_marking(std::u16string_view text, Span phrase, MarkerKind kind) {
  const std::u16string_view before = line_before(text, phrase.start);
  const std::u16string_view behind = line_behind(text, phrase.end);
  const Place place = place_of(text, phrase);
  if (!place.whole_line && (is_mentioned(before, behind) || is_quoted(text, phrase))) return false;
  if (kind == MarkerKind::Capitals && !place.capitals) return false;
  if (kind == MarkerKind::Scheme || kind == MarkerKind::Capitals) return !stands_in_list(before, behind);
  if (is_program_text(before, behind)) return false;
  if (kind == MarkerKind::Embargo) return is_embargo(text, phrase, place.edges);
  if (promises_behind(behind)) return false;
  if (speaks_of_itself(before)) return true;
  if (is_list_item(text, place.edges, phrase.start) && !place.capitals) return false;
  if (!place.edges.opens_line && promises_before(before)) return false;
  return kind == MarkerKind::Phrase ? phrase_marks(place) : word_marks(text, phrase, place);
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::size_t done = 0;
  for (const Span& word : marks.words) {
    if (word.start < done || !may_begin_marker(text.substr(word.start, word.length()))) continue;
    if (is_word_unit(unit_before(text, word.start))) continue;
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
