// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "cli/messages.h"
#include "cli/privacy_page.h"
#include "text/display_width.h"
#include "text/utf.h"

namespace bedacht::cli {
namespace {

constexpr std::size_t kColumns = 100;

std::size_t width_of(std::string_view text) {
  return display_width(to_utf16(text));
}

std::string padded(std::string_view text, std::size_t columns) {
  const std::size_t width = width_of(text);
  return std::string(text) + std::string(columns > width ? columns - width : 0, ' ');
}

std::string_view status_in_words(SettingStatus status, std::string_view ui) {
  return say::kStatuses[static_cast<std::size_t>(status)].in(ui);
}

}  // namespace

// A table of three columns under the headings; the longest texts, why and where, stand below their row.
std::string privacy_text(const PrivacyPage& page, std::string_view ui, const Paint& paint) {
  std::string out = paint.bold(printable(page.network)) + ": " + printable(page.summary) + "\n";
  if (!page.account.empty()) out += std::string(say::kAccount.in(ui)) + ": " + printable(page.account) + "\n";
  if (!page.taken.empty()) out += std::string(say::kTaken.in(ui)) + ": " + printable(page.taken) + "\n";
  if (page.rows.empty()) return out;

  std::size_t statuses = width_of(say::kStatus.in(ui));
  std::size_t values = width_of(say::kValue.in(ui));
  for (const PrivacyRow& row : page.rows) {
    statuses = std::max(statuses, width_of(status_in_words(row.status, ui)));
    values = std::max(values, width_of(printable(row.value)));
  }
  values = std::min(values, kColumns / 3);
  out += "\n" + paint.dim(padded(say::kStatus.in(ui), statuses) + "  " + std::string(say::kSetting.in(ui))) + "\n";
  const std::string indent(statuses + 2, ' ');
  for (const PrivacyRow& row : page.rows) {
    out += paint.in(row.status, padded(status_in_words(row.status, ui), statuses)) + "  " +
           paint.bold(printable(row.title)) + "\n";
    out += indent + std::string(say::kValue.in(ui)) + ": " + padded(printable(row.value), values) + "  " +
           std::string(say::kRecommended.in(ui)) + ": " + printable(row.recommended) + "\n";
    if (row.status == SettingStatus::Ok) continue;
    if (!row.why.empty()) out += indent + wrap(printable(row.why), indent.size(), indent.size(), kColumns) + "\n";
    if (!row.url.empty()) out += indent + paint.dim(printable(row.url)) + "\n";
  }
  return out;
}

}  // namespace bedacht::cli
