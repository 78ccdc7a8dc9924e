// SPDX-License-Identifier: Apache-2.0
#include "detect/credential_formats.h"

#include <algorithm>
#include <array>

#include "detect/units.h"

namespace bedacht {
namespace {

using Tail = CredentialFormat::Tail;
using Check = CredentialFormat::Check;

// By the providers' own documentation of their key formats; a length that they leave open is given as a range. Sorted
// by prefix.
constexpr std::array kFormats = std::to_array<CredentialFormat>({
    {"ABIA", Tail::Upper, 16, 16},                       // Amazon Web Services
    {"ACCA", Tail::Upper, 16, 16},                       // Amazon Web Services
    {"AGE-SECRET-KEY-1", Tail::Upper, 58, 58},           // age
    {"AIza", Tail::Url, 35, 35},                         // Google
    {"AKCp", Tail::Alnum, 60, 80},                       // JFrog Artifactory
    {"AKIA", Tail::Upper, 16, 16},                       // Amazon Web Services
    {"ASIA", Tail::Upper, 16, 16},                       // Amazon Web Services
    {"ATATT3", Tail::Base64, 150, 250},                  // Atlassian
    {"CLOJARS_", Tail::Alnum, 60, 60},                   // Clojars
    {"EAAM", Tail::Alnum, 100, 400},                     // Facebook
    {"FlyV1 fm", Tail::Base64, 100, 1000},               // Fly.io
    {"GOCSPX-", Tail::Url, 28, 28},                      // Google OAuth client
    {"GR1348941", Tail::Url, 20, 60},                    // GitLab runner
    {"HRKU-AA", Tail::Url, 58, 58},                      // Heroku
    {"LTAI", Tail::Alnum, 17, 26},                       // Alibaba Cloud
    {"NRAK-", Tail::Upper, 27, 27},                      // New Relic
    {"PMAK-", Tail::Url, 59, 59},                        // Postman
    {"SG.", Tail::UrlDots, 66, 66},                      // SendGrid
    {"cfat_", Tail::Alnum, 40, 60},                      // Cloudflare
    {"cfk_", Tail::Alnum, 40, 60},                       // Cloudflare
    {"cfut_", Tail::Alnum, 40, 60},                      // Cloudflare
    {"dapi", Tail::Hex, 32, 32},                         // Databricks
    {"dckr_pat_", Tail::Url, 27, 27},                    // Docker
    {"dop_v1_", Tail::Hex, 64, 64},                      // DigitalOcean
    {"dor_v1_", Tail::Hex, 64, 64},                      // DigitalOcean
    {"dp.pt.", Tail::Alnum, 40, 44},                     // Doppler
    {"dt0c01.", Tail::UrlDots, 89, 89},                  // Dynatrace
    {"figd_", Tail::Url, 40, 50},                        // Figma
    {"fio-u-", Tail::Url, 64, 64},                       // Frame.io
    {"gho_", Tail::Alnum, 36, 36, Check::Crc32},         // GitHub OAuth
    {"ghp_", Tail::Alnum, 36, 36, Check::Crc32},         // GitHub personal
    {"ghr_", Tail::Alnum, 36, 36, Check::Crc32},         // GitHub refresh
    {"ghs_", Tail::Alnum, 36, 36, Check::Crc32},         // GitHub server
    {"ghu_", Tail::Alnum, 36, 36, Check::Crc32},         // GitHub user
    {"github_pat_", Tail::Url, 82, 82},                  // GitHub fine-grained
    {"glagent-", Tail::Url, 50, 100},                    // GitLab
    {"glc_", Tail::Base64, 32, 400},                     // Grafana Cloud
    {"glcbt-", Tail::Url, 20, 60},                       // GitLab
    {"gldt-", Tail::Url, 20, 60},                        // GitLab
    {"glimt-", Tail::Url, 25, 60},                       // GitLab
    {"gloas-", Tail::Url, 64, 64},                       // GitLab
    {"glpat-", Tail::UrlDots, 20, 60},                   // GitLab
    {"glptt-", Tail::Url, 40, 40},                       // GitLab
    {"glrt-", Tail::UrlDots, 20, 60},                    // GitLab
    {"glsa_", Tail::Url, 41, 41},                        // Grafana
    {"glsoat-", Tail::Url, 20, 60},                      // GitLab
    {"gsk_", Tail::Alnum, 48, 56},                       // Groq
    {"hf_", Tail::Alnum, 34, 37},                        // Hugging Face
    {"hooks.slack.com/services/", Tail::Path, 40, 80},   // Slack webhook
    {"hooks.slack.com/workflows/", Tail::Path, 40, 80},  // Slack workflow
    {"hvb.", Tail::Url, 90, 300},                        // HashiCorp Vault
    {"hvr.", Tail::Url, 90, 300},                        // HashiCorp Vault
    {"hvs.", Tail::Url, 90, 300},                        // HashiCorp Vault
    {"lin_api_", Tail::Alnum, 40, 40},                   // Linear
    {"live_sk_", Tail::Alnum, 20, 64},                   // Toss, Checkout
    {"npm_", Tail::Alnum, 36, 36, Check::Crc32},         // npm
    {"ntn_", Tail::Alnum, 40, 50},                       // Notion
    {"ops_eyJ", Tail::Base64, 200, 2000},                // 1Password
    {"oy2", Tail::Alnum, 43, 43},                        // NuGet
    {"pnu_", Tail::Alnum, 36, 36},                       // Prefect
    {"pplx-", Tail::Alnum, 48, 56},                      // Perplexity
    {"pscale_pw_", Tail::UrlDots, 32, 64},               // PlanetScale
    {"pscale_tkn_", Tail::UrlDots, 32, 64},              // PlanetScale
    {"pul-", Tail::Hex, 40, 40},                         // Pulumi
    {"pypi-AgE", Tail::Url, 60, 300},                    // PyPI
    {"r8_", Tail::Alnum, 37, 40},                        // Replicate
    {"rdme_", Tail::Alnum, 70, 70},                      // ReadMe
    {"rk_live_", Tail::Alnum, 16, 128},                  // Stripe, restricted
    {"rubygems_", Tail::Hex, 48, 48},                    // RubyGems
    {"s-s4t2ud-", Tail::Hex, 64, 64},                    // Intra
    {"secret_", Tail::Alnum, 43, 43},                    // Notion
    {"sgp_", Tail::Url, 40, 64},                         // Sourcegraph
    {"sha256~", Tail::Url, 43, 43},                      // OpenShift
    {"shpat_", Tail::Alnum, 32, 64},                     // Shopify
    {"shpca_", Tail::Alnum, 32, 64},                     // Shopify
    {"shppa_", Tail::Alnum, 32, 64},                     // Shopify
    {"shpss_", Tail::Alnum, 32, 64},                     // Shopify
    {"sk-", Tail::Alnum, 48, 51},                        // OpenAI, old
    {"sk-admin-", Tail::Url, 58, 200},                   // OpenAI
    {"sk-ant-admin01-", Tail::Url, 80, 120},             // Anthropic
    {"sk-ant-api03-", Tail::Url, 80, 120},               // Anthropic
    {"sk-or-v1-", Tail::Hex, 64, 64},                    // OpenRouter
    {"sk-proj-", Tail::Url, 58, 200},                    // OpenAI
    {"sk-svcacct-", Tail::Url, 58, 200},                 // OpenAI
    {"sk_live_", Tail::Alnum, 16, 128},                  // Stripe
    {"sntrys_", Tail::Base64, 80, 400},                  // Sentry
    {"sntryu_", Tail::Hex, 64, 64},                      // Sentry
    {"sq0atp-", Tail::Url, 22, 22},                      // Square
    {"sq0csp-", Tail::Url, 43, 43},                      // Square
    {"sqa_", Tail::Hex, 40, 40},                         // SonarQube
    {"sqp_", Tail::Hex, 40, 40},                         // SonarQube
    {"squ_", Tail::Hex, 40, 40},                         // SonarQube
    {"tfp_", Tail::UrlDots, 59, 59},                     // Typeform
    {"tk-us-", Tail::Url, 48, 48},                       // Scalingo
    {"tskey-", Tail::Url, 30, 64},                       // Tailscale
    {"whsec_", Tail::Base64, 32, 64},                    // Stripe webhook
    {"xai-", Tail::Alnum, 80, 80},                       // xAI
    {"xapp-", Tail::Url, 40, 140},                       // Slack app
    {"xkeysib-", Tail::Url, 81, 81},                     // Brevo
    {"xoxa-", Tail::Url, 24, 140},                       // Slack
    {"xoxb-", Tail::Url, 24, 140},                       // Slack bot
    {"xoxe-", Tail::Url, 24, 260},                       // Slack refresh
    {"xoxe.xoxb-", Tail::Url, 100, 260},                 // Slack, rotated
    {"xoxe.xoxp-", Tail::Url, 100, 260},                 // Slack, rotated
    {"xoxp-", Tail::Url, 24, 140},                       // Slack user
    {"xoxr-", Tail::Url, 24, 140},                       // Slack refresh
    {"xoxs-", Tail::Url, 24, 140},                       // Slack workspace
    {"ya29.", Tail::Url, 40, 400},                       // Google OAuth
});
static_assert(std::is_sorted(kFormats.begin(), kFormats.end(),
                             [](const auto& left, const auto& right) { return left.prefix < right.prefix; }));

/// For each ASCII character the first row whose prefix does not begin with a smaller one.
constexpr std::array<std::uint8_t, 129> first_rows() {
  static_assert(kFormats.size() < 256);
  std::array<std::uint8_t, 129> rows{};
  std::uint8_t row = 0;
  for (std::size_t letter = 0; letter < rows.size(); ++letter) {
    while (row < kFormats.size() && static_cast<std::size_t>(kFormats[row].prefix.front()) < letter)
      ++row;
    rows[letter] = row;
  }
  return rows;
}

constexpr std::array<std::uint8_t, 129> kFirstRows = first_rows();

bool is_in(char16_t unit, Tail tail) {
  switch (tail) {
    case Tail::Alnum:
      return is_alnum(unit);
    case Tail::Upper:
      return is_upper(unit) || is_digit(unit);
    case Tail::Hex:
      return is_hex(unit);
    case Tail::Url:
      return is_alnum(unit) || unit == u'-' || unit == u'_';
    case Tail::UrlDots:
      return is_alnum(unit) || unit == u'-' || unit == u'_' || unit == u'.';
    case Tail::Base64:
      return is_alnum(unit) || unit == u'-' || unit == u'_' || unit == u'+' || unit == u'/' || unit == u'=';
    case Tail::Path:
      return is_alnum(unit) || unit == u'/';
  }
  return false;
}

bool has_prefix(std::u16string_view text, std::size_t position, std::string_view prefix) {
  if (text.size() - position < prefix.size()) return false;
  const auto same = [](char letter, char16_t unit) { return static_cast<char16_t>(letter) == unit; };
  return std::equal(prefix.begin(), prefix.end(), text.begin() + static_cast<std::ptrdiff_t>(position), same);
}

// A full stop behind a key ends the sentence.
std::size_t end_of_tail(std::u16string_view text, std::size_t start, const CredentialFormat& format) {
  std::size_t end = start;
  while (end < text.size() && end - start <= format.longest && is_in(text[end], format.tail))
    ++end;
  while (format.tail == Tail::UrlDots && end > start && text[end - 1] == u'.')
    --end;
  const std::size_t length = end - start;
  const bool goes_on = end < text.size() && (is_alnum(text[end]) || text[end] == u'_');
  return length < format.shortest || length > format.longest || goes_on ? start : end;
}

}  // namespace

const CredentialFormat* format_at(std::u16string_view text, std::size_t position, std::size_t& end) noexcept {
  if (position >= text.size() || text[position] >= 0x80) return nullptr;
  const CredentialFormat* found = nullptr;
  for (std::size_t i = kFirstRows[text[position]]; i < kFirstRows[text[position] + 1U]; ++i) {
    const CredentialFormat* row = &kFormats[i];
    if (!has_prefix(text, position, row->prefix)) continue;
    const std::size_t tail = position + row->prefix.size();
    const std::size_t end_here = end_of_tail(text, tail, *row);
    if (end_here == tail) continue;
    found = row;
    end = end_here;
  }
  return found;
}

}  // namespace bedacht
