// SPDX-License-Identifier: Apache-2.0
#include "detect/assigned_secret.h"

#include <algorithm>
#include <array>

#include "detect/assignment.h"
#include "detect/credential_formats.h"
#include "detect/credential_shapes.h"
#include "detect/secret_name.h"
#include "detect/secret_value.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kShortestFaint = 20;
constexpr std::size_t kShortestUnnamed = 10;
constexpr std::size_t kLongestUnnamed = 128;

/// A value in the query of a URL ends with its parameter.
Span cut_at(std::u16string_view text, Span value, std::u16string_view units) {
  const std::size_t cut = text.substr(value.start, value.length()).find_first_of(units);
  return cut == std::u16string_view::npos ? value : Span{value.start, value.start + static_cast<std::uint32_t>(cut)};
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
  return (value.starts_with(u"eyJ") && end_of_shaped_key(value, 0) != 0) || format_at(value, 0, end) != nullptr;
}

/// Bundler keeps names and passwords of package servers as `BUNDLE_GEMS__EXAMPLE__COM=name:password`.
bool is_bundler_login(std::u16string_view name, std::u16string_view value) {
  return name.starts_with(u"BUNDLE_") && name.find(u"__") != std::u16string_view::npos && value.size() >= 10 &&
         value.find(u':', 1) < value.size() - 1 && !is_template(value) && value.find(u'/') == std::u16string_view::npos;
}

bool is_key(std::u16string_view name, SecretKind kind, std::u16string_view value) {
  if (is_bundler_login(name, value)) return true;
  if (value.size() > kLongestValue || (kind != SecretKind::Key && value.size() < kShortestFaint)) return false;
  if (is_known_form(value) || !looks_generated(value)) return false;
  return kind == SecretKind::Key || (kind == SecretKind::Faint && !is_uuid(value)) || names_provider(name);
}

bool has_digit_and_letter(std::u16string_view value) {
  return std::any_of(value.begin(), value.end(), is_digit) && std::any_of(value.begin(), value.end(), is_letter);
}

/// `--password …`, and `-token …` of some programs: an argument follows its flag without a sign.
bool is_flag(std::u16string_view text, std::uint32_t name, SecretKind kind) {
  if (unit_before(text, name) != u'-') return false;
  return kind != SecretKind::Password || unit_before(text, name - 1) == u'-';
}

/// "Das Passwort für den Gastzugang lautet …": the verb some words later in the sentence; `from` when there is none.
std::size_t skip_to_verb(std::u16string_view text, std::size_t from) {
  constexpr std::size_t kFar = 60;
  constexpr std::u16string_view kVerb = u" lautet";
  const std::u16string_view near = text.substr(from, kFar);
  const std::size_t verb = near.find(kVerb);
  if (verb == std::u16string_view::npos || near.substr(0, verb).find_first_of(u".!?\n") < verb) return from;
  const std::size_t end = from + verb + kVerb.size();
  return skip_blanks(text, unit_at(text, end) == u':' ? end + 1 : end);
}

/// The secret that the name ending at `name_end` introduces; an empty span for none.
Span secret_behind(std::u16string_view text, std::uint32_t name_end) {
  const bool likely = may_announce_secret(text, name_end);
  const Joint joint = read_joint(text, name_end);
  if (joint.kind == Joint::None || (joint.kind != Joint::Sign && !likely)) return {};
  // Without such a word only a provider's name and a long value will do.
  if (!likely) {
    const Span value = value_at(text, joint.value);
    if (value.length() < kShortestUnnamed || value.length() > kLongestUnnamed) return {};
    const std::u16string_view units = text.substr(value.start, value.length());
    const bool bundler = units.find(u':') != std::u16string_view::npos;
    const bool session = to_lower(unit_before(text, name_end)) == u'd';  // "session-id"
    if (!bundler && !session && units.size() < kShortestFaint) return {};
    if (!bundler && !has_digit_and_letter(units)) return {};
  }
  std::uint32_t start = 0;
  const SecretKind kind = announced_secret(text, name_end, start);
  const std::u16string_view name = text.substr(start, name_end - start);
  if (kind == SecretKind::None && joint.kind != Joint::Sign) return {};
  std::size_t at = joint.value;
  if (joint.kind == Joint::Blank && name != u"bearer" && name != u"Bearer" && !is_flag(text, start, kind)) {
    at = kind == SecretKind::Password ? skip_to_verb(text, name_end) : name_end;
    if (at == name_end) return {};
  }
  if (kind == SecretKind::Password && unit_at(text, at) == u'\n') ++at;
  Span value = value_at(text, at);
  if (is_one_of(unit_before(text, start), u"?&")) value = cut_at(text, value, u"&#");
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

/// Most words are followed by a blank and another word, and then only few may be names. To ask that first is quick.
bool may_be_name(std::u16string_view text, std::uint32_t end) {
  const char16_t after = unit_at(text, end);
  const char16_t next = unit_at(text, end + 1);
  if (is_blank(after)) {
    const bool sign_may_follow = !is_letter(next) && (is_sign(next) || next == u' ' || next == u'\t');
    return sign_may_follow || may_announce_secret(text, end);
  }
  return after != u'.' && after != u',' && may_follow_name(after);
}

}  // namespace

void find_assigned_secrets(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  Span before;
  std::uint32_t searched = 0;
  for (const Span& word : marks.words) {
    const Span last = before;
    before = word;
    if (word.start < searched) continue;
    Span secret = may_be_name(text, word.end) ? secret_behind(text, word.end) : Span{};
    if (secret.empty() && word.length() == 2) secret = sql_password(text, last, word);
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
