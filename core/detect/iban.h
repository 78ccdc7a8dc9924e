// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// An international bank account number (ISO 13616-1): country, two check digits (ISO 7064 MOD 97-10), and the account
/// in the form that the country has registered with SWIFT. Banks issue it. Letters in either case; blanks, hyphens or
/// dots between groups. A number of a country that has registered no form is none. `DE89 3704 0044 0532 0130 00` is
/// one; with the last digit changed it is none.
/// https://www.swift.com/standards/data-standards/iban-international-bank-account-number
Detector iban_detector() noexcept;

}  // namespace bedacht
