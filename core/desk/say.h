// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ui_text.h"
#include "model/localized.h"

namespace bedacht::desk {

/// What is put into a sentence: a text in both languages, or one that is the same in both.
struct Word {
  Localized text;

  Word(Localized localized) : text(std::move(localized)) {}                       // NOLINT(google-explicit-constructor)
  Word(const UiText& both) : text(std::string(both.de), std::string(both.en)) {}  // NOLINT(google-explicit-constructor)
  Word(const std::string& same) : text(same, same) {}                             // NOLINT(google-explicit-constructor)
  Word(std::string_view same) : Word(std::string(same)) {}                        // NOLINT(google-explicit-constructor)
  Word(const char* same) : Word(std::string(same)) {}                             // NOLINT(google-explicit-constructor)
  Word(std::size_t number) : Word(std::to_string(number)) {}                      // NOLINT(google-explicit-constructor)
};

/// A sentence with words in it: `{0}` is the first of them, in either language.
Localized put(const UiText& sentence, std::initializer_list<Word> words = {});

/// One text behind the other.
Localized joined(const Localized& first, const Localized& second);

/// `a, b, c`
Localized listed(const std::vector<Localized>& items);

/// The first few of a list and `…`: `a, b, c, …`
std::string first_few(const std::vector<std::string>& items, std::size_t most);

}  // namespace bedacht::desk
