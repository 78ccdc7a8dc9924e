// SPDX-License-Identifier: Apache-2.0
#include "rules/overlay.h"

#include <algorithm>

#include "rules/change.h"
#include "rules/change_settings.h"
#include "rules/rule_parts.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

// What a document of each kind is called, by PackPart.
Localized in_words(PackPart part) {
  switch (part) {
    case PackPart::Guideline:
      return {"die Empfehlung", "the guideline"};
    case PackPart::Rule:
      return {"die Regel", "the rule"};
    case PackPart::Lexicon:
      return {"das Lexikon", "the lexicon"};
    case PackPart::Network:
      return {"das Netzwerk", "the network"};
    case PackPart::Model:
      return {"das Modell", "the model"};
  }
  return {};
}

Localized in_words(PackPart part, const std::string& id) {
  const Localized what = in_words(part);
  const Localized name = in_quotes(id);
  return {what.de + " " + name.de, what.en + " " + name.en};
}

std::string place(const PackDocument& document) {
  return document.file + (document.pointer.empty() ? "" : " " + document.pointer);
}

std::vector<std::string> ids_of(const std::map<std::string, PackDocument>& documents) {
  std::vector<std::string> ids;
  ids.reserve(documents.size());
  for (const auto& [id, document] : documents)
    ids.push_back(id);
  return ids;
}

class Overlay {
 public:
  Overlay(PackChain& chain, const std::vector<Manifest>& manifests, ErrorLog& log)
      : chain_(chain), manifests_(manifests), log_(log) {}

  ResolvedDocuments run() {
    for (std::size_t layer = chain_.layers.size(); layer-- > 0;) {
      out_.renames.add(manifests_[layer], base_name(layer), log_);
      for (std::size_t part = 0; part < kPackParts; ++part) {
        for (PackDocument& document : chain_.layers[layer].parts[part])
          merge(static_cast<PackPart>(part), std::move(document));
      }
      if (manifests_[layer].extends) change(layer);
      protect(manifests_[layer].protected_speech);
    }
    out_.renames.settle(rules(), is_complete(PackPart::Rule), log_);
    return std::move(out_);
  }

 private:
  std::map<std::string, PackDocument>& documents(PackPart part) { return out_.parts[static_cast<std::size_t>(part)]; }
  std::map<std::string, PackDocument>& rules() { return documents(PackPart::Rule); }
  bool is_complete(PackPart part) const { return chain_.complete[static_cast<std::size_t>(part)]; }

  std::string base_name(std::size_t layer) const {
    return layer + 1 < chain_.layers.size() ? chain_.layers[layer + 1].name.id : std::string();
  }

  void merge(PackPart part, PackDocument document) {
    const std::string id = document.id();
    const auto known = documents(part).find(id);
    if (id.empty() || is_twin(part, id, document) || !may_stand(part, id, document)) {
      out_.loose[static_cast<std::size_t>(part)].push_back(std::move(document));
    } else if (known != documents(part).end() && part == PackPart::Lexicon && document.says("extends")) {
      known->second.additions.push_back(std::move(document));
    } else {
      if (part == PackPart::Rule) out_.renames.switch_on(id);
      documents(part).insert_or_assign(id, std::move(document));
    }
  }

  // Whether the same pack has another document of this id, and says so.
  bool is_twin(PackPart part, const std::string& id, const PackDocument& document) {
    const PackDocument* twin = twin_of(part, id, document.layer);
    if (twin == nullptr) return false;
    const Localized name = in_words(part, id);
    log_.of(document.file)
        .add(document.pointer + "/id",
             {name.de + " steht schon in " + place(*twin), name.en + " is already in " + place(*twin)});
    return true;
  }

  // Another document of the same pack that says something about this id.
  const PackDocument* twin_of(PackPart part, const std::string& id, std::size_t layer) {
    const auto known = documents(part).find(id);
    if (known == documents(part).end()) return nullptr;
    if (known->second.layer == layer) return &known->second;
    for (const PackDocument& addition : known->second.additions) {
      if (addition.layer == layer) return &addition;
    }
    return nullptr;
  }

  // Whether a document fits with what the base has, and says so.
  bool may_stand(PackPart part, const std::string& id, const PackDocument& document) {
    const bool replaces = document.says("replaces");
    const bool extends = part == PackPart::Lexicon && document.says("extends");
    Problems& problems = log_.of(document.file);
    const std::string at = document.pointer + (extends ? "/extends" : "/replaces");
    const auto known = documents(part).find(id);
    const bool is_there = known != documents(part).end() || (part == PackPart::Rule && is_switched_off(id));
    if ((replaces || extends) && !manifests_[document.layer].extends) {
      problems.add(at, only_in_overlay(extends ? "extends" : "replaces"));
    } else if (replaces && extends) {
      problems.add(
          at, {"„replaces“ und „extends“ schließen einander aus", "\"replaces\" and \"extends\" exclude each other"});
    } else if (replaces && is_there && part == PackPart::Lexicon && id == protected_speech_) {
      const Localized name = in_words(part, id);
      problems.add(at,
                   {name.de + " schützt erlaubte Äußerungen: mit \"extends\": true lässt es sich ergänzen, ersetzen "
                              "lässt es sich nicht",
                    name.en + " protects lawful speech: it can be added to with \"extends\": true, but not replaced"});
    } else if ((replaces || extends) && !is_there) {
      return !is_complete(part) || refuse_absent(part, id, extends, at, problems);
    } else if (!replaces && !extends && is_there) {
      refuse_conflict(part, id, document);
    } else {
      return true;
    }
    return false;
  }

