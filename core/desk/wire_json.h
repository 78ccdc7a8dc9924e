// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"
#include "rules/json.h"

namespace bedacht::desk {

/// On one line; what is no UTF-8 is replaced.
inline std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

inline Json span_json(const Span& span) {
  return {{"start", span.start}, {"end", span.end}};
}

/// A list, also of things that have a function of their own.
template <class T, class Write>
Json list_json(const std::vector<T>& items, Write write) {
  Json list = Json::array();
  for (const T& item : items)
    list.push_back(write(item));
  return list;
}

inline Json texts_json(const std::vector<Localized>& texts, std::string_view ui) {
  return list_json(texts, [ui](const Localized& text) { return text.in(ui); });
}

}  // namespace bedacht::desk
