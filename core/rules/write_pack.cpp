// SPDX-License-Identifier: Apache-2.0
#include "rules/write_pack.h"

#include <utility>

#include "rules/pack_sources.h"
#include "rules/resolved_pack.h"

namespace bedacht {
namespace {

// What belongs to the folder form and to overlays, and means nothing in a pack that stands alone.
void strip(Json& json) {
  for (const char* key : {"$schema", "replaces", "extends"})
    json.erase(key);
}

// The value that the pack nearest to the one wanted gives, or null.
const Json* nearest_value(const std::vector<PackDocument>& manifests, const char* key) {
  for (const PackDocument& manifest : manifests) {
    const auto found = manifest.json.find(key);
    if (found != manifest.json.end()) return &*found;
  }
  return nullptr;
}

void append(Json& list, const Json& more) {
  for (const Json& phrase : more)
    list.push_back(phrase);
}

// Phrases are a list, or lists by language; a list alone is one for any language.
void add_phrases(Json& phrases, const Json& more) {
  if (phrases.is_array() && more.is_array()) {
    append(phrases, more);
    return;
  }
  if (phrases.is_array()) {
    Json any = std::move(phrases);
    phrases = Json::object();
    phrases["any"] = std::move(any);
  }
  if (more.is_array()) {
    append(phrases["any"], more);
    return;
  }
  for (const auto& [language, list] : more.items())
    append(phrases[language], list);
}

void add_note(Json& lexicon, const Json& addition, const char* key) {
  const auto more = addition.find(key);
  if (more == addition.end() || *more == lexicon[key]) return;
  lexicon[key] = lexicon[key].get<std::string>() + "; " + more->get<std::string>();
}

Json self_contained(const PackDocument& document) {
  Json json = document.json;
  strip(json);
  for (const PackDocument& addition : document.additions) {
    if (addition.says("disguised")) json["disguised"] = true;
    add_phrases(json["phrases"], addition.json["phrases"]);
    add_note(json, addition.json, "source");
    add_note(json, addition.json, "licence");
  }
  return json;
}

class PackWriter {
 public:
  explicit PackWriter(const ResolvedPack& resolved) : resolved_(resolved) {}

  std::string write(const Json* company) {
    write_head();
    write_lexicon_names();
    copy("complaintModels");
    copy("complaintReply");
    copy("disclaimer");
    write_renamed();
    for (std::size_t part = 0; part < kPackParts; ++part) {
      if (resolved_.documents.parts[part].empty()) continue;
      Json& list = out_[std::string(kPackPartLists[part])] = Json::array();
      for (const auto& [id, document] : resolved_.documents.parts[part])
        list.push_back(self_contained(document));
    }
    if (company == nullptr) company = nearest_value(resolved_.manifests, "company");
    if (company != nullptr) {
      out_["company"] = *company;
      strip(out_["company"]);
    }
    return out_.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  }

 private:
  void copy(const char* key) {
    if (const Json* value = nearest_value(resolved_.manifests, key)) out_[key] = *value;
  }

  void write_head() {
    const Json& manifest = resolved_.manifests.front().json;
    const auto format = manifest.find("format");
    out_["format"] = format != manifest.end() ? *format : Json(1);
    out_["id"] = resolved_.pack.id;
    out_["version"] = resolved_.pack.version;
    copy("title");
    Json& built_from = out_["builtFrom"] = Json::array();
    for (const PackName& name : resolved_.pack.built_from)
      built_from.push_back({{"id", name.id}, {"version", name.version}});
  }

  void write_lexicon_names() {
    const RulePack& pack = resolved_.pack;
    Json disclosures = Json::object();
    for (std::size_t i = 0; i < pack.disclosures.size(); ++i) {
      const auto& [otherwise, countries] = pack.disclosures[i];
      if (pack.disclosures[i].empty()) continue;
      Json& kind = disclosures[std::string(kDisclosureKindNames[i])];
      if (countries.empty()) kind = otherwise;
      if (countries.empty()) continue;
      if (!otherwise.empty()) kind["default"] = otherwise;
      for (const auto& [country, lexicon] : countries)
        kind[country] = lexicon;
    }
    if (!disclosures.empty()) out_["disclosures"] = std::move(disclosures);
    if (!pack.complaint.empty()) out_["complaint"] = pack.complaint;
    if (!pack.protected_speech.empty()) out_["protectedSpeech"] = pack.protected_speech;
    if (!pack.examples.empty()) out_["examples"] = pack.examples;
  }

  void write_renamed() {
    for (const RenamedRule& step : resolved_.documents.renames.steps())
      out_["renamed"][step.old_id] = step.new_id;
  }

  const ResolvedPack& resolved_;
  Json out_ = Json::object();
};

}  // namespace

Result<std::string> write_pack(std::span<const PackFiles> packs, const std::optional<NamedBytes>& company) {
  Errors errors;
  std::optional<Json> profile;
  auto resolved = resolve_pack(std::vector<std::span<const NamedBytes>>(packs.begin(), packs.end()));
  if (!resolved) errors = resolved.errors();
  if (company) {
    const auto checked = load_company_profile(*company);
    if (checked) {
      profile = parse_file(*company).value();
    } else {
      errors.insert(errors.end(), checked.errors().begin(), checked.errors().end());
    }
  }
  if (!errors.empty()) return errors;
  std::string written = PackWriter(resolved.value()).write(profile ? &*profile : nullptr);
  // Documents that each keep within the limits may be too much together.
  const NamedBytes whole{"pack.json", written};
  if (const auto read = load_rule_pack({&whole, 1}); !read) return read.errors();
  return written;
}

}  // namespace bedacht
