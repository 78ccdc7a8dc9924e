// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "rules/json.h"
#include "rules/wording.h"
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

Errors error_at(std::string_view file, std::string_view bytes, std::size_t offset, Localized message) {
  const Position at = position_of(bytes, offset);
  return {{std::string(file), "", at.line, at.column, std::move(message)}};
}

// Builds the document in one pass, and notes what the library does not report: where it stopped, keys that stand twice,
// depth and number.
class Builder : public nlohmann::json_sax<Json> {
 public:
  explicit Builder(std::string_view text) noexcept : text_(text) {}

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t&) override { return add(value); }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t&) override { return count_value(); }
  bool start_object(std::size_t) override {
    keys_.emplace_back();
    return enter(Json::value_t::object);
  }
  bool end_object() override {
    keys_.pop_back();
    open_.pop_back();
    return true;
  }
  bool start_array(std::size_t) override { return enter(Json::value_t::array); }
  bool end_array() override {
    open_.pop_back();
    return true;
  }
  bool key(string_t& name) override {
    if (keys_.back().insert(name).second) {
      key_ = std::move(name);
      return keys_.back().size() <= limits::kKeys.most || refuse(limits::kKeys);
    }
    const Localized twice = in_quotes(name);
    problem = {"der Schlüssel " + twice.de + " steht zweimal in einem Objekt",
               "the key " + twice.en + " stands twice in one object"};
    return false;
  }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception& error) override {
    offset = at > 0 ? at - 1 : 0;
    problem = syntax_problem(*offset, error.id);
    return false;
  }

  Json document;
  Localized problem;
  std::optional<std::size_t> offset;

 private:
  bool refuse(const Limit& limit) {
    problem = too_much(limit);
    return false;
  }

  bool count_value() { return ++values_ <= limits::kValues.most || refuse(limits::kValues); }

  // An object that is being built is reached by its address: it stays where it is until something is added beside it,
  // and that happens only once it is closed. A key that was seen is new, so it is put behind the others unsearched.
  Json* place(Json&& value) {
    if (open_.empty()) return &(document = std::move(value));
    Json& parent = *open_.back();
    if (parent.is_array()) return &parent.get_ref<Json::array_t&>().emplace_back(std::move(value));
    auto& members = static_cast<std::vector<Json::object_t::value_type>&>(parent.get_ref<Json::object_t&>());
    return &members.emplace_back(std::move(key_), std::move(value)).second;
  }

  bool add(Json value) {
    place(std::move(value));
    return count_value();
  }

  bool enter(Json::value_t type) {
    if (open_.size() + 1 > limits::kDepth.most) return refuse(limits::kDepth);
    open_.push_back(place(Json(type)));
    return count_value();
  }

  // What is wrong in the words of somebody who writes a profile: the library's own speak of tokens and literals.
  Localized syntax_problem(std::size_t at, int library_error) const {
    if (text_.find_first_not_of(" \t\r\n") == std::string_view::npos) {
      return {"kein gültiges JSON: das Dokument ist leer", "no valid JSON: the document is empty"};
    }
    if (library_error == kNumberOutOfRange) {
      return {"kein gültiges JSON: die Zahl ist zu groß", "no valid JSON: the number is too large"};
    }
    if (at >= text_.size()) {
      return {
          "kein gültiges JSON: das Dokument ist hier noch nicht zu Ende; es fehlt eine Klammer, ein Anführungszeichen "
          "oder ein Wert",
          "no valid JSON: the document ends too early; a bracket, a quotation mark or a value is missing"};
    }
    if (breaks_text(at)) {
      return {
          "kein gültiges JSON: hier fehlt das schließende Anführungszeichen, oder dieses Zeichen muss mit \\ "
          "geschrieben "
          "werden",
          "no valid JSON: the closing quotation mark is missing here, or this character must be written with \\"};
    }
    if (text_[at] == '/') {
      return {"kein gültiges JSON: Kommentare sind nicht erlaubt", "no valid JSON: comments are not allowed"};
    }
    return {"kein gültiges JSON: hier fehlt ein Komma, eine Klammer oder ein Wert, oder etwas davon ist zu viel",
            "no valid JSON: a comma, a bracket or a value is missing or too much here"};
  }

  // Whether the reader stopped in the middle of a text, such as at the end of a line. Behind a whole text it stops on
  // the closing quotation mark.
  bool breaks_text(std::size_t at) const {
    bool inside = false;
    for (std::size_t i = 0; i < at; ++i) {
      if (inside && text_[i] == '\\') {
        ++i;
      } else if (text_[i] == '"') {
        inside = !inside;
      }
    }
    return inside && text_[at] != '"';
  }

  static constexpr int kNumberOutOfRange = 406;

  std::string_view text_;
  std::size_t values_ = 0;
  std::vector<Json*> open_;  // the objects and arrays around the next value
  std::string key_;
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

}  // namespace

Result<Json> parse_json(std::string_view file, std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (const auto bad = first_invalid_utf8(bytes))
    return error_at(file, bytes, *bad, {"hier kein gültiges UTF-8", "no valid UTF-8 here"});
  const std::string repaired = replace_lone_surrogate_escapes(bytes);
  Builder builder(repaired);
  if (!Json::sax_parse(repaired.data(), repaired.data() + repaired.size(), &builder)) {
    if (builder.offset) return error_at(file, bytes, *builder.offset, builder.problem);
    return Errors{{std::string(file), "", 0, 0, builder.problem}};
  }
  return std::move(builder.document);
}

}  // namespace bedacht
