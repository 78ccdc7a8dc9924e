// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A street with a house number, and what follows it: apartment, postal code, place. The number stands behind the name
/// (`Genter Straße 16a`, `Rua Mina 50`) or in front of it (`221B Baker St, London NW1 6XE`). Post boxes and the field
/// post of the United States are addresses, too.
///
/// Proven: a word that only streets are called, or an apartment or a postal code behind a name with a number. Unknown:
/// any other name with a number, where a preposition stands in front of it.
Detector street_address_detector() noexcept;

}  // namespace bedacht
