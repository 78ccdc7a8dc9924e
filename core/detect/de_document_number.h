// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "detect/detector.h"

namespace bedacht {

// Serial numbers of German identity documents: a letter that tells the kind of document, eight characters out of digits
// and the consonants CFGHJKLMNPRTVWXYZ, the check digit of ICAO 9303, and sometimes D for the nationality. BMI,
// Musterdokumente. One number in ten has the right check digit by chance.

/// Appends what has this form and begins with one of the letters, with or without the check digit and the D.
void find_document_numbers(const Landmarks& marks, std::u16string_view first_letters, std::vector<Span>& candidates);

/// Proven with the right check digit; unknown without a check digit, in lower case, or where eight digits behind the
/// letter make it look like any other number; refuted with a wrong check digit.
Validity validate_document_number(std::u16string_view candidate, std::u16string_view first_letters) noexcept;

}  // namespace bedacht
