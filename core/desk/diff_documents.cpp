// SPDX-License-Identifier: Apache-2.0
#include "desk/diff_documents.h"

#include <algorithm>

namespace bedacht::desk {

bool is_same(const Json& a, const Json& b) {
  if (a.type() != b.type()) return a == b;
  if (a.is_object()) {
    return a.size() == b.size() && std::all_of(a.items().begin(), a.items().end(), [&b](const auto& item) {
             return b.contains(item.key()) && is_same(item.value(), b[item.key()]);
           });
  }
  if (!a.is_array()) return a == b;
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), is_same);
}

const Json& at(const Json& object, std::string_view key) {
  static const Json none;
  if (!object.is_object()) return none;
  const auto found = object.find(std::string(key));
  return found == object.end() ? none : *found;
}

std::map<std::string, const Json*> by_id(const Json& pack, std::string_view list) {
  std::map<std::string, const Json*> documents;
  for (const Json& document : at(pack, list)) {
    if (at(document, "id").is_string()) documents[at(document, "id").get<std::string>()] = &document;
  }
  return documents;
}

std::vector<std::string> changed_keys(const Json& before, const Json& after) {
  std::vector<std::string> keys;
  const auto add = [&](const std::string& key) {
    const bool counts = key != "$schema" && key != "format" && key != "id";
    const bool known = std::find(keys.begin(), keys.end(), key) != keys.end();
    if (counts && !known && !is_same(at(before, key), at(after, key))) keys.push_back(key);
  };
  for (const Json* object : {&after, &before}) {
    if (!object->is_object()) continue;
    for (const auto& item : object->items())
      add(item.key());
  }
  return keys;
}

}  // namespace bedacht::desk
