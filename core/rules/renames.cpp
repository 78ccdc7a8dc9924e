// SPDX-License-Identifier: Apache-2.0
#include "rules/renames.h"

#include <algorithm>

#include "rules/wording.h"

namespace bedacht {
namespace {

// Rule ids hold nothing that a JSON pointer would have to escape.
std::string pointer_of(const std::string& old_id) {
  return "/renamed/" + old_id;
}

}  // namespace

void Renames::add(const Manifest& manifest, const std::string& base, ErrorLog& log) {
  for (const Rename& rename : manifest.renamed) {
    const auto [entry, is_new] = steps_.try_emplace(rename.old_id, Step{rename.new_id, rename.layer, manifest.file});
    if (is_new || entry->second.new_id == rename.new_id) continue;
    const Localized old_id = in_quotes(rename.old_id);
    const Localized target = in_quotes(entry->second.new_id);
    const Localized pack = in_quotes(base);
    log.of(manifest.file)
        .add(pointer_of(rename.old_id),
             {old_id.de + " führt im Grundpaket " + pack.de + " schon zu " + target.de,
              old_id.en + " already leads to " + target.en + " in the base pack " + pack.en});
  }
}

std::string Renames::today(const std::string& id) const {
  std::string at = id;
  for (std::size_t steps = 0; steps <= steps_.size(); ++steps) {
    const auto step = steps_.find(at);
    if (step == steps_.end()) return at;
    at = step->second.new_id;
  }
  return id;
}

void Renames::refuse_circles(ErrorLog& log) {
  std::set<std::string> done;
  std::set<std::string> doomed;
  for (const auto& [old_id, first] : steps_) {
    std::vector<std::string> path;
    std::string at = old_id;
    while (steps_.count(at) > 0 && done.insert(at).second) {
      path.push_back(at);
      at = steps_.at(at).new_id;
    }
    const auto start = std::find(path.begin(), path.end(), at);
    if (start != path.end()) {
      std::string circle;
      for (auto id = start; id != path.end(); ++id)
        circle += *id + " → ";
      circle += at;
      log.of(steps_.at(at).file)
          .add(pointer_of(at), {"die Umbenennungen führen im Kreis: " + circle, "renames go in a circle: " + circle});
      doomed.insert(path.begin(), path.end());
    } else if (doomed.count(at) > 0) {
      doomed.insert(path.begin(), path.end());
    }
  }
  for (const std::string& id : doomed)
    steps_.erase(id);
}

void Renames::check(const std::string& old_id, const Step& step, const std::map<std::string, PackDocument>& rules,
                    bool rules_complete, ErrorLog& log) const {
  const Localized name = in_quotes(old_id);
  const Localized target = in_quotes(step.new_id);
  const auto rule = rules.find(old_id);
  if (rule != rules.end() && rule->second.layer < step.layer) {
    log.of(rule->second.file)
        .add(rule->second.pointer + "/id",
             {name.de + " hieß früher die Regel " + target.de + "; eine id bleibt für immer vergeben",
              name.en + " is a former id of the rule " + target.en + "; an id stays taken for ever"});
    return;
  }
  if (rule != rules.end()) {
    log.of(step.file).add(pointer_of(old_id),
                          {name.de + " ist noch eine Regel (" + rule->second.file +
                               "); umbenannt ist eine Regel erst, wenn es sie unter der alten id nicht mehr gibt",
                           name.en + " is still a rule (" + rule->second.file +
                               "); a rule is renamed only when it is gone under its old id"});
    return;
  }
  const bool leads_on = steps_.count(step.new_id) > 0 || is_switched_off(step.new_id);
  if (leads_on || rules.count(step.new_id) > 0) return;
  if (!rules_complete) return;
  std::vector<std::string> ids;
  ids.reserve(rules.size());
  for (const auto& [id, document] : rules)
    ids.push_back(id);
  const Localized near = did_you_mean(step.new_id, ids);
  log.of(step.file).add(pointer_of(old_id), {"eine Regel " + target.de + " gibt es nicht" + near.de,
                                             "no rule is called " + target.en + near.en});
}

void Renames::settle(const std::map<std::string, PackDocument>& rules, bool rules_complete, ErrorLog& log) {
  refuse_circles(log);
  for (const auto& [old_id, step] : steps_)
    check(old_id, step, rules, rules_complete, log);
  const auto leads_nowhere = [&](const auto& entry) { return rules.count(today(entry.first)) == 0; };
  std::vector<std::string> dead;
  for (const auto& entry : steps_) {
    if (leads_nowhere(entry)) dead.push_back(entry.first);
  }
  for (const std::string& id : dead)
    steps_.erase(id);
}

std::vector<RenamedRule> Renames::steps() const {
  std::vector<RenamedRule> renamed;
  renamed.reserve(steps_.size());
  for (const auto& [old_id, step] : steps_)
    renamed.push_back({old_id, step.new_id});
  return renamed;
}

std::vector<RenamedRule> Renames::resolved() const {
  std::vector<RenamedRule> renamed;
  renamed.reserve(steps_.size());
  for (const auto& [old_id, step] : steps_)
    renamed.push_back({old_id, today(old_id)});
  return renamed;
}

std::map<std::string, std::string> Renames::first_ids() const {
  std::map<std::string, std::string> first;
  std::map<std::string, std::size_t> most;
  for (const auto& [old_id, step] : steps_) {
    std::size_t steps = 1;
    std::string at = step.new_id;
    for (auto next = steps_.find(at); next != steps_.end(); next = steps_.find(at)) {
      at = next->second.new_id;
      ++steps;
    }
    if (steps <= most[at]) continue;
    most[at] = steps;
    first[at] = old_id;
  }
  return first;
}

}  // namespace bedacht
