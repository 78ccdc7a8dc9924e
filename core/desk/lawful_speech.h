// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace bedacht::desk {

/// Sentences that the law lets everybody say in public: on working conditions, pay, safety, union, works council,
/// discrimination and misconduct. No rule may discourage them. They stand in the program, so that no pack can remove
/// one.
std::span<const std::string_view> lawful_sentences() noexcept;

/// Words that name such matters, as phrases of the rule language.
std::span<const std::string_view> lawful_words() noexcept;

}  // namespace bedacht::desk
