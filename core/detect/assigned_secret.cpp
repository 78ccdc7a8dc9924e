// SPDX-License-Identifier: Apache-2.0
#include "detect/assigned_secret.h"

#include <algorithm>
#include <array>

#include "detect/credential_formats.h"
#include "detect/credential_shapes.h"
#include "detect/secret_name.h"
#include "detect/secret_value.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kLongest = 512;
constexpr std::size_t kShortestFaint = 20;

bool is_one_of(char16_t unit, std::u16string_view units) {
  return unit != 0 && units.find(unit) != std::u16string_view::npos;
}

bool is_quote(char16_t unit) {
  return is_one_of(unit, u"\"'`„“”‚‘’«»");
}

std::size_t skip_blanks(std::u16string_view text, std::size_t position) {
  for (int i = 0; i < 4 && is_blank(unit_at(text, position)); ++i)
    ++position;
  return position;
}

/// How a value follows its name.
struct Joint {
  enum Kind : std::uint8_t { None, Sign, Verb, Blank } kind = None;
  std::size_t value = 0;  ///< where the value or its quotation mark begins
};

Joint read_joint(std::u16string_view text, std::size_t name_end) {
  constexpr std::array kVerbs =
      std::to_array<std::u16string_view>({u"is ", u"ist ", u"lautet ", u"lautet: ", u"ist: ", u"is: ", u"value="});
  std::size_t at = name_end;
  while (at - name_end < 3 && (is_quote(unit_at(text, at)) || is_one_of(unit_at(text, at), u"]\\)")))
    ++at;
  const bool closed = at > name_end;
  const std::size_t sign = skip_blanks(text, at);
  at = sign;
  while (at - sign < 4 && is_one_of(unit_at(text, at), u":=>?|"))
    ++at;
  if (at == sign && closed && unit_at(text, at) == u',') ++at;
  if (at > sign) {
    at = skip_blanks(text, at);
    return {Joint::Sign, at};
  }
  if (sign == name_end) return {};
  for (const std::u16string_view verb : kVerbs) {
    if (text.substr(sign, verb.size()) == verb) return {Joint::Verb, skip_blanks(text, sign + verb.size())};
  }
  return {Joint::Blank, sign};
}

