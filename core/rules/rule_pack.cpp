// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_pack.h"

#include <algorithm>

#include "rules/documents.h"
#include "rules/pack_sources.h"
#include "rules/resolved_pack.h"

namespace bedacht {
namespace {

template <class T>
const T* find_by_id(const std::vector<T>& sorted, std::string_view id) noexcept {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), id,
                                      [](const T& item, std::string_view key) { return item.id < key; });
  return found != sorted.end() && found->id == id ? &*found : nullptr;
}

Result<RulePack> load(std::span<const std::span<const NamedBytes>> packs) {
  auto resolved = resolve_pack(packs);
  if (!resolved) return resolved.errors();
  return std::move(resolved).value().pack;
}

}  // namespace

const Rule* RulePack::rule(std::string_view id_or_old_id) const noexcept {
  const auto found = std::lower_bound(renamed.begin(), renamed.end(), id_or_old_id,
                                      [](const RenamedRule& item, std::string_view key) { return item.old_id < key; });
  const bool is_old = found != renamed.end() && found->old_id == id_or_old_id;
  return find_by_id(rules, is_old ? std::string_view(found->new_id) : id_or_old_id);
}

const Lexicon* RulePack::lexicon(std::string_view name) const noexcept {
  return find_by_id(lexicons, name);
}

const Network* RulePack::network(std::string_view name) const noexcept {
  return find_by_id(networks, name);
}

const LinearModel* RulePack::model(std::string_view name) const noexcept {
  return find_by_id(models, name);
}

Result<RulePack> load_rule_pack(std::span<const NamedBytes> files) {
  return load({&files, 1});
}

Result<RulePack> load_rule_pack(std::span<const PackFiles> packs) {
  return load({std::vector<std::span<const NamedBytes>>(packs.begin(), packs.end())});
}

Result<CompanyProfile> load_company_profile(const NamedBytes& file) {
  auto json = parse_file(file);
  if (!json) return json.errors();
  Problems problems{shown(file), {}};
  CompanyProfile company = read_company_profile(json.value(), "", problems);
  if (!problems.errors.empty()) return std::move(problems.errors);
  return company;
}

}  // namespace bedacht
