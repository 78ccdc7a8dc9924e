// SPDX-License-Identifier: Apache-2.0
#include "desk/say.h"
#include "desk/try.h"
#include "engine/wire.h"
#include "rules/json.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

class Reader {
 public:
  explicit Reader(const std::string& file) : file_(file) {}

  // `name` is used for a draft that has no id.
  void read(const Json& json, const std::string& name, std::size_t line) {
    auto draft = read_draft(file_, json.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!draft) {
      fail(draft.errors(), line);
      return;
    }
    TryDraft item{name, std::move(draft).value(), std::nullopt};
    if (!item.draft.id.empty()) item.name = item.draft.id;
    if (json.is_object() && json.contains("expect") && json["expect"].is_array()) {
      item.expected.emplace();
      for (const Json& guideline : json["expect"]) {
        if (guideline.is_string()) item.expected->push_back(guideline.get<std::string>());
      }
    }
    drafts_.push_back(std::move(item));
  }

  void read_lines(std::string_view bytes) {
    for (std::size_t line = 1; !bytes.empty(); ++line) {
      const std::size_t end = bytes.find('\n');
      const std::string_view one = bytes.substr(0, end);
      bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
      if (one.find_first_not_of(" \t\r") == std::string_view::npos) continue;
      const auto json = parse_json(file_, one);
      if (json) {
        read(json.value(), file_ + ":" + std::to_string(line), line);
      } else {
        fail(json.errors(), line);
      }
    }
  }

  void read_json(std::string_view bytes) {
    const auto json = parse_json(file_, bytes);
    if (!json) {
      fail(json.errors(), 0);
    } else if (json.value().is_array()) {
      for (std::size_t i = 0; i < json.value().size(); ++i)
        read(json.value()[i], file_ + "#/" + std::to_string(i), 0);
    } else {
      read(json.value(), file_, 0);
    }
  }

  Result<std::vector<TryDraft>> take() {
    if (!errors_.empty()) return std::move(errors_);
    return std::move(drafts_);
  }

 private:
  void fail(Errors errors, std::size_t line) {
    for (Error& error : errors) {
      if (line > 0) error.line = line;
      errors_.push_back(std::move(error));
    }
  }

  const std::string& file_;
  std::vector<TryDraft> drafts_;
  Errors errors_;
};

}  // namespace

Result<std::vector<TryDraft>> read_try_drafts(const std::string& file, std::string_view bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  Reader reader(file);
  if (file.ends_with(".jsonl")) {
    reader.read_lines(bytes);
    return reader.take();
  }
  if (file.ends_with(".json")) {
    reader.read_json(bytes);
    return reader.take();
  }
  if (first_invalid_utf8(bytes)) {
    return Errors{{file, "", 0, 0, put({"kein gültiges UTF-8", "no valid UTF-8"})}};
  }
  TryDraft plain{file, {}, std::nullopt};
  plain.draft.text = to_utf16(bytes).substr(0, kMaxDraftUnits);
  return std::vector<TryDraft>{std::move(plain)};
}

}  // namespace bedacht::desk
