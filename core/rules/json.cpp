// SPDX-License-Identifier: Apache-2.0
#include "rules/json.h"

#include <algorithm>

#include "rules/wording.h"
#include "text/utf.h"

namespace bedacht {
namespace {

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

Localized type_in_words(const Json& value) {
  if (value.is_null()) return {"null", "null"};
  if (value.is_string()) return {"ein Text", "a text"};
  if (value.is_boolean()) return {"true oder false", "true or false"};
  if (value.is_number_integer()) return {"eine ganze Zahl", "a whole number"};
  if (value.is_number()) return {"eine Zahl", "a number"};
  if (value.is_array()) return {"eine Liste", "a list"};
  return {"ein Objekt", "an object"};
}

Localized expected_instead(const Localized& expected, const Json& value) {
  const Localized found = type_in_words(value);
  return {"erwartet: " + expected.de + ", gefunden: " + found.de, "expected " + expected.en + ", found " + found.en};
}

}  // namespace

void Problems::add(std::string pointer, Localized message) {
  if (errors.size() > limits::kErrors.most) return;
  if (errors.size() == limits::kErrors.most) {
    pointer.clear();
    message = too_much(limits::kErrors);
  }
  errors.push_back({file, std::move(pointer), 0, 0, std::move(message)});
}

ObjectReader::ObjectReader(const Json& value, std::string pointer, Problems& problems)
    : pointer_(std::move(pointer)), problems_(problems) {
  if (value.is_object()) {
    object_ = &value;
  } else {
    problems_.add(pointer_, expected_instead({"ein Objekt", "an object"}, value));
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
  if (value == nullptr && object_ != nullptr) {
    const Localized name = in_quotes(key);
    problems_.add(pointer_, {name.de + " fehlt", name.en + " is missing"});
  }
  return value;
}

void ObjectReader::wrong_type(std::string_view key, const Localized& expected, const Json& value) {
  problem(key, expected_instead(expected, value));
}

void ObjectReader::wrong_choice(const Json& value, const std::string& at, const std::string_view* names,
                                std::size_t count) {
  const std::vector<std::string> candidates(names, names + count);
  const std::string expected = listed(candidates);
  if (!value.is_string()) {
    const Localized found = type_in_words(value);
    problems_.add(at, {"erwartet: " + expected + "; gefunden: " + found.de,
                       "expected one of " + expected + "; found " + found.en});
    return;
  }
  const auto& given = value.get_ref<const std::string&>();
  const Localized name = in_quotes(given);
  const Localized near = full_stop_did_you_mean(given, candidates);
  problems_.add(at, {name.de + " ist hier nicht bekannt; erwartet: " + expected + near.de,
                     name.en + " is not known here; expected one of " + expected + near.en});
}

void ObjectReader::check_length(std::string_view text, std::string at, const Limit* limit) {
  if (limit != nullptr && count_characters(text) > limit->most) problems_.add(std::move(at), too_much(*limit));
}

std::string ObjectReader::text(std::string_view key, const Limit* limit) {
  const Json* value = find(key);
  if (value == nullptr) return {};
  if (!value->is_string()) {
    wrong_type(key, {"ein Text", "a text"}, *value);
    return {};
  }
  check_length(value->get_ref<const std::string&>(), pointer_to(key), limit);
  return value->get<std::string>();
}

std::string ObjectReader::required_text(std::string_view key, const Limit* limit) {
  const Json* value = require(key);
  if (value == nullptr) return {};
  std::string result = text(key, limit);
  if (value->is_string() && result.find_first_not_of(" \t\r\n") == std::string::npos)
    problem(key, {"darf nicht leer sein", "must not be empty"});
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

const Json* ObjectReader::find_list(std::string_view key, const Limit* limit) {
  const Json* value = find(key);
  if (value == nullptr) return nullptr;
  if (!value->is_array()) {
    wrong_type(key, {"eine Liste", "a list"}, *value);
    return nullptr;
  }
  if (limit != nullptr && value->size() > limit->most) {
    problem(key, too_much(*limit));
    return nullptr;
  }
  return value;
}

std::vector<std::string> ObjectReader::texts(std::string_view key, const Limit* limit) {
  std::vector<std::string> list;
  const Json* values = find_list(key);
  if (values == nullptr) return list;
  for (std::size_t i = 0; i < values->size(); ++i) {
    const Json& value = (*values)[i];
    if (value.is_string()) {
      list.push_back(value.get<std::string>());
      check_length(list.back(), pointer_to(key) + "/" + std::to_string(i), limit);
    } else {
      problems_.add(pointer_to(key) + "/" + std::to_string(i), expected_instead({"ein Text", "a text"}, value));
    }
  }
  return list;
}

std::vector<std::u16string> ObjectReader::texts16(std::string_view key, const Limit* limit) {
  std::vector<std::u16string> list;
  for (const std::string& text : texts(key, limit))
    list.push_back(to_utf16(text));
  return list;
}

bool ObjectReader::flag(std::string_view key, bool otherwise) {
  const Json* value = find(key);
  if (value == nullptr) return otherwise;
  if (!value->is_boolean()) {
    wrong_type(key, {"true oder false", "true or false"}, *value);
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
    const std::string from = std::to_string(least);
    const std::string to = std::to_string(most);
    wrong_type(key, {"eine ganze Zahl von " + from + " bis " + to, "a whole number from " + from + " to " + to},
               *value);
    return std::nullopt;
  }
  return value->get<std::int64_t>();
}

std::optional<std::uint8_t> ObjectReader::share(std::string_view key) {
  const Json* value = find(key);
  if (value == nullptr) return std::nullopt;
  const double given = value->is_number() ? value->get<double>() : -1.0;
  if (given < 0.0 || given > 1.0) {
    problem(key, {"erwartet: eine Zahl von 0 bis 1", "expected a number from 0 to 1"});
    return std::nullopt;
  }
  // Not std::lround: no function of libm may stand in the path of a verdict.
  return static_cast<std::uint8_t>(given * 100.0 + 0.5);  // NOLINT(bugprone-incorrect-roundings)
}

Localized ObjectReader::localized(std::string_view key, bool required, const Limit* limit) {
  const Json* value = required ? require(key) : find(key);
  if (value == nullptr) return {};
  ObjectReader reader(*value, pointer_to(key), problems_);
  Localized both{reader.required_text("de", limit), reader.required_text("en", limit)};
  reader.refuse_unknown();
  return both;
}

void ObjectReader::refuse_unknown() {
  if (object_ == nullptr) return;
  for (const auto& [key, value] : object_->items()) {
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
    const Localized name = in_quotes(key);
    const Localized near = did_you_mean(key, known_);
    problem(key, {"unbekannter Schlüssel " + name.de + near.de, "unknown key " + name.en + near.en});
  }
}

void check_format(ObjectReader& reader) {
  reader.find("$schema");
  const Json* format = reader.find("format");
  if (format == nullptr) return;
  const bool readable = format->is_number() && format->get<double>() >= 1 && format->get<double>() < 2;
  if (!readable) {
    reader.problem("format", {"diese Version liest Format 1 (1, 1.1, …); andere brauchen ein neueres Bedacht",
                              "this version reads format 1 (1, 1.1, …); a newer Bedacht is needed for others"});
  }
}

}  // namespace bedacht
