// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace bedacht {

/// The name under which a finding is set aside: the same for the same rule and words, wherever they stand and in every
/// version. 16 hexadecimal digits (FNV-1a, 64 bits); the words cannot be read from it.
std::string fingerprint(std::string_view rule, std::u16string_view folded_words);

}  // namespace bedacht
