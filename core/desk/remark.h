// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/localized.h"

namespace bedacht::desk {

/// An error must be mended, a warning should, a note is worth a look.
enum class Gravity : std::uint8_t { Error, Warning, Note };
inline constexpr std::array<std::string_view, 3> kGravityNames{"error", "warning", "note"};

/// Something about a pack that its author should know.
struct Remark {
  std::string check;  ///< which check says it, such as `lint/unreachable`
  Gravity gravity = Gravity::Warning;
  std::string file;
  std::string pointer;
  Localized what;
  Localized advice;                  ///< what to do
  std::vector<std::string> samples;  ///< drafts that show it, the words in question in double brackets
};

}  // namespace bedacht::desk
