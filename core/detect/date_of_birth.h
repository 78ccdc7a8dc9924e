// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A full date of a year from 1900 to 2030 beside a word that says that somebody was born then: `geb. 3.3.1985`,
/// `DOB: 1985-03-03`, `born on March 3, 1985`. A date without a year is none: birthdays are wished in public. No date
/// is proven to be anybody's, save one right behind the letters "d.o.b.", which are too short to be read as words.
Detector date_of_birth_detector() noexcept;

}  // namespace bedacht
