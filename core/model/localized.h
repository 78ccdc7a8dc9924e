// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace bedacht {

/// A text that a person reads, in both languages. There is no way to give only one.
struct Localized {
  std::string de;
  std::string en;

  Localized() = default;
  Localized(std::string german, std::string english) : de(std::move(german)), en(std::move(english)) {}

  const std::string& in(std::string_view language) const noexcept { return language == "de" ? de : en; }
  bool empty() const noexcept { return de.empty() && en.empty(); }
};

}  // namespace bedacht