/// The value at `start`, without its quotation marks.
Span value_at(std::u16string_view text, std::size_t start) {
  if (unit_at(text, start) == u'\\') ++start;
  const bool quoted = is_quote(unit_at(text, start));
  if (quoted) ++start;
  std::size_t end = start;
  while (end < text.size() && end - start <= kLongest && !is_space(text[end]) && !is_quote(text[end])) {
    if (!quoted && is_one_of(text[end], u",;<>")) break;
    if (text[end] == u'\\' && (is_quote(unit_at(text, end + 1)) || is_letter(unit_at(text, end + 1)))) break;
    ++end;
  }
  // A password may end with "!", a sentence does not end inside quotation marks.
  while (!quoted && end > start && is_one_of(text[end - 1], u".:)]}"))
    --end;
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

/// The value of an HTTP header follows the name of its scheme: "Authorization: Bearer …" (RFC 9110, section 11).
Span skip_scheme(std::u16string_view text, Span value) {
  constexpr std::array kSchemes =
      std::to_array<std::u16string_view>({u"basic", u"bearer", u"token", u"apikey", u"api-token", u"api-key"});
  if (!is_blank(unit_at(text, value.end)) || value.length() > 9) return value;
  const auto names = [&](std::u16string_view scheme) {
    const auto same = [](char16_t left, char16_t right) { return left == to_lower(right); };
    return scheme.size() == value.length() &&
           std::equal(scheme.begin(), scheme.end(), text.begin() + value.start, same);
  };
  if (std::none_of(kSchemes.begin(), kSchemes.end(), names)) return value;
  return value_at(text, skip_blanks(text, value.end));
}

/// A key of a known form says so itself (credential_formats.h).
bool is_known_form(std::u16string_view value) {
  std::size_t end = 0;
  return end_of_shaped_key(value, 0) != 0 || format_at(value, 0, end) != nullptr;
}

/// Bundler keeps names and passwords of package servers as `BUNDLE_GEMS__EXAMPLE__COM=name:password`.
bool is_bundler_login(std::u16string_view name, std::u16string_view value) {
  return name.starts_with(u"BUNDLE_") && name.find(u"__") != std::u16string_view::npos && value.size() >= 10 &&
         value.find(u':', 1) < value.size() - 1 && !is_template(value) && value.find(u'/') == std::u16string_view::npos;
}

bool is_key(std::u16string_view name, SecretKind kind, std::u16string_view value) {
  if (is_bundler_login(name, value)) return true;
  if (value.size() > kLongest || is_known_form(value) || !looks_generated(value)) return false;
  if (kind == SecretKind::Key) return true;
  if (value.size() < kShortestFaint) return false;
  return names_provider(name) || (kind == SecretKind::Faint && !is_uuid(value));
}

/// `--password …`, and `-token …` of some programs: an argument follows its flag without a sign.
bool is_flag(std::u16string_view text, std::uint32_t name, SecretKind kind) {
  if (unit_before(text, name) != u'-') return false;
  return kind != SecretKind::Password || unit_before(text, name - 1) == u'-';
}

/// The secret that the name ending at `name_end` introduces; an empty span for none.
Span secret_behind(std::u16string_view text, std::uint32_t name_end) {
  const Joint joint = read_joint(text, name_end);
  if (joint.kind == Joint::None) return {};
  std::uint32_t start = 0;
  const SecretKind kind = announced_secret(text, name_end, start);
  const std::u16string_view name = text.substr(start, name_end - start);
  if (kind == SecretKind::None && joint.kind != Joint::Sign) return {};
  if (joint.kind == Joint::Blank) {
    const bool follows = name == u"bearer" || name == u"Bearer" || is_flag(text, start, kind);
    if (!follows) return {};
  }
  const bool next_line = kind == SecretKind::Password && unit_at(text, joint.value) == u'\n';
  Span value = value_at(text, joint.value + (next_line ? 1U : 0U));
  if (kind == SecretKind::Password) return value;
  if (unit_at(text, value.end) == u'(') return {};
  value = skip_scheme(text, value);
  if (!is_key(name, kind, text.substr(value.start, value.length()))) return {};
  return {joint.kind == Joint::Sign ? start : value.start, value.end};
}

/// `IDENTIFIED BY '…'` of SQL, in either case.
Span sql_password(std::u16string_view text, Span before, Span word) {
  constexpr std::u16string_view kIdentified = u"identified";
  const auto is = [text](Span span, std::u16string_view name) {
    const auto same = [](char16_t left, char16_t right) { return left == to_lower(right); };
    return span.length() == name.size() && std::equal(name.begin(), name.end(), text.begin() + span.start, same);
  };
  if (!is(word, u"by") || !is(before, kIdentified)) return {};
  const std::size_t quote = skip_blanks(text, word.end);
  return is_quote(unit_at(text, quote)) ? value_at(text, quote) : Span{};
}

bool may_end_name(char16_t after) {
  return is_blank(after) || is_quote(after) || is_one_of(after, u":=>?|]\\");
}

}  // namespace

void find_assigned_secrets(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  Span before;
  std::uint32_t searched = 0;
  for (const Span& word : marks.words) {
    const Span last = before;
    before = word;
    if (word.start < searched || !may_end_name(unit_at(text, word.end))) continue;
    Span secret = secret_behind(text, word.end);
    if (secret.empty()) secret = sql_password(text, last, word);
    if (secret.empty()) continue;
    candidates.push_back(secret);
    searched = secret.end;
  }
}

bool is_assigned_key(std::u16string_view text) noexcept {
  std::size_t name = 0;
  const auto goes_on = [text](std::size_t at) {
    const char16_t unit = unit_at(text, at);
    return is_word_unit(unit) || unit == u'_' || unit == u'-' || unit == u'.' ||
           (is_blank(unit) && is_word_unit(unit_at(text, at + 1)));
  };
  while (name < text.size() && goes_on(name))
    ++name;
  const Span secret = secret_behind(text, static_cast<std::uint32_t>(name));
  return !secret.empty() && secret.start == 0 && secret.end == text.size();
}

}  // namespace bedacht
