// SPDX-License-Identifier: Apache-2.0
#include "detect/credential_shapes.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

bool is_token_unit(char16_t unit) {
  return is_alnum(unit) || unit == u'-' || unit == u'_';
}

bool is_azure_unit(char16_t unit) {
  return is_token_unit(unit) || unit == u'.' || unit == u'~';
}

bool is_crypt_unit(char16_t unit) {
  return is_alnum(unit) || unit == u'.' || unit == u'/';
}

/// Where a run of such units ends that begins at `start`, after at most `most` of them.
template <typename Is>
std::size_t end_of_run(std::u16string_view text, std::size_t start, std::size_t most, Is is) {
  std::size_t end = start;
  while (end < text.size() && end - start <= most && is(text[end]))
    ++end;
  return end;
}

bool is_between(std::size_t length, std::size_t least, std::size_t most) {
  return length >= least && length <= most;
}

// "eyJ" is `{"` in base64url: header and payload of a JSON Web Token are JSON objects, the signature may be missing.
std::size_t end_of_web_token(std::u16string_view text, std::size_t start) {
  constexpr std::size_t kShortestPart = 12;
  std::size_t part = start;
  for (int i = 0; i < 2; ++i) {
    if (text.substr(part, 3) != u"eyJ") return start;
    const std::size_t end = end_of_run(text, part, text.size(), is_token_unit);
    if (end - part < kShortestPart || (i == 0 && unit_at(text, end) != u'.')) return start;
    if (i == 1 && unit_at(text, end) != u'.') return end;
    part = end + 1;
  }
  return end_of_run(text, part, text.size(), is_token_unit);
}

// Three characters, a digit, "Q~" and 31 to 34 more.
std::size_t end_of_azure_secret(std::u16string_view text, std::size_t start) {
  if (text.size() - start < 37 || text.substr(start + 4, 2) != u"Q~" || !is_digit(unit_at(text, start + 3)))
    return start;
  if (end_of_run(text, start, 2, is_azure_unit) != start + 3) return start;
  std::size_t end = end_of_run(text, start + 6, 34, is_azure_unit);
  if (unit_at(text, end - 1) == u'.') --end;
  return is_between(end - start - 6, 31, 34) ? end : start;
}

// The bot's number in base64 (its first digit makes the first letter M, N or O), six and 27 or more characters.
std::size_t end_of_discord_token(std::u16string_view text, std::size_t start) {
  if (!is_between(unit_at(text, start), u'M', u'O')) return start;
  const std::size_t number = end_of_run(text, start, 28, is_alnum);
  if (!is_between(number - start, 23, 28) || unit_at(text, number) != u'.') return start;
  const std::size_t time = end_of_run(text, number + 1, 7, is_token_unit);
  if (!is_between(time - number - 1, 6, 7) || unit_at(text, time) != u'.') return start;
  const std::size_t end = end_of_run(text, time + 1, 40, is_token_unit);
  return is_between(end - time - 1, 27, 40) ? end : start;
}

// "110201543:AA…": the bot's number, and 35 characters. https://core.telegram.org/bots/features
std::size_t end_of_telegram_token(std::u16string_view text, std::size_t start) {
  const std::size_t colon = end_of_run(text, start, 16, is_digit);
  if (!is_between(colon - start, 6, 16) || text.substr(colon, 2) != u":A") return start;
  const std::size_t end = end_of_run(text, colon + 1, 35, is_token_unit);
  return end - colon - 1 == 35 ? end : start;
}

// "…|…": the app's number, and its token.
std::size_t end_of_facebook_token(std::u16string_view text, std::size_t start) {
  const std::size_t bar = end_of_run(text, start, 16, is_digit);
  if (!is_between(bar - start, 15, 16) || unit_at(text, bar) != u'|') return start;
  const std::size_t end = end_of_run(text, bar + 1, 40, is_token_unit);
  return is_between(end - bar - 1, 27, 40) ? end : start;
}

// 32 hexadecimal digits, and the data centre: "-us12".
std::size_t end_of_mailchimp_key(std::u16string_view text, std::size_t start) {
  const std::size_t dash = end_of_run(text, start, 32, is_hex);
  if (dash - start != 32 || text.substr(dash, 3) != u"-us") return start;
  const std::size_t end = end_of_run(text, dash + 3, 2, is_digit);
  return is_between(end - dash - 3, 1, 2) ? end : start;
}

std::size_t end_of_maxmind_key(std::u16string_view text, std::size_t start) {
  const std::u16string_view key = text.substr(start, 40);
  const bool fits = key.ends_with(u"_mmk") && unit_at(key, 6) == u'_' && end_of_run(key, 7, 40, is_alnum) == 36;
  return fits ? start + 40 : start;
}

