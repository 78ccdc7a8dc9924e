// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_pack.h"

#include <algorithm>

#include "rules/documents.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

constexpr std::string_view kManifest = "pack.json";
constexpr std::size_t kMaxRules = 5000;

template <class T>
const T* find_by_id(const std::vector<T>& sorted, std::string_view id) noexcept {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), id,
                                      [](const T& item, std::string_view key) { return item.id < key; });
  return found != sorted.end() && found->id == id ? &*found : nullptr;
}

class PackLoader {
 public:
  void read(const NamedBytes& file) {
    if (!file.name.ends_with(".json")) return;
    auto json = parse_json(file.name, file.bytes);
    if (!json) {
      errors_.insert(errors_.end(), json.errors().begin(), json.errors().end());
      return;
    }
    Problems problems{file.name, {}};
    const std::string_view name = file.name;
    if (name == kManifest) {
      read_manifest(json.value(), problems);
    } else if (name.starts_with("lexicons/")) {
      add_lexicon(json.value(), "", problems);
    } else if (name.starts_with("networks/")) {
      pack_.networks.push_back(read_network(json.value(), "", problems));
    } else if (name.starts_with("guidelines/") && name.ends_with("/guideline.json")) {
      pack_.guidelines.push_back(read_guideline(json.value(), "", problems));
    } else if (name.starts_with("guidelines/")) {
      pack_.rules.push_back(read_rule(json.value(), "", problems));
    } else {
      problems.add("",
                   {"ein Regelpaket enthält pack.json und die Ordner guidelines, lexicons und networks; diese Datei "
                    "gehört zu keinem davon",
                    "a pack holds pack.json and the folders guidelines, lexicons and networks; this file belongs "
                    "to none"});
    }
    errors_.insert(errors_.end(), problems.errors.begin(), problems.errors.end());
  }

