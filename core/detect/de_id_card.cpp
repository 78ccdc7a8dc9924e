// SPDX-License-Identifier: Apache-2.0
#include "detect/de_id_card.h"

#include <array>

#include "detect/de_document_number.h"
#include "detect/other_numbers.h"

namespace bedacht {
namespace {

constexpr std::u16string_view kFirstLetters = u"LMNPRTVWXY";

constexpr std::array kWords =
    std::to_array<std::string_view>({"ausweis*", "*ausweis", "*ausweisnummer", "*ausweises", "perso", "persos",
                                     "aufenthaltstitel*", "identity", "identification", "idcard"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_document_numbers(marks, kFirstLetters, candidates);
}

Validity validate(std::u16string_view candidate) {
  return validate_document_number(candidate, kFirstLetters);
}

}  // namespace

Detector de_id_card_detector() noexcept {
  return {"de-id-card", find, validate, kWords, kOtherNumbers, 70, 75};
}

}  // namespace bedacht
