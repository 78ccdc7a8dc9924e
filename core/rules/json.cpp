// SPDX-License-Identifier: Apache-2.0
#include "rules/json.h"

#include <algorithm>
#include <set>

#include "text/utf.h"

namespace bedacht {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
};

// Columns count characters, not bytes.
Position position_of(std::string_view bytes, std::size_t offset) {
  Position at;
  for (std::size_t i = 0; i < std::min(offset, bytes.size()); ++i) {
    if (bytes[i] == '\n') {
      ++at.line;
      at.column = 1;
    } else if ((static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80U) {
      ++at.column;
    }
  }
  return at;
}

Errors error_at(std::string_view file, std::string_view bytes, std::size_t offset, std::string message) {
  const Position at = position_of(bytes, offset);
  return {{std::string(file), "", at.line, at.column, std::move(message)}};
}

// Walks over the document without keeping it, to find what the library does not report: where it stopped, keys that
// stand twice, and depth.
class Inspector : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override {
    keys_.emplace_back();
    return enter();
  }
  bool end_object() override {
    keys_.pop_back();
    --depth_;
    return true;
  }
  bool start_array(std::size_t) override { return enter(); }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool key(string_t& name) override {
    if (keys_.back().insert(name).second) return true;
    problem = "the key \"" + name + "\" stands twice in one object";
    return false;
  }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception& error) override {
    offset = at > 0 ? at - 1 : 0;
    problem = error.what();
    // The library's text begins with its own name and a position that is said better by us.
    for (const std::string_view before : {"parse error", ": "}) {
      if (const std::size_t found = problem.find(before); found != std::string::npos) {
        problem = problem.substr(found + (before == ": " ? 2 : 0));
      }
    }
    problem = "no valid JSON: " + problem;
    return false;
  }

  std::string problem;
  std::optional<std::size_t> offset;

 private:
  bool enter() {
    if (++depth_ <= kMaxJsonDepth) return true;
    problem = "nested deeper than 64 levels";
    return false;
  }

  std::size_t depth_ = 0;
  std::vector<std::set<std::string>> keys_;
};

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// The value of the escape \uXXXX at `at`, or nothing.
std::optional<unsigned> unicode_escape(std::string_view bytes, std::size_t at) {
  if (at + 6 > bytes.size() || bytes[at] != '\\' || bytes[at + 1] != 'u') return std::nullopt;
  unsigned value = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    if (!is_hex(bytes[i])) return std::nullopt;
    const unsigned digit =
        bytes[i] <= '9' ? static_cast<unsigned>(bytes[i] - '0') : static_cast<unsigned>((bytes[i] | 0x20) - 'a') + 10U;
    value = value * 16 + digit;
  }
  return value;
}

// The library refuses a lone surrogate escape; JavaScript writes one wherever a text has a lone surrogate.
std::string replace_lone_surrogate_escapes(std::string_view bytes) {
  std::string out(bytes);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] != '\\') continue;
    const auto unit = unicode_escape(out, i);
    if (!unit || *unit < 0xD800 || *unit > 0xDFFF) {
      ++i;  // the escaped character, which may be a backslash itself
      continue;
    }
    const auto next = unicode_escape(out, i + 6);
    if (*unit < 0xDC00 && next && *next >= 0xDC00 && *next <= 0xDFFF) {
      i += 11;
    } else {
      out.replace(i + 2, 4, "fffd");
      i += 5;
    }
  }
  return out;
}

std::string escape_pointer(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

std::string_view type_in_words(const Json& value) {
  if (value.is_null()) return "null";
  if (value.is_string()) return "a text";
  if (value.is_boolean()) return "true or false";
  if (value.is_number_integer()) return "a whole number";
  if (value.is_number()) return "a number";
  if (value.is_array()) return "a list";
  return "an object";
}

}  // namespace

Result<Json> parse_json(std::string_view file, std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (const auto bad = first_invalid_utf8(bytes)) return error_at(file, bytes, *bad, "no valid UTF-8 here");
  const std::string repaired = replace_lone_surrogate_escapes(bytes);
  Inspector inspector;
  if (!Json::sax_parse(repaired, &inspector)) {
    if (inspector.offset) return error_at(file, bytes, *inspector.offset, inspector.problem);
    return Errors{{std::string(file), "", 0, 0, inspector.problem}};
  }
  return Json::parse(repaired, nullptr, false);
}

ObjectReader::ObjectReader(const Json& value, std::string pointer, Problems& problems)
    : pointer_(std::move(pointer)), problems_(problems) {
  if (value.is_object()) {
    object_ = &value;
  } else {
    problems_.add(pointer_, "expected an object, found " + std::string(type_in_words(value)));
  }
}

std::string ObjectReader::pointer_to(std::string_view key) const {
  return pointer_ + "/" + escape_pointer(key);
}

