// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/localized.h"
#include "model/names.h"
#include "model/result.h"
#include "rules/limits.h"
#include "rules/rule.h"
#include "rules/wording.h"

namespace bedacht {

/// Keys keep the order in which they were written.
using Json = nlohmann::ordered_json;

/// Parses one JSON document. Names file, line and column of a syntax error and of ill-formed UTF-8; refuses a key that
/// stands twice in one object, and what is too deep or too much. A lone surrogate escape is read as U+FFFD.
Result<Json> parse_json(std::string_view file, std::string_view bytes);

/// Where the errors of one file are collected.
struct Problems {
  std::string file;
  Errors errors;

  /// Beyond a thousand errors one says that there are more.
  void add(std::string pointer, Localized message);
};

/// Reads the properties of one object, and notes what is wrong with them. A read that fails gives an empty value, so
/// that the rest of the document is still looked at.
class ObjectReader {
 public:
  ObjectReader(const Json& value, std::string pointer, Problems& problems);

  bool is_object() const noexcept { return object_ != nullptr; }
  const std::string& pointer() const noexcept { return pointer_; }
  std::string pointer_to(std::string_view key) const;
  Problems& problems() noexcept { return problems_; }
  void problem(std::string_view key, Localized message) { problems_.add(pointer_to(key), std::move(message)); }

  /// The property, or null when it is absent. Every key that is asked for counts as known.
  const Json* find(std::string_view key);
  /// The same, noting an error when it is absent.
  const Json* require(std::string_view key);

  std::string text(std::string_view key, const Limit* limit = nullptr);
  /// Neither absent nor blank.
  std::string required_text(std::string_view key, const Limit* limit = nullptr);
  std::u16string text16(std::string_view key);
  std::optional<std::u16string> optional_text16(std::string_view key);
  /// @param limit of each text
  std::vector<std::string> texts(std::string_view key, const Limit* limit = nullptr);
  std::vector<std::u16string> texts16(std::string_view key, const Limit* limit = nullptr);
  bool flag(std::string_view key, bool otherwise);
  std::optional<std::int64_t> integer(std::string_view key, std::int64_t least, std::int64_t most);
  /// A number from 0 to 1, in percent.
  std::optional<std::uint8_t> share(std::string_view key);
  /// `{"de": …, "en": …}`, both needed.
  Localized localized(std::string_view key, bool required, const Limit* limit = nullptr);

  template <class Enum, std::size_t N>
  std::optional<Enum> choice(std::string_view key, const std::array<std::string_view, N>& names) {
    const Json* value = find(key);
    if (value == nullptr) return std::nullopt;
    return choice_of<Enum>(*value, pointer_to(key), names);
  }

  /// A list of names as a set of bits.
  template <class Enum, std::size_t N>
  EnumSet choices(std::string_view key, const std::array<std::string_view, N>& names) {
    EnumSet set = 0;
    const Json* list = find_list(key);
    if (list == nullptr) return set;
    for (std::size_t i = 0; i < list->size(); ++i) {
      const auto value = choice_of<Enum>((*list)[i], pointer_to(key) + "/" + std::to_string(i), names);
      if (value) set = static_cast<EnumSet>(set | bit(*value));
    }
    if (list->empty()) {
      problem(key, never_applies());
    }
    return set;
  }

  template <class Enum, std::size_t N>
  std::optional<Enum> choice_of(const Json& value, const std::string& at,
                                const std::array<std::string_view, N>& names) {
    if (value.is_string()) {
      if (const auto found = value_of<Enum>(value.get_ref<const std::string&>(), names)) return found;
    }
    wrong_choice(value, at, names.data(), N);
    return std::nullopt;
  }

  /// The property if it is a list; notes an error when it is something else, or longer than the limit.
  const Json* find_list(std::string_view key, const Limit* limit = nullptr);

  /// Notes an error for each property that nobody asked for, with the nearest known name.
  void refuse_unknown();

 private:
  void check_length(std::string_view text, std::string at, const Limit* limit);
  void wrong_type(std::string_view key, const Localized& expected, const Json& value);
  void wrong_choice(const Json& value, const std::string& at, const std::string_view* names, std::size_t count);

  const Json* object_ = nullptr;
  std::string pointer_;
  Problems& problems_;
  std::vector<std::string> known_;
};

/// Checks `format`: a higher minor is read, a higher major refused.
void check_format(ObjectReader& reader);

}  // namespace bedacht
