// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

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

class Lines {
 public:
  Lines(std::size_t indent, std::string_view ui) : indent_(indent), ui_(ui) {}

  // Wraps at the page's edge, the following lines under the first.
  void add(const std::string& text) {
    if (!text.empty()) out_ += std::string(indent_, ' ') + wrap(printable(text), indent_, indent_, kColumns) + "\n";
  }
  void add(const UiText& label, const std::string& text) {
    if (!text.empty()) add(std::string(label.in(ui_)) + ": " + text);
  }
  void add_plain(const std::string& line) { out_ += std::string(indent_, ' ') + line + "\n"; }

  std::string take() { return std::move(out_); }

 private:
  std::size_t indent_;
  std::string_view ui_;
  std::string out_;
};

std::string_view status_in_words(SettingStatus status, std::string_view ui) {
  return say::kStatuses[static_cast<std::size_t>(status)].in(ui);
}

}  // namespace

// A table of two columns; what stands behind a setting, and how to get there, below its row. What is fine is told
// shortly.
std::string privacy_text(const PrivacyPage& page, std::string_view ui, const Paint& paint) {
  std::string out = paint.bold(printable(page.network)) + ": " + printable(page.summary) + "\n";
  const auto add_head = [&out, ui](const UiText& label, const std::string& text) {
    if (!text.empty()) out += std::string(label.in(ui)) + ": " + printable(text) + "\n";
  };
  add_head(say::kSite, page.site);
  add_head(say::kAccount, page.account);
  add_head(say::kTaken, page.taken);
  if (page.rows.empty()) return out;

  std::size_t statuses = width_of(say::kStatus.in(ui));
  for (const PrivacyRow& row : page.rows)
    statuses = std::max(statuses, width_of(status_in_words(row.status, ui)));
  out += "\n" + paint.dim(padded(say::kStatus.in(ui), statuses) + "  " + std::string(say::kSetting.in(ui))) + "\n";
  for (const PrivacyRow& row : page.rows) {
    out += paint.in(row.status, padded(status_in_words(row.status, ui), statuses)) + "  " +
           paint.bold(printable(row.title)) + "\n";
    Lines lines(statuses + 2, ui);
    lines.add(row.reason);
    if (row.status != SettingStatus::Ok) {
      if (row.status == SettingStatus::Unknown) lines.add(say::kRecommended, row.recommended);
      lines.add(say::kDefault, row.default_value);
      lines.add(row.why);
      lines.add(say::kWhyCompany, row.why_company);
      lines.add(say::kPath, row.path);
      for (std::size_t i = 0; i < row.steps.size(); ++i)
        lines.add(std::to_string(i + 1) + ". " + row.steps[i]);
      if (!row.url.empty()) lines.add_plain(paint.dim(printable(row.url)));
    }
    out += lines.take();
  }
  return out;
}

}  // namespace bedacht::cli
