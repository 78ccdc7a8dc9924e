// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "model/span.h"

namespace bedacht {

/// What the words beside a candidate say of it. Rejected: a word right before it, within 20 units, calls it something
/// else.
enum class Stance : std::uint8_t { Silent, Confirmed, Doubted, Rejected };

/// Reads the words up to 60 units before and 20 after a candidate; the nearest one that says anything decides, those
/// before it come first. Words are given in lower case, with ae, oe, ue and ss, and may be open on either side:
/// `telefon*`,
/// `*karte`. With a `?` behind it ("nummer?") a word confirms only unless the word in front of it says otherwise, as in
/// "account number". Positions are UTF-16 code units of `text`.
Stance stance(std::u16string_view text, Span candidate, std::span<const std::string_view> words,
              std::span<const std::string_view> counter_words);

}  // namespace bedacht
