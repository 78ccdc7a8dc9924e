// SPDX-License-Identifier: Apache-2.0
#include "detect/secret_name.h"

#include <algorithm>
#include <array>
#include <span>

#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::array kPasswords =
    std::to_array<std::string_view>({"password", "passwort", "kennwort", "passwd", "passphrase", "passcode",
                                     "zugangscode", "zugangspasswort", "pwd", "pw", "pass", "passw"});

constexpr std::array kKeys = std::to_array<std::string_view>(
    {"secret",      "token",       "bearer",       "authorization", "credential",     "credentials",
     "creds",       "auth",        "apikey",       "api_key",       "accesskey",      "access_key",
     "secretkey",   "secret_key",  "privatekey",   "private_key",   "auth_key",       "authkey",
     "accountkey",  "account_key", "master_key",   "signing_key",   "encryption_key", "license_key",
     "service_key", "app_key",     "consumer_key", "storage_key",   "gitlab_session", "session_id",
     "sessionid",   "sig",         "schluessel",   "client_key",    "appkey",         "deploy_key"});

constexpr std::array kFaint = std::to_array<std::string_view>({"key", "login", "pat"});

// In front of "key" or "token": what is no secret.
constexpr std::array kOpen = std::to_array<std::string_view>(
    {"public",    "publishable", "pub",   "csrf",        "xsrf",     "primary",     "foreign", "sort",
     "partition", "cache",       "next",  "page",        "bucket",   "site",        "hot",     "sequence",
     "natural",   "schema",      "range", "idempotency", "shortcut", "continuation"});

// Services whose name alone in front of a long random value says enough. Hosts of source code are not among them: what
// stands behind theirs is a revision.
constexpr std::array kProviders = std::to_array<std::string_view>(
    {"adafruit",   "adobe",     "adyen",       "airtable",    "algolia",     "alibaba",     "asana",        "atlassian",
     "beamer",     "bittrex",   "cloudflare",  "codecov",     "cohere",      "coinbase",    "confluence",   "confluent",
     "contentful", "datadog",   "discord",     "droneci",     "dropbox",     "etsy",        "facebook",     "fastly",
     "finicity",   "finnhub",   "flickr",      "freshbooks",  "gitter",      "gocardless",  "heroku",       "hubspot",
     "intercom",   "jfrog",     "artifactory", "jira",        "kraken",      "kucoin",      "launchdarkly", "linkedin",
     "mailchimp",  "mailgun",   "mapbox",      "mattermost",  "meraki",      "messagebird", "netlify",      "newrelic",
     "nytimes",    "okta",      "openai",      "plaid",       "rapidapi",    "sendbird",    "sendgrid",     "sentry",
     "snyk",       "softlayer", "sonar",       "sourcegraph", "squarespace", "stripe",      "sumologic",    "telegram",
     "travis",     "trello",    "twilio",      "twitch",      "twitter",     "typeform",    "yandex",       "zendesk"});

constexpr std::size_t kLongest = 48;

/// A name as its parts in lower case with `_` between them: "client_secret" for clientSecret, client-secret and
/// "Client Secret". Read backwards from its end, and kept at the end of the buffer.
struct Parts {
  std::array<char, 2 * kLongest> letters{};
  std::size_t first = 2 * kLongest;

  void add(char letter) {
    if (first > 0) letters[--first] = letter;
  }
  bool at_joint() const { return first == letters.size() || letters[first] == '_'; }
  std::string_view view() const { return {letters.data() + first, letters.size() - first}; }
};

bool is_joint(char16_t unit) {
  return unit == u'_' || unit == u'-' || unit == u'.';
}

std::uint32_t read_backwards(std::u16string_view text, std::uint32_t end, Parts& parts) {
  std::uint32_t at = end;
  for (; at > 0 && end - at < kLongest; --at) {
    const char16_t unit = text[at - 1];
    if (unit == u'ü' || unit == u'Ü') {
      parts.add('e');
      parts.add('u');
    } else if (is_alnum(unit)) {
      parts.add(static_cast<char>(to_lower(unit)));
      // The capital that begins a part: "clientSecret".
      if (is_upper(unit) && is_lower(unit_before(text, at - 1)) && !parts.at_joint()) parts.add('_');
    } else if (is_joint(unit) && at != end) {
      if (!parts.at_joint()) parts.add('_');
    } else {
      break;
    }
  }
  return at;
}

/// Whether the parts end with a name. Short names stand on their own: "db_pass", but not "compass".
bool ends_with(std::string_view parts, std::string_view name) {
  if (!parts.ends_with(name)) return false;
  return parts.size() == name.size() || name.size() > 5 || parts[parts.size() - name.size() - 1] == '_';
}

/// A name and what it announces. Passwords come first, faint names last, so that of several the surest is found.
struct Announcer {
  std::string_view name;
  SecretKind kind = SecretKind::None;
};

constexpr auto sort_announcers() {
  std::array<Announcer, kPasswords.size() + kKeys.size() + kFaint.size()> sorted{};
  std::size_t size = 0;
  for (char last = 'a'; last <= 'z'; ++last) {
    const auto take = [&](std::span<const std::string_view> names, SecretKind kind) {
      for (const std::string_view name : names) {
        if (name.back() == last) sorted[size++] = {name, kind};
      }
    };
    take(kPasswords, SecretKind::Password);
    take(kKeys, SecretKind::Key);
    take(kFaint, SecretKind::Faint);
  }
  return sorted;
}

