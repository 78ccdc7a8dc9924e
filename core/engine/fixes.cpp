// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "detect/detector.h"
#include "engine/findings.h"
#include "engine/redaction.h"
#include "engine/released_wording.h"
#include "engine/ui_text.h"
#include "text/count.h"
#include "text/utf.h"

namespace bedacht {
namespace {

// The language in which words are put into the draft: the draft's own, else that of the person.
std::string_view draft_language(const Inquiry& inquiry) {
  const std::string_view language = inquiry.facts.language;
  return language == "de" || language == "en" ? language : std::string_view(inquiry.options.ui);
}

std::u16string_view trim_end(std::u16string_view text) {
  while (!text.empty() && (text.back() <= u' ' || text.back() == 0xA0))
    text.remove_suffix(1);
  return text;
}

std::string title_of(const Inquiry& inquiry, const RuleFix& fix, const UiText& otherwise) {
  return fix.title.empty() ? std::string(otherwise.in(inquiry.options.ui)) : fix.title.in(inquiry.options.ui);
}

bool fits(const Inquiry& inquiry, std::u16string_view text) {
  const Network* network = inquiry.program.pack.network(inquiry.draft.network);
  if (network == nullptr || network->limit == 0) return true;
  return count_text(text, network->counting, network->url_length) <= network->limit;
}

// After the last word, so that an editor's closing line break stays where it is.
Edit append(const Inquiry& inquiry, std::u16string text) {
  const auto end = static_cast<std::uint32_t>(trim_end(inquiry.draft.text).size());
  return {{end, end}, std::move(text)};
}

const std::vector<std::u16string>* wording_in(const DisclaimerWording& wording, std::string_view language) {
  const auto found = wording.insert.find(std::string(language));
  return found != wording.insert.end() && !found->second.empty() ? &found->second : nullptr;
}

// The company's wording goes before the pack's, and the draft's language before any other.
const std::vector<std::u16string>* disclaimer(const Inquiry& inquiry) {
  const std::string_view language = draft_language(inquiry);
  const auto& company = inquiry.program.company.disclaimer;
  for (const std::string_view candidate : {language, std::string_view("en"), std::string_view("de")}) {
    if (company) {
      if (const auto* found = wording_in(*company, candidate)) return found;
    }
    if (const auto* found = wording_in(inquiry.program.pack.disclaimer, candidate)) return found;
  }
  return nullptr;
}

// The long form as a paragraph of its own; the short one on the same line where the network's limit asks for it;
// nothing where not even that fits.
std::optional<Fix> append_disclaimer(const Inquiry& inquiry, const RuleFix& fix) {
  const std::vector<std::u16string>* wording = disclaimer(inquiry);
  if (wording == nullptr) return std::nullopt;
  const std::u16string_view text = trim_end(inquiry.draft.text);
  for (std::size_t i = 0; i < wording->size(); ++i) {
    const bool is_long = i == 0 && wording->size() > 1;
    std::u16string addition = (text.empty() ? u"" : is_long ? u"\n\n" : u" ") + (*wording)[i];
    if (!fits(inquiry, std::u16string(text) + addition)) continue;
    const UiText& title = i == 0 ? ui::kInsertDisclaimer : ui::kInsertShortDisclaimer;
    return Fix{title_of(inquiry, fix, title), {append(inquiry, std::move(addition))}};
  }
  return std::nullopt;
}

// An answer to a complaint in the company's words, in the place of the whole draft; one undo step brings it back.
std::optional<Fix> reply_skeleton(const Inquiry& inquiry, const RuleFix& fix) {
  const Localized& own = inquiry.program.company.complaint_reply;
  const Localized& reply = own.empty() ? inquiry.program.pack.complaint_reply : own;
  if (reply.empty()) return std::nullopt;
  std::u16string text = to_utf16(fill(inquiry, reply.in(draft_language(inquiry)), {}));
  if (!fits(inquiry, text)) return std::nullopt;
  const auto end = static_cast<std::uint32_t>(trim_end(inquiry.draft.text).size());
  return Fix{title_of(inquiry, fix, ui::kReply), {{{0, end}, std::move(text)}}};
}

std::vector<Edit> replace_all(const std::vector<Span>& marks, std::u16string_view text) {
  std::vector<Edit> edits;
  std::uint32_t done = 0;
  for (const Span& mark : marks) {
    if (mark.start < done) continue;
    edits.push_back({mark, std::u16string(text)});
    done = mark.end;
  }
  return edits;
}

// Each place by what a detector found there; other words become an ellipsis.
std::vector<Edit> redact_all(const Inquiry& inquiry, const std::vector<Span>& marks) {
  std::vector<Edit> edits = replace_all(marks, {});
  const Detections& detections = inquiry.evidence.detections;
  for (Edit& edit : edits) {
    const auto found = std::find_if(detections.begin(), detections.end(),
                                    [&](const Detection& detection) { return detection.span == edit.span; });
    const std::string_view detector = found == detections.end() ? "" : detectors()[found->detector].id;
    edit.text = redaction(detector, draft_language(inquiry));
  }
  return edits;
}

}  // namespace

std::vector<Fix> make_fixes(const Inquiry& inquiry, const Rule& rule, const std::vector<Span>& marks) {
  std::vector<Fix> fixes;
  if (rule.guideline == Guideline::Confidentiality) {
    if (auto released = released_wording(inquiry, marks, draft_language(inquiry)))
      fixes.push_back(std::move(*released));
  }
  for (const RuleFix& fix : rule.fixes) {
    const std::u16string text = to_utf16(fill(inquiry, fix.text.in(draft_language(inquiry)), {}));
    switch (fix.type) {
      case RuleFix::Type::AppendDisclaimer:
        if (auto made = append_disclaimer(inquiry, fix)) fixes.push_back(std::move(*made));
        break;
      case RuleFix::Type::Append: {
        const std::u16string addition = (trim_end(inquiry.draft.text).empty() ? u"" : u" ") + text;
        if (!fits(inquiry, std::u16string(trim_end(inquiry.draft.text)) + addition)) break;
        fixes.push_back({title_of(inquiry, fix, ui::kAppend), {append(inquiry, addition)}});
        break;
      }
      case RuleFix::Type::Prepend:
        if (!fits(inquiry, text + u" " + inquiry.draft.text)) break;
        fixes.push_back({title_of(inquiry, fix, ui::kPrepend), {{{0, 0}, text + u" "}}});
        break;
      case RuleFix::Type::Replace:
        if (!marks.empty()) fixes.push_back({title_of(inquiry, fix, ui::kReplace), replace_all(marks, text)});
        break;
      case RuleFix::Type::Reply:
        if (auto made = reply_skeleton(inquiry, fix)) fixes.push_back(std::move(*made));
        break;
      case RuleFix::Type::Redact:
        if (!marks.empty()) fixes.push_back({title_of(inquiry, fix, ui::kRedact), redact_all(inquiry, marks)});
        break;
    }
  }
  return fixes;
}

}  // namespace bedacht