const Json* ObjectReader::find(std::string_view key) {
  known_.emplace_back(key);
  if (object_ == nullptr) return nullptr;
  const auto found = object_->find(key);
  return found == object_->end() ? nullptr : &*found;
}

const Json* ObjectReader::require(std::string_view key) {
  const Json* value = find(key);
  if (value == nullptr && object_ != nullptr) problems_.add(pointer_, "\"" + std::string(key) + "\" is missing");
  return value;
}

void ObjectReader::wrong_type(std::string_view key, std::string_view expected, const Json& value) {
  problem(key, "expected " + std::string(expected) + ", found " + std::string(type_in_words(value)));
}

void ObjectReader::wrong_choice(const Json& value, const std::string& at, const std::string_view* names,
                                std::size_t count) {
  std::string expected;
  std::vector<std::string> candidates;
  for (std::size_t i = 0; i < count; ++i) {
    expected += (i == 0 ? "" : ", ") + std::string(names[i]);
    candidates.emplace_back(names[i]);
  }
  if (!value.is_string()) {
    problems_.add(at, "expected one of " + expected + "; found " + std::string(type_in_words(value)));
    return;
  }
  const auto& name = value.get_ref<const std::string&>();
  const auto near = nearest(name, candidates);
  problems_.add(at, "\"" + name + "\" is not known here; expected one of " + expected +
                        (near ? ". Did you mean \"" + *near + "\"?" : ""));
}

std::string ObjectReader::text(std::string_view key) {
  const Json* value = find(key);
  if (value == nullptr) return {};
  if (!value->is_string()) {
    wrong_type(key, "a text", *value);
    return {};
  }
  return value->get<std::string>();
}

std::string ObjectReader::required_text(std::string_view key) {
  const Json* value = require(key);
  if (value == nullptr) return {};
  std::string result = text(key);
  if (value->is_string() && result.empty()) problem(key, "must not be empty");
  return result;
}

std::u16string ObjectReader::text16(std::string_view key) {
  return to_utf16(text(key));
}

std::optional<std::u16string> ObjectReader::optional_text16(std::string_view key) {
  const Json* value = find(key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  return text16(key);
}

const Json* ObjectReader::find_list(std::string_view key) {
  const Json* value = find(key);
  if (value != nullptr && !value->is_array()) {
    wrong_type(key, "a list", *value);
    return nullptr;
  }
  return value;
}

std::vector<std::string> ObjectReader::texts(std::string_view key) {
  std::vector<std::string> list;
  const Json* values = find_list(key);
  if (values == nullptr) return list;
  for (std::size_t i = 0; i < values->size(); ++i) {
    const Json& value = (*values)[i];
    if (value.is_string()) {
      list.push_back(value.get<std::string>());
    } else {
      problems_.add(pointer_to(key) + "/" + std::to_string(i),
                    "expected a text, found " + std::string(type_in_words(value)));
    }
  }
  return list;
}

std::vector<std::u16string> ObjectReader::texts16(std::string_view key) {
  std::vector<std::u16string> list;
  for (const std::string& text : texts(key))
    list.push_back(to_utf16(text));
  return list;
}

bool ObjectReader::flag(std::string_view key, bool otherwise) {
  const Json* value = find(key);
  if (value == nullptr) return otherwise;
  if (!value->is_boolean()) {
    wrong_type(key, "true or false", *value);
    return otherwise;
  }
  return value->get<bool>();
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key, std::int64_t least, std::int64_t most) {
  const Json* value = find(key);
  if (value == nullptr) return std::nullopt;
  const bool fits = value->is_number_integer() &&
                    !(value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(most));
  if (!fits || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
    wrong_type(key, "a whole number from " + std::to_string(least) + " to " + std::to_string(most), *value);
    return std::nullopt;
  }
  return value->get<std::int64_t>();
}

Localized ObjectReader::localized(std::string_view key, bool required) {
  const Json* value = required ? require(key) : find(key);
  if (value == nullptr) return {};
  ObjectReader reader(*value, pointer_to(key), problems_);
  Localized both{reader.required_text("de"), reader.required_text("en")};
  reader.refuse_unknown();
  return both;
}

void ObjectReader::refuse_unknown() {
  if (object_ == nullptr) return;
  for (const auto& [key, value] : object_->items()) {
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
    const auto near = nearest(key, known_);
    problem(key, "unknown key \"" + key + "\"" + (near ? "; did you mean \"" + *near + "\"?" : ""));
  }
}

void check_format(ObjectReader& reader) {
  reader.find("$schema");
  const Json* format = reader.find("format");
  if (format == nullptr) return;
  const bool readable = format->is_number() && format->get<double>() >= 1 && format->get<double>() < 2;
  if (!readable)
    reader.problem("format", "this version reads format 1 (1, 1.1, …); a newer Bedacht is needed for others");
}

}  // namespace bedacht
