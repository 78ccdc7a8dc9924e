// SPDX-License-Identifier: Apache-2.0
#include "rules/change_settings.h"

#include <algorithm>

#include "rules/wording.h"

namespace bedacht {
namespace {

// What a change may say besides `off`, in the order of the schema.
constexpr std::array<std::string_view, 5> kChangeable{"priority", "expected", "severity", "why", "whyCompany"};

std::string text_of(const Json& object, const char* key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

Json* list_of(Json& object, const char* key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && found != object.end() && found->is_array() ? &*found : nullptr;
}

std::vector<std::string> ids_in(const Json* list) {
  std::vector<std::string> ids;
  if (list == nullptr) return ids;
  for (const Json& one : *list) {
    if (std::string id = text_of(one, "id"); !id.empty()) ids.push_back(std::move(id));
  }
  return ids;
}

Json::iterator find_id(Json& list, const std::string& id) {
  return std::find_if(list.begin(), list.end(), [&id](const Json& one) { return text_of(one, "id") == id; });
}

class SettingChanges {
 public:
  SettingChanges(const PackDocument& manifest, std::map<std::string, PackDocument>& networks, bool complete,
                 Problems& problems)
      : manifest_(manifest), networks_(networks), complete_(complete), problems_(problems) {}

  void apply() {
    const auto changes = manifest_.json.find("changeSettings");
    if (changes == manifest_.json.end()) return;
    ObjectReader reader(*changes, manifest_.pointer + "/changeSettings", problems_);
    if (!reader.is_object()) return;
    for (const auto& [key, change] : changes->items())
      apply(reader, key, change);
  }

 private:
  void apply(ObjectReader& all, const std::string& key, const Json& change) {
    const std::size_t before = problems_.errors.size();
    const bool off = read(change, all.pointer_to(key));
    PackDocument* network = find_network(all, key);
    Json* settings = network == nullptr ? nullptr : list_of(network->json, "settings");
    const std::string id = key.substr(std::min(key.find('.'), key.size() - 1) + 1);
    if (network == nullptr) return;
    if (settings == nullptr || find_id(*settings, id) == settings->end()) {
      refuse_unknown(all, key, id, settings);
      return;
    }
    const auto setting = find_id(*settings, id);
    if (problems_.errors.size() == before) check(change, all.pointer_to(key), *setting);
    if (problems_.errors.size() > before) return;
    if (off) {
      settings->erase(setting);
      return;
    }
    for (const std::string_view part : kChangeable) {
      if (const auto value = change.find(part); value != change.end()) (*setting)[std::string(part)] = *value;
    }
  }

  // Its form. Returns whether it switches the setting off.
  bool read(const Json& change, const std::string& pointer) {
    const std::size_t before = problems_.errors.size();
    ObjectReader reader(change, pointer, problems_);
    const bool off = reader.flag("off", false);
    reader.choice<Priority>("priority", kPriorityNames);
    reader.texts("expected");
    reader.choice<Severity>("severity", kSeverityNames);
    reader.localized("why", false, &limits::kParagraph);
    reader.localized("whyCompany", false, &limits::kParagraph);
    reader.refuse_unknown();
    if (problems_.errors.size() > before) return off;
    const std::size_t others = change.size() - (change.contains("off") ? 1U : 0U);
    if (off && others > 0) {
      problems_.add(pointer,
                    {"eine Einstellung, die hier mit „off“ abgeschaltet wird, lässt sich nicht zugleich ändern",
                     "a setting that is switched off here with \"off\" cannot be changed as well"});
    } else if (!off && others == 0) {
      problems_.add(pointer, {"hier steht nicht, was sich ändert; möglich sind off, priority, expected, severity, why, "
                              "whyCompany",
                              "nothing changes here; possible are off, priority, expected, severity, why, whyCompany"});
    }
    return off;
  }

  PackDocument* find_network(ObjectReader& all, const std::string& key) {
    const std::size_t dot = key.find('.');
    if (dot == std::string::npos || dot == 0 || dot + 1 == key.size()) {
      const Localized name = in_quotes(key);
      all.problem(key, {name.de + " nennt keine Einstellung; erwartet: Netzwerk und Einstellung mit einem Punkt "
                                  "dazwischen wie linkedin.connections",
                        name.en + " names no setting; expected network and setting with a full stop between them, such "
                                  "as linkedin.connections"});
      return nullptr;
    }
    const std::string id = key.substr(0, dot);
    const auto network = networks_.find(id);
    const Localized name = in_quotes(id);
    if (network == networks_.end()) {
      std::vector<std::string> known;
      for (const auto& [known_id, ignored] : networks_)
        known.push_back(known_id);
      const Localized near = did_you_mean(id, known);
      if (complete_) {
        all.problem(key, {"ein Netzwerk " + name.de + " gibt es in keinem Grundpaket" + near.de,
                          "no base pack has a network " + name.en + near.en});
      }
      return nullptr;
    }
    if (network->second.layer != manifest_.layer) return &network->second;
    const std::string& file = network->second.file;
    all.problem(key, {name.de + " ist ein Netzwerk dieses Pakets; ändere die Einstellung in " + file,
                      name.en + " is a network of this pack; change the setting in " + file});
    return nullptr;
  }

  static void refuse_unknown(ObjectReader& all, const std::string& key, const std::string& id, const Json* settings) {
    const Localized name = in_quotes(id);
    const Localized network = in_quotes(key.substr(0, key.find('.')));
    const Localized near = did_you_mean(id, ids_in(settings));
    all.problem(key, {"das Netzwerk " + network.de + " hat keine Einstellung " + name.de + near.de,
                      "the network " + network.en + " has no setting " + name.en + near.en});
  }

  // Whether this setting may be changed so.
  void check(const Json& change, const std::string& pointer, Json& setting) {
    ObjectReader reader(change, pointer, problems_);
    if (text_of(setting, "handling") == "do-not-read" && !change.contains("off")) {
      problems_.add(pointer, {"diese Einstellung wird nie gelesen und nie beurteilt; ändern lässt sich nur, ob sie "
                              "dasteht (\"off\": true)",
                              "this setting is never read and never judged; it can only be left out (\"off\": true)"});
    } else if (text_of(setting, "priority") == "C" && change.contains("priority")) {
      reader.problem("priority",
                     {"was eine Privatsache ist (C), bleibt eine", "what is a private matter (C) stays one"});
    } else if (change.contains("priority") && change["priority"] == "C") {
      reader.problem("priority", {"erwartet: A oder B; um eine Einstellung wegzulassen, schreib \"off\": true",
                                  "expected A or B; to leave a setting out, write \"off\": true"});
    }
    const Json* values = list_of(setting, "values");
    const std::vector<std::string> known = ids_in(values);
    const std::vector<std::string> expected = reader.texts("expected");
    if (change.contains("expected") && expected.empty()) reader.problem("expected", says_nothing());
    for (const std::string& id : expected) {
      if (std::find(known.begin(), known.end(), id) != known.end()) continue;
      const Localized name = in_quotes(id);
      const Localized near = did_you_mean(id, known);
      reader.problem("expected", {name.de + " ist keiner der Werte dieser Einstellung" + near.de,
                                  name.en + " is none of the setting's values" + near.en});
    }
  }

  const PackDocument& manifest_;
  std::map<std::string, PackDocument>& networks_;
  bool complete_;
  Problems& problems_;
};

}  // namespace

void change_settings(const PackDocument& manifest, std::map<std::string, PackDocument>& networks, bool complete,
                     Problems& problems) {
  SettingChanges(manifest, networks, complete, problems).apply();
}

}  // namespace bedacht
