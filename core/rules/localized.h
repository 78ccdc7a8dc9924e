// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace bedacht {

/// A text that a person reads, in both languages.
struct Localized {
  std::string de;
  std::string en;

  const std::string& in(std::string_view language) const noexcept { return language == "de" ? de : en; }
  bool empty() const noexcept { return de.empty() && en.empty(); }
};

}  // namespace bedacht
