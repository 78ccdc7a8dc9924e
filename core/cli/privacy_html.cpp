// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "cli/messages.h"
#include "cli/privacy_page.h"

namespace bedacht::cli {
namespace {

constexpr std::array<std::string_view, 3> kClasses{"ok", "risk", "open"};

// Every pair of colours has a contrast of at least 4.5 to 1, and no state is told by colour alone.
constexpr std::string_view kStyle = R"css(
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --line: #c9c9d1; --dim: #55555e;
  --ok: #1a6b34; --risk: #8a4b00; --open: #55555e; --link: #0b4fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --paper: #17171b; --line: #45454f; --dim: #b0b0ba;
  --ok: #7fd79a; --risk: #ffb95c; --open: #b0b0ba; --link: #9cc3ff; } }
@media print { :root { --ink: #000; --paper: #fff; --line: #999; --dim: #333; --ok: #1a6b34; --risk: #8a4b00;
  --open: #333; --link: #000; } tr { break-inside: avoid; } a::after { content: " (" attr(href) ")"; } }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { margin: 2rem 0 0; font-size: 1.3rem; }
p { margin: .2rem 0; } ol { margin: .2rem 0; padding-left: 1.2rem; } .dim { color: var(--dim); } a { color: var(--link); overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
th, td { padding: .6rem .8rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody th { font-weight: 600; } tbody th p { font-weight: 400; }
.status { font-weight: 600; white-space: nowrap; }
.ok { color: var(--ok); } .risk { color: var(--risk); } .open { color: var(--open); }
)css";

constexpr std::array<std::string_view, 3> kSigns{"✓ ", "▲ ", "○ "};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
        break;
    }
  }
  return out;
}

std::string element(std::string_view name, std::string_view content) {
  return "<" + std::string(name) + ">" + escaped(content) + "</" + std::string(name) + ">";
}

std::string labelled(const UiText& label, const std::string& value, std::string_view ui) {
  if (value.empty()) return "";
  return R"(<p class="dim">)" + escaped(label.in(ui)) + ": " + escaped(value) + "</p>\n";
}

std::string paragraph(const std::string& text) {
  return text.empty() ? "" : element("p", text) + "\n";
}

std::string link_to(const std::string& url, std::string_view ui) {
  if (!url.starts_with("https://") && !url.starts_with("http://")) return "";
  return R"(<p><a rel="noopener noreferrer" href=")" + escaped(url) + "\">" + escaped(say::kChange.in(ui)) + "</a></p>";
}

// How to get there; only for what there is something to do about.
std::string way_html(const PrivacyRow& row, std::string_view ui) {
  std::string out = labelled(say::kPath, row.path, ui);
  if (!row.steps.empty()) {
    out += "<ol>";
    for (const std::string& step : row.steps)
      out += element("li", step);
    out += "</ol>\n";
  }
  return out + link_to(row.url, ui);
}

std::string row_html(const PrivacyRow& row, std::string_view ui) {
  const auto status = static_cast<std::size_t>(row.status);
  std::string out = R"(<tr><td class="status )" + std::string(kClasses[status]) + "\">" + std::string(kSigns[status]) +
                    escaped(say::kStatuses[status].in(ui)) + "</td>\n<th scope=\"row\">" + escaped(row.title) + "\n";
  out += paragraph(row.why) + labelled(say::kWhyCompany, row.why_company, ui) +
         labelled(say::kLastSeen, row.last_seen, ui) + "</th>\n<td>";
  out += paragraph(row.value) + (row.reason.empty() ? "" : R"(<p class="dim">)" + escaped(row.reason) + "</p>");
  out += "</td>\n<td>" + paragraph(row.recommended) + labelled(say::kDefault, row.default_value, ui);
  if (row.status != SettingStatus::Ok) out += way_html(row, ui);
  return out + "</td></tr>\n";
}

std::string section_html(const PrivacyPage& page, std::string_view ui) {
  std::string out = "<section>\n" + element("h2", page.network) + "\n" + element("p", page.summary) + "\n";
  out += labelled(say::kSite, page.site, ui) + labelled(say::kAccount, page.account, ui) +
         labelled(say::kTaken, page.taken, ui);
  if (!page.rows.empty()) {
    out += R"(<div class="scroll" tabindex="0" role="region" aria-label=")" + escaped(page.network) +
           "\">\n<table>\n<thead><tr>";
    for (const UiText* head : {&say::kStatus, &say::kSetting, &say::kValue, &say::kRecommended}) {
      out += "<th scope=\"col\">" + escaped(head->in(ui)) + "</th>";
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const PrivacyRow& row : page.rows)
      out += row_html(row, ui);
    out += "</tbody>\n</table>\n</div>\n";
  }
  return out + "</section>\n";
}

}  // namespace

std::string privacy_html(const std::vector<PrivacyPage>& pages, std::string_view ui) {
  const std::string title = escaped(say::kPrivacyTitle.in(ui));
  std::string out = "<!doctype html>\n<html lang=\"" + std::string(ui) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += "<title>" + title + " – Bedacht</title>\n<style>" + std::string(kStyle) + "</style>\n</head>\n<body>\n";
  out += "<main>\n<h1>" + title + "</h1>\n";
  for (const PrivacyPage& page : pages)
    out += section_html(page, ui);
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace bedacht::cli
