// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"

namespace bedacht {

Lexicon read_lexicon(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  Lexicon lexicon;
  check_format(reader);
  lexicon.id = reader.required_text("id", &limits::kId);
  reader.flag("replaces", false);
  const bool adds = reader.flag("extends", false);
  lexicon.disguised = reader.flag("disguised", false);
  reader.localized("title", false, &limits::kLine);
  for (const std::string_view key : {"source", "licence"}) {
    if (!adds || reader.find(key) != nullptr) reader.required_text(key, &limits::kParagraph);
  }
  if (const Json* phrases = reader.require("phrases"))
    lexicon.phrases = read_phrases(*phrases, reader.pointer_to("phrases"), problems);
  reader.refuse_unknown();
  return lexicon;
}

}  // namespace bedacht
