// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>

#include "detect/credential_formats.h"

// By the providers' own documentation of their key formats; a length that they leave open is given as a range. Sorted
// by prefix.

namespace bedacht {

inline constexpr std::array kCredentialFormats = std::to_array<CredentialFormat>({
    {"4b1d", CredentialFormat::Tail::Alnum, 38, 38},                          // ClickHouse
    {"A3-", CredentialFormat::Tail::UpperDash, 36, 37},                       // 1Password
    {"A3T", CredentialFormat::Tail::Upper, 17, 17},                           // Amazon Web Services
    {"ABIA", CredentialFormat::Tail::Upper, 16, 16},                          // Amazon Web Services
    {"ABSK", CredentialFormat::Tail::Base64, 109, 300},                       // Amazon Bedrock
    {"ACCA", CredentialFormat::Tail::Upper, 16, 16},                          // Amazon Web Services
    {"AGE-SECRET-KEY-1", CredentialFormat::Tail::Upper, 58, 58},              // age
    {"AIza", CredentialFormat::Tail::Url, 35, 35},                            // Google
    {"AKCp", CredentialFormat::Tail::Alnum, 60, 80},                          // JFrog Artifactory
    {"AKIA", CredentialFormat::Tail::Upper, 16, 16},                          // Amazon Web Services
    {"API-", CredentialFormat::Tail::Upper, 26, 26},                          // Octopus Deploy
    {"AQVN", CredentialFormat::Tail::Url, 35, 38},                            // Yandex
    {"ASIA", CredentialFormat::Tail::Upper, 16, 16},                          // Amazon Web Services
    {"ATATT3", CredentialFormat::Tail::Base64, 150, 250},                     // Atlassian
    {"ATBB", CredentialFormat::Tail::Alnum, 32, 32},                          // Bitbucket
    {"ATCTT3", CredentialFormat::Tail::Base64, 150, 250},                     // Atlassian
    {"ATTA", CredentialFormat::Tail::Hex, 72, 72},                            // Trello
    {"CCIPAT_", CredentialFormat::Tail::Alnum, 40, 80},                       // CircleCI
    {"CFPAT-", CredentialFormat::Tail::Url, 43, 43},                          // Contentful
    {"CLOJARS_", CredentialFormat::Tail::Alnum, 60, 60},                      // Clojars
    {"EAAA", CredentialFormat::Tail::Url, 22, 60},                            // Square
    {"EAAC", CredentialFormat::Tail::Alnum, 100, 400},                        // Facebook
    {"EAAM", CredentialFormat::Tail::Alnum, 100, 400},                        // Facebook
    {"EZAK", CredentialFormat::Tail::Alnum, 54, 54},                          // EasyPost
    {"EZTK", CredentialFormat::Tail::Alnum, 54, 54},                          // EasyPost
    {"FLWSECK-", CredentialFormat::Tail::Url, 32, 40},                        // Flutterwave
    {"FLWSECK_TEST-", CredentialFormat::Tail::Url, 12, 40},                   // Flutterwave
    {"FlyV1 fm", CredentialFormat::Tail::Base64, 100, 1000},                  // Fly.io
    {"GOCSPX-", CredentialFormat::Tail::Url, 28, 28},                         // Google OAuth client
    {"GR1348941", CredentialFormat::Tail::Url, 20, 60},                       // GitLab runner
    {"HRKU-AA", CredentialFormat::Tail::Url, 58, 58},                         // Heroku
    {"LTAI", CredentialFormat::Tail::Alnum, 17, 26},                          // Alibaba Cloud
    {"NRAK-", CredentialFormat::Tail::Alnum, 27, 27},                         // New Relic
    {"NRII-", CredentialFormat::Tail::Url, 32, 32},                           // New Relic
    {"NRJS-", CredentialFormat::Tail::Hex, 19, 19},                           // New Relic
    {"PMAK-", CredentialFormat::Tail::Url, 59, 59},                           // Postman
    {"SG.", CredentialFormat::Tail::UrlDots, 66, 66},                         // SendGrid
    {"SK", CredentialFormat::Tail::Hex, 32, 32},                              // Twilio
    {"ZXlK", CredentialFormat::Tail::Base64, 60, 2000},                       // a JSON Web Token, in base64 again
    {"access-development-", CredentialFormat::Tail::Url, 36, 36},             // Plaid
    {"access-production-", CredentialFormat::Tail::Url, 36, 36},              // Plaid
    {"access-sandbox-", CredentialFormat::Tail::Url, 36, 36},                 // Plaid
    {"aio_", CredentialFormat::Tail::Alnum, 28, 28},                          // Adafruit
    {"amzn.mws.", CredentialFormat::Tail::Url, 36, 36},                       // Amazon Marketplace
    {"api_org_", CredentialFormat::Tail::Alnum, 34, 34},                      // Hugging Face
    {"bkua_", CredentialFormat::Tail::Hex, 40, 40},                           // Buildkite
    {"cfat_", CredentialFormat::Tail::Alnum, 40, 60},                         // Cloudflare
    {"cfk_", CredentialFormat::Tail::Alnum, 40, 60},                          // Cloudflare
    {"cfut_", CredentialFormat::Tail::Alnum, 40, 60},                         // Cloudflare
    {"cio", CredentialFormat::Tail::Alnum, 32, 32},                           // crates.io
    {"cmVmd", CredentialFormat::Tail::Alnum, 59, 59},                         // JFrog Artifactory
    {"dapi", CredentialFormat::Tail::Hex, 32, 32},                            // Databricks
    {"dckr_oat_", CredentialFormat::Tail::Url, 32, 32},                       // Docker
    {"dckr_pat_", CredentialFormat::Tail::Url, 27, 27},                       // Docker
    {"discord.com/api/webhooks/", CredentialFormat::Tail::Path, 80, 110},     // Discord webhook
    {"discordapp.com/api/webhooks/", CredentialFormat::Tail::Path, 80, 110},  // Discord webhook
    {"dnkey-", CredentialFormat::Tail::Url, 79, 79},                          // Defined Networking
    {"doo_v1_", CredentialFormat::Tail::Hex, 64, 64},                         // DigitalOcean
    {"dop_v1_", CredentialFormat::Tail::Hex, 64, 64},                         // DigitalOcean
    {"dor_v1_", CredentialFormat::Tail::Hex, 64, 64},                         // DigitalOcean
    {"dp.ct.", CredentialFormat::Tail::Alnum, 40, 44},                        // Doppler
    {"dp.pt.", CredentialFormat::Tail::Alnum, 40, 44},                        // Doppler
    {"dp.sa.", CredentialFormat::Tail::Alnum, 40, 44},                        // Doppler
    {"dp.st.", CredentialFormat::Tail::UrlDots, 40, 80},                      // Doppler
    {"dt0c01.", CredentialFormat::Tail::UrlDots, 89, 89},                     // Dynatrace
    {"duffel_live_", CredentialFormat::Tail::Url, 43, 43},                    // Duffel
    {"duffel_test_", CredentialFormat::Tail::Url, 43, 43},                    // Duffel
    {"eyJrIjoi", CredentialFormat::Tail::Base64, 60, 400},                    // Grafana
    {"figd_", CredentialFormat::Tail::Url, 40, 50},                           // Figma
    {"fio-u-", CredentialFormat::Tail::Url, 64, 64},                          // Frame.io
    {"fm1a_", CredentialFormat::Tail::Base64, 100, 1000},                     // Fly.io
    {"fm1r_", CredentialFormat::Tail::Base64, 100, 1000},                     // Fly.io
    {"fm2_", CredentialFormat::Tail::Base64, 100, 1000},                      // Fly.io
    {"fo1_", CredentialFormat::Tail::Url, 43, 43},                            // Fly.io
    {"gho_", CredentialFormat::Tail::Alnum, 36, 36, CredentialFormat::Check::Crc32},  // GitHub OAuth
    {"ghp_", CredentialFormat::Tail::Alnum, 36, 36, CredentialFormat::Check::Crc32},  // GitHub personal
    {"ghr_", CredentialFormat::Tail::Alnum, 36, 36, CredentialFormat::Check::Crc32},  // GitHub refresh
    {"ghs_", CredentialFormat::Tail::Alnum, 36, 36, CredentialFormat::Check::Crc32},  // GitHub server
    {"ghs_", CredentialFormat::Tail::UrlDots, 60, 2000},  // GitHub server, as a JSON Web Token
    {"ghu_", CredentialFormat::Tail::Alnum, 36, 36, CredentialFormat::Check::Crc32},  // GitHub user
    {"github_pat_", CredentialFormat::Tail::Url, 82, 82},                             // GitHub fine-grained
    {"glagent-", CredentialFormat::Tail::Url, 50, 100},                               // GitLab
    {"glc_", CredentialFormat::Tail::Base64, 32, 400},                                // Grafana Cloud
    {"glcbt-", CredentialFormat::Tail::Url, 20, 60},                                  // GitLab
    {"gldt-", CredentialFormat::Tail::Url, 20, 60},                                   // GitLab
    {"glffct-", CredentialFormat::Tail::Url, 20, 60},                                 // GitLab
    {"glft-", CredentialFormat::Tail::Url, 20, 60},                                   // GitLab
    {"glimt-", CredentialFormat::Tail::Url, 25, 60},                                  // GitLab
    {"gloas-", CredentialFormat::Tail::Url, 64, 64},                                  // GitLab
    {"glpat-", CredentialFormat::Tail::UrlDots, 20, 60},                              // GitLab
    {"glptt-", CredentialFormat::Tail::Url, 40, 40},                                  // GitLab
    {"glrt-", CredentialFormat::Tail::UrlDots, 20, 60},                               // GitLab
    {"glsa_", CredentialFormat::Tail::Url, 41, 41},                                   // Grafana
    {"glsoat-", CredentialFormat::Tail::Url, 20, 60},                                 // GitLab
    {"gsk_", CredentialFormat::Tail::Alnum, 48, 56},                                  // Groq
    {"hf_", CredentialFormat::Tail::Alnum, 34, 37},                                   // Hugging Face
    {"hooks.slack.com/services/", CredentialFormat::Tail::Path, 40, 80},              // Slack webhook
    {"hooks.slack.com/triggers/", CredentialFormat::Tail::Path, 40, 80},              // Slack workflow
    {"hooks.slack.com/workflows/", CredentialFormat::Tail::Path, 40, 80},             // Slack workflow
    {"hvb.", CredentialFormat::Tail::Url, 90, 300},                                   // HashiCorp Vault
    {"hvr.", CredentialFormat::Tail::Url, 90, 300},                                   // HashiCorp Vault
    {"hvs.", CredentialFormat::Tail::Url, 24, 300},                                   // HashiCorp Vault
    {"ico-", CredentialFormat::Tail::Alnum, 32, 32},                                  // Infracost
    {"key-", CredentialFormat::Tail::Hex, 32, 32},                                    // Mailgun
    {"lin_api_", CredentialFormat::Tail::Alnum, 40, 40},                              // Linear
    {"lin_oauth_", CredentialFormat::Tail::Alnum, 40, 64},                            // Linear
    {"live_", CredentialFormat::Tail::Hex, 35, 35},                                   // Lob
    {"live_sk_", CredentialFormat::Tail::Alnum, 20, 64},                              // Toss, Checkout
    {"lsv2_pt_", CredentialFormat::Tail::Url, 43, 43},                                // LangSmith
    {"lsv2_sk_", CredentialFormat::Tail::Url, 43, 43},                                // LangSmith
    {"nfp_", CredentialFormat::Tail::Alnum, 36, 40},                                  // Netlify
    {"npm_", CredentialFormat::Tail::Alnum, 36, 36, CredentialFormat::Check::Crc32},  // npm
    {"ntn_", CredentialFormat::Tail::Alnum, 40, 50},                                  // Notion
    {"nvapi-", CredentialFormat::Tail::Url, 60, 70},                                  // NVIDIA
    {"ops_eyJ", CredentialFormat::Tail::Base64, 200, 2000},                           // 1Password
    {"oy2", CredentialFormat::Tail::Alnum, 43, 43},                                   // NuGet
    {"p8e-", CredentialFormat::Tail::Alnum, 32, 32},                                  // Adobe
    {"pat", CredentialFormat::Tail::UrlDots, 79, 79},                                 // Airtable
    {"pat-eu1-", CredentialFormat::Tail::Url, 36, 36},                                // HubSpot
    {"pat-na1-", CredentialFormat::Tail::Url, 36, 36},                                // HubSpot
    {"pat.", CredentialFormat::Tail::UrlDots, 68, 68},                                // Harness
    {"phx_", CredentialFormat::Tail::Alnum, 40, 50},                                  // PostHog
    {"pnu_", CredentialFormat::Tail::Alnum, 36, 36},                                  // Prefect
    {"pplx-", CredentialFormat::Tail::Alnum, 48, 56},                                 // Perplexity
    {"pscale_oauth_", CredentialFormat::Tail::UrlDots, 32, 64},                       // PlanetScale
    {"pscale_pw_", CredentialFormat::Tail::UrlDots, 32, 64},                          // PlanetScale
    {"pscale_tkn_", CredentialFormat::Tail::UrlDots, 32, 64},                         // PlanetScale
    {"pul-", CredentialFormat::Tail::Hex, 40, 40},                                    // Pulumi
    {"pypi-AgE", CredentialFormat::Tail::Url, 60, 300},                               // PyPI
    {"r8_", CredentialFormat::Tail::Alnum, 37, 40},                                   // Replicate
    {"rdme_", CredentialFormat::Tail::Alnum, 70, 70},                                 // ReadMe
    {"rk_live_", CredentialFormat::Tail::Alnum, 16, 128},                             // Stripe, restricted
    {"rk_prod_", CredentialFormat::Tail::Alnum, 10, 128},                             // Stripe, restricted
    {"rk_test_", CredentialFormat::Tail::Alnum, 10, 128},                             // Stripe, restricted
    {"rubygems_", CredentialFormat::Tail::Hex, 48, 48},                               // RubyGems
    {"s-s4t2ud-", CredentialFormat::Tail::Hex, 64, 64},                               // Intra
    {"sat.", CredentialFormat::Tail::UrlDots, 68, 68},                                // Harness
    {"sb_secret_", CredentialFormat::Tail::Url, 30, 50},                              // Supabase
    {"sbp_", CredentialFormat::Tail::Hex, 40, 40},                                    // Supabase
    {"secret_", CredentialFormat::Tail::Alnum, 43, 43},                               // Notion
    {"sgp_", CredentialFormat::Tail::Url, 40, 64},                                    // Sourcegraph
    {"sha256~", CredentialFormat::Tail::Url, 43, 43},                                 // OpenShift
    {"shippo_live_", CredentialFormat::Tail::Hex, 40, 40},                            // Shippo
    {"shippo_test_", CredentialFormat::Tail::Hex, 40, 40},                            // Shippo
    {"shpat_", CredentialFormat::Tail::Alnum, 32, 64},                                // Shopify
    {"shpca_", CredentialFormat::Tail::Alnum, 32, 64},                                // Shopify
    {"shppa_", CredentialFormat::Tail::Alnum, 32, 64},                                // Shopify
    {"shpss_", CredentialFormat::Tail::Alnum, 32, 64},                                // Shopify
    {"sk-", CredentialFormat::Tail::Alnum, 32, 51},                                   // OpenAI, old
    {"sk-admin-", CredentialFormat::Tail::Url, 58, 200},                              // OpenAI
    {"sk-ant-", CredentialFormat::Tail::Url, 80, 130},                                // Anthropic
    {"sk-ant-admin01-", CredentialFormat::Tail::Url, 80, 120},                        // Anthropic
    {"sk-ant-api03-", CredentialFormat::Tail::Url, 80, 120},                          // Anthropic
    {"sk-or-v1-", CredentialFormat::Tail::Hex, 64, 64},                               // OpenRouter
    {"sk-proj-", CredentialFormat::Tail::Url, 58, 200},                               // OpenAI
    {"sk-svcacct-", CredentialFormat::Tail::Url, 58, 200},                            // OpenAI
    {"sk.eyJ", CredentialFormat::Tail::UrlDots, 70, 120},                             // Mapbox
    {"sk_live_", CredentialFormat::Tail::Alnum, 16, 128},                             // Stripe
    {"sk_prod_", CredentialFormat::Tail::Alnum, 10, 128},                             // Stripe
    {"sk_test_", CredentialFormat::Tail::Alnum, 10, 128},                             // Stripe
    {"sl.", CredentialFormat::Tail::UrlDots, 130, 1500},                              // Dropbox
    {"sm_aat_", CredentialFormat::Tail::Alnum, 16, 16},                               // SettleMint
    {"sm_pat_", CredentialFormat::Tail::Alnum, 16, 16},                               // SettleMint
    {"sm_sat_", CredentialFormat::Tail::Alnum, 16, 16},                               // SettleMint
    {"sntrys_", CredentialFormat::Tail::Base64, 80, 400},                             // Sentry
    {"sntryu_", CredentialFormat::Tail::Hex, 64, 64},                                 // Sentry
    {"sq0atp-", CredentialFormat::Tail::Url, 22, 22},                                 // Square
    {"sq0csp-", CredentialFormat::Tail::Url, 43, 43},                                 // Square
    {"sqa_", CredentialFormat::Tail::Hex, 40, 40},                                    // SonarQube
    {"sqp_", CredentialFormat::Tail::Hex, 40, 40},                                    // SonarQube
    {"squ_", CredentialFormat::Tail::Hex, 40, 40},                                    // SonarQube
    {"test_", CredentialFormat::Tail::Hex, 35, 35},                                   // Lob
    {"tfp_", CredentialFormat::Tail::UrlDots, 59, 59},                                // Typeform
    {"tk-us-", CredentialFormat::Tail::Url, 48, 48},                                  // Scalingo
    {"tskey-", CredentialFormat::Tail::Url, 30, 64},                                  // Tailscale
    {"v1.0-", CredentialFormat::Tail::Url, 171, 171},                                 // Cloudflare
    {"vca_", CredentialFormat::Tail::Alnum, 24, 80},                                  // Vercel
    {"vci_", CredentialFormat::Tail::Alnum, 24, 80},                                  // Vercel
    {"vck_", CredentialFormat::Tail::Alnum, 24, 80},                                  // Vercel
    {"vcp_", CredentialFormat::Tail::Alnum, 24, 80},                                  // Vercel
    {"vcr_", CredentialFormat::Tail::Alnum, 24, 80},                                  // Vercel
    {"waka_", CredentialFormat::Tail::Url, 36, 36},                                   // WakaTime
    {"webhook.office.com/webhookb2/", CredentialFormat::Tail::Path, 110, 260},        // Microsoft Teams webhook
    {"whsec_", CredentialFormat::Tail::Base64, 32, 64},                               // Stripe webhook
    {"xai-", CredentialFormat::Tail::Alnum, 80, 80},                                  // xAI
    {"xapp-", CredentialFormat::Tail::Url, 40, 140},                                  // Slack app
    {"xkeysib-", CredentialFormat::Tail::Url, 81, 81},                                // Brevo
    {"xoxa-", CredentialFormat::Tail::Url, 24, 140},                                  // Slack
    {"xoxb-", CredentialFormat::Tail::Url, 24, 140},                                  // Slack bot
    {"xoxc-", CredentialFormat::Tail::Url, 24, 140},                                  // Slack client
    {"xoxd-", CredentialFormat::Tail::Url, 24, 260},                                  // Slack cookie
    {"xoxe-", CredentialFormat::Tail::Url, 24, 260},                                  // Slack refresh
    {"xoxe.xoxb-", CredentialFormat::Tail::Url, 100, 260},                            // Slack, rotated
    {"xoxe.xoxp-", CredentialFormat::Tail::Url, 100, 260},                            // Slack, rotated
    {"xoxo-", CredentialFormat::Tail::Url, 24, 140},                                  // Slack
    {"xoxp-", CredentialFormat::Tail::Url, 24, 140},                                  // Slack user
    {"xoxr-", CredentialFormat::Tail::Url, 24, 140},                                  // Slack refresh
    {"xoxs-", CredentialFormat::Tail::Url, 24, 140},                                  // Slack workspace
    {"xsmtpsib-", CredentialFormat::Tail::Url, 81, 81},                               // Brevo
    {"ya29.", CredentialFormat::Tail::Url, 40, 400},                                  // Google OAuth
});
static_assert(std::is_sorted(kCredentialFormats.begin(), kCredentialFormats.end(),
                             [](const auto& left, const auto& right) { return left.prefix < right.prefix; }));

}  // namespace bedacht
