// SPDX-License-Identifier: Apache-2.0
#include "rules/wording.h"

#include "rules/nearest.h"

namespace bedacht {

Localized in_quotes(std::string_view word) {
  const std::string text(word);
  return {"„" + text + "“", "\"" + text + "\""};
}

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names)
    list += (list.empty() ? "" : ", ") + name;
  return list;
}

Localized did_you_mean(std::string_view name, const std::vector<std::string>& candidates) {
  const auto near = nearest(name, candidates);
  if (!near) return {};
  const Localized candidate = in_quotes(*near);
  return {"; meintest du " + candidate.de + "?", "; did you mean " + candidate.en + "?"};
}

Localized full_stop_did_you_mean(std::string_view name, const std::vector<std::string>& candidates) {
  const auto near = nearest(name, candidates);
  if (!near) return {};
  const Localized candidate = in_quotes(*near);
  return {". Meintest du " + candidate.de + "?", ". Did you mean " + candidate.en + "?"};
}

Localized no_such_entity(std::string_view name) {
  const Localized word = in_quotes(name);
  return {"eine solche Art von Namen gibt es nicht: " + word.de, "no kind of entity is called " + word.en};
}

Localized not_outside_all() {
  return {"„not“ bedeutet nur innerhalb von „all“ etwas", "\"not\" only means something inside \"all\""};
}

}  // namespace bedacht