constexpr auto kAnnouncers = sort_announcers();

/// For each letter the first row whose name does not end with an earlier one.
constexpr auto first_announcers() {
  std::array<std::uint8_t, 27> rows{};
  std::uint8_t row = 0;
  for (std::size_t letter = 0; letter < rows.size(); ++letter) {
    while (row < kAnnouncers.size() && static_cast<std::size_t>(kAnnouncers[row].name.back() - 'a') < letter)
      ++row;
    rows[letter] = row;
  }
  return rows;
}

constexpr auto kFirstAnnouncers = first_announcers();

/// What the last part of a name says alone, whatever stands in front of it.
SecretKind kind_of_end(std::string_view parts) {
  if (parts.empty() || parts.back() < 'a' || parts.back() > 'z') return SecretKind::None;
  const auto last = static_cast<std::size_t>(parts.back() - 'a');
  for (std::size_t row = kFirstAnnouncers[last]; row < kFirstAnnouncers[last + 1]; ++row) {
    if (ends_with(parts, kAnnouncers[row].name)) return kAnnouncers[row].kind;
  }
  // "authtoken"
  return parts.ends_with("token") ? SecretKind::Key : SecretKind::None;
}

template <std::size_t N>
bool ends_with_any(std::string_view parts, const std::array<std::string_view, N>& names) {
  return std::any_of(names.begin(), names.end(), [parts](std::string_view name) { return ends_with(parts, name); });
}

bool is_open(std::string_view parts) {
  const std::size_t last = parts.rfind('_');
  return last != std::string_view::npos && ends_with_any(parts.substr(0, last), kOpen);
}

// "sumologic_access_id", "okta_url": the provider's, but nothing to hide.
bool is_label(std::string_view parts) {
  constexpr std::array kLabels = std::to_array<std::string_view>(
      {"id", "ids", "url", "uri", "name", "host", "user", "version", "sha", "commit", "rev", "hash", "path", "file"});
  return ends_with_any(parts, kLabels);
}

SecretKind kind_of(std::string_view parts) {
  const SecretKind kind = kind_of_end(parts);
  const bool closed = kind == SecretKind::None || kind == SecretKind::Password || !is_open(parts);
  return closed ? kind : SecretKind::None;
}

/// The place of a letter in the alphabet, in either case; 27 for the underscore, 0 for all else.
constexpr std::size_t number_of(char16_t unit) {
  if (is_letter(unit)) return static_cast<std::size_t>(to_lower(unit) - u'a') + 1;
  return unit == u'_' ? 27 : 0;
}

/// What the names end with: for the last unit and the one before it, a bit for each that may stand in front of them.
constexpr auto endings() {
  std::array<std::array<std::uint32_t, 28>, 28> table{};
  for (const std::u16string_view three :
       {u"ord", u"swd", u"pwd", u"_id", u"nid", u"ort", u"ret", u"pat", u"ase", u"ode", u"ssw", u"ass",
        u"eds", u"als", u"ken", u"ion", u"gin", u"key", u"rer", u"uth", u"ial", u"sel", u"sig"})
    table[number_of(three[2])][number_of(three[1])] |= 1U << number_of(three[0]);
  table[number_of(u'w')][number_of(u'p')] = ~0U;  // "pw" is a name of its own
  return table;
}

constexpr auto kEndings = endings();

constexpr auto numbers() {
  std::array<std::uint8_t, 128> table{};
  for (char16_t unit = 0; unit < 128; ++unit)
    table[unit] = static_cast<std::uint8_t>(number_of(unit));
  return table;
}

constexpr auto kNumbers = numbers();

/// The number of the unit before a position, 0 at the start.
std::size_t number_before(std::u16string_view text, std::uint32_t position) {
  const char16_t unit = unit_before(text, position);
  return unit < kNumbers.size() ? kNumbers[unit] : 0;
}

}  // namespace

SecretKind announced_secret(std::u16string_view text, std::uint32_t end, std::uint32_t& start) noexcept {
  Parts parts;
  start = read_backwards(text, end, parts);
  while (start < end && is_joint(text[start]))
    ++start;
  const SecretKind kind = kind_of(parts.view());
  if (kind != SecretKind::Faint || !is_blank(unit_before(text, start))) return kind;
  // "API key", "Access Key".
  parts.add('_');
  const std::uint32_t word = read_backwards(text, start - 1, parts);
  const SecretKind both = kind_of(parts.view());
  if (both == SecretKind::Key) start = word;
  return both == SecretKind::Key ? both : kind;
}

bool may_announce_secret(std::u16string_view text, std::uint32_t end) noexcept {
  if (end < 2) return false;
  const std::uint32_t thirds = kEndings[number_before(text, end)][number_before(text, end - 1)];
  return (thirds >> number_before(text, end - 2) & 1) != 0;
}

bool names_provider(std::u16string_view name) noexcept {
  Parts buffer;
  read_backwards(name, static_cast<std::uint32_t>(name.size()), buffer);
  const std::string_view parts = buffer.view();
  const auto named = [parts](std::string_view one) { return parts.find(one) != std::string_view::npos; };
  return !is_label(parts) && !is_open(parts) && std::any_of(kProviders.begin(), kProviders.end(), named);
}

}  // namespace bedacht
