// SPDX-License-Identifier: Apache-2.0
#include "detect/secret_value.h"

#include <algorithm>
#include <array>

#include "detect/entropy.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kShortestPassword = 6;
constexpr std::size_t kShortestKey = 16;
constexpr std::size_t kShortestMixedKey = 10;
constexpr std::size_t kLongest = 200;
constexpr std::uint32_t kPasswordEntropy = 250;
constexpr std::uint32_t kKeyEntropy = 275;
constexpr std::size_t kChangesPercent = 20;

bool contains(std::u16string_view text, std::u16string_view part) {
  return text.find(part) != std::u16string_view::npos;
}

bool looks_like_address(std::u16string_view value) {
  const std::size_t at = value.find(u'@');
  return at != std::u16string_view::npos && at > 0 && value.find(u'.', at) != std::u16string_view::npos;
}

// "read_secret(1)", "os.getenv(…", "https://…".
bool is_code(std::u16string_view value) {
  const std::size_t bracket = value.find(u'(');
  const std::u16string_view name = value.substr(0, bracket);
  const auto is_name_unit = [](char16_t unit) {
    return is_alnum(unit) || unit == u'_' || unit == u'.' || unit == u':';
  };
  const bool call = bracket != std::u16string_view::npos && std::all_of(name.begin(), name.end(), is_name_unit);
  return call || contains(value, u"://");
}

// 0x and 40 hexadecimal digits: an account or contract that everybody may see.
bool is_public_address(std::u16string_view value) {
  return value.size() == 42 && value.starts_with(u"0x") && std::all_of(value.begin() + 2, value.end(), is_hex);
}

enum Kind : std::uint8_t { Other, Lower, Upper, Digit };

Kind kind_of(char16_t unit) {
  if (is_digit(unit)) return Digit;
  if (is_lower(unit)) return Lower;
  return is_upper(unit) ? Upper : Other;
}

/// At least 32 characters with eight digits or more among them, and no run of letters as long as a word's.
bool is_long_and_broken(std::u16string_view value) {
  if (value.size() < 32) return false;
  constexpr std::size_t kLongestRun = 8;
  std::size_t run = 0;
  std::size_t digits = 0;
  for (const char16_t unit : value) {
    run = is_letter(unit) ? run + 1 : 0;
    if (is_digit(unit)) ++digits;
    if (run > kLongestRun) return false;
  }
  return digits >= 8;
}

}  // namespace

bool changes_often(std::u16string_view value) noexcept {
  std::size_t changes = 0;
  std::size_t letters = 0;
  Kind last = Other;
  for (const char16_t unit : value) {
    const Kind kind = kind_of(unit);
    if (kind == Other) continue;
    // A capital that begins a word is no change of its own.
    if (letters > 0 && kind != last && !(last == Upper && kind == Lower)) ++changes;
    last = kind;
    ++letters;
  }
  return letters >= 8 && changes * 100 >= kChangesPercent * letters;
}

bool is_uuid(std::u16string_view value) noexcept {
  if (value.size() != 36) return false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? value[i] != u'-' : !is_hex(value[i])) return false;
  }
  return true;
}

bool looks_random(std::u16string_view value) noexcept {
  if (value.size() < kShortestPassword || value.size() > kLongest) return false;
  if (is_template(value) || looks_like_address(value) || is_code(value)) return false;
  const auto is_special = [](char16_t unit) {
    return std::u16string_view(u"!@#$%^&*+=?~§").find(unit) != std::u16string_view::npos;
  };
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  const bool special = std::any_of(value.begin() + 1, value.end() - 1, is_special);
  const bool written = std::any_of(value.begin(), value.end(), is_alnum);
  return (digit || special) && written && entropy(value) >= kPasswordEntropy;
}

bool looks_generated(std::u16string_view value) noexcept {
  if (value.size() < kShortestMixedKey) return false;
  std::array<bool, 4> has{};
  for (const char16_t unit : value)
    has[kind_of(unit)] = true;
  const std::size_t kinds = std::size_t{has[Lower]} + std::size_t{has[Upper]} + std::size_t{has[Digit]};
  const bool long_enough = value.size() >= kShortestKey || kinds == 3;
  if (!long_enough || kinds < 2 || !has[Digit]) return false;
  const bool by_lot =
      is_uuid(value) || ((changes_often(value) || is_long_and_broken(value)) && entropy(value) >= kKeyEntropy);
  return by_lot && !is_template(value) && !is_code(value) && !is_public_address(value);
}

bool is_template(std::u16string_view value) noexcept {
  if (value.empty()) return true;
  for (const std::u16string_view mark : {u"${", u"{{", u"$(", u"process.env", u"os.environ", u"****", u"...", u"…"}) {
    if (contains(value, mark)) return true;
  }
  std::array<char16_t, kLongest> letters{};
  const std::size_t length = std::min(value.size(), kLongest);
  std::transform(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(length), letters.begin(), to_lower);
  const std::u16string_view lower(letters.data(), length);
  for (const std::u16string_view mark :
       {u"xxxx", u"changeme", u"change_me", u"change-me", u"placeholder", u"dummy", u"example", u"your_", u"your-",
        u"yourapi", u"yourkey", u"yourtoken", u"yourpass", u"dein_", u"dein-", u"beispiel", u"abcdefghijkl"}) {
    if (contains(lower, mark)) return true;
  }
  const char16_t first = value.front();
  const char16_t last = value.back();
  if ((first == u'<' && last == u'>') || (first == u'{' && last == u'}') || (first == u'[' && last == u']'))
    return true;
  if (first == u'%' && last == u'%') return true;
  // "$API_KEY", "$apiKey": a variable's name.
  const auto is_constant = [](char16_t unit) { return is_upper(unit) || is_digit(unit) || unit == u'_'; };
  const auto is_variable = [](char16_t unit) { return is_letter(unit) || unit == u'_'; };
  const auto all = [value](auto is) { return std::all_of(value.begin() + 1, value.end(), is); };
  return first == u'$' && value.size() > 1 && (all(is_constant) || all(is_variable));
}

}  // namespace bedacht
