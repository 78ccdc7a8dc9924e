// SPDX-License-Identifier: Apache-2.0
#include "engine/released_wording.h"

#include <algorithm>

#include "engine/exceptions.h"
#include "engine/ui_text.h"
#include "text/normalized_text.h"

namespace bedacht {
namespace {

constexpr std::size_t kShortest = 4;  // shorter words and numbers say nothing of the subject

std::vector<std::u16string> subject_words(std::u16string_view text) {
  const PreparedText prepared(text);
  std::vector<std::u16string> words;
  for (std::size_t i = 0; i < prepared.words().size(); ++i) {
    std::u16string word(prepared.folded_word(i));
    if (word.size() >= kShortest && std::find(words.begin(), words.end(), word) == words.end())
      words.push_back(std::move(word));
  }
  return words;
}

// The words of the sentence in which the first mark stands, first and last.
std::optional<std::pair<std::size_t, std::size_t>> sentence_of(const PreparedText& text, const Span& mark) {
  const std::vector<Word>& words = text.words();
  const auto inside =
      std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.original.overlaps(mark); });
  if (inside == words.end()) return std::nullopt;
  auto first = inside;
  auto last = inside;
  while (first != words.begin() && std::prev(first)->sentence == inside->sentence)
    --first;
  while (std::next(last) != words.end() && std::next(last)->sentence == inside->sentence)
    ++last;
  return std::pair{static_cast<std::size_t>(first - words.begin()), static_cast<std::size_t>(last - words.begin())};
}

bool is_sentence(std::u16string_view wording) {
  return !wording.empty() && std::u16string_view(u".!?").find(wording.back()) != std::u16string_view::npos;
}

}  // namespace

std::optional<Fix> released_wording(const Inquiry& inquiry, const std::vector<Span>& marks, std::string_view language) {
  if (marks.empty() || inquiry.program.company.released.empty()) return std::nullopt;
  const PreparedText& text = inquiry.evidence.scan.text();
  const auto place = sentence_of(text, marks.front());
  if (!place) return std::nullopt;
  const auto [first, last] = *place;
  const auto stands = [&, begin = first, end = last](const std::u16string& word) {
    for (std::size_t i = begin; i <= end; ++i) {
      if (text.folded_word(i) == word) return true;
    }
    return false;
  };
  for (const Released& released : inquiry.program.company.released) {
    const auto wording = released.wording.find(std::string(language));
    if (wording == released.wording.end() || !is_in_force(released, inquiry.draft)) continue;
    const std::vector<std::u16string> subject = subject_words(released.text);
    const auto known = static_cast<std::size_t>(std::count_if(subject.begin(), subject.end(), stands));
    if (subject.empty() || known * 3 < subject.size() * 2) continue;
    // A whole sentence takes the place of the sentence, up to and with the sign that ends it; a piece that of the
    // marks.
    Span span{marks.front().start, marks.front().end};
    for (const Span& mark : marks) {
      if (mark.start < text.words()[last].original.end) span.end = std::max(span.end, mark.end);
    }
    if (is_sentence(wording->second)) {
      span = {std::min(span.start, text.words()[first].original.start),
              std::max(span.end, text.words()[last].original.end)};
      const std::u16string_view original = text.original();
      while (span.end < original.size() && is_sentence(original.substr(span.end, 1)))
        ++span.end;
    }
    return Fix{std::string(ui::kReleasedWording.in(inquiry.options.ui)), {{span, wording->second}}};
  }
  return std::nullopt;
}

}  // namespace bedacht
