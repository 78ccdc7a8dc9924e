// SPDX-License-Identifier: Apache-2.0
#include "detect/de_passport.h"

#include <array>

#include "detect/de_document_number.h"
#include "detect/other_numbers.h"

namespace bedacht {
namespace {

constexpr std::u16string_view kFirstLetters = u"CFGHJK";

constexpr std::array kWords =
    std::to_array<std::string_view>({"pass", "passes", "*pass", "*passes", "passnummer*", "passnr", "reisepass*",
                                     "passport*", "ausweis*", "ausweisnummer*"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_document_numbers(marks, kFirstLetters, candidates);
}

Validity validate(std::u16string_view candidate) {
  return validate_document_number(candidate, kFirstLetters);
}

}  // namespace

Detector de_passport_detector() noexcept {
  return {"de-passport", find, validate, kWords, kOtherNumbers, 70, 75};
}

}  // namespace bedacht
