// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A place on earth (ISO 6709, annex D): latitude up to 90 and longitude up to 180, as decimal degrees with at least
/// four decimals (`52.5200, 13.4050`), with a hemisphere (`40.7128° N, 74.0060° W`; O and E are east), or in degrees,
/// minutes and seconds. With fewer decimals only a pair with signs or
/// brackets, or with a longitude beyond 90, that stands alone on its line.
Detector geo_coordinates_detector() noexcept;

}  // namespace bedacht
