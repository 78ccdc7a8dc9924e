// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_sources.h"

#include <algorithm>
#include <utility>

#include "rules/wording.h"

namespace bedacht {

std::string shown(const NamedBytes& file) {
  return file.path.empty() ? file.name : file.path;
}

Result<Json> parse_file(const NamedBytes& file) {
  constexpr std::size_t kMost = limits::kFileMegabytes.most << 20U;
  if (file.bytes.size() > kMost) return Errors{{shown(file), "", 0, 0, too_much(limits::kFileMegabytes)}};
  return parse_json(shown(file), file.bytes);
}

std::string text_of(const Json& json, std::string_view key) {
  if (!json.is_object()) return {};
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

PackName pack_name_of(const Json& json) {
  return {text_of(json, "id"), text_of(json, "version")};
}

PackSources::PackSources(std::span<const std::span<const NamedBytes>> packs)
    : sources_(std::max<std::size_t>(packs.size(), 1)) {
  for (std::size_t i = 0; i < packs.size(); ++i)
    sources_[i].files = packs[i];
}

PackSource& PackSources::look(std::size_t index) {
  PackSource& source = sources_[index];
  if (source.looked) return source;
  source.looked = true;
  const auto found = std::find_if(source.files.begin(), source.files.end(),
                                  [](const NamedBytes& file) { return file.name == kManifestName; });
  if (found == source.files.end()) return source;
  source.manifest_file = &*found;
  auto json = parse_file(*found);
  if (json) {
    source.manifest = std::move(json).value();
    source.name = pack_name_of(source.manifest);
  } else {
    source.errors = json.errors();
  }
  return source;
}

std::optional<std::size_t> PackSources::find(const PackName& wanted, const std::string& file, ErrorLog& log) {
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    if (look(i).name == wanted) return i;
  }
  refuse_missing(wanted, file, log);
  return std::nullopt;
}

void PackSources::refuse_missing(const PackName& wanted, const std::string& file, ErrorLog& log) {
  std::vector<std::string> versions;
  std::vector<std::string> ids;
  std::vector<std::string> names;
  // The first pack is the one that is looked at, so it is not offered.
  for (std::size_t i = 1; i < sources_.size(); ++i) {
    const PackName& name = sources_[i].name;
    log.add(sources_[i].errors);
    if (name.id.empty()) continue;
    if (name.id == wanted.id) versions.push_back(name.version);
    ids.push_back(name.id);
    names.push_back(name.id + " " + name.version);
  }
  const Localized id = in_quotes(wanted.id);
  Problems& problems = log.of(file);
  if (!versions.empty()) {
    const std::string found = listed(versions);
    problems.add(
        "/extends/version",
        {"vom Grundpaket " + id.de + " wird Version " + wanted.version + " verlangt, da ist Version " + found,
         "version " + wanted.version + " of the base pack " + id.en + " is asked for, version " + found + " is here"});
  } else if (names.empty()) {
    problems.add("/extends", {"das Grundpaket " + id.de + " fehlt: es wurde keines mitgegeben",
                              "the base pack " + id.en + " is missing: none was given"});
  } else {
    const Localized near = full_stop_did_you_mean(wanted.id, ids);
    problems.add("/extends/id", {"das Grundpaket " + id.de + " fehlt; da sind: " + listed(names) + near.de,
                                 "the base pack " + id.en + " is missing; there are: " + listed(names) + near.en});
  }
}

}  // namespace bedacht
