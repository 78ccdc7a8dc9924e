// SPDX-License-Identifier: Apache-2.0
#include "rules/manifest.h"

#include "rules/documents.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

// A name that may be left out, but is not blank.
std::string optional_name(ObjectReader& reader, std::string_view key) {
  return reader.find(key) == nullptr ? std::string() : reader.required_text(key, &limits::kId);
}

// One lexicon for all countries, or one for each that has words of its own.
DisclosureLexicons read_lexicons_of(ObjectReader& parent, std::string_view kind) {
  const Json* value = parent.find(kind);
  if (value == nullptr || !value->is_object()) return {optional_name(parent, kind), {}};
  ObjectReader reader(*value, parent.pointer_to(kind), parent.problems());
  DisclosureLexicons lexicons{optional_name(reader, "default"), {}};
  if (value->empty()) reader.problems().add(reader.pointer(), says_nothing());
  for (const auto& [country, ignored] : value->items()) {
    if (country == "default") continue;
    lexicons.countries[country] = reader.required_text(country, &limits::kId);
    if (!is_country(country)) reader.problem(country, no_country(country));
  }
  return lexicons;
}

std::vector<ComplaintModel> read_complaint_models(ObjectReader& parent) {
  std::vector<ComplaintModel> models;
  const Json* list = parent.find_list("complaintModels", &limits::kContextValues);
  if (list == nullptr) return models;
  for (std::size_t i = 0; i < list->size(); ++i) {
    ObjectReader reader((*list)[i], parent.pointer_to("complaintModels") + "/" + std::to_string(i), parent.problems());
    reader.require("above");
    models.push_back({reader.required_text("model", &limits::kId), reader.share("above").value_or(0)});
    reader.refuse_unknown();
  }
  return models;
}

PackName read_name(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  PackName name{reader.required_text("id", &limits::kId), reader.required_text("version", &limits::kId)};
  reader.refuse_unknown();
  return name;
}

std::vector<PackName> read_built_from(ObjectReader& reader) {
  std::vector<PackName> names;
  const Json* list = reader.find_list("builtFrom", &limits::kContextValues);
  if (list == nullptr) return names;
  for (std::size_t i = 0; i < list->size(); ++i)
    names.push_back(read_name((*list)[i], reader.pointer_to("builtFrom") + "/" + std::to_string(i), reader.problems()));
  return names;
}

std::vector<Rename> read_renamed(ObjectReader& parent, std::size_t layer) {
  std::vector<Rename> renamed;
  const Json* value = parent.find("renamed");
  if (value == nullptr) return renamed;
  ObjectReader reader(*value, parent.pointer_to("renamed"), parent.problems());
  if (!reader.is_object()) return renamed;
  for (const auto& [old_id, ignored] : value->items()) {
    const std::string new_id = reader.required_text(old_id);
    const bool both = is_rule_id(old_id) && is_rule_id(new_id);
    if (both) renamed.push_back({old_id, new_id, layer});
    if (!both && !new_id.empty()) reader.problem(old_id, no_rule_id(is_rule_id(old_id) ? new_id : old_id));
  }
  return renamed;
}

void refuse_without_base(ObjectReader& reader, std::string_view key) {
  if (reader.find(key) == nullptr || reader.find("extends") != nullptr) return;
  reader.problem(key, only_in_overlay(key));
}

}  // namespace

Manifest read_manifest(const PackDocument& document, Problems& problems) {
  Manifest manifest;
  manifest.file = document.file;
  ObjectReader reader(document.json, document.pointer, problems);
  check_format(reader);
  manifest.name.id = reader.required_text("id", &limits::kId);
  manifest.name.version = reader.required_text("version", &limits::kId);
  reader.localized("title", false, &limits::kLine);
  if (const Json* extends = reader.find("extends")) {
    manifest.extends = true;
    read_name(*extends, reader.pointer_to("extends"), problems);
  }
  refuse_without_base(reader, "change");
  refuse_without_base(reader, "changeSettings");
  manifest.built_from = read_built_from(reader);
  manifest.renamed = read_renamed(reader, document.layer);
  manifest.complaint = optional_name(reader, "complaint");
  manifest.complaint_models = read_complaint_models(reader);
  manifest.protected_speech = optional_name(reader, "protectedSpeech");
  manifest.examples = optional_name(reader, "examples");
  if (const Json* disclosures = reader.find("disclosures")) {
    ObjectReader kinds(*disclosures, reader.pointer_to("disclosures"), problems);
    for (std::size_t i = 0; i < kDisclosureKindNames.size(); ++i)
      manifest.disclosures[i] = read_lexicons_of(kinds, kDisclosureKindNames[i]);
    kinds.refuse_unknown();
  }
  if (reader.find("complaintReply") != nullptr)
    manifest.complaint_reply = reader.localized("complaintReply", true, &limits::kParagraph);
  if (const Json* disclaimer = reader.find("disclaimer")) {
    manifest.disclaimer = read_disclaimer(*disclaimer, reader.pointer_to("disclaimer"), problems);
  }
  if (const Json* company = reader.find("company")) {
    manifest.company = read_company_profile(*company, reader.pointer_to("company"), problems);
  }
  // The lists have been taken out; one that is still here is none.
  for (const std::string_view list : kPackPartLists)
    reader.find_list(list);
  reader.refuse_unknown();
  return manifest;
}

}  // namespace bedacht
