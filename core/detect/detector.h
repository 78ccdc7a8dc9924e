// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "detect/landmarks.h"
#include "model/detection.h"
#include "model/span.h"

namespace bedacht {

/// What a check says of a candidate. Refuted is silent; unknown needs its surroundings to speak for it.
enum class Validity : std::uint8_t { Refuted, Unknown, Proven };

/// Words in the way that keywords.h reads them.
using WordList = std::span<const std::string_view>;

/// A kind of identifier or secret. No state, no language, no message: a rule that names it says the rest.
struct Detector {
  std::string_view id;
  /// Appends the spans that have the form of the identifier. Linear in the text.
  void (*find)(const Landmarks& marks, std::vector<Span>& candidates);
  /// Checks one candidate, as it stands in the text (blanks and hyphens included).
  Validity (*validate)(std::u16string_view candidate);
  WordList words;            ///< beside a candidate they say what it is
  WordList counter_words;    ///< beside a candidate they say that it is something else
  std::uint8_t alone = 0;    ///< percent: how sure a proven one is with no word beside it
  std::uint8_t doubted = 0;  ///< percent: how sure an unknown one is with a word beside it
};

/// The table of detectors, sorted by id. Its rows are the numbers in Detection.
std::span<const Detector> detectors() noexcept;

/// The row of the detector with this id, or -1.
int detector_row(std::string_view id) noexcept;

/// Keeps of the candidates of all detectors what is proven, or unknown with words beside it that say what it is. Where
/// two overlap the proven one is kept, of two proven ones the longer, of two as long the surer: an account number holds
/// no telephone number. What is left is sorted by start and returned for the detectors whose bit is set in `wanted`
/// (bit 0 is row 0). Positions are UTF-16 code units of `text`.
Detections detect(std::u16string_view text, std::uint64_t wanted);

}  // namespace bedacht