  bool is_switched_off(const std::string& id) const { return out_.renames.is_switched_off(id); }

  bool refuse_absent(PackPart part, const std::string& id, bool extends, const std::string& at, Problems& problems) {
    const Localized name = in_words(part, id);
    const Localized near = did_you_mean(id, ids_of(documents(part)));
    const std::string verb_de = extends ? "ergänzen" : "ersetzen";
    const std::string verb_en = extends ? "extend" : "replace";
    problems.add(at, {name.de + " gibt es in keinem Grundpaket, hier ist nichts zu " + verb_de + near.de,
                      name.en + " is in no base pack, there is nothing to " + verb_en + near.en});
    return false;
  }

  void refuse_conflict(PackPart part, const std::string& id, const PackDocument& document) {
    const Localized name = in_words(part, id);
    const auto known = documents(part).find(id);
    const std::size_t owner = known == documents(part).end() ? document.layer + 1 : known->second.layer;
    const Localized pack = in_quotes(chain_.layers[owner].name.id);
    const std::string where = known == documents(part).end() ? "" : " (" + place(known->second) + ")";
    const bool lexicon = part == PackPart::Lexicon;
    log_.of(document.file)
        .add(document.pointer + "/id",
             {name.de + " gibt es schon im Grundpaket " + pack.de + where +
                  "; schreib dazu \"replaces\": true, wenn dies hier an die Stelle treten soll" +
                  (lexicon ? ", oder \"extends\": true, wenn es ergänzen soll" : ""),
              name.en + " is already in the base pack " + pack.en + where +
                  "; add \"replaces\": true if this is to take its place" +
                  (lexicon ? ", or \"extends\": true if it is to add to it" : "")});
  }

  void change(std::size_t layer) {
    change_rules(layer);
    const PackDocument& manifest = chain_.layers[layer].manifest;
    change_settings(manifest, documents(PackPart::Network), is_complete(PackPart::Network), log_.of(manifest.file));
  }

  void change_rules(std::size_t layer) {
    const PackDocument& manifest = chain_.layers[layer].manifest;
    const auto change = manifest.json.find("change");
    if (change == manifest.json.end()) return;
    Problems& problems = log_.of(manifest.file);
    ObjectReader reader(*change, "/change", problems);
    if (!reader.is_object()) return;
    std::map<std::string, std::string> seen;
    for (const auto& [key, value] : change->items()) {
      const RuleChange kind = read_change(value, reader.pointer_to(key), problems);
      const std::string id = rules().count(key) > 0 || is_switched_off(key) ? key : out_.renames.today(key);
      const auto rule = rules().find(id);
      const auto [first, is_new] = seen.try_emplace(id, key);
      if (!is_new) {
        const Localized name = in_quotes(id);
        const Localized other = in_quotes(first->second);
        reader.problem(key, {"die Regel " + name.de + " wird hier zweimal geändert, auch unter " + other.de,
                             "the rule " + name.en + " is changed twice here, also as " + other.en});
      } else if (rule == rules().end()) {
        refuse_unknown_rule(reader, key, id);
      } else if (rule->second.layer == layer) {
        const Localized name = in_quotes(id);
        reader.problem(key, {name.de + " ist eine Regel dieses Pakets; ändere sie in " + place(rule->second),
                             name.en + " is a rule of this pack; change it in " + place(rule->second)});
      } else if (kind == RuleChange::Alter) {
        Json changed = rule->second.json;
        apply_change(value, changed);
        if (const Localized problem = stops_without_error(changed); !problem.empty()) {
          ObjectReader(value, reader.pointer_to(key), problems)
              .problem(value.contains("gate") ? "gate" : "severity", problem);
        } else {
          rule->second.json = std::move(changed);
        }
      } else if (kind == RuleChange::SwitchOff) {
        out_.renames.switch_off(id);
        rules().erase(rule);
      }
    }
  }

  void refuse_unknown_rule(ObjectReader& reader, const std::string& key, const std::string& id) {
    const Localized name = in_quotes(key);
    if (is_switched_off(id)) {
      reader.problem(key, {"die Regel " + name.de + " ist in einem Grundpaket schon abgeschaltet",
                           "the rule " + name.en + " is already switched off in a base pack"});
    } else if (is_complete(PackPart::Rule)) {
      const Localized near = did_you_mean(key, ids_of(rules()));
      reader.problem(key, {"eine Regel " + name.de + " gibt es in keinem Grundpaket" + near.de,
                           "no base pack has a rule " + name.en + near.en});
    }
  }

  // The words of the list that was in force so far go over to the new one.
  void protect(const std::string& id) {
    if (id.empty() || id == protected_speech_) return;
    auto& lexicons = documents(PackPart::Lexicon);
    const auto before = lexicons.find(protected_speech_);
    const auto now = lexicons.find(id);
    if (before != lexicons.end() && now != lexicons.end()) {
      std::vector<PackDocument> words = before->second.additions;
      words.push_back(before->second);
      words.back().additions.clear();
      for (PackDocument& document : words) {
        document.borrowed = true;
        now->second.additions.push_back(std::move(document));
      }
    }
    protected_speech_ = id;
  }

  PackChain& chain_;
  const std::vector<Manifest>& manifests_;
  ErrorLog& log_;
  ResolvedDocuments out_;
  std::string protected_speech_;
};

}  // namespace

ResolvedDocuments resolve_overlays(PackChain& chain, const std::vector<Manifest>& manifests, ErrorLog& log) {
  return Overlay(chain, manifests, log).run();
}

}  // namespace bedacht
