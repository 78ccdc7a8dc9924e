// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/manifest.h"
#include "rules/pack_documents.h"

namespace bedacht {

/// The ids that rules had before, over all packs of a chain. An id that was ever given stays taken.
class Renames {
 public:
  /// Adds what the pack of one layer says; the layers come from the base upwards.
  /// @param base the id of the pack that it extends
  void add(const Manifest& manifest, const std::string& base, ErrorLog& log);

  /// Notes that a rule was switched off: then nothing is said about an id that leads to it.
  void switch_off(const std::string& id) { switched_off_.insert(id); }
  void switch_on(const std::string& id) { switched_off_.erase(id); }
  bool is_switched_off(const std::string& id) const { return switched_off_.count(id) > 0; }

  /// Where an id leads today; the id itself where it was not renamed, or where renames go in a circle.
  std::string today(const std::string& id) const;

  /// Notes renames that lead nowhere or in a circle, and ids that are used again. Drops them, and those that lead to a
  /// rule that is switched off.
  void settle(const std::map<std::string, PackDocument>& rules, bool rules_complete, ErrorLog& log);

  /// After settle(): as the packs say them, sorted by old id.
  std::vector<RenamedRule> steps() const;
  /// After settle(): each with the rule of today, sorted by old id.
  std::vector<RenamedRule> resolved() const;
  /// After settle(): by rule, the id from which most renames lead to it; of several the first in the alphabet.
  std::map<std::string, std::string> first_ids() const;

 private:
  struct Step {
    std::string new_id;
    std::size_t layer = 0;
    std::string file;
  };

  void refuse_circles(ErrorLog& log);
  void check(const std::string& old_id, const Step& step, const std::map<std::string, PackDocument>& rules,
             bool rules_complete, ErrorLog& log) const;

  std::map<std::string, Step> steps_;  // by old id
  std::set<std::string> switched_off_;
};

}  // namespace bedacht
