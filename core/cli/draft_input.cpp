// SPDX-License-Identifier: Apache-2.0
#include "cli/draft_input.h"

#include <algorithm>
#include <utility>

#include "cli/files.h"
#include "cli/messages.h"
#include "engine/wire.h"
#include "text/utf.h"

namespace bedacht::cli {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Line and column of the first byte that is wrong; columns count characters.
Errors invalid_utf8(const std::string& name, std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const std::string_view in_line = before.substr(before.find_last_of('\n') + 1);
  const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  const auto column = static_cast<std::size_t>(std::count_if(in_line.begin(), in_line.end(), is_first_byte)) + 1;
  return {{name, "", line, column, say::error({say::kInvalidUtf8})}};
}

// A text over the limit is cut, but never in the middle of a character.
void set_text(Draft& draft, std::u16string text) {
  draft.truncated = text.size() > kMaxDraftUnits;
  if (draft.truncated) {
    const char16_t last = text[kMaxDraftUnits - 1];
    text.resize(kMaxDraftUnits - (last >= 0xD800 && last <= 0xDBFF ? 1 : 0));
  }
  draft.text = std::move(text);
}

}  // namespace

Result<DraftInput> read_draft_input(const std::string& path, std::string_view ui) {
  auto bytes = read_file(path, ui);
  if (!bytes) return bytes.errors();
  DraftInput input;
  input.path = path;
  input.name = path == "-" ? std::string(say::kStandardInput.in(ui)) : path;
  input.document = std::move(bytes).value();
  if (input.document.starts_with(kByteOrderMark)) input.document.erase(0, kByteOrderMark.size());
  input.is_json = input.document.starts_with('{');
  if (input.is_json) {
    auto draft = read_draft(input.name, input.document);
    if (!draft) return draft.errors();
    input.draft = std::move(draft).value();
    return input;
  }
  if (const auto bad = first_invalid_utf8(input.document)) return invalid_utf8(input.name, input.document, *bad);
  set_text(input.draft, to_utf16(input.document));
  return input;
}

}  // namespace bedacht::cli
