// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine/attachment_text.h"
#include "engine/complaint.h"
#include "engine/findings.h"
#include "engine/ui_text.h"
#include "text/normalized_text.h"
#include "text/utf.h"

namespace bedacht {
namespace {

class Known {
 public:
  Known(const Inquiry& inquiry, const CompiledRule& rule) : in_(inquiry), context_(rule.context) {}

  ContextEvidence take() {
    const When& when = *context_.when;
    const auto missing = static_cast<EnumSet>(when.profile_missing & in_.facts.profile_missing);
    if ((missing & bit(ProfileField::Name)) != 0) add(ui::kMissingName);
    if ((missing & bit(ProfileField::Function)) != 0) add(ui::kMissingFunction);
    if ((missing & bit(ProfileField::Company)) != 0) add(ui::kMissingCompany);
    if (when.working_time) {
      add(ui::kWorkingTime);
      out_.words.push_back(to_utf16(in_.draft.time));
    }
    if ((when.shares & in_.facts.shares & bit(SharedPost::Complaint)) != 0) add_complaint();
    if (when.attachment) add_attachments();
    return std::move(out_);
  }

 private:
  void add(const UiText& text) { out_.words.push_back(to_utf16(text.in(in_.options.ui))); }

  void add(const Scan& scan, const Hit& hit) {
    const Span span = hit.original;
    std::u16string words(
        scan.text().original().substr(span.start, std::min<std::size_t>(span.length(), kMaxEvidenceUnits)));
    const std::u16string folded = fold(words);
    const bool known = std::any_of(out_.words.begin(), out_.words.end(),
                                   [&](const std::u16string& other) { return fold(other) == folded; });
    if (known || out_.words.size() == kMaxEvidence) return;
    out_.words.push_back(std::move(words));
    out_.key += folded + u'\n';
  }

  // What is set aside is this complaint, and not every later one.
  void add_complaint() {
    const Scan& scan = *in_.facts.shared;
    for (const Hit& hit : secret_names(in_.program, in_.draft, scan, kOwnEntities))
      add(scan, hit);
    for (const Hit& hit : complaints_about_us(in_.program, scan))
      add(scan, hit);
    out_.key = fold(scan.text().original());
  }

  void add_attachments() {
    const AttachmentCondition& wanted = *context_.when->attachment;
    const bool reads = wanted.entities != 0 || context_.attachment_words;
    for (std::size_t i = 0; i < in_.draft.attachments.size(); ++i) {
      if (!is_wanted_attachment(context_, in_.facts, i)) continue;
      const Attachment& attachment = in_.draft.attachments[i];
      if (!reads && !attachment.name.empty()) out_.words.push_back(attachment.name);
      if (reads) add_words(attachment, in_.facts.attachments[i], wanted.entities);
    }
    if (in_name_ || in_alt_) out_.place = place().in(in_.options.ui);
  }

  void add_words(const Attachment& attachment, const AttachmentText& text, EntitySet kinds) {
    const auto note = [&](const Hit& hit) {
      const bool in_alt = text.alt.contains(hit.original);
      in_alt_ = in_alt_ || in_alt;
      in_name_ = in_name_ || !in_alt;
      in_link_ = in_link_ || (!in_alt && attachment.type == AttachmentType::Link);
      add(*text.scan, hit);
    };
    for (const Hit& hit : secret_names(in_.program, in_.draft, *text.scan, kinds))
      note(hit);
    if (!context_.attachment_words) return;
    for (const Hit& hit : text.scan->set(*context_.attachment_words))
      note(hit);
  }

  const UiText& place() const {
    if (in_name_ && in_alt_) return ui::kInBoth;
    if (in_alt_) return ui::kInAlt;
    return in_link_ ? ui::kInLink : ui::kInFileName;
  }

  const Inquiry& in_;
  const Context& context_;
  ContextEvidence out_;
  bool in_name_ = false;
  bool in_alt_ = false;
  bool in_link_ = false;
};

}  // namespace

ContextEvidence context_evidence(const Inquiry& inquiry, const CompiledRule& rule) {
  return Known(inquiry, rule).take();
}

}  // namespace bedacht
