// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"

namespace bedacht {

GuidelineText read_guideline(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  GuidelineText guideline;
  check_format(reader);
  reader.flag("replaces", false);
  if (reader.require("id") != nullptr) {
    guideline.id = reader.choice<Guideline>("id", kGuidelineNames).value_or(Guideline::Confidentiality);
  }
  guideline.title = reader.localized("title", true, &limits::kLine);
  guideline.summary = reader.localized("summary", true, &limits::kParagraph);
  guideline.text = reader.localized("text", true, &limits::kArticle);
  guideline.url = reader.text("url", &limits::kAddress);
  reader.refuse_unknown();
  return guideline;
}

}  // namespace bedacht
