// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "detect/detector.h"
#include "text/utf.h"

// What a detector finds, as words that a failing test can print.

namespace bedacht::test {

inline constexpr std::uint64_t kAll = ~std::uint64_t{0};

inline Detections detections(std::string_view detector, std::u16string_view text) {
  return detect(text, std::uint64_t{1} << static_cast<unsigned>(detector_row(detector)));
}

/// The words that the detector reports in a text.
inline std::vector<std::string> found(std::string_view detector, std::string_view text) {
  const std::u16string original = to_utf16(text);
  std::vector<std::string> words;
  for (const Detection& one : detections(detector, original)) {
    words.push_back(to_utf8(std::u16string_view(original).substr(one.span.start, one.span.length())));
  }
  return words;
}

/// What the detector says of a value on its own, without the words around it.
inline Validity validity(std::string_view detector, std::string_view candidate) {
  return detectors()[static_cast<std::size_t>(detector_row(detector))].validate(to_utf16(candidate));
}

using Words = std::vector<std::string>;

/// A text of so many units that repeats a part.
inline std::u16string repeated(std::u16string_view part, std::size_t units = 100'000) {
  std::u16string text;
  while (text.size() < units)
    text += part;
  text.resize(units);
  return text;
}

}  // namespace bedacht::test
