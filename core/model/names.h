// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "model/company.h"
#include "model/draft.h"
#include "model/finding.h"
#include "model/settings.h"

namespace bedacht {

// The public names of the enumerations, in the order of their values: the one place where the contract's words stand.

inline constexpr std::array<std::string_view, 11> kGuidelineNames{
    "confidentiality",    "personal-opinion", "transparency", "responsibility", "loyalty",         "admit-mistakes",
    "negative-judgement", "advertising",      "working-time", "legal-rights",   "privacy-settings"};
inline constexpr std::array<std::string_view, 4> kSeverityNames{"error", "warning", "information", "hint"};
inline constexpr std::array<std::string_view, 5> kGateNames{"pass", "notice", "confirm", "justify", "block"};
inline constexpr std::array<std::string_view, 6> kKindNames{"post", "comment", "reply", "message", "profile", "event"};
inline constexpr std::array<std::string_view, 8> kAudienceNames{"public",     "followers",    "connections", "friends",
                                                                "group-open", "group-closed", "private",     "unknown"};
inline constexpr std::array<std::string_view, 3> kPersonaNames{"private", "professional", "official"};
inline constexpr std::array<std::string_view, 3> kProfileReadNames{"complete", "partial", "none"};
inline constexpr std::array<std::string_view, 4> kAttachmentTypeNames{"image", "video", "document", "link"};
inline constexpr std::array<std::string_view, 3> kDisclosureKindNames{"opinion", "affiliation", "advertising"};
inline constexpr std::array<std::string_view, 5> kDisclosureStateNames{"missing", "buried", "present", "in-profile",
                                                                       "unknown"};
inline constexpr std::array<std::string_view, 3> kSettingStatusNames{"ok", "at-risk", "unknown"};
inline constexpr std::array<std::string_view, 3> kPriorityNames{"A", "B", "C"};
inline constexpr std::array<std::string_view, 7> kSeenByNames{"me",        "picked",  "friends", "connections",
                                                              "followers", "members", "anyone"};
inline constexpr std::array<std::string_view, 7> kUnreadNames{"not-opened", "no-label", "no-control", "several",
                                                              "no-value",   "outdated", "gave-up"};
inline constexpr std::array<std::string_view, kEntityKinds> kEntityKindNames{
    "employer", "product",  "brand", "competitor", "person", "codeName",
    "customer", "supplier", "site",  "term",       "domain", "account"};

/// The name of an enumerator in its table above.
template <class Enum, std::size_t N>
constexpr std::string_view name_of(Enum value, const std::array<std::string_view, N>& names) noexcept {
  return names[static_cast<std::size_t>(value)];
}

/// The enumerator with this name, or nothing.
template <class Enum, std::size_t N>
constexpr std::optional<Enum> value_of(std::string_view name, const std::array<std::string_view, N>& names) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace bedacht
