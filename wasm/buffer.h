// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/utf.h"

// The one buffer of UTF-16 units through which texts cross the border to JavaScript: the caller writes a JSON request
// into it, and finds the JSON answer in it.

namespace bedacht::wasm {

inline std::u16string& buffer() {
  static std::u16string units;
  return units;
}

/// The address of the buffer, which holds at least so many units. It moves when it grows and with each answer.
inline char16_t* reserve(std::uint32_t units) {
  if (buffer().size() < units) buffer().resize(units);
  return buffer().data();
}

inline std::string request(std::uint32_t units) {
  return to_utf8(std::u16string_view(buffer()).substr(0, units));
}

/// @return how many units the answer has
inline std::uint32_t answer(const std::string& json) {
  buffer() = to_utf16(json);
  return static_cast<std::uint32_t>(buffer().size());
}

}  // namespace bedacht::wasm