  Result<RulePack> finish() {
    if (!manifest_seen_) {
      fail(kManifest, "",
           {"ein Regelpaket braucht diese Datei: in ihr stehen seine id und seine Version",
            "a pack needs this file: it gives the pack's id and version"});
    }
    sort_and_check_ids(pack_.rules, {"die Regel", "the rule"});
    sort_and_check_ids(pack_.lexicons, {"das Lexikon", "the lexicon"});
    std::sort(pack_.networks.begin(), pack_.networks.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    if (pack_.rules.size() > kMaxRules) {
      fail(kManifest, "", {"ein Regelpaket darf 5.000 Regeln enthalten", "a pack may hold 5,000 rules"});
    }
    check_references();
    if (!errors_.empty()) return std::move(errors_);
    return std::move(pack_);
  }

 private:
  void fail(std::string_view file, std::string pointer, Localized message) {
    errors_.push_back({std::string(file), std::move(pointer), 0, 0, std::move(message)});
  }

  void add_lexicon(const Json& value, const std::string& pointer, Problems& problems) {
    pack_.lexicons.push_back(read_lexicon(value, pointer, problems));
    pack_.lexicons.back().file = problems.file;
  }

  void read_manifest(const Json& value, Problems& problems) {
    manifest_seen_ = true;
    ObjectReader reader(value, "", problems);
    check_format(reader);
    pack_.id = reader.required_text("id");
    pack_.version = reader.required_text("version");
    reader.localized("title", false);
    pack_.complaint = reader.text("complaint");
    pack_.protected_speech = reader.text("protectedSpeech");
    pack_.examples = reader.text("examples");
    if (const Json* disclosures = reader.find("disclosures")) {
      ObjectReader kinds(*disclosures, reader.pointer_to("disclosures"), problems);
      for (std::size_t i = 0; i < kDisclosureKindNames.size(); ++i)
        pack_.disclosures[i] = kinds.text(kDisclosureKindNames[i]);
      kinds.refuse_unknown();
    }
    if (const Json* disclaimer = reader.find("disclaimer")) {
      pack_.disclaimer = read_disclaimer(*disclaimer, reader.pointer_to("disclaimer"), problems);
    }
    for_each(reader, "guidelines", [&](const Json& item, const std::string& at) {
      pack_.guidelines.push_back(read_guideline(item, at, problems));
    });
    for_each(reader, "rules",
             [&](const Json& item, const std::string& at) { pack_.rules.push_back(read_rule(item, at, problems)); });
    for_each(reader, "lexicons", [&](const Json& item, const std::string& at) { add_lexicon(item, at, problems); });
    for_each(reader, "networks", [&](const Json& item, const std::string& at) {
      pack_.networks.push_back(read_network(item, at, problems));
    });
    if (const Json* company = reader.find("company")) {
      pack_.company = read_company_profile(*company, reader.pointer_to("company"), problems);
    }
    reader.refuse_unknown();
  }

  template <class Each>
  static void for_each(ObjectReader& reader, std::string_view key, Each each) {
    const Json* list = reader.find_list(key);
    if (list == nullptr) return;
    for (std::size_t i = 0; i < list->size(); ++i)
      each((*list)[i], reader.pointer_to(key) + "/" + std::to_string(i));
  }

  template <class T>
  void sort_and_check_ids(std::vector<T>& items, const Localized& what) {
    std::stable_sort(items.begin(), items.end(), [](const T& a, const T& b) { return a.id < b.id; });
    for (std::size_t i = 1; i < items.size(); ++i) {
      if (items[i].id != items[i - 1].id || items[i].id.empty()) continue;
      const Localized id = in_quotes(items[i].id);
      const std::string& before = items[i - 1].file;
      fail(items[i].file, "/id",
           {what.de + " " + id.de + " steht schon in " + before, what.en + " " + id.en + " is already in " + before});
    }
  }

  void check_lexicon(std::string_view file, const std::string& pointer, const std::string& id) {
    if (id.empty() || pack_.lexicon(id) != nullptr) return;
    std::vector<std::string> known;
    for (const Lexicon& lexicon : pack_.lexicons)
      known.push_back(lexicon.id);
    const Localized name = in_quotes(id);
    const Localized near = did_you_mean(id, known);
    fail(file, pointer,
         {"ein Lexikon " + name.de + " gibt es nicht" + near.de, "no lexicon is called " + name.en + near.en});
  }

  void check_node(const Rule& rule, const Node& node) {
    if (node.type == Node::Type::Lexicon) check_lexicon(rule.file, node.pointer + "/lexicon", node.lexicon);
    for (const Node& child : node.children)
      check_node(rule, child);
  }

  void check_references() {
    for (const Rule& rule : pack_.rules) {
      if (rule.match) check_node(rule, *rule.match);
      for (const Node& node : rule.unless)
        check_node(rule, node);
    }
    for (std::size_t i = 0; i < pack_.disclosures.size(); ++i) {
      check_lexicon(kManifest, "/disclosures/" + std::string(kDisclosureKindNames[i]), pack_.disclosures[i]);
    }
    check_lexicon(kManifest, "/complaint", pack_.complaint);
    check_lexicon(kManifest, "/protectedSpeech", pack_.protected_speech);
    check_lexicon(kManifest, "/examples", pack_.examples);
  }

  RulePack pack_;
  Errors errors_;
  bool manifest_seen_ = false;
};

}  // namespace

Lexicon read_lexicon(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  Lexicon lexicon;
  check_format(reader);
  lexicon.id = reader.required_text("id");
  reader.localized("title", false);
  reader.required_text("source");
  reader.required_text("licence");
  if (const Json* phrases = reader.require("phrases")) {
    lexicon.phrases = read_phrases(*phrases, reader.pointer_to("phrases"), problems);
  }
  reader.refuse_unknown();
  return lexicon;
}

GuidelineText read_guideline(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  GuidelineText guideline;
  check_format(reader);
  if (reader.require("id") != nullptr) {
    guideline.id = reader.choice<Guideline>("id", kGuidelineNames).value_or(Guideline::Confidentiality);
  }
  guideline.title = reader.localized("title", true);
  guideline.summary = reader.localized("summary", true);
  guideline.text = reader.localized("text", true);
  reader.refuse_unknown();
  return guideline;
}

const Lexicon* RulePack::lexicon(std::string_view name) const noexcept {
  return find_by_id(lexicons, name);
}
const Network* RulePack::network(std::string_view name) const noexcept {
  return find_by_id(networks, name);
}

Result<RulePack> load_rule_pack(std::span<const NamedBytes> files) {
  PackLoader loader;
  for (const NamedBytes& file : files)
    loader.read(file);
  return loader.finish();
}

}  // namespace bedacht
