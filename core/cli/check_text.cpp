// SPDX-License-Identifier: Apache-2.0
#include "cli/check_text.h"

#include <algorithm>

#include "cli/excerpt.h"
#include "cli/messages.h"
#include "model/names.h"
#include "text/utf.h"

namespace bedacht::cli {
namespace {

constexpr std::size_t kColumns = 100;
constexpr std::size_t kMaxLines = 5;

class Report {
 public:
  Report(std::string_view name, const Draft& draft, const Verdict& verdict, const RulePack& pack, std::string_view ui,
         const Paint& paint)
      : name_(printable(name)), draft_(draft), verdict_(verdict), pack_(pack), ui_(ui), paint_(paint) {}

  // The verdict has findings without spans last.
  std::string write() {
    for (const Finding& finding : verdict_.findings)
      add_finding(finding);
    if (verdict_.findings.empty()) out_ += name_ + ": " + say(say::kNothingFound) + "\n";
    if (verdict_.truncated) out_ += say(say::kTruncated) + "\n";
    add_closing_line();
    return std::move(out_);
  }

 private:
  std::string say(const UiText& text) const { return std::string(text.in(ui_)); }

  template <class Enum, std::size_t N>
  std::string say(Enum value, const std::array<UiText, N>& texts) const {
    return say(texts[static_cast<std::size_t>(value)]);
  }

  std::string title_of(Guideline guideline) const {
    for (const GuidelineText& text : pack_.guidelines) {
      if (text.id == guideline) return text.title.in(ui_);
    }
    return std::string(name_of(guideline, kGuidelineNames));
  }

  void add_finding(const Finding& finding) {
    const std::vector<MarkedLine> lines = marked_lines(draft_.text, finding.spans);
    out_ += paint_.bold(name_);
    if (!lines.empty()) out_ += ":" + std::to_string(lines.front().number) + ":" + std::to_string(lines.front().column);
    out_ += ": " + paint_.in(finding.severity, say(finding.severity, say::kSeverities)) + ": " +
            paint_.bold(title_of(finding.guideline)) + ": " + printable(finding.message) + "\n";
    add_lines(lines);
    add_paragraph(say::kWhy, finding.explanation);
    add_paragraph(say::kAdvice, finding.advice);
    std::string evidence;
    for (const std::u16string& words : finding.evidence)
      evidence += (evidence.empty() ? "" : ", ") + to_utf8(words);
    add_paragraph(say::kEvidence, evidence);
    for (const Fix& fix : finding.fixes)
      add_paragraph(say::kFix, describe(fix));
    add_paragraph(say::kMore, finding.url);
    out_ += "  " + paint_.dim(finding.rule + (finding.detector.empty() ? "" : " (" + finding.detector + ")")) + "\n\n";
  }

  void add_lines(const std::vector<MarkedLine>& lines) {
    const std::size_t shown = std::min(lines.size(), kMaxLines);
    const std::size_t digits = shown == 0 ? 0 : std::to_string(lines[shown - 1].number).size();
    for (std::size_t i = 0; i < shown; ++i) {
      const Excerpt excerpt = make_excerpt(lines[i].text, lines[i].marks, kColumns);
      const std::string number = std::to_string(lines[i].number);
      const std::string blanks(digits - number.size() + 2, ' ');
      out_ += paint_.dim(blanks + number + " |") + " " + excerpt.line + "\n";
      out_ += paint_.dim(std::string(digits + 2, ' ') + " |") + " " + paint_.in(Severity::Error, excerpt.carets) + "\n";
    }
    if (lines.size() > shown) {
      out_ += "  … " + std::to_string(lines.size() - shown) + " " + say(say::kMorePlaces) + "\n";
    }
  }

  void add_paragraph(const UiText& label, std::string_view text) {
    if (text.empty()) return;
    const std::string name = say(label) + ": ";
    out_ += "  " + paint_.bold(name) + wrap(printable(text), name.size() + 2, 4, kColumns) + "\n";
  }

  // What the fix does, with the words that it brings.
  static std::string describe(const Fix& fix) {
    std::string text = fix.title;
    if (fix.edits.empty() || fix.edits.front().text.empty()) return text;
    std::string words = to_utf8(fix.edits.front().text);
    words.erase(0, words.find_first_not_of(" \n\r\t"));
    words.erase(words.find_last_not_of(" \n\r\t") + 1);
    return text + ": " + words;
  }

  // The contract's words for what was assumed, for a reader.
  std::string in_words(const std::string& assumption) const {
    if (assumption == "audience: public") return say(say::kAudiencePublic);
    if (assumption == "profile: unknown") return say(say::kProfileUnknown);
    return assumption;
  }

  void add_closing_line() {
    std::vector<std::string> parts{say(say::kBeforePosting) + ": " + say(verdict_.gate, say::kGates)};
    if (verdict_.reach) {
      parts.push_back(say(say::kReach) + ": " + with_separators(verdict_.reach->direct, ui_) + say(say::kReachShared) +
                      with_separators(verdict_.reach->second_degree, ui_));
    }
    std::string assumed;
    for (const std::string& one : verdict_.assumed)
      assumed += (assumed.empty() ? "" : ", ") + in_words(one);
    if (!assumed.empty()) parts.push_back(say(say::kAssumed) + ": " + assumed);
    std::string disclosures;
    for (const Disclosure& one : verdict_.disclosures) {
      disclosures += (disclosures.empty() ? "" : ", ") + say(one.kind, say::kDisclosureKinds) + " " +
                     say(one.state, say::kDisclosureStates);
    }
    if (!disclosures.empty()) parts.push_back(say(say::kDisclosures) + ": " + disclosures);
    for (const std::string& part : parts)
      out_ += (&part == &parts.front() ? "" : " · ") + part;
    out_ += "\n";
  }

  std::string name_;
  const Draft& draft_;
  const Verdict& verdict_;
  const RulePack& pack_;
  std::string_view ui_;
  const Paint& paint_;
  std::string out_;
};

}  // namespace

std::string check_text(std::string_view name, const Draft& draft, const Verdict& verdict, const RulePack& pack,
                       std::string_view ui, const Paint& paint) {
  return Report(name, draft, verdict, pack, ui, paint).write();
}

}  // namespace bedacht::cli
