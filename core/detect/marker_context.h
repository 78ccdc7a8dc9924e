// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "detect/marker_position.h"
#include "model/span.h"

namespace bedacht {

// What the line around a phrase says of it. `before` and `behind` are the line's parts, as marker_position.h reads
// them.

/// "als … gekennzeichnet", "marked …", "… means": the phrase is spoken of.
bool is_mentioned(std::u16string_view before, std::u16string_view behind) noexcept;

/// "… behandelt", "… kept": a promise, right behind the phrase; or anywhere before it.
bool promises_behind(std::u16string_view behind) noexcept;
bool promises_before(std::u16string_view before) noexcept;

/// Comments, settings and the documentation of program text.
bool is_program_text(std::u16string_view before, std::u16string_view behind) noexcept;

/// Where an order ends that follows a phrase behind a sign ("– do not share"), 0 when none does.
std::size_t end_of_order(std::u16string_view behind) noexcept;

/// "Dieses Dokument ist …", "This presentation is …": the text speaks of itself, right before the phrase.
bool speaks_of_itself(std::u16string_view before) noexcept;

/// Labels of one scheme side by side explain the scheme.
bool stands_in_list(std::u16string_view before, std::u16string_view behind) noexcept;

/// Whether behind "Sperrfrist" or "embargoed until" follows a day or a time, and no duration.
bool is_embargo(std::u16string_view text, Span phrase, const Edges& edges) noexcept;

bool is_capitals(std::u16string_view words) noexcept;

}  // namespace bedacht
