// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "rules/documents.h"
#include "rules/private_topics.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

enum class Method : std::uint8_t { Switch, Radio, Text, Form, Sign, Manual };
constexpr std::array<std::string_view, 6> kMethodNames{"switch", "radio", "text", "form", "sign", "manual"};
constexpr std::array<std::string_view, 3> kConfidenceNames{"high", "medium", "low"};
constexpr std::array<std::string_view, 2> kBasisNames{"seen", "assumed"};

bool is_month(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return false;
  const auto is_digit = [](char c) { return c == '-' || (c >= '0' && c <= '9'); };
  const int month = (text[5] - '0') * 10 + (text[6] - '0');
  return std::all_of(text.begin(), text.end(), is_digit) && month >= 1 && month <= 12;
}

class SettingReader {
 public:
  SettingReader(const Json& value, const std::string& pointer, Problems& problems)
      : reader_(value, pointer, problems), problems_(problems) {}

  Setting read() {
    setting_.id = reader_.required_text("id", &limits::kId);
    setting_.title = reader_.localized("title", true, &limits::kLine);
    setting_.why = reader_.localized("why", true, &limits::kParagraph);
    setting_.why_company = reader_.localized("whyCompany", false, &limits::kParagraph);
    setting_.path = reader_.localized("path", true, &limits::kLine);
    read_steps();
    setting_.priority = reader_.choice<Priority>("priority", kPriorityNames).value_or(Priority::A);
    reader_.require("priority");
    setting_.url = reader_.text("url", &limits::kAddress);
    setting_.severity = reader_.choice<Severity>("severity", kSeverityNames).value_or(Severity::Warning);
    read_values();
    read_recommendation();
    read_origin();
    read_handling();
    return std::move(setting_);
  }

 private:
  void read_steps() {
    const Json* steps = reader_.find_list("steps", &limits::kSettingSteps);
    if (steps == nullptr) return;
    for (std::size_t i = 0; i < steps->size(); ++i) {
      ObjectReader one((*steps)[i], reader_.pointer_to("steps") + "/" + std::to_string(i), problems_);
      Localized step{one.required_text("de", &limits::kLine), one.required_text("en", &limits::kLine)};
      one.refuse_unknown();
      setting_.steps.push_back(std::move(step));
    }
  }

  void read_values() {
    const Json* values = reader_.find_list("values", &limits::kSettingValues);
    if (values == nullptr) return;
    for (std::size_t i = 0; i < values->size(); ++i) {
      ObjectReader one((*values)[i], reader_.pointer_to("values") + "/" + std::to_string(i), problems_);
      std::string id = one.required_text("id", &limits::kId);
      Localized label = one.localized("label", true, &limits::kLine);
      if (!id.empty() && setting_.value(id) != nullptr) {
        const Localized name = in_quotes(id);
        one.problem("id", {"den Wert " + name.de + " gibt es in dieser Einstellung schon",
                           "the setting already has a value " + name.en});
      }
      setting_.values.push_back({std::move(id), std::move(label), one.choice<SeenBy>("seenBy", kSeenByNames)});
    }
  }

  void read_recommendation() {
    setting_.expected = reader_.texts("expected");
    for (const std::string& expected : setting_.expected)
      name_value(reader_, "expected", expected);
    setting_.default_value = reader_.text("default");
    if (!setting_.default_value.empty()) name_value(reader_, "default", setting_.default_value);
    setting_.default_seen = reader_.choice<std::uint8_t>("defaultBasis", kBasisNames) == std::uint8_t{0};
  }

  // An id where one of the setting's values has to be named.
  void name_value(ObjectReader& reader, std::string_view key, const std::string& id) {
    if (setting_.value(id) != nullptr) return;
    std::vector<std::string> known;
    for (const SettingValue& value : setting_.values)
      known.push_back(value.id);
    const Localized name = in_quotes(id);
    const Localized near = did_you_mean(id, known);
    reader.problem(key, {name.de + " ist keiner der Werte dieser Einstellung" + near.de,
                         name.en + " is none of the setting's values" + near.en});
  }

