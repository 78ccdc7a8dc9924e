// SPDX-License-Identifier: Apache-2.0
#include "text/version.h"

#include <unicode/uchar.h>
#include <unicode/uvernum.h>

namespace bedacht {

std::string_view text_version() noexcept {
  return "ICU " U_ICU_VERSION ", Unicode " U_UNICODE_VERSION ", Snowball 2.2.0";
}

}  // namespace bedacht