// "$2b$12$…", "$6$salt$…", "$apr1$salt$…": bcrypt, SHA-2, SHA-1 and MD5 of crypt(3) and of Apache's password files.
std::size_t end_of_password_hash(std::u16string_view text, std::size_t start) {
  struct Scheme {
    std::u16string_view name;
    std::size_t shortest;
  };
  constexpr std::array kSchemes = std::to_array<Scheme>(
      {{u"$2a$", 53}, {u"$2b$", 53}, {u"$2y$", 53}, {u"$6$", 86}, {u"$5$", 43}, {u"$1$", 22}, {u"$apr1$", 22}});
  const auto begins = [&](const Scheme& scheme) { return text.substr(start, scheme.name.size()) == scheme.name; };
  const auto* scheme = std::find_if(kSchemes.begin(), kSchemes.end(), begins);
  if (scheme == kSchemes.end()) return start;
  const std::size_t salt = end_of_run(text, start + scheme->name.size(), 16, is_crypt_unit);
  if (unit_at(text, salt) != u'$') return start;
  const std::size_t end = end_of_run(text, salt + 1, 86, is_crypt_unit);
  return end - salt - 1 >= scheme->shortest ? end : start;
}

// 14 characters, "atlasv1" between full stops, and 60 or more: HCP Terraform.
std::size_t end_of_terraform_token(std::u16string_view text, std::size_t start) {
  constexpr std::u16string_view kMark = u".atlasv1.";
  const std::size_t mark = end_of_run(text, start, 14, is_alnum);
  if (mark - start != 14 || text.substr(mark, kMark.size()) != kMark) return start;
  const std::size_t tail = mark + kMark.size();
  const std::size_t end = end_of_run(text, tail, 80, is_token_unit);
  return is_between(end - tail, 60, 80) ? end : start;
}

// 0x and 64 hexadecimal digits: the number of a transfer, which everybody may see, or a wallet's key if "private" or
// "privat" stands in front.
bool is_wallet_key(std::u16string_view text, Span word) {
  constexpr std::uint32_t kNear = 40;
  if (word.length() != 66 || text.substr(word.start, 2) != u"0x") return false;
  const std::uint32_t first = word.start > kNear ? word.start - kNear : 0;
  const bool said = text.substr(first, word.start - first).find(u"rivat") != std::u16string_view::npos;
  return said && end_of_run(text, word.start + 2, 64, is_hex) == word.end;
}

bool begins_alone(std::u16string_view text, std::size_t start) {
  const char16_t before = unit_before(text, start);
  return !is_word_unit(before) && !is_token_unit(before) && before != u'.';
}

bool ends_alone(std::u16string_view text, std::size_t end) {
  return !is_word_unit(unit_at(text, end)) && unit_at(text, end) != u'_';
}

// Each form has a word whose length and neighbour are unusual; to ask that first is quick.
bool may_begin(std::size_t length, char16_t first, char16_t after) {
  if (length < 6) return false;
  if (length == 40) return true;                                      // MaxMind
  if (first == u'e' && (length >= 12 || after == u'-')) return true;  // a web token
  switch (after) {
    case u'.':
      return length == 14 || is_between(length, 23, 28);  // Terraform, Discord
    case u':':                                            // Telegram
    case u'|':                                            // Facebook
      return is_digit(first) && length <= 16;
    case u'-':
      return length == 32;  // Mailchimp
    default:
      return false;
  }
}

}  // namespace

std::size_t end_of_shaped_key(std::u16string_view text, std::size_t start) noexcept {
  using EndOf = std::size_t (*)(std::u16string_view, std::size_t);
  constexpr std::array<EndOf, 9> kForms{end_of_web_token,      end_of_azure_secret,   end_of_discord_token,
                                        end_of_telegram_token, end_of_facebook_token, end_of_mailchimp_key,
                                        end_of_maxmind_key,    end_of_password_hash,  end_of_terraform_token};
  for (const EndOf end_of : kForms) {
    const std::size_t end = end_of(text, start);
    if (end != start && ends_alone(text, end)) return end;
  }
  return start;
}

void find_shaped_keys(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::size_t searched = 0;
  for (const Span& word : marks.words) {
    if (is_wallet_key(text, word)) candidates.push_back(word);
    const char16_t after = unit_at(text, word.end);
    std::size_t start = text.size();
    if (after == u'~' && word.length() >= 2 && text[word.end - 1] == u'Q' && word.end >= 5) {
      start = word.end - 5;
    } else if (after == u'$' && word.length() <= 4 && unit_before(text, word.start) == u'$') {
      start = word.start - 1;
    } else if (may_begin(word.length(), text[word.start], after)) {
      start = word.start;
    }
    if (start == text.size() || start < searched || !begins_alone(text, start)) continue;
    const std::size_t end = end_of_shaped_key(text, start);
    if (end == start) continue;
    candidates.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
    searched = end;
  }
}

}  // namespace bedacht
