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

Localized no_rule_id(std::string_view found) {
  const Localized name = in_quotes(found);
  return {"eine id hat die Form leitlinie.name, aus Kleinbuchstaben, Ziffern und Bindestrichen; gefunden: " + name.de,
          "an id has the form guideline.name, in small letters, digits and hyphens; found " + name.en};
}

Localized only_in_overlay(std::string_view key) {
  const Localized name = in_quotes(key);
  return {name.de + " bedeutet nur in einem Regelpaket etwas, das mit „extends“ auf einem anderen aufbaut",
          name.en + " only means something in a pack that says with \"extends\" which other it builds on"};
}

bool is_country(std::string_view text) noexcept {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return text.size() == 2 && capital(text[0]) && capital(text[1]);
}

Localized no_country(std::string_view found) {
  const Localized name = in_quotes(found);
  return {"erwartet: Länder wie DE, AT, GB (ISO 3166); gefunden: " + name.de,
          "expected countries such as DE, AT, GB (ISO 3166); found " + name.en};
}

Localized no_such_entity(std::string_view name) {
  const Localized word = in_quotes(name);
  return {"eine solche Art von Namen gibt es nicht: " + word.de, "no kind of entity is called " + word.en};
}

Localized not_outside_all() {
  return {"„not“ bedeutet nur innerhalb von „all“ etwas", "\"not\" only means something inside \"all\""};
}

Localized matches_nothing() {
  return {"eine leere Liste findet nichts", "an empty list matches nothing"};
}

Localized never_applies() {
  return {"eine leere Liste träfe nie zu; den Schlüssel weglassen oder einen Wert nennen",
          "an empty list would never apply; leave the key out or name a value"};
}

Localized says_nothing() {
  return {"hier fehlt eine Bedingung; ein leeres Objekt trifft immer zu",
          "a condition is missing; an empty object always applies"};
}

}  // namespace bedacht