  // Who says so, how sure that is, and when it was last seen: without these nobody can tell what an entry is worth.
  void read_origin() {
    setting_.last_seen = reader_.required_text("lastSeen");
    if (!setting_.last_seen.empty() && !is_month(setting_.last_seen)) {
      const Localized found = in_quotes(setting_.last_seen);
      reader_.problem("lastSeen", {"erwartet: ein Monat wie 2026-09 (Jahr-Monat), gefunden: " + found.de,
                                   "expected a month as YYYY-MM, found " + found.en});
    }
    if (reader_.require("confidence") != nullptr) reader_.choice<std::uint8_t>("confidence", kConfidenceNames);
    if (reader_.require("source") == nullptr) return;
    const std::vector<std::string> sources = reader_.texts("source");
    if (sources.empty()) {
      reader_.problem("source", {"hier fehlt, woher die Angaben zu dieser Einstellung stammen",
                                 "it is missing where what is said about this setting comes from"});
    }
  }

  void read_handling() {
    constexpr std::array<std::string_view, 1> kHandlings{"do-not-read"};
    setting_.do_not_read = reader_.choice<std::uint8_t>("handling", kHandlings).has_value();
    const Method method = read_method();
    setting_.by_hand = method == Method::Manual;
    setting_.read_by_words = method == Method::Switch || method == Method::Radio || method == Method::Text;
    if (setting_.do_not_read && method != Method::Manual) {
      problems_.add(reader_.pointer_to("read") + "/method",
                    {"„do-not-read“ heißt, dass diese Einstellung nie gelesen wird; dazu passt nur „manual“",
                     "\"do-not-read\" means that this setting is never read; only \"manual\" goes with it"});
    }
    const std::string topic = private_topic_in(setting_.id, setting_.title);
    if (topic.empty() || setting_.do_not_read) return;
    const Localized words = in_quotes(topic);
    problems_.add(
        reader_.pointer(),
        {words.de + " geht nur die Person selbst etwas an (Stellensuche, Geschlecht, Alter, Glaube, "
                    "Gesundheit, Herkunft, Gewerkschaft, Politik) und wird nie gelesen; schreib dazu "
                    "\"handling\": \"do-not-read\" und \"method\": \"manual\", oder nimm die Einstellung heraus",
         words.en + " is nobody's business but the person's own (looking for a job, sex, age, faith, health, "
                    "origin, union, politics) and is never read; add \"handling\": \"do-not-read\" and "
                    "\"method\": \"manual\", or take the setting out"});
  }

  Method read_method() {
    const Json* value = reader_.find("read");
    if (value == nullptr) return Method::Manual;
    ObjectReader reading(*value, reader_.pointer_to("read"), problems_);
    reading.require("method");
    const Method method = reading.choice<Method>("method", kMethodNames).value_or(Method::Manual);
    for (const std::string_view key : {"on", "off"}) {
      const std::string id = reading.text(key);
      if (!id.empty()) name_value(reading, key, id);
    }
    // What an option of the page means is a value, what a sign shows is one.
    if (const Json* options = reading.find("options")) {
      ObjectReader meanings(*options, reading.pointer_to("options"), problems_);
      if (meanings.is_object()) {
        for (const auto& [option, ignored] : options->items())
          name_value(meanings, option, meanings.text(option));
      }
    }
    if (const Json* signs = reading.find("signs")) {
      ObjectReader shown(*signs, reading.pointer_to("signs"), problems_);
      if (shown.is_object()) {
        for (const auto& [id, ignored] : signs->items())
          name_value(shown, id, id);
      }
    }
    return method;
  }

  ObjectReader reader_;
  Problems& problems_;
  Setting setting_;
};

}  // namespace

Setting read_setting(const Json& value, const std::string& pointer, Problems& problems) {
  return SettingReader(value, pointer, problems).read();
}

}  // namespace bedacht
