// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "rules/json.h"
#include "rules/rule_pack.h"

// The readers of the single documents of a pack. Each notes its problems and returns what it could read.

namespace bedacht {

CompanyProfile read_company_profile(const Json& value, const std::string& pointer, Problems& problems);
DisclaimerWording read_disclaimer(const Json& value, const std::string& pointer, Problems& problems);
bool is_rule_id(std::string_view id);
Rule read_rule(const Json& value, const std::string& pointer, Problems& problems);
Node read_node(const Json& value, const std::string& pointer, Problems& problems);
/// A node of `unless`, which may say with `within` how far it reaches.
Node read_exception(const Json& value, const std::string& pointer, Problems& problems);
When read_when(const Json& value, const std::string& pointer, Problems& problems);
std::vector<Example> read_examples(const Json& value, const std::string& pointer, Problems& problems);
/// One that says `"extends": true` needs no source and licence of its own.
Lexicon read_lexicon(const Json& value, const std::string& pointer, Problems& problems);
LinearModel read_model(const Json& value, const std::string& pointer, Problems& problems);
Setting read_setting(const Json& value, const std::string& pointer, Problems& problems);
Network read_network(const Json& value, const std::string& pointer, Problems& problems);
GuidelineText read_guideline(const Json& value, const std::string& pointer, Problems& problems);

/// Reads a list of phrases, or the lists by language (`{"de": […], "en": […], "any": […]}`).
std::vector<Phrase> read_phrases(const Json& value, const std::string& pointer, Problems& problems);

}  // namespace bedacht
